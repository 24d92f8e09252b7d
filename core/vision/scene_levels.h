// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "model/geometry.h"

namespace haetae {

/// The temperatures that divide one frame into background, skin and things too hot to be skin, as
/// the frame itself shows them: the absolute level of a camera may be several kelvin off. *value*
struct SceneLevels {
    float background = 0.0F; ///< degC, the cold fifth of the picture
    float warmest = 0.0F; ///< degC, the warmest that may be skin in this picture
    float skinFloor = 0.0F; ///< degC, below it nothing is skin, however cold the day
    float hotFloor = 0.0F; ///< degC, above it nothing is skin, however hot the fever
    std::vector<float> thresholds; ///< rising; where the picture is cut into warm regions
};

/// celsius: CV_32FC1, already without the reference. referenceLevel: apparent degC of the disc.
[[nodiscard]] SceneLevels measureLevels(
    const cv::Mat& celsius, const std::optional<float>& referenceLevel);

} // namespace haetae
