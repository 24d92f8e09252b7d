// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace haetae {

enum class LookScheme { Dark, Light, HighContrast };
/// What people read; files, the log and everything that is computed stay in degC.
enum class TemperatureUnit { Celsius, Fahrenheit };

/// How the console looks on this desk's screen. *value*
struct Look {
    LookScheme scheme = LookScheme::Dark;
    int scalePercent =
        0; ///< of every size, 100..300; 0: as the screen asks; from the next start on
    bool still = false; ///< nothing slides
    TemperatureUnit unit = TemperatureUnit::Celsius;
    bool operator==(const Look&) const = default;
};

} // namespace haetae
