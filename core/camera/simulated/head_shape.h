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

/// arcsine of i / 1024 - 1.
[[nodiscard]] const std::array<float, 2050>& asinTable();

/// arcsine by table; place in -1 .. 1.
[[nodiscard]] inline float tableAsin(const std::array<float, 2050>& table, float place)
{
    const float at = (place + 1.0F) * 1024.0F;
    const auto i = static_cast<std::size_t>(static_cast<int>(at));
    return table[i] + (table[i + 1] - table[i]) * (at - static_cast<float>(i));
}

} // namespace haetae::simulated
