// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "model/config/zone_config.h"
#include "model/face_observation.h"

namespace haetae {

/// Why a face at this place of a thermal picture of this size is not judged: OutsideZone or
/// ExcludedZone by the centre of its face, else of its head; empty where it may be judged.
[[nodiscard]] ReasonSet zoneLimits(
    const FaceObservation& face, const ZoneConfig& zones, cv::Size picture);

} // namespace haetae
