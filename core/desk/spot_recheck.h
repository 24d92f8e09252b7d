// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "model/alarm.h"
#include "model/config/fever_rule.h"
#include "model/face_observation.h"
#include "model/person_track.h"
#include "model/reference_state.h"

namespace haetae {

/// Somebody in the picture, as far as a second look needs to know. *value*
struct PersonInView {
    TrackId track;
    ThermalRect face;
    std::vector<SkinReading> readings; ///< oldest first; those already taken may be among them
    FeverRule rule; ///< that judges them
};

/// "Recheck here": exactly one person stands in the marked spot for three seconds, and what is read
/// of them then is one reading of our own. Nobody or a second person there begins it anew. Fed with
/// each picture; time is that of the pictures. *value*
class SpotRecheck {
public:
    static constexpr std::chrono::seconds kTime{3};
    enum class Standing { Nobody, Several, Measuring, Done };

    explicit SpotRecheck(const ThermalRect& spot) : spot_(spot) { }

    /// Nothing changes any more once it is Done.
    void look(const FrameStamp& stamp, const ReferenceState& reference,
        const std::vector<PersonInView>& people);
    [[nodiscard]] Standing standing() const { return standing_; }
    [[nodiscard]] double progress() const { return progress_; } ///< 0..1
    /// With verdict Unmeasurable where it could not be read; empty until Done.
    [[nodiscard]] const std::optional<SecondReading>& reading() const { return reading_; }

private:
    void begin(const PersonInView& person, const FrameStamp& stamp);
    void finish(const ReferenceState& reference, const FeverRule& rule);

    ThermalRect spot_;
    Standing standing_ = Standing::Nobody;
    double progress_ = 0.0;
    PersonTrack person_;
    std::optional<SecondReading> reading_;
};

} // namespace haetae
