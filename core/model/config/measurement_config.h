// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "base/units.h"
#include "model/skin_reading.h"

namespace haetae {

/// What is known of one camera's optics and place, for geometry and the uncertainty budget; all
/// uncertainties are standard (k = 1). *value*
struct MeasurementConfig {
    std::optional<FacialSite> site; ///< empty: chosen by the face's resolution
    TempDelta netd = TempDelta::kelvins(0.05); ///< noise of one pixel
    TempDelta nonUniformity =
        TempDelta::kelvins(0.05); ///< left between two far places of the picture
    /// Size-of-source effect: standard deviation of the lens's point spread in thermal pixels.
    double blurPixels = 0.7;
    double skinEmissivity = 0.98; ///< ISO/TR 13154
    double emissivityStandard = 0.003; ///< between people
    Celsius reflected = Celsius::degrees(23.0); ///< what the room radiates
    TempDelta perMetre = TempDelta::kelvins(0.008); ///< air between reference plane and face
    std::optional<double> horizontalFieldDegrees; ///< of the thermal lens; empty: not entered
    std::optional<double> referenceMetres; ///< camera to reference; empty: not entered
    double nearestMetres = 0.5; ///< faces outside the band are seen, not judged
    double farthestMetres = 5.0;
    double largestAngleDegrees = 45.0; ///< a face turned farther is seen, not judged
    std::string flatField; ///< file; empty: the sensor's pattern stays
    bool operator==(const MeasurementConfig&) const = default;
};

} // namespace haetae
