// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "model/geometry.h"
#include "thermal/disc_shape.h"

namespace haetae {

/// Where and among which temperatures a disc is looked for. *value*
struct DiscSearch {
    std::optional<ThermalCircle> near; ///< empty: anywhere
    double coldestCelsius = 25.0;
    double hottestCelsius = 50.0;
    ReferenceShape shape = ReferenceShape::Disc;
    std::optional<ThermalCircle> otherReference; ///< what stands there is another reference
};

/// True when one picture alone does not speak against a heated disc: round, flat, sharp, warmer
/// than its surroundings on all sides. How still it stands is for others to judge.
[[nodiscard]] bool looksLikeDisc(const DiscShape& shape, const DiscSearch& search);

/// Every spot that looks like a heated disc, best first. celsius: CV_32FC1. Radii of 3 to 40 px;
/// on pictures larger than 320 px a quarter of the pixels is looked at, so radii from 6 px.
[[nodiscard]] std::vector<DiscShape> searchDiscs(const cv::Mat& celsius, const DiscSearch& search);

} // namespace haetae
