// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "model/config/reference_config.h"
#include "model/geometry.h"

namespace haetae {

/// What a warm spot looks like when it is taken for a disc (or a square): where, how round, how
/// flat, how warm. *value*
struct DiscShape {
    ThermalCircle circle; ///< at half height between disc and surroundings, sub-pixel
    double squash = 0.0; ///< half the relative difference of the axes of the best ellipse
    double corners = 0.0; ///< fourth harmonic in radii; about 0.13 for a square, 0 for a disc
    double roughness = 0.0; ///< rms distance of the edge from that outline, in radii
    double edgeShare = 0.0; ///< share of the directions in which there is an edge, 0..1
    double edgeWidth = 0.0; ///< from 80 % to 20 % of the height, median over directions, in radii
    double blur = 0.0; ///< standard deviation of the lens's point spread, px
    double rawCelsius = 0.0; ///< median of the inside, freed of what the blurred edge takes away
    double surroundCelsius = 0.0; ///< median of the lowest value just outside, over directions
    double coreSpread = 0.0; ///< standard deviation of the inner part, K
    double rawError = 0.0; ///< standard error of rawCelsius: pixels' spread and edge correction, K
    double unevenness = 0.0; ///< largest difference of a quarter of the core from the core, K
    double readRadius = 0.0; ///< of the part that is read, px
    int pixels = 0; ///< read for rawCelsius

    [[nodiscard]] double contrast() const { return rawCelsius - surroundCelsius; }
};

/// Looks from a guess in all directions for the edge of a warm disc (a star-convex outline: a
/// circle moved and squashed a little, least squares) and measures what it encloses. celsius:
/// CV_32FC1. Empty when there is no such edge in half of the directions, or none like a disc.
[[nodiscard]] std::optional<DiscShape> measureDisc(
    const cv::Mat& celsius, ThermalCircle guess, ReferenceShape kind = ReferenceShape::Disc);

/// Median of the pixels within a circle; empty outside the picture.
[[nodiscard]] std::optional<double> medianWithin(const cv::Mat& celsius, ThermalCircle circle);

} // namespace haetae
