// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "vision/head_selection.h"

namespace haetae {

/// Whether what looks like a head is a thing: it stands alone without a neck, and is a box (cup,
/// kettle, radiator) or an evenly warm disc (plate, blackbody). celsius: CV_32FC1, smoothed.
[[nodiscard]] bool isLoneObject(
    const cv::Mat& celsius, const JudgedHead& judged, const SceneLevels& levels);

} // namespace haetae
