// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/day_report.h"

#include <catch2/catch.hpp>
#include <numeric>

#include "core/storage/rows.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

const WallTime kMidnight = sameDayAt(WallTime(std::chrono::seconds(1'790'000'000)), 0, 0);

LogRow at(LogRow row, std::chrono::seconds sinceMidnight)
{
    static int number = 0;
    row.uuid = "row-" + std::to_string(++number);
    row.at.wall = kMidnight + sinceMidnight;
    return row;
}

/// A log with these rows, and the report over it. *thread-bound*
struct Reported {
    explicit Reported(const std::vector<LogRow>& rows)
        : log(*EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite))
    {
        REQUIRE(log.appendAll(rows));
    }
    [[nodiscard]] DayReport of(std::optional<WallTime> from, WallTime to) const
    {
        auto report = dayReport(log, from, to);
        if (!report)
            FAIL(report.error().line());
        return *report;
    }

    TemporaryFolder folder;
    EventLog log;
};

int sum(const std::vector<int>& values)
{
    return std::accumulate(values.begin(), values.end(), 0);
}

} // namespace

TEST_CASE("a day's report counts people and alarms in the ten minutes in which they came")
{
    const Reported day({at(personRow(1), 599s), at(personRow(2), 600s), at(personRow(3), 86399s),
        at(alarmRow("", "a"), 9h + 61s)});
    const auto report = day.of(kMidnight, kMidnight + 24h);
    CHECK(report.step == 10min);
    CHECK(report.people.size() == 145);
    CHECK(report.people[0] == 1);
    CHECK(report.people[1] == 1);
    CHECK(report.people[143] == 1);
    CHECK(sum(report.people) == 3);
    CHECK(report.alarms[54] == 1);
    CHECK(sum(report.alarms) == 1);
    CHECK(report.totals.people == 3);
    // The last second of the day before and the first of the next belong to other reports.
    CHECK(day.of(kMidnight + 24h, kMidnight + 25h).totals.people == 0);
    CHECK(sum(day.of(kMidnight + 10min, kMidnight + 24h).people) == 2);
}

TEST_CASE("a reading on the edge of a bin is counted in the upper one, beyond the scale at its end")
{
    const Reported day({at(personRow(1, 36.6), 1s), at(personRow(2, 36.69), 2s),
        at(personRow(3, 36.7), 3s), at(personRow(4, 20.0), 4s), at(personRow(5, 60.0), 5s)});
    const auto report = day.of(kMidnight, kMidnight + 1h);
    CHECK(report.readings[36] == 2); // 36.6 to 36.7 degC
    CHECK(report.readings[37] == 1);
    CHECK(report.readings.front() == 1);
    CHECK(report.readings.back() == 1);
    CHECK(report.median == Approx(36.69));
    CHECK(report.verdicts.at("normal") == 4);
}

TEST_CASE("an alarm is reported as it stands now, with who answered it first")
{
    LogRow acknowledged = at(alarmRow("", "a", "acknowledged", "acknowledged"), 100s);
    acknowledged.actor = "kim";
    LogRow closed = at(alarmRow("", "a", "rechecked", "closed"), 200s);
    closed.kind = RowKind::Recheck;
    closed.actor = "lee";
    closed.outcome = "recheck_normal";
    const Reported day({at(alarmRow("", "a"), 60s), acknowledged, closed});
    const auto report = day.of(kMidnight, kMidnight + 1h);
    REQUIRE(report.alarmList.size() == 1);
    const ReportedAlarm& alarm = report.alarmList.front();
    CHECK(alarm.handling == "closed");
    CHECK(alarm.outcome == "recheck_normal");
    CHECK(alarm.answeredBy == "kim");
    CHECK(alarm.answered == kMidnight + 100s);
}

TEST_CASE("a report without a beginning begins with the log's first day and widens its steps")
{
    const Reported month(
        {at(personRow(1), 9h), at(personRow(2), 24h * 6), at(personRow(3), 24h * 29)});
    CHECK(month.of({}, kMidnight + 20h).from == kMidnight);
    CHECK(month.of({}, kMidnight + 24h * 7).step == 1h);
    const auto all = month.of({}, kMidnight + 24h * 30);
    CHECK(all.step == 24h);
    CHECK(all.people.size() == 31);
    CHECK(sum(all.people) == 3);
}

TEST_CASE("an empty log and a time that ends before it begins are refused with what to do")
{
    const Reported empty({});
    const auto none = dayReport(empty.log, {}, kMidnight);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == ErrorKind::NotFound);
    CHECK_FALSE(none.error().advice.empty());
    const auto backwards = dayReport(empty.log, kMidnight + 1h, kMidnight);
    REQUIRE_FALSE(backwards);
    CHECK(backwards.error().kind == ErrorKind::InvalidInput);
}
