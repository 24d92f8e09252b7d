// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <opencv2/core.hpp>
#include <vector>

#include "model/config/reference_config.h"

namespace haetae {

/// Where one ray from the middle of a warm spot leaves it. *value*
struct DiscEdge {
    double angle = 0.0;
    double radius = 0.0; ///< at half height
    double width = 0.0; ///< from 80 % to 20 % of the height
    double blur = 0.0; ///< standard deviation of the lens's point spread, from 85 % to 60 %
    double outside = 0.0; ///< lowest value along the ray
};

/// r(angle) = mean + shift towards (cosine, sine) + an ellipse's second harmonic + a square's
/// fourth. *value*
struct DiscOutline {
    std::array<double, 7> c{};

    [[nodiscard]] double at(double angle) const
    {
        return c[0] + c[1] * std::cos(angle) + c[2] * std::sin(angle) + c[3] * std::cos(2 * angle)
            + c[4] * std::sin(2 * angle) + c[5] * std::cos(4 * angle) + c[6] * std::sin(4 * angle);
    }

    /// The same for the direction of (dx, dy), without trigonometry.
    [[nodiscard]] double towards(double dx, double dy) const
    {
        const double length = std::hypot(dx, dy);
        const double cosine = length > 0 ? dx / length : 1.0;
        const double sine = length > 0 ? dy / length : 0.0;
        const double cosine2 = 2 * cosine * cosine - 1;
        const double sine2 = 2 * sine * cosine;
        return c[0] + c[1] * cosine + c[2] * sine + c[3] * cosine2 + c[4] * sine2
            + c[5] * (2 * cosine2 * cosine2 - 1) + c[6] * 2 * sine2 * cosine2;
    }
};

/// Rays go out in this many directions.
inline constexpr int kDiscDirections = 32;

/// The edges that the rays from a guess meet; inside: the value in its middle, degC. Directions in
/// which it does not grow at least 1 K colder have none.
[[nodiscard]] std::vector<DiscEdge> findDiscEdges(
    const cv::Mat& celsius, ThermalCircle guess, double inside);

/// Least squares; at least seven edges. A disc's fourth harmonic is held at zero, so that a head's
/// corners stay what speaks against it.
[[nodiscard]] DiscOutline fitDiscOutline(
    const std::vector<DiscEdge>& edges, ReferenceShape shape = ReferenceShape::Disc);

/// Drops the directions in which something else hides or blurs the edge.
void dropStrayEdges(std::vector<DiscEdge>& edges, const DiscOutline& outline);

} // namespace haetae
