// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <span>
#include <string>

#include "base/result.h"

namespace haetae {

/// The counts (CV_16UC1) of a FLIR raw-picture record: size at its start, from byte 32 on plain
/// 16-bit numbers, a 16-bit PNG (whose bytes most cameras swap: the smoother reading is taken) or
/// JPEG-LS. Errors: Corrupt, Truncated, Unsupported.
[[nodiscard]] Result<cv::Mat> fffPicture(
    std::span<const std::uint8_t> record, bool bigEndian, const std::string& name);

} // namespace haetae
