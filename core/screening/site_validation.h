// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "base/units.h"
#include "model/config/fever_rule.h"
#include "screening/agreement.h"
#include "screening/half_splits.h"
#include "screening/roc.h"

namespace haetae {

/// What a site asks of its own validation. *value*
struct ValidationRule {
    FacialSite site = FacialSite::WholeFaceMaximum; ///< where the people were read
    Celsius clinicalLimit = Celsius::degrees(37.5); ///< febrile by the clinical thermometer
    Celsius limit = Celsius::degrees(37.5); ///< of the oral-equivalent
    /// With the 0.31 K between people of the FDA table, 30 people give +-0.12 K.
    int minimumPeople = 30;
    int minimumFebrile = 10; ///< below, a sensitivity has an interval wider than 0.5
    TempDelta largestHalfWidth = TempDelta::kelvins(0.15); ///< of the offset's interval
    std::chrono::hours validFor{24 * 180}; ///< one season: the offset follows the weather
};

/// Why a validation does not say as much as it might; the first three withhold its offset.
enum class ValidationConcern {
    TooFewPeople,
    OffsetUncertain, ///< interval wider than asked for
    /// The camera's figure follows the clinical one by less than half: a normalising device.
    DoesNotFollow,
    TooFewFebrile, ///< sensitivity and area are only indications
    NobodyFebrile, ///< neither exists
    MeanAndMedianDiffer, ///< by more than 0.1 K: outliers, look at the table again
};

/// too_few_people, offset_uncertain, ...: the machine word.
[[nodiscard]] std::string_view token(ValidationConcern concern);

/// A site measured against a named clinical thermometer. *value*
struct SiteValidation {
    std::string thermometer; ///< make and number of the clinical one
    FacialSite site = FacialSite::WholeFaceMaximum; ///< the only one that its offset is for
    WallTime measuredOn;
    WallTime expires;
    Agreement agreement; ///< clinical - skin, K
    Estimate slope; ///< of skin over clinical: 1 follows, 0 always says the same
    TempDelta offset; ///< mean of clinical - skin
    LimitOutcome atLimit; ///< with that offset, at ValidationRule::limit
    std::optional<Roc> roc;
    std::optional<LimitOutcome> atYouden; ///< on the same people, so it flatters
    HeldOut heldOut; ///< what does not flatter
    std::vector<ValidationConcern> concerns;

    /// The offset may be set at the site.
    [[nodiscard]] bool recommended() const;
    [[nodiscard]] bool has(ValidationConcern concern) const;
    [[nodiscard]] bool expired(WallTime now) const { return now >= expires; }
};

/// Errors: nobody, fewer than three people, a temperature that is not finite, an unnamed
/// thermometer.
[[nodiscard]] Result<SiteValidation> validateSite(const std::vector<PairedTemperature>& people,
    const std::string& thermometer, WallTime measuredOn, const ValidationRule& rule);

/// The offset as a setting: no longer provisional, dated, the reason naming thermometer, people,
/// interval and expiry. Error: it is not recommended, or has expired.
[[nodiscard]] Result<SiteOffset> siteOffsetOf(const SiteValidation& validation, WallTime now);

} // namespace haetae
