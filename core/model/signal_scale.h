// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include "base/units.h"

namespace haetae {

/// degC = count * kelvinPerCount + kelvinAtZero - 273.15 (radiometric sensors with linear output).
/// *value*
struct LinearScale {
    double kelvinPerCount = 0.01;
    double kelvinAtZero = 0.0;
    bool operator==(const LinearScale&) const = default;
};

/// The linear outputs in use: 10 mK (Lepton, GenICam TemperatureLinear10mK), 40 mK, 100 mK
/// (TemperatureLinear100mK), 1/64 K (USB modules).
inline constexpr LinearScale kCentikelvinCounts{0.01, 0.0};
inline constexpr LinearScale kFortyMillikelvinCounts{0.04, 0.0};
inline constexpr LinearScale kDecikelvinCounts{0.1, 0.0};
inline constexpr LinearScale kSixtyFourthKelvinCounts{1.0 / 64.0, 0.0};

/// What lies between the object and the sensor. Refused when absurd. *value*
struct ViewingConditions {
    double emissivity = 0.98; ///< of skin
    Celsius reflected = Celsius::degrees(20.0); ///< apparent temperature of what the skin mirrors
    Celsius atmosphere = Celsius::degrees(20.0);
    double relativeHumidity = 0.5; ///< 0..1
    double distanceMetres = 1.0;
    Celsius window = Celsius::degrees(20.0); ///< of external optics
    double windowTransmission = 1.0; ///< 1: no window
    bool operator==(const ViewingConditions&) const = default;
};

/// How air lets heat radiation through, five constants of the camera. *value*
struct AtmosphereConstants {
    double x = 1.9;
    double alpha1 = 0.006569;
    double alpha2 = 0.01262;
    double beta1 = -0.002276;
    double beta2 = -0.00667;
    bool operator==(const AtmosphereConstants&) const = default;
};

/// Planck constants as radiometric files hold them: count = R1 / (R2 (e^(B/T) - F)) - O. The path
/// to and from the window is counted in two halves. *value*
struct PlanckFileScale {
    double r1 = 0.0;
    double b = 0.0;
    double f = 1.0;
    double o = 0.0;
    double r2 = 0.0;
    AtmosphereConstants air;
    ViewingConditions view;
    bool operator==(const PlanckFileScale&) const = default;
};

/// Planck constants as GenICam nodes give them: (count - J0) / J1 = R / (e^(B/T) - F). *value*
struct PlanckNodeScale {
    double r = 0.0;
    double b = 0.0;
    double f = 1.0;
    double j0 = 0.0; ///< offset
    double j1 = 1.0; ///< gain
    AtmosphereConstants air;
    ViewingConditions view;
    bool operator==(const PlanckNodeScale&) const = default;
};

/// How counts become temperature; further camera families add an alternative. *value*
using SignalScale = std::variant<LinearScale, PlanckFileScale, PlanckNodeScale>;

} // namespace haetae
