// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <opencv2/core.hpp>

#include "camera/simulated/scenario.h"

namespace haetae::simulated {

/// Crown to chin over ear to ear.
inline constexpr double kHeadAspect = 1.36;

/// A head as a stack of elliptical slices from crown to chin: turning it is then one arcsine a
/// pixel, for either camera. Lengths are in half face widths. *value*
class HeadShape {
public:
    explicit HeadShape(Appearance::Hair hair);

    /// How one row of pixels cuts the turned head. *value*
    struct Row {
        double middle = 0; ///< of the cut, right of the head's centre
        double radius = 0; ///< <= 0: nothing there
        double turn = 0; ///< angle on the head = asin(place in the cut) - turn
    };
    /// down: -1 crown .. 1 chin.
    [[nodiscard]] Row row(double down, double yawDegrees) const;
    [[nodiscard]] double halfWidth(double down) const;

private:
    double hairThickness_ = 0;
};

/// arcsine from a table; place in -1 .. 1.
[[nodiscard]] float tableAsin(float place);

} // namespace haetae::simulated
