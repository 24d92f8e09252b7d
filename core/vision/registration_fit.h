// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "model/geometry.h"
#include "model/view_registration.h"

namespace haetae {

/// The same face at the same moment: its head in the thermal picture, its box in the visible one.
/// *value*
struct HeadAndFace {
    ThermalRect head;
    VisibleRect face;
};

/// How far the face lies from where the registration puts it, in visible pixels.
[[nodiscard]] VisiblePoint missBy(const HeadAndFace& pair, const ViewRegistration& registration);

/// Visible pixels of a head's width at its place in the picture.
[[nodiscard]] double visibleWidthOf(const ThermalRect& head, const ViewMap& map);

/// The homography and the parallax that bring heads and faces together: Gauss-Newton steps on the
/// ten parameters with Tukey's weights against false pairs (P. Huber, Robust Statistics, 1981) and
/// the set-up as a prior, which decides where the pairs say nothing. visible: size of that picture.
/// Shape: any number of pairs, none gives the prior.
[[nodiscard]] ViewRegistration fitRegistration(
    const ViewMap& prior, const std::vector<HeadAndFace>& pairs, cv::Size visible);

} // namespace haetae
