// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "model/config/measurement_config.h"
#include "model/geometry.h"
#include "model/temperature_image.h"

namespace haetae::ui {

/// What one pixel of the thermal picture reads. *value*
struct PointReading {
    Celsius value;
    std::optional<TempDelta> u95; ///< empty: not corrected by a trusted reference
};

/// Empty outside the picture and on dead pixels. U95 holds the reference's own uncertainty, the
/// correction's, and one pixel's noise and pattern; what the surface emits is not in it.
[[nodiscard]] std::optional<PointReading> readPoint(
    const TemperatureImage& image, ThermalPoint at, const MeasurementConfig& config);
/// "34.6 °C ±0.5", or "34.6 °C · not corrected".
[[nodiscard]] QString words(const PointReading& reading);

} // namespace haetae::ui
