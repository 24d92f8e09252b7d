// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "model/geometry.h"

namespace haetae {

/// The homography visibleFromThermal, row major; maps thermal pixels to visible pixels. *value*
class ViewMap {
public:
    ViewMap() = default;
    explicit ViewMap(const std::array<double, 9>& visibleFromThermal) : m_(visibleFromThermal) { }
    [[nodiscard]] static ViewMap scale(double sx, double sy)
    {
        return ViewMap({sx, 0, 0, 0, sy, 0, 0, 0, 1});
    }

    /// The same map with everything in the visible picture moved by so many pixels.
    [[nodiscard]] ViewMap shifted(double dx, double dy) const;
    [[nodiscard]] const std::array<double, 9>& elements() const { return m_; }

    [[nodiscard]] VisiblePoint visibleFromThermal(ThermalPoint p) const;
    [[nodiscard]] ThermalPoint thermalFromVisible(VisiblePoint p) const;
    [[nodiscard]] VisibleRect visibleFromThermal(const ThermalRect& r) const;
    [[nodiscard]] ThermalRect thermalFromVisible(const VisibleRect& r) const;

private:
    std::array<double, 9> m_{1, 0, 0, 0, 1, 0, 0, 0, 1};
};

} // namespace haetae
