// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/iron_palette.h"

#include <algorithm>
#include <cstddef>

namespace haetae::ui {
namespace {

struct Stop {
    double red;
    double green;
    double blue;
};

constexpr std::array<Stop, 6> kStops{
    {{11, 2, 34}, {74, 12, 107}, {179, 32, 78}, {243, 125, 29}, {255, 210, 74}, {255, 251, 224}}};

std::array<QRgb, 256> mixed()
{
    std::array<QRgb, 256> palette{};
    for (std::size_t i = 0; i < palette.size(); ++i) {
        const double at = static_cast<double>(i) / 255.0 * (kStops.size() - 1);
        const std::size_t low = std::min(static_cast<std::size_t>(at), kStops.size() - 2);
        const double part = at - static_cast<double>(low);
        const auto mix = [part](
                             double a, double b) { return static_cast<int>(a + (b - a) * part); };
        const Stop& a = kStops[low];
        const Stop& b = kStops[low + 1];
        palette[i] = qRgb(mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue));
    }
    return palette;
}

} // namespace

const std::array<QRgb, 256>& ironPalette()
{
    static const std::array<QRgb, 256> kPalette = mixed();
    return kPalette;
}

} // namespace haetae::ui
