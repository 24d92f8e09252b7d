// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <string_view>

#include "base/result.h"

namespace haetae {

/// A JPEG of a camera as CV_8UC3, upright. Errors: Corrupt: it is none or breaks off;
/// ResourceExhausted: a side is longer than 8192 pixels, by its head.
[[nodiscard]] Result<cv::Mat> pictureOf(std::string_view jpeg, int rotateDegrees);
/// Turned clockwise by 0, 90, 180 or 270 degrees; never a view of the picture given.
[[nodiscard]] cv::Mat upright(const cv::Mat& picture, int rotateDegrees);

} // namespace haetae
