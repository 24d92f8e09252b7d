// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/head_shape.h"

#include <algorithm>
#include <cmath>

#include "camera/simulated/noise.h"

namespace haetae::simulated {
namespace {

struct Knot {
    double down;
    double width; ///< half, from the front
    double depth; ///< half, from the side
    double forward; ///< of the slice's middle
};

// Proportions of an average adult head (breadth 150 mm, length 190 mm, height 205 mm).
constexpr std::array<Knot, 14> kKnots{{{-1.0, 0.0, 0.0, -0.1}, {-0.97, 0.30, 0.40, -0.1},
    {-0.9, 0.52, 0.70, -0.1}, {-0.78, 0.73, 0.94, -0.08}, {-0.6, 0.89, 1.14, -0.05},
    {-0.38, 0.98, 1.24, 0.0}, {-0.1, 1.0, 1.24, 0.0}, {0.15, 0.97, 1.16, 0.05},
    {0.38, 0.90, 1.02, 0.16}, {0.58, 0.80, 0.84, 0.28}, {0.75, 0.66, 0.70, 0.38},
    {0.88, 0.49, 0.56, 0.45}, {0.96, 0.31, 0.40, 0.50}, {1.0, 0.0, 0.0, 0.5}}};

Knot between(double down)
{
    const auto next = std::find_if(
        kKnots.begin() + 1, kKnots.end() - 1, [&](const Knot& k) { return k.down >= down; });
    const Knot& a = *(next - 1);
    const Knot& b = *next;
    const double t = std::clamp((down - a.down) / (b.down - a.down), 0.0, 1.0);
    const bool cap = a.width == 0 || b.width == 0;
    // Crown and chin end round, not in a point.
    const double rise = cap ? (a.width == 0 ? std::sqrt(t) : 1 - std::sqrt(1 - t)) : t;
    return {down, std::lerp(a.width, b.width, rise), std::lerp(a.depth, b.depth, rise),
        std::lerp(a.forward, b.forward, t)};
}

} // namespace

HeadShape::HeadShape(Appearance::Hair hair)
{
    switch (hair) {
    case Appearance::Hair::Bald:
        hairThickness_ = 0.0;
        break;
    case Appearance::Hair::Short:
        hairThickness_ = 0.04;
        break;
    case Appearance::Hair::Tied:
        hairThickness_ = 0.03;
        break;
    case Appearance::Hair::Fringe:
        hairThickness_ = 0.07;
        break;
    case Appearance::Hair::Long:
        hairThickness_ = 0.08;
        break;
    }
}

double HeadShape::halfWidth(double down) const
{
    if (down < -1 || down > 1)
        return 0;
    return between(down).width + hairThickness_ * (1 - smoothstep(-0.4, 0.1, down));
}

HeadShape::Row HeadShape::row(double down, double yawDegrees) const
{
    if (down < -1 || down > 1)
        return {};
    const Knot k = between(down);
    const double hair = hairThickness_ * (1 - smoothstep(-0.4, 0.1, down));
    // The nose stands out of the profile only; from the front it is paint.
    const double nose = 0.2 * smoothstep(0.0, 0.32, down) * (1 - smoothstep(0.34, 0.42, down));
    const double yaw = yawDegrees * 0.017453292519943295;
    const double side = std::sin(yaw);
    const double width = (k.width + hair) * std::cos(yaw);
    const double depth = (k.depth + hair + nose * std::abs(side) / 2) * side;
    const double forward = k.forward + nose * std::abs(side) / 2;
    return {forward * side, std::hypot(width, depth), std::atan2(depth, width)};
}

const std::array<float, 2050>& asinTable()
{
    static const std::array<float, 2050> table = [] {
        std::array<float, 2050> values{};
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(
                std::asin(std::clamp(static_cast<double>(i) / 1024.0 - 1.0, -1.0, 1.0)));
        return values;
    }();
    return table;
}

} // namespace haetae::simulated
