// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/decoy_painting.h"

#include <array>

#include "camera/simulated/skin_map.h"
#include "camera/simulated/thermal_painting.h"

namespace haetae::simulated {
namespace {

/// In face widths.
cv::Size2d sizeOf(Decoy::Kind kind)
{
    constexpr std::array<std::array<double, 2>, Decoy::kKinds> kSizes{{{1.8, 2.6}, {1.25, 1.75},
        {2.4, 1.65}, {2.4, 4.0}, {0.5, 0.62}, {0.9, 0.8}, {2.6, 1.8}, {3.4, 1.6}}};
    const auto& size = kSizes[static_cast<std::size_t>(kind)];
    return {size[0], size[1]};
}

void paintMannequin(cv::Mat& canvas, cv::Rect2d box, double w, double celsius)
{
    const double x = box.x + box.width / 2;
    paintEllipse(canvas, {x, box.y + 3.3 * w}, {1.15 * w, 1.7 * w}, celsius - 0.4);
    paintBox(canvas, {x - 0.2 * w, box.y + 1.2 * w, 0.4 * w, 0.6 * w}, celsius);
    paintEllipse(canvas, {x, box.y + 0.7 * w}, {0.5 * w, 0.68 * w}, celsius);
}

/// Fur is a few kelvin colder than skin; muzzle, eyes and ears are warmer than the rest.
void paintDog(cv::Mat& canvas, cv::Rect2d box, double w, double celsius)
{
    const double y = box.y + 0.6 * w;
    for (const double leg : {0.35, 0.65, 1.9, 2.2})
        paintBox(canvas, {box.x + leg * w, y + 0.3 * w, 0.18 * w, 0.7 * w}, celsius - 1.5);
    paintEllipse(canvas, {box.x + 1.3 * w, y}, {1.15 * w, 0.44 * w}, celsius);
    const cv::Point2d head(box.x + 2.65 * w, y - 0.22 * w);
    paintEllipse(canvas, head, {0.36 * w, 0.34 * w}, celsius + 1.2);
    paintEllipse(canvas, {head.x + 0.36 * w, head.y + 0.1 * w}, {0.28 * w, 0.17 * w}, celsius + 2);
    for (const double side : {-0.08, 0.14})
        paintEllipse(
            canvas, {head.x + side * w, head.y - 0.06 * w}, {0.05 * w, 0.05 * w}, celsius + 4);
}

} // namespace

std::string nameOf(Decoy::Kind kind)
{
    constexpr std::array<const char*, Decoy::kKinds> kNames{
        "poster", "tablet", "screen", "mannequin", "cup", "lamp", "heater", "dog"};
    return kNames[static_cast<std::size_t>(kind)];
}

cv::Rect2d boxOf(const Decoy& decoy, const PictureLayout& layout, double round)
{
    const double w = decoy.width * layout.scale;
    const cv::Size2d size = sizeOf(decoy.kind) * w;
    return {layout.x(placeAt(decoy, round)) - size.width / 2, layout.y(decoy.y) - size.height / 2,
        size.width, size.height};
}

void paintDecoy(cv::Mat& canvas, const Decoy& decoy, const PictureLayout& layout, double round)
{
    const double w = decoy.width * layout.scale;
    const cv::Rect2d box = boxOf(decoy, layout, round);
    const cv::Point2d middle(box.x + box.width / 2, box.y + box.height / 2);
    const double t = decoy.celsius;
    switch (decoy.kind) {
    case Decoy::Kind::Poster:
        paintBox(canvas, box, t);
        break;
    case Decoy::Kind::Tablet:
    case Decoy::Kind::Screen:
        paintBox(canvas, box, t - 1.5); // its frame
        paintBox(canvas,
            {box.x + 0.08 * w, box.y + 0.08 * w, box.width - 0.16 * w, box.height - 0.16 * w}, t);
        break;
    case Decoy::Kind::Mannequin:
        paintMannequin(canvas, box, w, t);
        break;
    case Decoy::Kind::Cup:
        paintBox(canvas, {box.x, box.y + 0.08 * w, box.width, box.height - 0.08 * w},
            t - 0.1 * (t - kAmbientCelsius));
        paintEllipse(canvas, {middle.x, box.y + 0.08 * w}, {box.width / 2, 0.08 * w}, t);
        break;
    case Decoy::Kind::Lamp:
        paintEllipse(canvas, middle, {box.width / 2, box.height / 2}, t);
        break;
    case Decoy::Kind::Heater:
        paintBox(canvas, box, t - 0.3 * (t - kAmbientCelsius));
        for (int rib = 0; rib < 6; ++rib)
            paintBox(canvas,
                {box.x + (0.1 + 0.42 * rib) * w, box.y + 0.1 * w, 0.26 * w, box.height - 0.2 * w},
                t);
        break;
    case Decoy::Kind::Dog:
        paintDog(canvas, box, w, t);
        break;
    }
}

} // namespace haetae::simulated
