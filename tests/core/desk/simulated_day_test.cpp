// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "desk/simulated_day.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

const WallTime kNow = *parseIsoTime("2026-11-22T18:00:00+09:00");

EventLog openNew(const std::filesystem::path& file, LogOrigin origin = LogOrigin::Simulation)
{
    return std::move(*EventLog::open(file, origin, EventLog::Access::ReadWrite));
}

std::vector<LogEntry> allRows(const EventLog& log)
{
    LogFilter all;
    all.limit = 10'000;
    return *log.query(all);
}

} // namespace

TEST_CASE("the demonstration's log has a plausible day, all of it marked as simulated")
{
    ::setenv("TZ", "Asia/Seoul", 1);
    ::tzset();
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log");
    REQUIRE(seedSimulatedDay(log, kNow, 1));
    const auto totals = log.totals(kNow - 24h, kNow);
    CHECK(totals->people > 350);
    CHECK(totals->people < 480);
    CHECK(totals->judged > totals->people * 8 / 10);
    CHECK(totals->alarms == 4);
    CHECK(totals->confirmed == 1);
    CHECK(totals->falseAlarms == 1);
    CHECK(totals->recheckedNormal == 2);
    CHECK(totals->peoplePerHour[8] > totals->peoplePerHour[10]);
    CHECK(totals->oralMedianPerHour[8] == Approx(36.5).margin(0.15));
    CHECK(log.verify()->ok);
    CHECK(log.openAlarmRows(kNow - 24h)->empty());
    for (const LogEntry& entry : allRows(log)) {
        CHECK(entry.row.simulated);
        CHECK(entry.row.at.wall < kNow);
        if (entry.row.verdict == "normal")
            CHECK(entry.row.oralEquivalent->degrees() < 37.5);
    }
}

TEST_CASE("at any hour the last two hours of the demonstration's log hold people")
{
    for (int hour = 0; hour < 24; hour += 3) {
        const TemporaryFolder folder;
        EventLog log = openNew(folder / "log");
        const WallTime now = kNow + std::chrono::hours(hour);
        REQUIRE(seedSimulatedDay(log, now, 1));
        CHECK(log.totals(now - 2h, now)->people >= 40);
    }
}

TEST_CASE("the same seed gives the same day, another seed another")
{
    const TemporaryFolder folder;
    const auto day = [&](const std::string& name, std::uint64_t seed) {
        EventLog log = openNew(folder / name);
        REQUIRE(seedSimulatedDay(log, kNow, seed));
        std::string text;
        for (const LogEntry& entry : allRows(log))
            text += entry.row.uuid + entry.row.detail;
        return text;
    };
    const std::string first = day("a", 1);
    CHECK(first == day("b", 1));
    CHECK(first != day("c", 2));
}

TEST_CASE("a site's log takes no simulated day")
{
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log", LogOrigin::Site);
    const auto refused = seedSimulatedDay(log, kNow, 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(allRows(log).empty());
}
