// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <opencv2/core.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace haetae {

/// A pixel format and size that a device offers, or one in which it delivers. *value*
struct UsbFormat {
    std::uint32_t pixels = 0; ///< V4L2 fourcc
    int width = 0;
    int height = 0;
    std::size_t bytesPerLine = 0; ///< 0 in an offer
    bool operator==(const UsbFormat&) const = default;
};

inline constexpr std::uint32_t fourcc(char a, char b, char c, char d)
{
    const auto byte = [](char letter) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(letter));
    };
    return byte(a) | byte(b) << 8 | byte(c) << 16 | byte(d) << 24;
}
inline constexpr std::uint32_t kY16 = fourcc('Y', '1', '6', ' ');
inline constexpr std::uint32_t kYuyv = fourcc('Y', 'U', 'Y', 'V');

/// How temperatures lie in a frame. Y16: 80x60 or 160x120 counts, rows beyond them are a Lepton's
/// telemetry; other sizes are counts alone. Split: YUYV whose lower half holds 16-bit counts.
enum class UsbLayout { LeptonY16, PlainY16, SplitYuyv };

/// Empty for a format without temperatures in it.
[[nodiscard]] std::optional<UsbLayout> layoutOf(const UsbFormat& format);

/// The offer to take: Y16 before YUYV, telemetry before none, then the larger picture. Empty when
/// none holds temperatures.
[[nodiscard]] std::optional<UsbFormat> bestFormat(std::span<const UsbFormat> offers);

/// "Y16  160x122"
[[nodiscard]] std::string inWords(const UsbFormat& format);

/// Rows of 16-bit little-endian counts out of a frame's bytes, from this row on; empty when the
/// bytes do not hold them.
[[nodiscard]] cv::Mat countRows(
    std::span<const std::uint8_t> bytes, const UsbFormat& format, int firstRow, int rows);

} // namespace haetae
