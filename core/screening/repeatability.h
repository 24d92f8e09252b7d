// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/skin_reading.h"

namespace haetae {

/// The standard uncertainty (k = 1) of the difference of two readings of one person by one camera
/// under one reference. Certificate, optics and emissivity are the same in both and cancel
/// (GUM, JCGM 100:2008, 5.2: fully correlated inputs); noise, position, angle, distance, motion and
/// the age of the shutter are not, and add as squares.
[[nodiscard]] TempDelta uncertaintyOfDifference(
    const UncertaintyBudget& earlier, const UncertaintyBudget& later);

} // namespace haetae
