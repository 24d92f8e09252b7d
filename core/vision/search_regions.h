// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/view_registration.h"
#include "vision/face_canvas.h"

namespace haetae {

/// What the visible box of a face has of its head in the thermal picture: its middle and its width.
[[nodiscard]] ThermalRect visiblePartOf(const ThermalRect& head);

/// How far a region reaches beyond the face that is expected in it, in head widths to each side:
/// what the registration leaves open, and what somebody walks between two pictures.
/// apart: time between the thermal picture and the visible one.
[[nodiscard]] double regionMargin(const ViewRegistration& registration, double secondsApart);

/// Where the visible picture is to be searched for the faces of these heads. heads: thermal pixels.
[[nodiscard]] std::vector<SearchRegion> regionsOf(
    const std::vector<ThermalRect>& heads, const ViewRegistration& registration, double margin);

} // namespace haetae
