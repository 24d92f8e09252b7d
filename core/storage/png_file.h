// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <string>

#include "base/result.h"

namespace haetae {

/// A picture as PNG (ISO/IEC 15948), without filters and without compression: who searches a disk
/// for its bytes finds them. CV_8UC3 (BGR) or CV_16UC1. Errors: any other kind, and an empty one.
[[nodiscard]] Result<std::string> pngOf(const cv::Mat& picture);

} // namespace haetae
