// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

#include "base/units.h"
#include "model/geometry.h"

namespace haetae {

/// What can happen to the blackbody of the simulated entrance.
enum class ReferenceFaultKind {
    Covered, ///< a thing of skin's warmth before all of it
    HalfCovered, ///< before one half of it
    Moved, ///< by amount pixels of the sensor
    SwitchedOff, ///< cools towards the room, time constant amount seconds
    Cooling, ///< its regulation fails: falls by amount kelvin a minute
    CupBeside, ///< a hot cup of 61 degC touches its housing; value stays
    Reflection, ///< something warm is mirrored in it: amount kelvin at the middle of the glare
    SecondReference, ///< another, amount kelvin warmer, appears and this one is taken away
};

/// One fault of the simulated blackbody. *value*
struct ReferenceFault {
    ReferenceFaultKind kind = ReferenceFaultKind::Covered;
    std::chrono::milliseconds begins{10'000}; ///< scene time, not folded by the round
    std::chrono::milliseconds lasts{10'000};
    double amount = 0.0; ///< by kind, see there
    double directionDegrees = 0.0; ///< from where it comes, 0 is right, 90 is down
};

/// The fault kinds' machine words.
[[nodiscard]] std::string_view token(ReferenceFaultKind kind);
[[nodiscard]] const std::vector<ReferenceFaultKind>& allReferenceFaults();

/// A blackbody as it stands in the thermal picture at one moment. *value*
struct ReferencePose {
    std::optional<ThermalCircle> disc; ///< empty: taken away
    Celsius temperature;
    bool square = false;
    std::optional<ThermalCircle> other; ///< a second one
    Celsius otherTemperature;
};

/// Where and how warm it is under a fault at a scene time. home: where it stands without one.
[[nodiscard]] ReferencePose referencePoseAt(const std::optional<ReferenceFault>& fault,
    double seconds, ThermalCircle home, Celsius temperature);

/// True between the fault's begin and its end.
[[nodiscard]] bool active(const ReferenceFault& fault, double seconds);

} // namespace haetae
