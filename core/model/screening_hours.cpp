// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config/screening_hours.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace haetae {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
/// A span may begin yesterday, and a week further all that can come has come.
constexpr int kFirstDay = -1;
constexpr int kLastDay = 8;

struct Stretch {
    WallTime from;
    WallTime to;
};

std::tm localDay(WallTime now)
{
    const std::time_t stamp = floor<seconds>(now).time_since_epoch().count();
    std::tm local{};
    localtime_r(&stamp, &local);
    return local;
}

/// This minute of that day. Of two (clocks set back) the earlier or the later one; of none (clocks
/// set forward) the first moment after the gap's beginning that the library names.
WallTime momentOf(const std::tm& today, int day, int minute, bool later)
{
    std::optional<std::time_t> found;
    for (const int summer : {0, 1}) {
        std::tm wanted = today;
        wanted.tm_mday += day;
        wanted.tm_hour = minute / 60;
        wanted.tm_min = minute % 60;
        wanted.tm_sec = 0;
        wanted.tm_isdst = summer;
        const std::time_t at = std::mktime(&wanted);
        if (at == std::time_t{-1} || wanted.tm_hour != minute / 60 % 24
            || wanted.tm_min != minute % 60)
            continue;
        if (!found || (later ? at > *found : at < *found))
            found = at;
    }
    if (!found) {
        std::tm wanted = today;
        wanted.tm_mday += day;
        wanted.tm_hour = minute / 60;
        wanted.tm_min = minute % 60;
        wanted.tm_sec = 0;
        wanted.tm_isdst = -1;
        found = std::mktime(&wanted);
    }
    return WallTime(seconds(*found));
}

/// All stretches around now, in order and joined where they touch.
std::vector<Stretch> stretchesOf(const ScreeningHours& hours, WallTime now)
{
    const std::tm today = localDay(now);
    const int weekday = (today.tm_wday + 6) % 7; // Monday first
    std::vector<Stretch> all;
    for (int day = kFirstDay; day <= kLastDay; ++day) {
        const auto which = static_cast<std::size_t>((weekday + day + 14) % 7);
        for (const HoursSpan& span : hours.spans) {
            if (!span.days.at(which))
                continue;
            const int end = span.to > span.from ? span.to : span.to + HoursSpan::kDay;
            const Stretch stretch{momentOf(today, day, span.from, false),
                momentOf(today, day + end / HoursSpan::kDay, end % HoursSpan::kDay, true)};
            if (stretch.from < stretch.to)
                all.push_back(stretch);
        }
    }
    std::sort(
        all.begin(), all.end(), [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
    std::vector<Stretch> joined;
    for (const Stretch& next : all) {
        if (!joined.empty() && next.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, next.to);
        else
            joined.push_back(next);
    }
    return joined;
}

std::optional<int> minuteOf(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    for (const std::size_t i : {0U, 1U, 3U, 4U}) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
    }
    const int hour = (text[0] - '0') * 10 + (text[1] - '0');
    const int minute = (text[3] - '0') * 10 + (text[4] - '0');
    const int all = hour * 60 + minute;
    return minute < 60 && all <= HoursSpan::kDay ? std::optional(all) : std::nullopt;
}

std::optional<std::size_t> dayOf(std::string_view text)
{
    const auto found = std::find(kDays.begin(), kDays.end(), text);
    if (found == kDays.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - kDays.begin());
}

std::string clockText(int minute)
{
    const auto two = [](int number) {
        return std::string(number < 10 ? "0" : "") + std::to_string(number);
    };
    return two(minute / 60) + ":" + two(minute % 60);
}

/// One "mon" or "mon-fri" into the days; a range may cross Sunday.
bool addDays(std::string_view part, std::array<bool, 7>& days)
{
    const auto dash = part.find('-');
    const auto first = dayOf(part.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : dayOf(part.substr(dash + 1));
    if (!first || !last)
        return false;
    for (std::size_t day = *first;; day = (day + 1) % 7) {
        days.at(day) = true;
        if (day == *last)
            return true;
    }
}

} // namespace

HoursNow hoursAt(const ScreeningHours& hours, WallTime now)
{
    if (hours.spans.empty())
        return {};
    const auto all = stretchesOf(hours, now);
    const WallTime horizon = now + std::chrono::hours(7 * 24);
    for (const Stretch& stretch : all) {
        if (stretch.to <= now)
            continue;
        if (stretch.from > now)
            return {false, stretch.from};
        return {true, stretch.to > horizon ? std::nullopt : std::optional(stretch.to)};
    }
    return {false, std::nullopt};
}

std::optional<HoursSpan> hoursSpanFromText(std::string_view text)
{
    const auto space = text.find(' ');
    if (space == std::string_view::npos)
        return std::nullopt;
    HoursSpan span;
    std::string_view days = text.substr(0, space);
    for (;;) {
        const auto comma = days.find(',');
        if (!addDays(days.substr(0, comma), span.days))
            return std::nullopt;
        if (comma == std::string_view::npos)
            break;
        days.remove_prefix(comma + 1);
    }
    const std::string_view times = text.substr(space + 1);
    if (times.size() != 11 || times[5] != '-')
        return std::nullopt;
    const auto from = minuteOf(times.substr(0, 5));
    const auto to = minuteOf(times.substr(6));
    if (!from || !to || *from == HoursSpan::kDay || *to == 0 || *from == *to)
        return std::nullopt;
    span.from = *from;
    span.to = *to;
    return span;
}

std::string text(const HoursSpan& span)
{
    std::string days;
    for (std::size_t first = 0; first < 7; ++first) {
        if (!span.days.at(first))
            continue;
        std::size_t last = first;
        while (last < 6 && span.days.at(last + 1))
            ++last;
        days.append(days.empty() ? "" : ",").append(kDays.at(first));
        if (last > first)
            days.append(last == first + 1 ? "," : "-").append(kDays.at(last));
        first = last;
    }
    return days + " " + clockText(span.from) + "-" + clockText(span.to);
}

} // namespace haetae
