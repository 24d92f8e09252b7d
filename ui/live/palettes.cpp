// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/palettes.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace haetae::ui {
namespace {

struct Stop {
    double red;
    double green;
    double blue;
};

constexpr std::array<Stop, 6> kIron{
    {{11, 2, 34}, {74, 12, 107}, {179, 32, 78}, {243, 125, 29}, {255, 210, 74}, {255, 251, 224}}};

QRgb iron(double share)
{
    const double at = share * (kIron.size() - 1);
    const std::size_t low = std::min(static_cast<std::size_t>(at), kIron.size() - 2);
    const double part = at - static_cast<double>(low);
    const auto mix = [part](double a, double b) { return static_cast<int>(a + (b - a) * part); };
    const Stop& a = kIron[low];
    const Stop& b = kIron[low + 1];
    return qRgb(mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue));
}

QRgb grey(double share)
{
    const int level = static_cast<int>(std::lround(share * 255.0));
    return qRgb(level, level, level);
}

/// The inverse of the CIE 1976 L*a*b* function (CIE 15, D65 white).
double fromLab(double t)
{
    constexpr double kBend = 6.0 / 29.0;
    return t > kBend ? t * t * t : 3.0 * kBend * kBend * (t - 4.0 / 29.0);
}

/// sRGB's transfer curve (IEC 61966-2-1), 0..255.
int encoded(double linear)
{
    const double light = std::clamp(linear, 0.0, 1.0);
    const double value =
        light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1.0 / 2.4) - 0.055;
    return static_cast<int>(std::lround(255.0 * value));
}

/// A straight line in L*a*b*: lightness 8 to 96, from blue to yellow, a* nought on the way.
QRgb blueToYellow(double share)
{
    const double lightness = 8.0 + 88.0 * share;
    const double b = -34.0 + 92.0 * share;
    const double y = (lightness + 16.0) / 116.0;
    const double bigX = 0.95047 * fromLab(y);
    const double bigY = fromLab(y);
    const double bigZ = 1.08883 * fromLab(y - b / 200.0);
    return qRgb(encoded(3.2406 * bigX - 1.5372 * bigY - 0.4986 * bigZ),
        encoded(-0.9689 * bigX + 1.8758 * bigY + 0.0415 * bigZ),
        encoded(0.0557 * bigX - 0.2040 * bigY + 1.0570 * bigZ));
}

} // namespace

Palette paletteOf(PaletteKind kind)
{
    Palette palette{};
    for (std::size_t i = 0; i < palette.size(); ++i) {
        const double share = static_cast<double>(i) / 255.0;
        switch (kind) {
        case PaletteKind::Iron:
            palette[i] = iron(share);
            break;
        case PaletteKind::WhiteHot:
            palette[i] = grey(share);
            break;
        case PaletteKind::BlackHot:
            palette[i] = grey(1.0 - share);
            break;
        case PaletteKind::ColourSafe:
            palette[i] = blueToYellow(share);
            break;
        }
    }
    return palette;
}

QRgb flagColour(PaletteKind kind)
{
    return kind == PaletteKind::ColourSafe ? qRgb(255, 60, 214) : qRgb(0, 245, 150);
}

} // namespace haetae::ui
