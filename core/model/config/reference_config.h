// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "base/units.h"
#include "model/geometry.h"

namespace haetae {

/// Outline of a reference's warm face. Squares are taken for one only where the admin says so: a
/// mug is square as well.
enum class ReferenceShape { Disc, Square };

/// What the reference's calibration certificate says; its uncertainty is setUncertainty below.
/// *value*
struct ReferenceCertificate {
    std::optional<Celsius> value; ///< what it radiates at its set temperature; empty: as set
    std::string issued; ///< YYYY-MM-DD
    std::string expires; ///< YYYY-MM-DD, the last day it holds; empty: no certificate is kept
    std::string expiredOverride; ///< why it is used past its date; empty: it is not
};

/// A second reference in view of the same camera, for gain and offset. *value*
struct SecondReference {
    Celsius setTemperature;
    ThermalCircle place; ///< roughly; it is not looked for elsewhere
    TempDelta setUncertainty = TempDelta::kelvins(0.1); ///< standard (k = 1)
    ReferenceShape shape = ReferenceShape::Disc;
    ReferenceCertificate certificate;
};

/// The blackbody reference of one entrance as the admin entered it. *value*
struct ReferenceConfig {
    std::optional<Celsius> setTemperature; ///< empty: NotSet, nothing is judged
    std::optional<ThermalCircle> place; ///< empty: found automatically
    TempDelta setUncertainty = TempDelta::kelvins(0.1); ///< standard (k = 1)
    std::chrono::seconds warmUp{1800}; ///< camera on-time before anything is judged
    std::chrono::milliseconds shutterHold{5000}; ///< no verdict for this long after a shutter event
    ReferenceShape shape = ReferenceShape::Disc;
    ReferenceCertificate certificate;
    TempDelta largestError = TempDelta::kelvins(6.0); ///< of the sensor: beyond, another object
    int leastTrust = 50; ///< 0..100; below it there is no verdict
    std::optional<SecondReference> second;
};

} // namespace haetae
