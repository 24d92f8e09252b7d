// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "thermal/disc_outline.h"
#include "thermal/disc_shape.h"

namespace haetae {

/// Measures what the outline encloses: fills in the value, its error, spread and evenness. The
/// outline's edges must have been described in shape before. A pixel whose distance from the edge
/// lets less than 98.5 % of the disc through the lens's blur is left out where enough others
/// remain; of the rest the missing share is put back (size-of-source effect for an edge blurred by
/// a Gaussian: share = erf-shaped edge spread, times 1 - exp(-R^2 / 2 s^2) for the disc's size).
/// False when too little is left to read.
[[nodiscard]] bool measureInside(
    const cv::Mat& celsius, const DiscOutline& outline, DiscShape& shape);

} // namespace haetae
