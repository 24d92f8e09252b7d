// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/daily_reporter.h"

#include <cstdlib>
#include <system_error>

#include "base/period.h"

namespace haetae {
namespace {

constexpr std::chrono::minutes kAgain{10};

/// The newest moment at which a report was due.
WallTime lastDue(const DailyReport& wanted, WallTime now)
{
    const int hour = std::atoi(wanted.time.substr(0, 2).c_str());
    const int minute = std::atoi(wanted.time.substr(3).c_str());
    const WallTime today = sameDayAt(now, hour, minute);
    return today <= now ? today : sameDayAt(periodOf(Period::Day, now, -1).from, hour, minute);
}

} // namespace

std::optional<DailyReporter::Due> DailyReporter::due(const DailyReport& wanted, FrameStamp now)
{
    if (wanted.folder.empty() || running_ || wanted.time.size() != 5)
        return std::nullopt;
    const PeriodTimes day = periodOf(Period::Day, lastDue(wanted, now.wall), -1);
    const auto file = std::filesystem::path(wanted.folder)
        / ("haetae-" + isoTime(day.from).substr(0, 10) + ".pdf");
    if (file != file_) {
        file_ = file;
        there_ = false;
        again_ = now.monotonic;
    }
    if (there_ || now.monotonic < again_)
        return std::nullopt;
    std::error_code none;
    there_ = std::filesystem::exists(file, none);
    if (there_)
        return std::nullopt;
    running_ = true;
    Due due;
    due.filter.from = day.from;
    due.filter.to = day.to;
    due.file = file;
    return due;
}

void DailyReporter::ended(bool written, FrameStamp now)
{
    running_ = false;
    there_ = written;
    again_ = now.monotonic + kAgain;
}

} // namespace haetae
