// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "base/result.h"
#include "camera/simulated/entrance_scene.h"
#include "pipeline/screening_pipeline.h"

namespace haetae::command_line {

/// What the lens laid on the sensor, by FrameStamp::sequence; degC, CV_32FC1.
using OpticalFrames = std::map<std::uint64_t, cv::Mat>;

/// The truth of a combined reading: the median over the same frames of the same statistic at the
/// same places, without noise and drift. Empty when a frame is not there any more.
[[nodiscard]] std::optional<Celsius> sameStatistic(
    const std::vector<SkinReading>& readings, const OpticalFrames& frames);

/// One person's combined reading beside what the same statistic says on the same frames without
/// noise and drift. *value*
struct TrialReading {
    SkinReading reading; ///< combined
    Celsius truth; ///< the site statistic on the optical frames
    Celsius siteSkin; ///< what is really there at that site: warmest skin, or the forehead's
    FaceGeometry geometry;
    SceneTruth::Person person; ///< when the reading was made
};

/// Runs a simulated scene through the whole chain and compares readings with the truth.
/// *thread-bound*
class MeasurementTrial {
public:
    struct Plan {
        EntranceScene::Options scene;
        double startSeconds = 0.0; ///< of scene time
        double seconds = 8.0;
        double readEvery = 1.6; ///< seconds between readings of one person, longer than the window
        bool flatField = true; ///< taken at set-up with the cap on
        /// The site that an admin would have set; canthi and forehead come with true landmarks.
        std::optional<FacialSite> site;
        /// Instead of true landmarks those that are found in the visible picture.
        bool findLandmarks = false;
        TempDelta setUncertainty = TempDelta::kelvins(0.0577); ///< of +-0.1 K, rectangular
    };
    using OnReading = std::function<void(const TrialReading&)>;

    /// Errors: those of EntranceScene::make(); to find landmarks, a detector that does not open.
    [[nodiscard]] static Result<void> run(const Plan& plan, const OnReading& onReading);
};

} // namespace haetae::command_line
