// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "model/config/adaptive_limit_rule.h"
#include "model/config/fever_rule.h"
#include "model/config/measurement_config.h"
#include "model/config/privacy_rule.h"
#include "model/config/reference_config.h"
#include "model/config/registration_config.h"
#include "model/config/screening_hours.h"
#include "model/config/zone_config.h"
#include "model/entrance_order.h"
#include "model/face_observation.h"
#include "model/radiometric_frame.h"
#include "model/screening_event.h"
#include "pipeline/screening_snapshot.h"
#include "pipeline/site_watch.h"
#include "pipeline/view_alignment.h"
#include "thermal/flat_field.h"

namespace haetae {

/// Correct, find heads, measure, track, decide: a deterministic function of frames and their
/// stamps. *thread-bound*
class ScreeningPipeline {
public:
    struct Config {
        CameraId camera;
        ReferenceConfig reference;
        FeverRule rule;
        MeasurementConfig measurement;
        FlatField flatField; ///< empty: the sensor's pattern stays
        /// Caption token of a simulated scene; empty function elsewhere.
        std::function<std::string(const FrameStamp&)> sceneOf;
        /// Canthi and forehead of a face, from whatever finds them; empty function or answer: not
        /// known, and the whole face is read.
        std::function<std::optional<ThermalLandmarks>(const FaceObservation&)> landmarksOf{};
        SiteRules site{};
        BaselineMemory remembered{}; ///< of earlier runs; later changes of it do nothing
        ZoneConfig zones{}; ///< where people are judged
        PrivacyRule privacy{}; ///< which pictures of an alarm's person are cut out; none
        ScreeningHours hours{}; ///< when people are judged; by the frames' wall time
        /// Where both pictures show the same, by hand; empty: it is learnt.
        std::vector<MatchedPoint> matched{};
    };
    struct Step {
        std::shared_ptr<const ScreeningSnapshot> snapshot;
        std::vector<ScreeningEvent> events;
        std::optional<FaceSearch> search; ///< what the detect thread should look through next
    };

    explicit ScreeningPipeline(Config config);
    ~ScreeningPipeline();

    [[nodiscard]] Step step(const FramePair& frame, const DetectedFaces* lateFaces = nullptr);
    /// Ends all tracks, as when the camera is gone.
    [[nodiscard]] std::vector<ScreeningEvent> finish();
    /// Heads of which something is remembered, counted as people or not yet.
    [[nodiscard]] std::size_t followed() const;
    /// New limits hold from the next frame on; tracks and reference stay.
    void configure(const Config& config);
    /// Holds from the next frame on.
    void carryOut(EntranceOrder order);

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace haetae
