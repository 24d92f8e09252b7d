// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/config/measurement_config.h"
#include "model/face_observation.h"
#include "model/skin_reading.h"
#include "model/temperature_image.h"

namespace haetae {

/// What one reading was taken under. Refers to its parts, for the duration of a call. *value*
struct ReadingConditions {
    const TemperatureImage& image;
    const FaceGeometry& geometry;
    FacialSite site;
    ThermalRect region;
    Celsius apparent; ///< before the correction
    Celsius skin;
    TempDelta misplaced{}; ///< standard: what the reading changes as its place may be off
};

/// The budget of one reading in one frame, standard uncertainties in kelvin (GUM, JCGM 100:2008).
/// It states how far the reading may be from the same site statistic on a frame without noise and
/// drift at the sensor's resolution; what that resolution itself misses of the warmest skin is the
/// signed bias of SpatialResolution. Noise is random, every other term systematic.
[[nodiscard]] UncertaintyBudget budgetOf(
    const ReadingConditions& conditions, const MeasurementConfig& config);

/// The budget of n combined frames: random terms shrink with sqrt(n), systematic ones do not. Each
/// term is the median over the frames. Shape: at least one budget.
[[nodiscard]] UncertaintyBudget combineBudgets(const std::vector<UncertaintyBudget>& budgets);

} // namespace haetae
