// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config/measurement_config.h"
#include "model/face_observation.h"

namespace haetae {

/// Where a face stands, from its size and the set-up: distance by the pinhole model with a face
/// breadth of 150 mm, distance to the reference's plane. Faces outside the band get TooFar or
/// TooClose, faces turned beyond the largest angle get Turned; without a known lens the pixels
/// alone speak. frameWidth: thermal pixels.
[[nodiscard]] FaceGeometry placed(
    FaceGeometry geometry, const MeasurementConfig& config, int frameWidth);

} // namespace haetae
