// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "base/clock.h"

namespace haetae {

enum class Period { Day, Week, Month };

/// Machine word: "day", "week", "month".
[[nodiscard]] std::optional<Period> periodFromToken(std::string_view word);

/// From midnight to midnight, local; a week begins on Monday. *value*
struct PeriodTimes {
    WallTime from;
    WallTime to; ///< exclusive; a day with a change of the clock has 23 or 25 hours
};

/// The one that this time lies in, or so many after it (before it: negative).
[[nodiscard]] PeriodTimes periodOf(Period period, WallTime time, int later = 0);

} // namespace haetae
