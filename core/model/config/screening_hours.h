// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"

namespace haetae {

/// From a minute of the day to a later one, on some weekdays; an end before its start lies on the
/// next day. Local time. *value*
struct HoursSpan {
    static constexpr int kDay = 24 * 60;
    std::array<bool, 7> days{}; ///< Monday first; the day on which the span begins
    int from = 0; ///< minutes since midnight, 0 .. 1439
    int to = kDay; ///< 1 .. 1440, never equal to from
    bool operator==(const HoursSpan&) const = default;
};

/// When an entrance judges people. Nothing entered: always. *value*
struct ScreeningHours {
    static constexpr std::size_t kMostSpans = 14;
    std::vector<HoursSpan> spans;
    bool operator==(const ScreeningHours&) const = default;
};

/// Whether people are judged at a time, and when that changes. *value*
struct HoursNow {
    bool screening = true;
    std::optional<WallTime> until; ///< empty: not within the next week
};

/// By the machine's time zone. An hour that the clocks skip shortens its span; of one that they
/// repeat, both are screened.
[[nodiscard]] HoursNow hoursAt(const ScreeningHours& hours, WallTime now);

/// "mon-fri 07:00-19:00", "sat,sun 22:00-06:00"; empty when it is none.
[[nodiscard]] std::optional<HoursSpan> hoursSpanFromText(std::string_view text);
/// Reads back as the same span.
[[nodiscard]] std::string text(const HoursSpan& span);

} // namespace haetae
