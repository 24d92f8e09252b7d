// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is wrong with the log's disk or with time: a state with a name, and alarms all the same.
#include <catch2/catch.hpp>

#include <unistd.h>

#include <fstream>
#include <functional>
#include <numeric>

#include "base/period.h"
#include "core/desk/desk_fixture.h"
#include "storage/day_report.h"
#include "storage/schema.h"
#include "storage/sqlite.h"
#include "support/held_disk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

using Mend = std::function<void()>;

/// Something wrong, what the failing store is called then, and how it is mended.
struct Fault {
    const char* name;
    const char* state; ///< empty: the log goes on
    std::function<Mend(DeskFixture&)> begin;
};

void inDatabase(const DeskFixture& f, const std::string& sql)
{
    auto db = sqlite::Connection::open(f.database, sqlite::Connection::Mode::ReadWrite, 10s);
    REQUIRE(db);
    REQUIRE(db->execute(sql));
}

Mend readOnlyFolder(DeskFixture& f)
{
    namespace fs = std::filesystem;
    fs::permissions(f.folder.path(), fs::perms(0555));
    const bool root = ::geteuid() == 0; // whom no permission binds
    if (root)
        REQUIRE(::seteuid(65534) == 0);
    return [&f, root] {
        if (root)
            REQUIRE(::seteuid(0) == 0);
        std::filesystem::permissions(f.folder.path(), std::filesystem::perms(0755));
    };
}

const Fault kFaults[] = {
    {"a corrupt database", "",
        [](DeskFixture& f) {
            f.restart();
            std::ofstream(f.database, std::ios::binary) << std::string(9000, 'x');
            return Mend([] {});
        }},
    {"a newer database", "newer_version",
        [](DeskFixture& f) {
            f.restart();
            inDatabase(f, "PRAGMA user_version = 99");
            return Mend([&f] {
                inDatabase(f, "PRAGMA user_version = " + std::to_string(migrations().size()));
            });
        }},
    {"a database of another origin", "other_origin",
        [](DeskFixture& f) {
            f.restart();
            inDatabase(f, "DROP TRIGGER log_is_fixed; UPDATE log SET origin = 'recording'");
            return Mend([&f] { inDatabase(f, "UPDATE log SET origin = 'site'"); });
        }},
    {"a folder that may only be read", "not_writable",
        [](DeskFixture& f) {
            f.restart();
            return readOnlyFolder(f);
        }},
    {"a folder that has gone", "folder_missing",
        [](DeskFixture& f) {
            f.restart();
            const auto away = f.folder / "elsewhere";
            std::filesystem::create_directory(f.folder / "logs");
            f.database = f.folder / "logs" / "log";
            std::filesystem::rename(f.folder / "logs", away);
            return Mend([&f, away] { std::filesystem::rename(away, f.folder / "logs"); });
        }},
    {"a full disk", "disk_full",
        [](DeskFixture&) {
            sqliteRoom() = 0;
            return Mend([] { sqliteRoom() = -1; });
        }},
    {"two instances", "",
        [](DeskFixture& f) {
            auto other = std::make_shared<EventLog>(std::move(
                *EventLog::open(f.database, LogOrigin::Site, EventLog::Access::ReadWrite)));
            LogRow row;
            row.uuid = "of-the-other";
            row.what = "started";
            row.actor = "haetae";
            REQUIRE(other->append(row));
            return Mend([other] { REQUIRE(other->verify()->ok); });
        }},
    {"the clock put back an hour", "",
        [](DeskFixture& f) {
            f.clock.stepWall(-1h);
            return Mend([] {});
        }},
    {"the clock put ten years on", "",
        [](DeskFixture& f) {
            f.clock.stepWall(24h * 3650);
            return Mend([] {});
        }},
    {"another time zone", "",
        [](DeskFixture&) {
            ::setenv("TZ", "America/New_York", 1);
            ::tzset();
            return Mend([] {
                ::setenv("TZ", "Asia/Seoul", 1);
                ::tzset();
            });
        }},
};

std::string storeState(const DeskFixture& f)
{
    std::string state;
    for (const AlarmNotice& notice : f.heard<AlarmNotice>()) {
        if (notice.change.alarm.kind == AlarmKind::StoreFailing)
            state = notice.change.what == AlarmChange::What::ConditionCleared
                ? std::string()
                : notice.change.alarm.detail;
    }
    return state;
}

int toldAlarms(const DeskFixture& f)
{
    int told = 0;
    for (const AlarmNotice& notice : f.heard<AlarmNotice>())
        told += notice.change.what == AlarmChange::What::Raised
                && notice.change.alarm.kind == AlarmKind::ElevatedTemperature
            ? 1
            : 0;
    return told;
}

} // namespace

TEST_CASE("whatever is wrong ends in a state with a name, and alarms go on and are kept")
{
    (void)sqliteDisk();
    for (const Fault& fault : kFaults) {
        DYNAMIC_SECTION(fault.name)
        {
            DeskFixture f;
            f.desk().start();
            f.desk().settle(1min);
            const Mend mend = fault.begin(f);
            f.told.clear();
            f.desk().start();
            f.desk().handle(ScreeningEvent(f.begins(1)));
            f.clock.advance(1s);
            f.desk().tick();
            f.desk().handle(ScreeningEvent(f.begins(2)));
            f.desk().tick();
            CHECK(toldAlarms(f) == 2);
            CHECK(storeState(f) == fault.state);
            CHECK(f.desk().storeFailing() == (std::string(fault.state) != ""));
            mend();
            for (int tries = 0; tries < 3 && f.desk().storeFailing(); ++tries)
                f.heal(); // one that was begun before the mend may end after it
            CHECK_FALSE(f.desk().storeFailing());
            int kept = 0;
            for (const LogEntry& entry : f.rows("raised"))
                kept += entry.row.alarmKind == "elevated_temperature" ? 1 : 0;
            CHECK(kept == 2);
            f.restart();
            const auto log = EventLog::openForReading(f.database);
            REQUIRE(log);
            if (std::string(fault.name) != "a database of another origin")
                CHECK(log->verify(std::vector<SignedHead>())->ok);
        }
    }
}

TEST_CASE("a day on which the clock is changed has its own length in every count")
{
    ::setenv("TZ", "America/New_York", 1);
    ::tzset();
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    // One person each half an hour around both changes of 2026.
    std::vector<LogRow> rows;
    for (const char* day : {"2026-03-07", "2026-10-31"}) {
        for (int i = 0; i < 2 * 24 * 3; ++i) {
            LogRow row;
            row.uuid = day + std::to_string(i);
            row.kind = RowKind::Person;
            row.what = "measured";
            row.actor = "haetae";
            row.verdict = "normal";
            row.at.wall = *parseIsoTime(day) + 30min * i;
            rows.push_back(row);
        }
    }
    REQUIRE(log->appendAll(rows));
    const std::pair<const char*, int> days[] = {
        {"2026-03-08", 46}, {"2026-03-07", 48}, {"2026-11-01", 50}, {"2026-10-31", 48}};
    for (const auto& [day, people] : days) {
        const auto noon = *parseIsoTime(std::string(day) + "T12:00:00");
        const PeriodTimes times = periodOf(Period::Day, noon);
        CHECK(log->totals(times.from, times.to)->people == people);
        const auto report = dayReport(*log, times.from, times.to);
        REQUIRE(report);
        CHECK(std::accumulate(report->people.begin(), report->people.end(), 0) == people);
        CHECK(report->step == 10min);
    }
    CHECK(periodOf(Period::Month, *parseIsoTime("2026-03-31T23:59:00"), 1).to
        == *parseIsoTime("2026-05-01"));
    CHECK(periodOf(Period::Week, *parseIsoTime("2026-11-01T23:30:00")).from
        == *parseIsoTime("2026-10-26"));
    ::setenv("TZ", "Asia/Seoul", 1);
    ::tzset();
}
