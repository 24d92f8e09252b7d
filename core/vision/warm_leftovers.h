// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "model/face_observation.h"

namespace haetae {

/// Warm regions that belong to nobody: a screen, a heater, an animal. heads: those of this frame in
/// pixels of celsius; all below a head may be the rest of that person, but for what lies wide at
/// their knees. celsius: CV_32FC1, smoothed, without reference and hot things. skinFloor: degC.
[[nodiscard]] std::vector<RejectedObject> warmLeftovers(
    const cv::Mat& celsius, double skinFloor, const std::vector<ThermalRect>& heads);

/// Whether nothing as warm as skin is where the visible camera seems to see a face. celsius:
/// CV_32FC1. False outside the picture, where nobody knows.
[[nodiscard]] bool isColdAsRoom(const cv::Mat& celsius, const ThermalRect& place, double skinFloor);

} // namespace haetae
