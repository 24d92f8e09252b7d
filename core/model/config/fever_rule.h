// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "base/units.h"

namespace haetae {

/// The signed, constant, dated difference oral - skin of one site. *value*
struct SiteOffset {
    /// Mean of oral - whole-face maximum, FDA table (PhysioNet doi 10.13026/3bhc-9065).
    TempDelta value = TempDelta::kelvins(0.98);
    bool provisional = true; ///< until the site has validated its own
    std::string since; ///< ISO date of the last change
    std::string reason; ///< why it was changed
    bool operator==(const SiteOffset&) const = default;
};

/// When a reading becomes which verdict. *value*
struct FeverRule {
    static constexpr Celsius kLowestLimit = Celsius::degrees(34.0);
    static constexpr Celsius kHighestLimit = Celsius::degrees(39.0);

    Celsius limit = Celsius::degrees(37.5); ///< oral-equivalent, 34.0-39.0 in steps of 0.1
    SiteOffset siteOffset;
    double recheckBand = 0.5; ///< k: Recheck from limit - k * u (standard uncertainty) on
    std::chrono::milliseconds dwell{400}; ///< the limit must be reached for this long
    TempDelta hysteresis = TempDelta::kelvins(0.2); ///< an elevation ends this far below the limit
    std::chrono::minutes acclimatise{10}; ///< a too cold person waits indoors for this long
    std::chrono::milliseconds window{3000}; ///< readings that are combined
    int minimumFrames = 4;
    Celsius tooCold = Celsius::degrees(34.0); ///< skin
    Celsius tooHot = Celsius::degrees(42.5); ///< skin
    TempDelta largestU95 = TempDelta::kelvins(0.5);
    bool operator==(const FeverRule&) const = default;
};

} // namespace haetae
