// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/config/measurement_config.h"
#include "model/face_observation.h"
#include "model/skin_reading.h"
#include "model/temperature_image.h"

namespace haetae {

/// The skin temperature of one face in one frame: the site chosen by its resolution, read in counts
/// (image.frame), brought to degC by the camera's radiometry and corrected by the reference, with
/// its budget. A reading of a frame without correction says so. limits: those of the geometry,
/// NotRadiometric without counts, TooFar when too few pixels remain.
[[nodiscard]] SkinReading readSkin(const TemperatureImage& image, const FaceObservation& face,
    const MeasurementConfig& config = {});

/// The same temperatures from the evidence alone, to the bit: counts through the radiometry, and
/// that through the correction.
[[nodiscard]] double apparentFrom(const ReadingEvidence& evidence);
[[nodiscard]] Celsius skinFrom(const ReadingEvidence& evidence);

/// Robust combination over frames (median); systematic terms do not shrink with the number of
/// frames. Shape: at least one reading; they are of one person, oldest first.
[[nodiscard]] SkinReading combine(const std::vector<SkinReading>& readings);

} // namespace haetae
