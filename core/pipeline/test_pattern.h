// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace haetae {

/// Whether this picture (CV_8UC3) is no picture of a place: upright bars of strong colours over its
/// upper part, or one single colour everywhere. Looks at some 500 pixels.
[[nodiscard]] bool isTestPattern(const cv::Mat& bgr);

} // namespace haetae
