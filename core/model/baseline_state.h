// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/clock.h"
#include "base/units.h"

namespace haetae {

/// What the last hour's people say of the site.
enum class BaselineCondition {
    Learning, ///< too few people to say anything
    AsUsual,
    Drifting, ///< a note for the supervisor
    DoNotScreen ///< check the site: door, draught, sun, camera, reference
};

/// One past hour, worth keeping over a restart. *value*
struct BaselineHour {
    WallTime end;
    Celsius median; ///< skin temperature
    int people = 0;
    bool operator==(const BaselineHour&) const = default;
};

/// The last hour beside the usual. *value*
struct BaselineState {
    BaselineCondition condition = BaselineCondition::Learning;
    Celsius usual;
    bool usualProvisional = true; ///< the site has not enough hours of its own yet
    std::optional<Celsius> median; ///< of the last hour's people
    std::optional<TempDelta> shift; ///< median - usual
    std::optional<TempDelta> sinceValidation; ///< median - BaselineRule::whenValidated
    int people = 0;
};

} // namespace haetae
