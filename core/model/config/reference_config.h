// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "base/units.h"
#include "model/geometry.h"

namespace haetae {

/// The blackbody reference of one entrance as the admin entered it. *value*
struct ReferenceConfig {
    std::optional<Celsius> setTemperature; ///< empty: NotSet, nothing is judged
    std::optional<ThermalCircle> place; ///< empty: found automatically
    TempDelta setUncertainty = TempDelta::kelvins(0.1); ///< standard (k = 1)
    std::chrono::seconds warmUp{1800}; ///< camera on-time before anything is judged
    std::chrono::milliseconds shutterHold{5000}; ///< no verdict for this long after a shutter event
};

} // namespace haetae
