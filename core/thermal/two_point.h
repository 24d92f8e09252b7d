// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

namespace haetae {

/// One end of a two-point correction. *value*
struct PointOfTwo {
    Celsius temperature; ///< it radiates at
    Celsius raw; ///< it reads, filtered
    TempDelta uncertainty; ///< standard, of the difference of the two
};

/// Gain and whether the two references agree. *value*
struct TwoPointGain {
    double gain = 1.0; ///< true kelvin per kelvin read
    TempDelta uncertainty; ///< standard, K per K
    bool agree = true; ///< false: one of them is wrong, and nobody knows which
};

/// Two references at least 1 K apart give a gain, which a working sensor keeps within 0.9 to 1.1;
/// nearer ones only check each other (3 standard uncertainties and 0.2 K).
[[nodiscard]] TwoPointGain gainOf(const PointOfTwo& first, const PointOfTwo& second);

} // namespace haetae
