// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace haetae {

/// A point in the pixels of one space (upright picture, x right, y down, pixel centres at
/// integers). *value*
template <class Space>
struct Point {
    double x = 0.0;
    double y = 0.0;
    bool operator==(const Point&) const = default;
};

/// A rectangle in the pixels of one space. *value*
template <class Space>
struct Rect {
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;

    [[nodiscard]] Point<Space> center() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] double area() const { return width * height; }
    [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] bool contains(Point<Space> p) const
    {
        return p.x >= x && p.y >= y && p.x < x + width && p.y < y + height;
    }
    [[nodiscard]] Rect intersected(const Rect& other) const
    {
        const double left = std::max(x, other.x);
        const double top = std::max(y, other.y);
        const double right = std::min(x + width, other.x + other.width);
        const double bottom = std::min(y + height, other.y + other.height);
        return {left, top, std::max(0.0, right - left), std::max(0.0, bottom - top)};
    }
};

/// Intersection over union of two rectangles of the same space, 0..1.
template <class Space>
[[nodiscard]] double overlap(const Rect<Space>& a, const Rect<Space>& b)
{
    const double common = a.intersected(b).area();
    const double all = a.area() + b.area() - common;
    return all > 0 ? common / all : 0.0;
}

/// A circle in the pixels of one space. *value*
template <class Space>
struct Circle {
    double x = 0.0;
    double y = 0.0;
    double radius = 0.0;
};

struct ThermalSpace;
struct VisibleSpace;
using ThermalPoint = Point<ThermalSpace>;
using ThermalRect = Rect<ThermalSpace>;
using ThermalCircle = Circle<ThermalSpace>;
using VisiblePoint = Point<VisibleSpace>;
using VisibleRect = Rect<VisibleSpace>;

} // namespace haetae
