// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/face_observation.h"
#include "model/skin_reading.h"
#include "model/temperature_image.h"

namespace haetae {

/// The whole-face maximum of one face: robust high percentile of the pixels inside face (degC,
/// image.celsius), with its budget (noise, reference, pixel count). A reading without correction
/// carries the reference's reason.
[[nodiscard]] SkinReading readSkin(const TemperatureImage& image, const FaceObservation& face);

/// Robust combination over frames (median); systematic terms do not shrink with the number of
/// frames. Shape: at least one reading; they are of one person, oldest first.
[[nodiscard]] SkinReading combine(const std::vector<SkinReading>& readings);

} // namespace haetae
