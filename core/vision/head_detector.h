// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "model/face_observation.h"
#include "model/geometry.h"

namespace haetae {

/// Heads and rejected warm objects of one frame. *value*
struct ThermalSearch {
    std::vector<ThermalHead> heads;
    std::vector<RejectedObject> rejected;
    double skinFloor = 0.0; ///< degC of this picture; colder is no skin
};

/// Finds heads by temperature and shape alone. celsius: CV_32FC1, apparent or corrected. reference:
/// its disc is never a head. Works on 80x60 .. 640x512.
[[nodiscard]] ThermalSearch findHeads(
    const cv::Mat& celsius, const std::optional<ThermalCircle>& reference);

} // namespace haetae
