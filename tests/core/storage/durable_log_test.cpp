// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>

#include "core/storage/rows.h"
#include "storage/durable_log.h"
#include "storage/sqlite.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

std::vector<LogEntry> rowsIn(const std::filesystem::path& file)
{
    const auto log = EventLog::openForReading(file);
    if (!log)
        FAIL(log.error().line());
    LogFilter all;
    all.limit = 100'000;
    CHECK(log->verify()->ok);
    return *log->query(all);
}

/// Another program that holds the database locked. *thread-bound*
class Locker {
public:
    explicit Locker(const std::filesystem::path& file)
        : db_(
            std::move(*sqlite::Connection::open(file, sqlite::Connection::Mode::ReadWrite, 1000ms)))
    {
        REQUIRE(db_.execute("BEGIN EXCLUSIVE"));
    }
    void release() { REQUIRE(db_.execute("ROLLBACK")); }

private:
    sqlite::Connection db_;
};

int filesNamed(const std::filesystem::path& folder, const std::string& part)
{
    int found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        found += entry.path().filename().string().find(part) != std::string::npos ? 1 : 0;
    return found;
}

} // namespace

TEST_CASE("rows are stored while all is well")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    DurableLog log(folder / "log", LogOrigin::Site, clock);
    CHECK(log.append(personRow(1)) == Durability::Stored);
    CHECK_FALSE(log.trouble());
    CHECK(rowsIn(folder / "log").size() == 1);
    CHECK_FALSE(std::filesystem::exists(folder / "log.spill"));
}

TEST_CASE("while another program locks the log, rows are journaled in time and moved later, once")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    DurableLog log(folder / "log", LogOrigin::Site, clock);
    REQUIRE(log.append(personRow(1)) == Durability::Stored);
    Locker locker(folder / "log");

    const auto before = std::chrono::steady_clock::now();
    CHECK(log.append(personRow(2)) == Durability::Journaled);
    const auto waited = std::chrono::steady_clock::now() - before;
    // 40 ms by design; the rest is room for a busy build machine.
    CHECK(waited < 1000ms);
    REQUIRE(log.trouble());
    CHECK(log.trouble()->kind == ErrorKind::Unavailable);

    for (int i = 3; i <= 12; ++i)
        CHECK(log.append(personRow(i)) == Durability::Journaled);
    log.heal();
    CHECK(log.trouble());

    locker.release();
    // Not even asked again before heal(), so that no alarm waits for the lock a second time.
    CHECK(log.append(personRow(14)) == Durability::Journaled);
    log.heal();
    CHECK_FALSE(log.trouble());
    CHECK(log.append(personRow(13)) == Durability::Stored);
    log.heal();
    const auto rows = rowsIn(folder / "log");
    CHECK(rows.size() == 14);
    CHECK_FALSE(std::filesystem::exists(folder / "log.spill"));
}

TEST_CASE("rows journaled before a crash are moved at the next start, without duplicates")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock);
        REQUIRE(log.append(personRow(1)) == Durability::Stored);
    }
    SpillJournal journal(folder / "log.spill");
    LogRow row = personRow(1); // stored and journaled: the crash came between the two
    REQUIRE(journal.append(row));
    row = personRow(2);
    row.bootId = "an-earlier-boot";
    REQUIRE(journal.append(row));
    DurableLog log(folder / "log", LogOrigin::Site, clock);
    CHECK_FALSE(log.trouble());
    const auto rows = rowsIn(folder / "log");
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().row.bootId == "an-earlier-boot");
}

TEST_CASE("a long journal is moved in parts, so that no alarm waits long")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    SpillJournal journal(folder / "log.spill");
    for (int i = 1; i <= 700; ++i)
        REQUIRE(journal.append(personRow(i)));
    DurableLog log(folder / "log", LogOrigin::Site, clock);
    CHECK(log.append(personRow(701)) == Durability::Journaled);
    log.heal();
    CHECK(log.append(personRow(702)) == Durability::Stored);
    CHECK(rowsIn(folder / "log").size() == 702);
}

TEST_CASE("when neither log nor journal takes a row it is known, kept and written later")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    const auto place = folder / "mount";
    std::ofstream(place) << "not a folder";
    DurableLog log(place / "log", LogOrigin::Site, clock);
    CHECK(log.trouble());
    CHECK(log.append(personRow(1)) == Durability::NotStored);
    CHECK(log.append(personRow(2)) == Durability::NotStored);
    CHECK(log.trouble()->line().find('\n') == std::string::npos);
    std::filesystem::remove(place);
    std::filesystem::create_directory(place);
    log.heal();
    CHECK_FALSE(log.trouble());
    CHECK(rowsIn(place / "log").size() == 2);
}

TEST_CASE("a damaged log is set aside, never deleted, and a new one says so")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    const std::string rubbish(9000, 'z');
    std::ofstream(folder / "log") << rubbish;
    DurableLog log(folder / "log", LogOrigin::Site, clock);
    CHECK_FALSE(log.trouble());
    CHECK(log.append(personRow(1)) == Durability::Stored);
    const auto rows = rowsIn(folder / "log");
    REQUIRE(rows.size() == 2);
    CHECK(rows.back().row.what == "log_set_aside");
    CHECK(filesNamed(folder.path(), "log.damaged-") == 1);
}

TEST_CASE("a log with a spoilt page is found at the start")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock);
        for (int i = 1; i <= 60; ++i)
            REQUIRE(log.append(personRow(i)) == Durability::Stored);
    }
    {
        std::fstream file(folder / "log", std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(0, std::ios::end);
        const auto size = file.tellp();
        for (std::streamoff at = 4096; at < size; at += 4096) {
            file.seekp(at);
            file.write("\xff\xff\xff\xff\xff\xff\xff\xff", 8);
        }
    }
    DurableLog log(folder / "log", LogOrigin::Site, clock);
    CHECK_FALSE(log.trouble());
    CHECK(rowsIn(folder / "log").size() == 1);
    CHECK(filesNamed(folder.path(), "log.damaged-") >= 1);
}

TEST_CASE("a newer or foreign log is never set aside")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    SECTION("a simulation's log is not a site's, and no journal is begun for it")
    {
        {
            DurableLog demo(folder / "log", LogOrigin::Simulation, clock);
        }
        DurableLog log(folder / "log", LogOrigin::Site, clock);
        REQUIRE(log.trouble());
        CHECK(log.trouble()->kind == ErrorKind::Conflict);
        CHECK(log.append(personRow(1)) == Durability::NotStored);
        CHECK_FALSE(std::filesystem::exists(folder / "log.spill"));
    }
    SECTION("a newer Haetae's log is left alone, rows are journaled")
    {
        {
            DurableLog first(folder / "log", LogOrigin::Site, clock);
        }
        REQUIRE(sqlite::Connection::open(folder / "log", sqlite::Connection::Mode::ReadWrite, 0ms)
                    ->execute("PRAGMA user_version = 99"));
        DurableLog log(folder / "log", LogOrigin::Site, clock);
        CHECK(log.append(personRow(1)) == Durability::Journaled);
    }
    CHECK(filesNamed(folder.path(), "damaged") == 0);
}

TEST_CASE("a journal with a damaged line is kept under another name, its good rows are stored")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    SpillJournal journal(folder / "log.spill");
    REQUIRE(journal.append(personRow(1)));
    std::ofstream(folder / "log.spill", std::ios::app) << "{\"half\":\n";
    REQUIRE(journal.append(personRow(2)));
    DurableLog log(folder / "log", LogOrigin::Site, clock);
    CHECK_FALSE(log.trouble());
    const auto rows = rowsIn(folder / "log");
    CHECK(rows.size() == 3);
    CHECK(rows.front().row.what == "journal_set_aside");
    CHECK(filesNamed(folder.path(), "log.spill.damaged-") == 1);
}
