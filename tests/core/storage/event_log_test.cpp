// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>
#include <limits>

#include "core/storage/rows.h"
#include "storage/event_log.h"
#include "storage/hash_chain.h"
#include "storage/schema.h"
#include "storage/sqlite.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

EventLog openNew(const std::filesystem::path& file, LogOrigin origin = LogOrigin::Site)
{
    auto log = EventLog::open(file, origin, EventLog::Access::ReadWrite);
    if (!log)
        FAIL(log.error().line());
    return std::move(*log);
}

std::vector<LogEntry> rowsOf(const EventLog& log, const LogFilter& filter = {})
{
    auto rows = log.query(filter);
    if (!rows)
        FAIL(rows.error().line());
    return *rows;
}

sqlite::Connection rawConnection(const std::filesystem::path& file)
{
    auto db = sqlite::Connection::open(file, sqlite::Connection::Mode::ReadWrite, 0ms);
    if (!db)
        FAIL(db.error().line());
    return std::move(*db);
}

} // namespace

TEST_CASE("a row comes back from the log as it was written")
{
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log.sqlite");
    LogRow row = personRow(7);
    row.actor = "김 경비 \"night\"";
    row.detail = R"({"frames":12})";
    row.payload = R"({"value_c":36.6})";
    REQUIRE(log.append(row));
    const auto back = rowsOf(log);
    REQUIRE(back.size() == 1);
    CHECK(back[0].row.actor == row.actor);
    CHECK(back[0].row.detail == row.detail);
    CHECK(back[0].row.payload == row.payload);
    CHECK(back[0].row.skin == row.skin);
    CHECK(back[0].row.at.wall == row.at.wall);
    CHECK(back[0].row.at.monotonic == row.at.monotonic);
    CHECK(back[0].row.at.sequence == 7);
    CHECK_FALSE(back[0].row.bootId.empty());
    CHECK(back[0].rowHash.size() == 64);
}

TEST_CASE("the same row twice is one row")
{
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log.sqlite");
    const auto first = log.append(personRow(1));
    REQUIRE(log.append(personRow(2)));
    const auto again = log.append(personRow(1));
    REQUIRE(first);
    REQUIRE(again);
    CHECK(*first == *again);
    CHECK(rowsOf(log).size() == 2);
}

TEST_CASE("a reading that is no number leaves an empty cell, not a broken chain")
{
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log.sqlite");
    LogRow row = personRow(1);
    row.skin = Celsius::degrees(std::numeric_limits<double>::quiet_NaN());
    row.u95 = TempDelta::kelvins(-0.0);
    REQUIRE(log.append(row));
    CHECK_FALSE(rowsOf(log)[0].row.skin);
    CHECK(log.verify()->ok);
}

TEST_CASE("a simulated row never enters a site's log, nor a real row a simulation's")
{
    const TemporaryFolder folder;
    for (const LogOrigin origin : {LogOrigin::Site, LogOrigin::Simulation}) {
        const auto file = folder / (origin == LogOrigin::Site ? "site" : "simulation");
        EventLog log = openNew(file, origin);
        LogRow own = personRow(1);
        own.simulated = origin == LogOrigin::Simulation;
        LogRow foreign = personRow(2);
        foreign.simulated = !own.simulated;
        REQUIRE(log.append(own));
        const auto refused = log.append(foreign);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Conflict);
        CHECK_FALSE(log.appendAll({own, foreign}));

        auto raw = rawConnection(file);
        const auto copied =
            raw.execute("CREATE TEMP TABLE copy AS SELECT * FROM event;"
                        "UPDATE copy SET id = 2, uuid = 'other', simulated = 1 - simulated;"
                        "INSERT INTO event SELECT * FROM copy;");
        REQUIRE_FALSE(copied);
        CHECK(copied.error().reason.find("do not mix") != std::string::npos);
        CHECK_FALSE(raw.execute("UPDATE event SET simulated = 1 - simulated"));
        CHECK_FALSE(raw.execute("UPDATE log SET origin = 'simulation'"));
        CHECK_FALSE(raw.execute("DELETE FROM log"));
        CHECK(rowsOf(log).size() == 1);
    }
}

TEST_CASE("the program cannot change or delete rows of the log")
{
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log.sqlite");
    REQUIRE(log.append(personRow(1)));
    auto raw = rawConnection(folder / "log.sqlite");
    CHECK_FALSE(raw.execute("UPDATE event SET verdict = 'normal'"));
    CHECK_FALSE(raw.execute("DELETE FROM event"));
}

TEST_CASE("a log of the other origin is not opened")
{
    const TemporaryFolder folder;
    openNew(folder / "demo", LogOrigin::Simulation);
    for (const auto access : {EventLog::Access::ReadWrite, EventLog::Access::ReadOnly}) {
        const auto log = EventLog::open(folder / "demo", LogOrigin::Site, access);
        REQUIRE_FALSE(log);
        CHECK(log.error().kind == ErrorKind::Conflict);
    }
    CHECK(EventLog::openForReading(folder / "demo")->origin() == LogOrigin::Simulation);
}

TEST_CASE("recordings have a log of their own, which no site's log is opened as, nor the reverse")
{
    const TemporaryFolder folder;
    openNew(folder / "recordings", LogOrigin::Recording);
    openNew(folder / "site", LogOrigin::Site);
    using Access = EventLog::Access;
    const auto other = EventLog::open(folder / "recordings", LogOrigin::Site, Access::ReadWrite);
    REQUIRE_FALSE(other);
    CHECK(other.error().kind == ErrorKind::Conflict);
    CHECK(other.error().reason == "this log belongs to a recording, not to a site");
    CHECK_FALSE(EventLog::open(folder / "site", LogOrigin::Recording, Access::ReadWrite));
    CHECK(EventLog::open(folder / "recordings", LogOrigin::Recording, Access::ReadWrite));
    CHECK(mark(LogOrigin::Recording) == "RECORDING");
}

TEST_CASE("each unusable log is one clear error and is left as it was")
{
    const TemporaryFolder folder;
    const auto open = [](const std::filesystem::path& file) {
        const auto log = EventLog::open(file, LogOrigin::Site, EventLog::Access::ReadWrite);
        REQUIRE_FALSE(log);
        CHECK(log.error().line().find('\n') == std::string::npos);
        CHECK_FALSE(log.error().reason.empty());
        return log.error().kind;
    };
    SECTION("no folder")
    {
        CHECK(open(folder / "none" / "log") == ErrorKind::NotFound);
    }
    SECTION("a folder")
    {
        CHECK(open(folder.path()) == ErrorKind::InvalidInput);
    }
    SECTION("its folder is a file")
    {
        std::ofstream(folder / "file") << "x";
        CHECK(open(folder / "file" / "log") == ErrorKind::NotFound);
    }
    SECTION("not a database")
    {
        const std::string text(8000, 'x');
        std::ofstream(folder / "photo.jpg") << text;
        CHECK(open(folder / "photo.jpg") == ErrorKind::Corrupt);
        std::ifstream in(folder / "photo.jpg");
        CHECK(std::string(std::istreambuf_iterator<char>(in), {}) == text);
    }
    SECTION("somebody else's database")
    {
        auto db = sqlite::Connection::open(folder / "other", sqlite::Connection::Mode::Create, 0ms);
        REQUIRE(db->execute("CREATE TABLE songs (name TEXT)"));
        CHECK(open(folder / "other") == ErrorKind::InvalidInput);
        CHECK(*db->integer("SELECT count(*) FROM sqlite_schema") == 1);
    }
    SECTION("a newer Haetae's")
    {
        openNew(folder / "log");
        REQUIRE(rawConnection(folder / "log").execute("PRAGMA user_version = 99"));
        CHECK(open(folder / "log") == ErrorKind::Unsupported);
    }
    SECTION("nothing there to read")
    {
        const auto log = EventLog::openForReading(folder / "none");
        REQUIRE_FALSE(log);
        CHECK(log.error().kind == ErrorKind::NotFound);
    }
}

TEST_CASE("a full disk is said to be full and loses nothing that was stored")
{
    const TemporaryFolder folder;
    auto db = sqlite::Connection::open(folder / "db", sqlite::Connection::Mode::Create, 0ms);
    REQUIRE(db->execute("PRAGMA max_page_count = 3; CREATE TABLE t (x TEXT) STRICT;"));
    Result<void> done;
    int stored = -1;
    while (done) {
        ++stored;
        REQUIRE(stored < 100);
        done = db->execute("INSERT INTO t VALUES (hex(zeroblob(400)))");
    }
    CHECK(done.error().kind == ErrorKind::ResourceExhausted);
    CHECK(*db->integer("SELECT count(*) FROM t") == stored);
}

TEST_CASE("the log is opened with the settings that survive a power cut")
{
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log");
    auto raw = rawConnection(folder / "log");
    CHECK(*raw.text("PRAGMA journal_mode") == "wal");
    CHECK(*raw.integer("PRAGMA user_version") == static_cast<int>(migrations().size()));
    CHECK(*raw.integer("SELECT count(*) FROM pragma_table_list WHERE schema = 'main'"
                       " AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'")
        == 0);
}

TEST_CASE("pages walk through the log without gaps or repeats")
{
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log");
    std::vector<LogRow> rows;
    for (int i = 1; i <= 25; ++i)
        rows.push_back(personRow(i));
    REQUIRE(log.appendAll(rows));
    LogFilter filter;
    filter.limit = 10;
    std::vector<int> tracks;
    for (auto page = rowsOf(log, filter); !page.empty(); page = rowsOf(log, filter)) {
        for (const LogEntry& entry : page)
            tracks.push_back(static_cast<int>(entry.row.track.value));
        filter.before = page.back().id;
    }
    REQUIRE(tracks.size() == 25);
    CHECK(tracks.front() == 25);
    CHECK(tracks.back() == 1);
    CHECK(std::is_sorted(tracks.rbegin(), tracks.rend()));
}

TEST_CASE("filters find the rows a guard asks for")
{
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log");
    REQUIRE(log.append(personRow(1)));
    REQUIRE(log.append(personRow(2, 38.0)));
    LogRow west = personRow(3);
    west.camera = CameraId{"west"};
    west.detail = R"({"note":"100%_sure"})";
    REQUIRE(log.append(west));
    REQUIRE(log.append(alarmRow("a-1", "alarm-1")));
    const auto count = [&](LogFilter filter) { return rowsOf(log, filter).size(); };
    LogFilter filter;
    SECTION("by verdict")
    {
        filter.verdict = "elevated";
        CHECK(count(filter) == 2);
    }
    SECTION("by camera")
    {
        filter.camera = "west";
        CHECK(count(filter) == 1);
    }
    SECTION("by kind")
    {
        filter.kinds = {RowKind::Alarm, RowKind::Handling};
        CHECK(count(filter) == 1);
    }
    SECTION("by time, the end not included")
    {
        filter.from = personRow(2).at.wall;
        filter.to = personRow(3).at.wall;
        CHECK(count(filter) == 1);
    }
    SECTION("by text, in which % and _ are only letters")
    {
        LogRow note = personRow(9);
        note.verdict.clear();
        note.detail = R"({"note":"100%_sure"})";
        REQUIRE(log.append(note));
        filter.text = "100%_";
        CHECK(count(filter) == 1);
        filter.text = "SURE"; // the beginning of a word, in any case
        CHECK(count(filter) == 1);
        filter.text = "1%0";
        CHECK(count(filter) == 0);
        filter.text = "'; DROP TABLE event; --";
        CHECK(count(filter) == 0);
    }
}

TEST_CASE("the day's totals count people, alarms and outcomes once each")
{
    ::setenv("TZ", "Asia/Seoul", 1);
    ::tzset();
    const TemporaryFolder folder;
    EventLog log = openNew(folder / "log");
    const auto morning = *parseIsoTime("2026-11-22T08:10:00+09:00");
    const auto at = [&](LogRow row, std::chrono::minutes after) {
        row.at.wall = morning + after;
        return row;
    };
    REQUIRE(log.appendAll(
        {at(personRow(1, 36.2), 0min), at(personRow(2, 36.8), 5min), at(personRow(3, 36.5), 60min),
            at(alarmRow("r1", "one"), 1min), at(alarmRow("r2", "two"), 2min)}));
    LogRow unjudged = at(personRow(4), 61min);
    unjudged.verdict = "unmeasurable";
    unjudged.oralEquivalent.reset();
    LogRow confirmed = at(alarmRow("c1", "one", "rechecked", "closed"), 3min);
    confirmed.outcome = "confirmed_elevated";
    LogRow closed = at(alarmRow("c2", "one", "closed", "closed"), 4min);
    closed.outcome = "confirmed_elevated";
    LogRow technical = at(alarmRow("t1", "three"), 5min);
    technical.alarmKind = "camera_failing";
    REQUIRE(log.appendAll({unjudged, confirmed, closed, technical}));
    const auto totals = log.totals(morning - 8h, morning + 16h);
    REQUIRE(totals);
    CHECK(totals->people == 4);
    CHECK(totals->judged == 3);
    CHECK(totals->peoplePerCamera.size() == 1);
    CHECK(totals->peoplePerCamera.begin()->second == 4);
    CHECK(totals->alarms == 2);
    CHECK(totals->confirmed == 1);
    CHECK(totals->falseAlarms == 0);
    REQUIRE(totals->peoplePerHour.size() == 24);
    CHECK(totals->peoplePerHour[8] == 2);
    CHECK(totals->peoplePerHour[9] == 2);
    CHECK(totals->oralMedianPerHour[8] == Approx(36.5));
    CHECK(totals->oralMedianPerHour[9] == Approx(36.5));
    CHECK_FALSE(totals->oralMedianPerHour[10]);
}
