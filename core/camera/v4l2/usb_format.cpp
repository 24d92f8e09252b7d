// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/v4l2/usb_format.h"

#include <algorithm>
#include <tuple>

namespace haetae {
namespace {

constexpr int kLargestSide = 4096;

} // namespace

std::optional<UsbLayout> layoutOf(const UsbFormat& format)
{
    if (format.width < 1 || format.height < 1 || format.width > kLargestSide
        || format.height > kLargestSide)
        return std::nullopt;
    if (format.pixels == kY16) {
        const int rows = format.width == 160 ? 120 : format.width == 80 ? 60 : 0;
        const bool lepton = rows > 0 && format.height >= rows && format.height <= rows + 4;
        return lepton ? UsbLayout::LeptonY16 : UsbLayout::PlainY16;
    }
    // An ordinary web camera also sends YUYV, but none that is higher than wide.
    const bool twoHalves = format.height % 2 == 0 && format.height > format.width;
    if (format.pixels == kYuyv && twoHalves)
        return UsbLayout::SplitYuyv;
    return std::nullopt;
}

std::optional<UsbFormat> bestFormat(std::span<const UsbFormat> offers)
{
    const auto rank = [](const UsbFormat& offer) {
        return std::tuple(offer.pixels == kY16 ? 1 : 0, offer.width, offer.height);
    };
    std::optional<UsbFormat> best;
    for (const UsbFormat& offer : offers) {
        if (layoutOf(offer) && (!best || rank(*best) < rank(offer)))
            best = offer;
    }
    return best;
}

std::string inWords(const UsbFormat& format)
{
    std::string words;
    for (int i = 0; i < 4; ++i) {
        const auto letter = static_cast<char>(format.pixels >> (8 * i) & 0x7fU);
        words += letter < ' ' || letter > '~' ? '?' : letter;
    }
    return words + ' ' + std::to_string(format.width) + 'x' + std::to_string(format.height);
}

cv::Mat countRows(
    std::span<const std::uint8_t> bytes, const UsbFormat& format, int firstRow, int rows)
{
    const std::size_t width = static_cast<std::size_t>(format.width) * 2;
    const std::size_t stride = std::max(format.bytesPerLine, width);
    if (format.width < 1 || firstRow < 0 || rows < 1
        || bytes.size() / stride < static_cast<std::size_t>(firstRow + rows - 1)
        || bytes.size() - static_cast<std::size_t>(firstRow + rows - 1) * stride < width)
        return {};
    cv::Mat counts(rows, format.width, CV_16UC1);
    for (int y = 0; y < rows; ++y) {
        const std::uint8_t* from = bytes.data() + static_cast<std::size_t>(firstRow + y) * stride;
        auto* row = counts.ptr<std::uint16_t>(y);
        for (int x = 0; x < format.width; ++x)
            row[x] = static_cast<std::uint16_t>(from[2 * x] | from[2 * x + 1] << 8);
    }
    return counts;
}

} // namespace haetae
