// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "model/face_observation.h"

namespace haetae {

/// How well a face can be measured: pixels across, mm per pixel (mean face breadth 150 mm), edge of
/// the frame, too far (fewer than 16 px across), too close. frame: size of the thermal picture.
[[nodiscard]] FaceGeometry measureGeometry(
    const ThermalRect& head, const ThermalRect& face, cv::Size frame);

} // namespace haetae
