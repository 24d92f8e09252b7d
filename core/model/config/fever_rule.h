// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "base/units.h"
#include "model/skin_reading.h"

namespace haetae {

/// Published mean of oral - skin at a facial site: FDA table (PhysioNet doi 10.13026/3bhc-9065),
/// both cameras, blackbody correction as published (haetaectl evaluate facial-oral): whole-face
/// maximum 0.982 and 0.985, canthi 1.305 and 1.346, forehead 1.677 and 1.820 K.
[[nodiscard]] constexpr TempDelta provisionalOffset(FacialSite site)
{
    switch (site) {
    case FacialSite::WholeFaceMaximum:
        break;
    case FacialSite::InnerCanthi:
        return TempDelta::kelvins(1.33);
    case FacialSite::Forehead:
        return TempDelta::kelvins(1.75);
    }
    return TempDelta::kelvins(0.98);
}

/// How far one person's oral - skin lies from that mean: the larger standard deviation of the two
/// cameras in the same table, blackbody correction as published: whole-face maximum 0.266 and
/// 0.307, canthi 0.338 and 0.374, forehead 0.407 and 0.459 K.
[[nodiscard]] constexpr TempDelta provisionalOffsetUncertainty(FacialSite site)
{
    switch (site) {
    case FacialSite::WholeFaceMaximum:
        break;
    case FacialSite::InnerCanthi:
        return TempDelta::kelvins(0.37);
    case FacialSite::Forehead:
        return TempDelta::kelvins(0.46);
    }
    return TempDelta::kelvins(0.31);
}

/// The signed, constant, dated difference oral - skin of one entrance and one facial site. *value*
struct SiteOffset {
    TempDelta value = provisionalOffset(FacialSite::WholeFaceMaximum);
    bool provisional = true; ///< until the entrance has validated its own
    std::string since; ///< ISO date of the last change
    std::string reason; ///< why it was changed
    FacialSite site = FacialSite::WholeFaceMaximum; ///< it says nothing of any other
    /// Of one person's oral-equivalent, beside the skin's own uncertainty and never mixed into it.
    TempDelta standardUncertainty = provisionalOffsetUncertainty(FacialSite::WholeFaceMaximum);
    std::string expires; ///< ISO date from which it is provisional again; empty: never
    int people = 0; ///< of the validation it comes from; 0: not said
    std::string signedBy; ///< who vouches for that validation
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

    /// The entered offset at the site it is for; anywhere else the published one, provisional.
    [[nodiscard]] SiteOffset offsetAt(FacialSite site) const;
    /// With an offset that has expired on this ISO date provisional again.
    [[nodiscard]] FeverRule onDay(const std::string& isoDate) const;
    bool operator==(const FeverRule&) const = default;
};

} // namespace haetae
