// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "model/geometry.h"

namespace haetae {

/// The bare skin inside a head: the box around its warm part without hair, hat and blurred edge.
/// celsius: CV_32FC1; head in its pixels.
[[nodiscard]] ThermalRect faceInside(const cv::Mat& celsius, const ThermalRect& head);

} // namespace haetae
