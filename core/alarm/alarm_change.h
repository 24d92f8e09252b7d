// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "model/alarm.h"

namespace haetae {

/// What has happened to one alarm; the record is as it is afterwards. *value*
struct AlarmChange {
    enum class What {
        Raised,
        Repeated,
        ConditionCleared,
        Acknowledged,
        RecheckStarted,
        Rechecked,
        FalseAlarm,
        Escalated,
        Closed,
        SecondReading, ///< Haetae looked again at the marked spot
        Shelved, ///< no row of its own: that of the shelf says it for all its alarms
        Unshelved, ///< as above
        RowStored ///< no new row: that of an earlier change has become more durable
    };
    What what = What::Raised;
    AlarmRecord alarm;
    std::string by = {}; ///< who did it, where the record does not say; empty: Haetae itself
};

/// Machine word, e.g. "condition_cleared".
[[nodiscard]] std::string_view token(AlarmChange::What what);

} // namespace haetae
