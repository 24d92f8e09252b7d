// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/day_report.h"

#include <algorithm>
#include <cmath>

#include "model/tokens.h"

namespace haetae {
namespace {

constexpr int kMostRows = 100'000;
constexpr std::size_t kBins = 90; // 33.0 to 42.0 degC
constexpr std::chrono::hours kDay{24};

std::chrono::minutes stepFor(std::chrono::microseconds length)
{
    using namespace std::chrono_literals;
    if (length <= kDay + 2h) // a day with a change of the clock
        return 10min;
    return length <= 8 * kDay ? std::chrono::minutes(1h) : std::chrono::minutes(kDay);
}

void countMark(DayReport& report, std::vector<double>& orals, const RowMark& mark)
{
    const auto place = static_cast<std::size_t>((mark.at - report.from) / report.step);
    if (mark.kind == RowKind::Alarm) {
        ++report.alarms.at(place);
        return;
    }
    ++report.people.at(place);
    ++report.verdicts[mark.verdict];
    if (!mark.oralEquivalent)
        return;
    const double degrees = mark.oralEquivalent->degrees();
    orals.push_back(degrees);
    const double bin = std::floor((degrees - report.firstTenth) * 10.0 + 1e-6);
    ++report
          .readings[static_cast<std::size_t>(std::clamp(bin, 0.0, static_cast<double>(kBins - 1)))];
}

Result<void> countMarks(const EventLog& log, DayReport& report)
{
    const auto steps = static_cast<std::size_t>((report.to - report.from) / report.step) + 1;
    report.people.assign(steps, 0);
    report.alarms.assign(steps, 0);
    report.readings.assign(kBins, 0);
    std::vector<double> orals;
    auto done = log.marks(
        report.from, report.to, [&](const RowMark& mark) { countMark(report, orals, mark); });
    if (!done || orals.empty())
        return done;
    const auto middle = orals.begin() + static_cast<std::ptrdiff_t>(orals.size() / 2);
    std::nth_element(orals.begin(), middle, orals.end());
    report.median = *middle;
    return {};
}

Result<std::vector<LogEntry>> rowsOf(
    const EventLog& log, const DayReport& report, std::vector<RowKind> kinds, int limit)
{
    LogFilter filter;
    filter.from = report.from;
    filter.to = report.to;
    filter.kinds = std::move(kinds);
    filter.limit = limit;
    auto rows = log.query(filter);
    if (rows)
        std::reverse(rows->begin(), rows->end());
    return rows;
}

/// Midnight before the log's first row.
Result<WallTime> beginning(const EventLog& log)
{
    const auto first = log.firstTime();
    if (!first)
        return first.error();
    if (!*first)
        return fail(ErrorKind::NotFound, "report", "the log holds no row yet",
            "wait for the first person or choose another log");
    return sameDayAt(**first, 0, 0);
}

} // namespace

std::vector<ReportedAlarm> reportedAlarms(const std::vector<LogEntry>& rows)
{
    std::vector<ReportedAlarm> alarms;
    std::map<std::string, std::size_t> places;
    for (const LogEntry& entry : rows) {
        const LogRow& row = entry.row;
        if (row.alarmUuid.empty())
            continue;
        if (row.what == "raised" && places.emplace(row.alarmUuid, alarms.size()).second)
            alarms.push_back({row, row.handling, row.outcome, row.count, {}, {}});
        const auto place = places.find(row.alarmUuid);
        if (place == places.end())
            continue;
        ReportedAlarm& alarm = alarms[place->second];
        alarm.handling = row.handling;
        alarm.outcome = row.outcome;
        alarm.count = std::max(alarm.count, row.count);
        if (row.kind != RowKind::Alarm && row.actor != "haetae" && !alarm.answered) {
            alarm.answered = row.at.wall;
            alarm.answeredBy = row.actor;
        }
    }
    return alarms;
}

Result<DayReport> dayReport(const EventLog& log, std::optional<WallTime> from, WallTime to)
{
    DayReport report;
    report.origin = log.origin();
    if (!from) {
        auto first = beginning(log);
        if (!first)
            return first.error();
        from = *first;
    }
    if (*from >= to)
        return fail(ErrorKind::InvalidInput, "report", "its end lies before its beginning",
            "choose a later end");
    report.from = *from;
    report.to = to;
    report.step = stepFor(to - *from);
    if (auto done = countMarks(log, report); !done)
        return done.error();
    auto totals = log.totals(*from, to);
    auto health = shiftHealth(log, *from, to);
    auto alarms =
        rowsOf(log, report, {RowKind::Alarm, RowKind::Handling, RowKind::Recheck}, kMostRows);
    auto changed = rowsOf(log, report, {RowKind::Setting}, kMostRows);
    auto judged = rowsOf(log, report, {RowKind::Person}, 1);
    auto heads = log.heads();
    auto uuid = log.uuid();
    if (!totals || !health || !heads || !uuid)
        return !totals ? totals.error()
            : !health  ? health.error()
            : !heads   ? heads.error()
                       : uuid.error();
    for (auto* rows : {&alarms, &changed, &judged}) {
        if (!*rows)
            return rows->error();
    }
    report.totals = std::move(*totals);
    report.health = std::move(*health);
    report.alarmList = reportedAlarms(*alarms);
    report.changes = std::move(*changed);
    if (!judged->empty())
        report.newestJudged = judged->front().row;
    if (!heads->empty())
        report.head = heads->back();
    report.log = std::move(*uuid);
    return report;
}

} // namespace haetae
