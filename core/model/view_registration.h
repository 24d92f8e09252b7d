// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/view_map.h"

namespace haetae {

/// Where the visible camera shows what the thermal one sees. The two look from different places, so
/// that near things are shifted: by baseline x focal length / distance, which is proportional to
/// the width of a head (R. Hartley, A. Zisserman, Multiple View Geometry, 2004, plane plus
/// parallax). *value*
class ViewRegistration {
public:
    ViewRegistration() = default;
    /// perHeadPixel: shift in visible pixels for each thermal pixel of a head's width; without it a
    /// plain map.
    ViewRegistration(const ViewMap& farAway, VisiblePoint perHeadPixel = {})
        : farAway_(farAway),
          perHeadPixel_(perHeadPixel)
    {
    }

    /// The map at the distance in which a head is so many thermal pixels wide; 0: far away.
    [[nodiscard]] ViewMap at(double headWidth) const
    {
        return farAway_.shifted(perHeadPixel_.x * headWidth, perHeadPixel_.y * headWidth);
    }
    [[nodiscard]] const ViewMap& farAway() const { return farAway_; }
    [[nodiscard]] VisiblePoint perHeadPixel() const { return perHeadPixel_; }

    /// How far heads and faces lie apart under it: standard deviation in visible pixels, and in
    /// head widths. Of no meaning before there are pairs.
    double residualPixels = 0.0;
    double residualWidths = 0.0;
    int pairs = 0; ///< heads with faces that it was learnt from; 0: it is the set-up's alone
    bool byHand = false; ///< through an admin's points; residualPixels is theirs

private:
    ViewMap farAway_;
    VisiblePoint perHeadPixel_;
};

} // namespace haetae
