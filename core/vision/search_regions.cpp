// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/search_regions.h"

#include <algorithm>
#include <cmath>

namespace haetae {
namespace {

// From forehead to chin, as detectors of visible faces box it; a head reaches from crown to chin.
constexpr double kFaceWidth = 0.92;
constexpr double kFaceHeight = 0.78;
constexpr double kFaceLower = 0.11; // of the head's height

} // namespace

ThermalRect visiblePartOf(const ThermalRect& head)
{
    const auto centre = head.center();
    const double width = kFaceWidth * head.width;
    const double height = kFaceHeight * head.height;
    return {centre.x - width / 2, centre.y + kFaceLower * head.height - height / 2, width, height};
}

double regionMargin(const ViewRegistration& registration, double secondsApart)
{
    constexpr double kSurroundings = 0.2; // detectors look at some of what is around a face
    constexpr int kPairsToTrust = 20;
    constexpr double kUnlearnt = 0.45; // of two lenses 70 mm apart
    constexpr double kWidthsASecond = 2.0; // of somebody who walks across the picture
    const double known = std::min(kUnlearnt, 3.0 * registration.residualWidths);
    const double spread = registration.pairs < kPairsToTrust ? kUnlearnt : known;
    return kSurroundings + spread + std::min(1.0, kWidthsASecond * std::abs(secondsApart));
}

std::vector<SearchRegion> regionsOf(
    const std::vector<ThermalRect>& heads, const ViewRegistration& registration, double margin)
{
    std::vector<SearchRegion> regions;
    for (const ThermalRect& head : heads) {
        if (head.empty())
            continue;
        const VisibleRect face =
            registration.at(head.width).visibleFromThermal(visiblePartOf(head));
        const double grown = margin * face.width / kFaceWidth;
        regions.push_back(
            {{face.x - grown, face.y - grown, face.width + 2 * grown, face.height + 2 * grown},
                face.width});
    }
    return regions;
}

} // namespace haetae
