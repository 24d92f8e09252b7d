// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "base/units.h"

namespace haetae {

/// Whether the adaptive limit is made at all, only shown beside the fixed one, or judges.
enum class AdaptiveUse { Off, Shown, InForce };

/// How the limit may follow the people of the last hours; readings never do. *value*
struct AdaptiveLimitRule {
    AdaptiveUse use = AdaptiveUse::Shown;
    std::chrono::minutes window{120};
    int mostPeople = 200; ///< the newest; a busy hour need not wait for two
    int minimumPeople = 30; ///< below, the fixed limit stands alone
    /// The fixed 37.5 less 36.88 degC, the median oral-equivalent of the people without raised oral
    /// temperature in the FDA table (PhysioNet doi 10.13026/3bhc-9065).
    TempDelta aboveMedian = TempDelta::kelvins(0.6);
    TempDelta mostBelowFixed = TempDelta::kelvins(1.0);
    /// A higher limit overlooks people, so going above the fixed one is a choice of the admin.
    bool mayExceedFixed = false;
    TempDelta mostAboveFixed = TempDelta::kelvins(0.3); ///< even then
    bool operator==(const AdaptiveLimitRule&) const = default;
};

/// When the people of the last hour differ from the site's usual so much that something is wrong
/// with the site. *value*
struct BaselineRule {
    std::chrono::minutes window{60};
    int mostPeople = 60; ///< the newest, so that a busy entrance notices sooner
    int minimumPeople = 10;
    std::chrono::hours memory{24 * 14};
    int hoursForUsual = 8; ///< until then the provisional usual stands in
    /// Median whole-face maximum of the people without raised oral temperature, FDA table.
    Celsius provisionalUsual = Celsius::degrees(35.95);
    /// The median when the site was last validated: against it even a drift too slow for the memory
    /// above shows. Empty: not validated.
    std::optional<Celsius> whenValidated;
    TempDelta drifting = TempDelta::kelvins(0.5);
    TempDelta doNotScreen = TempDelta::kelvins(1.0);
    TempDelta clear = TempDelta::kelvins(0.7); ///< a warning ends below this
    bool operator==(const BaselineRule&) const = default;
};

} // namespace haetae
