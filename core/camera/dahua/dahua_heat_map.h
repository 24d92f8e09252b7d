// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <string_view>

#include "base/result.h"
#include "camera/vendor_json.h"
#include "model/signal_scale.h"

namespace haetae::dahua {

using Unit = VendorUnit;

/// A whole heat map in the format IR-SGCC-FIR64 (DL/T 664). *value*
struct HeatMap {
    cv::Mat counts; ///< CV_16UC1: tenths of a degree above -40 degC
    double transmittance = 1.0; ///< of the optics
    double emissivity = 1.0; ///< with which the camera itself has reckoned
    double distanceMetres = 0.0;
    double ambientCelsius = 0.0;
    double relativeHumidity = 0.0;
};

/// Truncated: it is shorter than its head says (an empty answer is ordinary: no picture was ready).
/// Corrupt: sides or settings that no camera has, more bytes than it says, or temperatures
/// outside -40..600 degC. Unsupported: it is another format (a JPEG, or the vendor's packed one).
[[nodiscard]] Result<HeatMap> readHeatMap(std::string_view bytes, Unit unit = Unit::Celsius);

/// From the counts of a HeatMap to degC.
[[nodiscard]] LinearScale heatMapScale(Unit unit);

} // namespace haetae::dahua
