// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/view_map.h"

#include <algorithm>

namespace haetae {
namespace {

template <class To, class From>
Point<To> apply(const std::array<double, 9>& m, Point<From> p)
{
    const double w = m[6] * p.x + m[7] * p.y + m[8];
    return {(m[0] * p.x + m[1] * p.y + m[2]) / w, (m[3] * p.x + m[4] * p.y + m[5]) / w};
}

std::array<double, 9> inverse(const std::array<double, 9>& m)
{
    // The adjugate is enough: a homography is known only up to scale.
    return {m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
        m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
        m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]};
}

template <class To, class From>
Rect<To> bounds(const std::array<double, 9>& m, const Rect<From>& r)
{
    const std::array corners{Point<From>{r.x, r.y}, Point<From>{r.x + r.width, r.y},
        Point<From>{r.x, r.y + r.height}, Point<From>{r.x + r.width, r.y + r.height}};
    double left = 1e300;
    double top = 1e300;
    double right = -1e300;
    double bottom = -1e300;
    for (const auto& corner : corners) {
        const auto p = apply<To>(m, corner);
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
    }
    return {left, top, right - left, bottom - top};
}

} // namespace

ViewMap ViewMap::shifted(double dx, double dy) const
{
    auto m = m_;
    for (std::size_t i = 0; i < 3; ++i) {
        m[i] += dx * m_[6 + i];
        m[3 + i] += dy * m_[6 + i];
    }
    return ViewMap(m);
}

VisiblePoint ViewMap::visibleFromThermal(ThermalPoint p) const
{
    return apply<VisibleSpace>(m_, p);
}
ThermalPoint ViewMap::thermalFromVisible(VisiblePoint p) const
{
    return apply<ThermalSpace>(inverse(m_), p);
}
VisibleRect ViewMap::visibleFromThermal(const ThermalRect& r) const
{
    return bounds<VisibleSpace>(m_, r);
}
ThermalRect ViewMap::thermalFromVisible(const VisibleRect& r) const
{
    return bounds<ThermalSpace>(inverse(m_), r);
}

} // namespace haetae
