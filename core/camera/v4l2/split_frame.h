// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <span>

#include "base/result.h"
#include "camera/v4l2/usb_format.h"

namespace haetae {

/// The counts (CV_16UC1, 1/64 K each) of InfiRay P2 Pro, Topdon TC001 and their like: the lower
/// half of a YUYV frame (256x384 gives 256x192), whole 16-bit numbers. Errors: Truncated; Corrupt
/// when the frame has no two halves.
[[nodiscard]] Result<cv::Mat> decodeSplit(
    std::span<const std::uint8_t> bytes, const UsbFormat& format);

} // namespace haetae
