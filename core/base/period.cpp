// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/period.h"

#include <ctime>

namespace haetae {
namespace {

/// The first moment of that local day; days and months beyond their ends carry over.
WallTime startOf(std::tm day)
{
    day.tm_hour = day.tm_min = day.tm_sec = 0;
    day.tm_isdst = -1;
    return WallTime(std::chrono::seconds(std::mktime(&day)));
}

} // namespace

std::optional<Period> periodFromToken(std::string_view word)
{
    if (word == "day")
        return Period::Day;
    if (word == "week")
        return Period::Week;
    if (word == "month")
        return Period::Month;
    return std::nullopt;
}

PeriodTimes periodOf(Period period, WallTime time, int later)
{
    const std::time_t stamp =
        std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    std::tm first{};
    localtime_r(&stamp, &first);
    std::tm end{};
    switch (period) {
    case Period::Day:
        first.tm_mday += later;
        end = first;
        end.tm_mday += 1;
        break;
    case Period::Week:
        first.tm_mday += 7 * later - (first.tm_wday + 6) % 7;
        end = first;
        end.tm_mday += 7;
        break;
    case Period::Month:
        first.tm_mday = 1;
        first.tm_mon += later;
        end = first;
        end.tm_mon += 1;
        break;
    }
    return {startOf(first), startOf(end)};
}

} // namespace haetae
