// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/units.h"

namespace haetae {

/// Why the limit in force is what it is.
enum class LimitBasis {
    Off,
    TooFewPeople, ///< the fixed limit stands alone
    AsUsual, ///< the adaptive limit is the fixed one
    PeopleReadLower, ///< it lies below
    HeldAtLowest, ///< people read lower than any limit may follow: look at the site
    HeldAtFixed, ///< people read higher, and it may not go above
    PeopleReadHigher, ///< it lies above, as the admin allowed
    HeldAtHighest
};

/// Both limits side by side. *value*
struct LimitState {
    Celsius fixed;
    std::optional<Celsius> adaptive; ///< empty while it does not speak
    Celsius inForce;
    LimitBasis basis = LimitBasis::Off;
    int people = 0; ///< in the window
    int needed = 0; ///< before it speaks
    std::optional<Celsius> median; ///< oral-equivalent of those people
    bool operator==(const LimitState&) const = default;
};

} // namespace haetae
