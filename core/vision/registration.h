// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <opencv2/core.hpp>
#include <optional>
#include <tuple>
#include <vector>

#include "model/face_observation.h"
#include "model/frame_stamp.h"
#include "model/view_registration.h"
#include "vision/registration_fit.h"

namespace haetae {

/// Learns from everybody who passes where the visible camera shows the thermal one's heads, and
/// notices when both no longer fit because a camera was knocked. Pure in what it sees and the
/// stamps. *thread-bound*
class RegistrationLearner {
public:
    /// The set-up's map and the size of the visible picture; with another one it begins anew.
    void begin(const ViewMap& prior, cv::Size visible);
    /// Heads and visible faces of one moment.
    void see(const FrameStamp& stamp, const std::vector<ThermalRect>& heads,
        const std::vector<FaceBox>& faces);

    [[nodiscard]] const ViewRegistration& now() const { return now_; }
    /// Faces have for a while been where the registration did not put them. It learns the new
    /// place at once; true until the camera is back, or ten minutes have passed at the new one.
    [[nodiscard]] bool knocked() const { return knocked_; }

private:
    struct Seen {
        MonotonicTime at;
        HeadAndFace pair;
    };
    /// What the newest pairs say of a registration, in head widths. *value*
    struct Shift {
        double length = 0.0; ///< of the median miss
        double spread = 0.0; ///< around it
        double way = 0.0; ///< that the heads were apart from each other
    };
    /// Place in the picture and distance: everywhere is to have its say, however many stand at one
    /// place.
    using Bin = std::tuple<int, int, int>;

    [[nodiscard]] std::vector<HeadAndFace> pairsOf(
        const std::vector<ThermalRect>& heads, const std::vector<FaceBox>& faces) const;
    [[nodiscard]] std::optional<Shift> shiftFrom(const ViewRegistration& registration) const;
    [[nodiscard]] bool astray() const;
    void watch(MonotonicTime now, const std::vector<HeadAndFace>& pairs);
    void keep(const HeadAndFace& pair);
    void learn(MonotonicTime now);
    void startOver(MonotonicTime now);

    ViewMap prior_;
    cv::Size visible_;
    ViewRegistration now_;
    using Kept = std::map<Bin, std::deque<HeadAndFace>>;
    Kept kept_;
    std::deque<Seen> newest_;
    std::optional<MonotonicTime> astraySince_;
    std::optional<MonotonicTime> learntAt_;
    bool fresh_ = false; ///< there are pairs that it has not learnt from
    ViewRegistration home_; ///< before the knock, as what it was learnt from
    Kept keptAtHome_;
    std::optional<MonotonicTime> knockedAt_;
    bool knocked_ = false;
};

} // namespace haetae
