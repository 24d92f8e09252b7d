// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "model/config/registration_config.h"
#include "model/view_map.h"

namespace haetae {

/// The map through an admin's points and how far each lies from it. *value*
struct MatchedMap {
    ViewMap map;
    std::vector<double> missPixels; ///< in visible pixels, in the order of the points
    double overallPixels = 0.0; ///< root mean square; 0 of four points says nothing: they fix it
};

/// The homography that brings the thermal points to the visible ones with the least squared misses
/// in visible pixels (normalised direct linear transform, R. Hartley, IEEE PAMI 19, 1997, its
/// equations weighted anew until the misses are geometric). Empty: fewer than
/// MatchedPoint::kLeast points, or points of which too many lie on one line to fix a map.
[[nodiscard]] std::optional<MatchedMap> fitPoints(
    const std::vector<MatchedPoint>& points, cv::Size thermal, cv::Size visible);

/// A share of a picture in its pixels, and back; pixel centres lie at integers.
[[nodiscard]] ThermalPoint thermalPixel(SharePoint share, cv::Size thermal);
[[nodiscard]] VisiblePoint visiblePixel(SharePoint share, cv::Size visible);
[[nodiscard]] SharePoint shareOf(ThermalPoint pixel, cv::Size thermal);
[[nodiscard]] SharePoint shareOf(VisiblePoint pixel, cv::Size visible);

} // namespace haetae
