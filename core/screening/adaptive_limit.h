// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>

#include "model/config/adaptive_limit_rule.h"
#include "model/config/fever_rule.h"
#include "model/limit_state.h"
#include "screening/seen_person.h"

namespace haetae {

/// The step from one state to the next deserves a row in the log: a limit or its basis is another.
/// The later state says what and why. Counting people alone is no news.
[[nodiscard]] bool limitChanged(const LimitState& before, const LimitState& after);

/// The limit follows the median of the people who were measured under a trusted reference and did
/// not alarm; the readings never move. Decision on the safe direction: a lower limit costs
/// rechecks, a higher one overlooks people, so by itself the adaptive limit only ever lies at or
/// below the fixed one; an admin may allow a little above. It moves in steps of 0.1 K and not back
/// and forth between two of them. Alarmed people are left out, whichever limit alarmed; the median
/// of what is left falls by so little that the limit does not run away. *value*
class AdaptiveLimit {
public:
    explicit AdaptiveLimit(AdaptiveLimitRule rule = {});

    /// Takes the person in, or not: alarmed, unmeasurable and pending people do not count. A
    /// changed site offset makes the earlier people incomparable, so the window starts again.
    void see(const SeenPerson& person);
    /// Forgets who is too old, and says both limits.
    LimitState update(MonotonicTime now, const FeverRule& rule);
    void setRule(const AdaptiveLimitRule& rule) { rule_ = rule; }
    [[nodiscard]] int people() const { return static_cast<int>(window_.size()); }

private:
    struct Reading {
        MonotonicTime at;
        Celsius oralEquivalent;
    };
    [[nodiscard]] Celsius stepped(Celsius target) const;

    AdaptiveLimitRule rule_;
    std::deque<Reading> window_; ///< oldest first
    std::optional<SiteOffset>
        siteOffset_; ///< in the rule that everybody in the window was judged by
    std::optional<Celsius> last_; ///< the step before clamping, for the hysteresis
};

/// The rule with the limit in force; everything else, and every reading, stays.
[[nodiscard]] FeverRule ruleInForce(FeverRule rule, const LimitState& state);

} // namespace haetae
