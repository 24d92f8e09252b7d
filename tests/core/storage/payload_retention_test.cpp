// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/payload_retention.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "core/storage/rows.h"
#include "storage/durable_log.h"
#include "storage/sqlite.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

LogRow recheck(int day)
{
    LogRow row = alarmRow("recheck-" + std::to_string(day), "alarm", "rechecked", "closed");
    row.kind = RowKind::Recheck;
    row.at.wall = WallTime(std::chrono::seconds(1'790'000'000)) + day * 24h;
    row.at.monotonic = MonotonicTime(day * 24h);
    row.payload = R"({"value_c":38.2,"comment":"Mrs Marker of day )" + std::to_string(day) + "\"}";
    return row;
}

std::vector<LogEntry> rowsOf(const std::filesystem::path& file)
{
    const auto log = EventLog::openForReading(file);
    auto rows = log->query({});
    REQUIRE(rows);
    return *rows;
}

bool holds(const TemporaryFolder& folder, const std::string& text)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        if (bytes.find(text) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("personal data goes when its time is over, from every file, and a row certifies it")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    for (int day = 0; day < 5; ++day)
        REQUIRE(log->append(recheck(day)));
    PayloadRetention retention({72h, {}});
    retention.apply(*log, recheck(4).at);
    CHECK_FALSE(holds(folder, "Marker of day 0"));
    CHECK(holds(folder, "Marker of day 1")); // three days old to the second: not over yet
    const auto rows = rowsOf(folder / "log");
    REQUIRE(rows.size() == 6);
    CHECK(rows.front().row.what == "personal_data_erased");
    CHECK(rows.front().row.detail.find("\"rows\":\"1\"") != std::string::npos);
    CHECK(rows.back().payloadErased);
    CHECK(rows.back().row.verdict == "elevated"); // the row itself stays
    CHECK(log->verify()->ok);

    retention.apply(*log, {recheck(4).at.monotonic + 5h, recheck(4).at.wall + 5h, 1});
    CHECK(rowsOf(folder / "log").size() == 6); // looked at again after six hours
    retention.apply(*log, {recheck(4).at.monotonic + 6h, recheck(4).at.wall + 6h, 1});
    CHECK(rowsOf(folder / "log").size() == 7);
    CHECK_FALSE(holds(folder, "Marker of day 1"));
}

TEST_CASE("without a time personal data stays until somebody erases it")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    REQUIRE(log->append(recheck(0)));
    PayloadRetention({}).apply(*log, recheck(4000).at);
    CHECK(rowsOf(folder / "log").size() == 1);
    CHECK(holds(folder, "Marker of day 0"));
}

TEST_CASE("a running log destroys what is too old by itself")
{
    const TemporaryFolder folder;
    ManualClock clock;
    LogOptions options;
    options.patience = {1min, 2min, 1min, true};
    options.keep.personalData = 24h;
    clock.setMonotonic(MonotonicTime(1h));
    LogRow old = recheck(0);
    old.at.wall = clock.wall() - 25h;
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock, options);
        REQUIRE(log.append(old) == Durability::Stored);
    }
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock, options);
        REQUIRE(log.settle(1min));
    }
    CHECK_FALSE(holds(folder, "Marker of day 0"));
    CHECK(rowsOf(folder / "log").front().row.what == "personal_data_erased");
}

TEST_CASE("what a reader keeps in the write-ahead file goes when the reader has gone, and is told")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    REQUIRE(log->append(recheck(0)));
    auto reader = sqlite::Connection::open(
        folder / "log", sqlite::Connection::Mode::ReadOnly, std::chrono::milliseconds(0));
    REQUIRE(reader->execute("BEGIN"));
    REQUIRE(*reader->integer("SELECT count(*) FROM payload") == 1);
    PayloadRetention retention({24h, {}});
    FrameStamp now = recheck(4).at;
    retention.apply(*log, now);
    CHECK(rowsOf(folder / "log").back().payloadErased);
    CHECK(holds(folder, "Marker of day 0")); // the reader still sees it
    now.monotonic += 11s;
    retention.apply(*log, now);
    CHECK(rowsOf(folder / "log").front().row.what == "erasure_incomplete");
    now.monotonic += 11s;
    retention.apply(*log, now);
    CHECK(rowsOf(folder / "log").size() == 3); // said once

    REQUIRE(reader->execute("ROLLBACK"));
    now.monotonic += 2s;
    retention.apply(*log, now);
    CHECK_FALSE(holds(folder, "Marker of day 0"));
    CHECK(rowsOf(folder / "log").front().row.what == "erasure_completed");
    CHECK(log->verify()->ok);
}

TEST_CASE("the personal data of one event goes from every file, that of others stays")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    for (int day = 0; day < 3; ++day) {
        LogRow row = recheck(day);
        row.alarmUuid = day == 2 ? "other" : "alarm";
        REQUIRE(log->append(row));
    }
    LogRow certificate = recheck(9);
    certificate.what = "personal_data_erased";
    certificate.payload.clear();
    certificate.detail = R"({"event":"alarm"})";
    CHECK(log->erase({{}, "alarm"}, certificate) == 2);
    CHECK(log->emptyWriteAhead() == true);
    CHECK_FALSE(holds(folder, "Marker of day 0"));
    CHECK_FALSE(holds(folder, "Marker of day 1"));
    CHECK(holds(folder, "Marker of day 2"));
    CHECK(rowsOf(folder / "log").front().row.detail == R"({"event":"alarm","rows":"2"})");
    CHECK(log->erase({{}, "alarm"}, certificate) == 0); // nothing left, no second certificate
    CHECK(log->erase({{}, ""}, certificate) == 0); // rows of no alarm are no event
    CHECK(rowsOf(folder / "log").size() == 4);
    CHECK(log->verify()->ok);
}

TEST_CASE("what is said in a recheck is in no index of words, before and after it is erased")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    REQUIRE(log->append(recheck(0)));
    LogFilter filter;
    filter.text = "Marker";
    CHECK(log->spine(filter, {})->empty());
    filter.text = "rechecked";
    CHECK(log->spine(filter, {})->size() == 1);
}

TEST_CASE("rows whose time is over go with a certificate, and the chain is verified from there on")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    for (int day = 0; day < 400; ++day) {
        LogRow row = recheck(day);
        row.actor = "guard" + std::to_string(day) + "x";
        REQUIRE(log->append(row));
    }
    const auto whole = *log->verify();
    PayloadRetention retention({0h, std::chrono::days(365)});
    retention.apply(*log, recheck(400).at);
    retention.apply(*log, recheck(400).at); // at once again, until nothing is left to do
    auto rows = rowsOf(folder / "log");
    LogFilter all;
    all.limit = 1000;
    rows = *EventLog::openForReading(folder / "log")->query(all);
    CHECK(rows.size() == 366); // days 35 to 399, and the certificate
    CHECK(rows.front().row.what == "rows_destroyed");
    CHECK(rows.front().row.detail.find(R"("up_to_row":35)") != std::string::npos);
    CHECK_FALSE(holds(folder, "Marker of day 34\""));
    CHECK(holds(folder, "Marker of day 35\""));
    LogFilter old;
    old.text = "guard34x";
    CHECK(log->spine(old, {})->empty());
    const auto verified = *log->verify();
    CHECK(verified.ok);
    CHECK(verified.rows == 366);
    CHECK(log->verify(ChainHead{whole.head})->ok); // a head from before, kept elsewhere
    REQUIRE(log->append(recheck(500)));
    CHECK(log->verify()->ok);

    auto raw = sqlite::Connection::open(
        folder / "log", sqlite::Connection::Mode::ReadWrite, std::chrono::milliseconds(0));
    REQUIRE(raw->execute("PRAGMA foreign_keys = OFF"));
    CHECK_FALSE(raw->execute("DELETE FROM event WHERE id = 36")); // younger rows stay protected
    SECTION("more rows gone than certified")
    {
        REQUIRE(raw->execute("UPDATE destroyed SET up_to = 40; DELETE FROM event WHERE id <= 40"));
        CHECK(log->verify()->firstBadRow == RowId{1});
        CHECK(log->verify()->reason == "row_missing");
    }
    SECTION("the certificate gone")
    {
        REQUIRE(raw->execute("DROP TRIGGER event_stays; DELETE FROM event WHERE id = 401"));
        CHECK_FALSE(log->verify()->ok);
    }
    SECTION("another end certified")
    {
        REQUIRE(raw->execute("DROP TRIGGER event_is_fixed; UPDATE event SET prev_hash ="
                             " '0' || substr(prev_hash, 2) WHERE id = 36"));
        const auto broken = log->verify();
        CHECK_FALSE(broken->ok);
    }
}
