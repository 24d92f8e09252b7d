// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace haetae {

using namespace std::chrono;

MonotonicTime SystemClock::monotonic() const
{
    return time_point_cast<nanoseconds>(steady_clock::now());
}

WallTime SystemClock::wall() const
{
    return time_point_cast<microseconds>(system_clock::now());
}

ShiftedClock::ShiftedClock(WallTime startsAt) : shift_(startsAt - machine_.wall()) { }

MonotonicTime ShiftedClock::monotonic() const
{
    return machine_.monotonic();
}

WallTime ShiftedClock::wall() const
{
    return machine_.wall() + shift_;
}

WallTime sameDayAt(WallTime now, int hour, int minute)
{
    const std::time_t stamp = floor<seconds>(now).time_since_epoch().count();
    std::tm local{};
    localtime_r(&stamp, &local);
    local.tm_hour = hour;
    local.tm_min = minute;
    local.tm_sec = 0;
    local.tm_isdst = -1;
    return WallTime(seconds(std::mktime(&local)));
}

ManualClock::ManualClock(WallTime wallStart) : wallOffset_(wallStart.time_since_epoch().count()) { }

MonotonicTime ManualClock::monotonic() const
{
    return MonotonicTime(nanoseconds(monotonic_.load()));
}

WallTime ManualClock::wall() const
{
    return WallTime(microseconds(wallOffset_.load())
        + duration_cast<microseconds>(nanoseconds(monotonic_.load())));
}

void ManualClock::advance(nanoseconds by)
{
    monotonic_ += by.count();
}

void ManualClock::setMonotonic(MonotonicTime to)
{
    monotonic_ = to.time_since_epoch().count();
}

void ManualClock::stepWall(microseconds by)
{
    wallOffset_ += by.count();
}

std::string isoTime(WallTime time)
{
    const auto seconds = floor<std::chrono::seconds>(time);
    const auto millis = duration_cast<milliseconds>(time - seconds).count();
    const std::time_t stamp = seconds.time_since_epoch().count();
    std::tm local{};
    localtime_r(&stamp, &local);
    const long offsetMinutes = local.tm_gmtoff / 60;
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03d%c%02ld:%02ld",
        local.tm_year + 1900, local.tm_mon + 1, local.tm_mday, local.tm_hour, local.tm_min,
        local.tm_sec, static_cast<int>(millis), offsetMinutes < 0 ? '-' : '+',
        std::labs(offsetMinutes) / 60, std::labs(offsetMinutes) % 60);
    return text;
}

Result<WallTime> parseIsoTime(const std::string& text)
{
    std::tm fields{};
    fields.tm_isdst = -1;
    double second = 0.0;
    int consumed = 0;
    const int read = std::sscanf(text.c_str(), "%4d-%2d-%2d%*[T ]%2d:%2d:%lf%n", &fields.tm_year,
        &fields.tm_mon, &fields.tm_mday, &fields.tm_hour, &fields.tm_min, &second, &consumed);
    const bool plausible = read >= 3 && fields.tm_mon >= 1 && fields.tm_mon <= 12
        && fields.tm_mday >= 1 && fields.tm_mday <= 31 && fields.tm_hour >= 0 && fields.tm_hour < 24
        && fields.tm_min >= 0 && fields.tm_min < 60 && second >= 0.0 && second < 61.0;
    if (!plausible)
        return fail(ErrorKind::InvalidInput, "time \"" + text + "\"", "is not an ISO 8601 time",
            "write it as 2026-11-22T09:41:27+09:00");
    fields.tm_year -= 1900;
    fields.tm_mon -= 1;
    const auto micros = static_cast<microseconds::rep>(second * 1e6 + 0.5);
    const std::string rest =
        consumed > 0 ? text.substr(static_cast<std::size_t>(consumed)) : std::string();
    char sign = 0;
    int hours = 0;
    int minutes = 0;
    std::time_t base = 0;
    if (rest == "Z") {
        base = timegm(&fields);
    } else if (std::sscanf(rest.c_str(), "%c%2d:%2d", &sign, &hours, &minutes) == 3
        && (sign == '+' || sign == '-')) {
        base = timegm(&fields) - (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    } else {
        base = std::mktime(&fields);
    }
    return WallTime(seconds(base) + microseconds(micros));
}

} // namespace haetae
