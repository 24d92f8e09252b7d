// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/units.h"
#include "model/frame_stamp.h"
#include "model/geometry.h"

namespace haetae {

/// Whether the blackbody reference may be used, and if not, why. Only Trusted permits a verdict.
enum class ReferenceCondition {
    NotSet, ///< no set temperature was entered, wherever the disc may be
    Searching, ///< not found yet
    WarmingUp, ///< camera or reference has not been on long enough
    Trusted,
    Moved, ///< seen, but not where it was accepted
    Covered, ///< its place is seen, its value or shape is not that of the reference
    Lost, ///< nothing like it in view
    Hold, ///< a shutter event has just disturbed the sensor
};

/// The blackbody reference as one frame saw it. *value*
struct ReferenceState {
    ReferenceCondition condition = ReferenceCondition::Searching;
    std::optional<ThermalCircle> place; ///< where the disc is, or last was
    std::optional<Celsius> raw; ///< robust apparent temperature of the disc before correction
    std::optional<Celsius> setTemperature; ///< what it is set to, as entered by the admin
    TempDelta noise; ///< standard uncertainty of raw
    TempDelta setUncertainty =
        TempDelta::kelvins(0.1); ///< standard uncertainty of the set temperature
    int trust = 0; ///< 0..100, shown beside the value
    MonotonicTime since; ///< when this condition began

    [[nodiscard]] bool trusted() const { return condition == ReferenceCondition::Trusted; }
};

} // namespace haetae
