// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <opencv2/core.hpp>
#include <span>

namespace haetae {

/// Bytes of a frame's pixels: the first difference in 4, the others packed at bitWidth bits.
[[nodiscard]] std::size_t packedCptvBytes(std::size_t pixels, int bitWidth);

/// Adds one frame's packed differences to the previous frame's counts (CV_16UC1, changed in place):
/// MSB-first two's complement numbers, a running sum along a snake that turns at every row (go-cptv
/// compress.go). packed holds packedCptvBytes(). False, with counts half changed, when a count
/// leaves 0..65535.
[[nodiscard]] bool addCptvFrame(
    cv::Mat& counts, std::span<const std::uint8_t> packed, int bitWidth);

} // namespace haetae
