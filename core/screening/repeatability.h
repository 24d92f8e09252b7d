// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config/measurement_config.h"
#include "model/skin_reading.h"

namespace haetae {

/// The standard uncertainty (k = 1) of the difference of two readings of one person by one camera
/// under one reference. Certificate, optics and emissivity are the same in both and cancel
/// (GUM, JCGM 100:2008, 5.2: fully correlated inputs); noise, position, angle, distance, motion and
/// the age of the shutter are not, and add as squares.
[[nodiscard]] TempDelta uncertaintyOfDifference(
    const UncertaintyBudget& earlier, const UncertaintyBudget& later);

/// What this camera's budget says of one look at a still face, turned by the usual angle and far
/// from the reference in the picture, as a validation takes it.
[[nodiscard]] UncertaintyBudget usualLook(const MeasurementConfig& camera);

/// The non-uniformity with which the budget states this standard deviation of the difference of two
/// usual looks: a site's value for MeasurementConfig::nonUniformity, learned by measuring people
/// twice. 0 when the other terms alone state as much.
[[nodiscard]] TempDelta nonUniformityFrom(TempDelta lookToLook, MeasurementConfig camera);

} // namespace haetae
