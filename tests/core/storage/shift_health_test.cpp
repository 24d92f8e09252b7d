// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/shift_health.h"

#include <catch2/catch.hpp>

#include <ctime>
#include <memory>
#include <sqlite3.h>

#include "desk/desk_rows.h"
#include "desk/simulated_day.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

const WallTime kNow = *parseIsoTime("2026-11-22T18:00:00+09:00");

/// The log as SQLite's own words tell it, without a line of ours between. *thread-bound*
class PlainSql {
public:
    explicit PlainSql(const std::filesystem::path& file)
    {
        sqlite3* db = nullptr;
        REQUIRE(sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
        db_.reset(db);
    }
    [[nodiscard]] double number(const std::string& sql) const
    {
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(db_.get(), sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        double found = 0.0;
        if (sqlite3_step(statement) == SQLITE_ROW)
            found = sqlite3_column_double(statement, 0);
        sqlite3_finalize(statement);
        return found;
    }

private:
    struct Close {
        void operator()(sqlite3* db) const { sqlite3_close(db); }
    };
    std::unique_ptr<sqlite3, Close> db_;
};

std::string between(WallTime from, WallTime to)
{
    return " AND wall_us >= " + std::to_string(from.time_since_epoch().count()) + " AND wall_us < "
        + std::to_string(to.time_since_epoch().count());
}

EventLog openNew(const std::filesystem::path& file)
{
    return std::move(*EventLog::open(file, LogOrigin::Simulation, EventLog::Access::ReadWrite));
}

/// Rows about one reference, written as the desk writes them. *thread-bound*
class ReferenceDays {
public:
    explicit ReferenceDays(EventLog& log) : log_(log) { }
    void system(const char* what, std::chrono::seconds after)
    {
        LogRow row;
        row.what = what;
        row.actor = "haetae";
        add(row, after);
    }
    void reference(ReferenceCondition now, std::chrono::seconds after, const char* camera = "east")
    {
        ReferenceChanged change;
        change.camera = {camera};
        change.now.condition = now;
        add(referenceRow(change), after);
    }
    void camera(CameraCondition now, std::chrono::seconds after)
    {
        CameraChanged change;
        change.camera = {"east"};
        change.now = now;
        add(cameraRow(change), after);
    }

private:
    void add(LogRow row, std::chrono::seconds after)
    {
        row.uuid = "row-" + std::to_string(++count_);
        row.at.wall = kNow + after;
        row.simulated = true;
        REQUIRE(log_.append(row));
    }
    EventLog& log_;
    int count_ = 0;
};

std::vector<ReferenceUptime> uptime(const EventLog& log, std::chrono::hours from = 0h)
{
    const auto health = shiftHealth(log, kNow + from, kNow + 10h);
    REQUIRE(health);
    return health->references;
}

} // namespace

TEST_CASE("the shift's figures of a simulated day equal a direct count in the database")
{
    ::setenv("TZ", "Asia/Seoul", 1);
    ::tzset();
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const TemporaryFolder folder;
        EventLog log = openNew(folder / "log");
        REQUIRE(seedSimulatedDay(log, kNow, seed));
        const PlainSql sql(folder / "log");
        const WallTime from = kNow - 18h; // midnight
        const auto health = shiftHealth(log, from, kNow);
        const auto totals = log.totals(from, kNow);
        REQUIRE(health);
        REQUIRE(totals);
        const std::string raised = "SELECT count(*) FROM event WHERE kind = 'alarm'"
                                   " AND what = 'raised'";
        CHECK(health->alarms.alarms == sql.number(raised + between(from, kNow)));
        CHECK(health->alarms.people
            == sql.number(
                raised + " AND alarm_kind = 'elevated_temperature'" + between(from, kNow)));
        CHECK(health->alarmsLastHour == sql.number(raised + between(kNow - 1h, kNow)));
        const std::string people = "SELECT count(*) FROM event WHERE kind = 'person'";
        const std::string judged = people + " AND verdict IN ('normal', 'recheck', 'elevated')";
        CHECK(totals->people == sql.number(people + between(from, kNow)));
        CHECK(totals->judged == sql.number(judged + between(from, kNow)));
        for (int hour = 0; hour < 18; ++hour) {
            const auto i = static_cast<std::size_t>(hour);
            const std::string then =
                between(from + std::chrono::hours(hour), from + std::chrono::hours(hour + 1));
            CHECK(health->alarmsPerHour[i] == sql.number(raised + then));
            CHECK(totals->peoplePerHour[i] == sql.number(people + then));
            CHECK(totals->judgedPerHour[i] == sql.number(judged + then));
        }
        const std::string outcome = "SELECT count(DISTINCT alarm_uuid) FROM event WHERE alarm_kind"
                                    " = 'elevated_temperature' AND outcome";
        CHECK(health->alarms.notConfirmed
            == sql.number(outcome + " IN ('recheck_normal', 'false_alarm')" + between(from, kNow)));
        CHECK(health->alarms.judgedOutcomes
            == sql.number(outcome + " <> 'none'" + between(from, kNow)));
        // Covered for three minutes; the rows' own times say how long.
        REQUIRE(health->references.size() == 1);
        const double covered = sql.number(
            "SELECT (max(wall_us) - min(wall_us)) FROM event WHERE what = 'reference_changed'"
            + between(from, kNow));
        CHECK(covered == 180e6);
        CHECK(health->references[0].watched == 18h);
        CHECK(health->references[0].trusted == 18h - 3min);
    }
}

TEST_CASE("a reference is up while it is trusted before a live camera")
{
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log");
    ReferenceDays days(log);
    days.system("started", 0h);
    days.reference(ReferenceCondition::WarmingUp, 0h);
    days.reference(ReferenceCondition::Trusted, 1h);
    days.reference(ReferenceCondition::Covered, 3h);
    days.reference(ReferenceCondition::Trusted, 4h);
    days.camera(CameraCondition::Offline, 6h);
    days.camera(CameraCondition::Live, 7h);
    days.reference(ReferenceCondition::Trusted, 0h, "west");
    const auto found = uptime(log);
    REQUIRE(found.size() == 2);
    CHECK(found[0].watched == 10h);
    CHECK(found[0].trusted == 7h); // 1-3, 4-6, 7-10
    CHECK(found[1].camera == CameraId{"west"});
    CHECK(found[1].trusted == 10h);
    // The state at the beginning of the shift is that of the newest row before it.
    const auto later = uptime(log, 2h);
    CHECK(later[0].watched == 8h);
    CHECK(later[0].trusted == 6h);
}

TEST_CASE("while Haetae does not run no reference is watched, and a new run knows nothing yet")
{
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log");
    ReferenceDays days(log);
    days.system("started", 0h);
    days.reference(ReferenceCondition::Trusted, 0h);
    days.system("stopped", 2h);
    days.system("started", 5h);
    days.reference(ReferenceCondition::WarmingUp, 5h);
    days.reference(ReferenceCondition::Trusted, 6h);
    days.system("whatever", 7h); // then the power fails
    days.system("started", 9h);
    const auto found = uptime(log);
    REQUIRE(found.size() == 1);
    CHECK(found[0].watched == 5h); // 0-2, 5-7, and 9-10 still looking for it
    CHECK(found[0].trusted == 3h);
}

TEST_CASE("a log without a word of a reference tells of none")
{
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log");
    CHECK(uptime(log).empty());
    CHECK(shiftHealth(log, kNow, kNow)->alarms.alarms == 0);
}
