// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>

#include "core/storage/rows.h"
#include "storage/damaged_log.h"
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

/// A desk that waits for the disks as long as they need, so that no busy machine makes rows late.
LogOptions patient()
{
    LogOptions options;
    options.patience = {60s, 120s, 60s, true};
    return options;
}

void heal(DurableLog& log)
{
    log.heal();
    REQUIRE(log.settle(60s));
}

int filesNamed(const std::filesystem::path& folder, const std::string& part)
{
    int found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        found += entry.path().filename().string().find(part) != std::string::npos ? 1 : 0;
    return found;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void overwrite(const std::filesystem::path& file, std::size_t at, const std::string& bytes)
{
    std::fstream out(file, std::ios::in | std::ios::out | std::ios::binary);
    out.seekp(static_cast<std::streamoff>(at));
    out << bytes;
    REQUIRE(out);
}

/// Spoils the head of every page from that number on; the first is 0.
void spoilPages(const std::filesystem::path& file, std::size_t first)
{
    for (std::size_t at = first * 4096; at < bytesOf(file).size(); at += 4096)
        overwrite(file, at, std::string(8, '\xff'));
}

/// Where the table's own copy of a row lies: an index has the uuid alone.
std::size_t placeOf(const std::string& bytes, const std::string& uuid)
{
    const auto at = bytes.find(uuid + "person"); // the next column of the row
    REQUIRE(at != std::string::npos);
    return at;
}

void spoilLeafOf(const std::filesystem::path& file, const std::string& uuid)
{
    overwrite(file, placeOf(bytesOf(file), uuid) / 4096 * 4096, std::string(8, '\xff'));
}

void replaceBytes(
    const std::filesystem::path& file, const std::string& uuid, const std::string& with)
{
    overwrite(file, placeOf(bytesOf(file), uuid), with);
}

} // namespace

TEST_CASE("rows are stored while all is well")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
    CHECK(log.append(personRow(1)) == Durability::Stored);
    CHECK_FALSE(log.trouble());
    CHECK(rowsIn(folder / "log").size() == 1);
    CHECK_FALSE(std::filesystem::exists(folder / "log.spill"));
}

TEST_CASE("while another program locks the log, rows are journaled in time and moved later, once")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
    REQUIRE(log.append(personRow(1)) == Durability::Stored);
    Locker locker(folder / "log");

    CHECK(log.append(personRow(2)) == Durability::Journaled);
    REQUIRE(log.trouble());
    CHECK(log.trouble()->kind == ErrorKind::Unavailable);

    for (int i = 3; i <= 12; ++i)
        CHECK(log.append(personRow(i)) == Durability::Journaled);
    heal(log);
    CHECK(log.trouble());

    locker.release();
    // Not even asked again before heal(), so that no alarm waits for the lock a second time.
    CHECK(log.append(personRow(14)) == Durability::Journaled);
    heal(log);
    CHECK_FALSE(log.trouble());
    CHECK(log.append(personRow(13)) == Durability::Stored);
    heal(log);
    const auto rows = rowsIn(folder / "log");
    CHECK(rows.size() == 14);
    CHECK(rows[1].row.uuid == "person-14"); // in the order in which they came
    CHECK_FALSE(std::filesystem::exists(folder / "log.spill"));
}

TEST_CASE("rows journaled before a crash are moved at the next start, without duplicates")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
        REQUIRE(log.append(personRow(1)) == Durability::Stored);
    }
    SpillJournal journal(folder / "log.spill");
    LogRow row = personRow(1); // stored and journaled: the crash came between the two
    REQUIRE(journal.append(row));
    row = personRow(2);
    row.bootId = "an-earlier-boot";
    REQUIRE(journal.append(row));
    DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
    REQUIRE(log.settle(60s));
    CHECK_FALSE(log.trouble());
    const auto rows = rowsIn(folder / "log");
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().row.bootId == "an-earlier-boot");
}

TEST_CASE("a long journal is moved whole, before the rows of the new run")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    SpillJournal journal(folder / "log.spill");
    for (int i = 1; i <= 700; ++i)
        REQUIRE(journal.append(personRow(i)));
    DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
    CHECK(log.append(personRow(701)) == Durability::Stored);
    REQUIRE(log.settle(60s));
    const auto rows = rowsIn(folder / "log");
    CHECK(rows.size() == 701);
    CHECK(rows.front().row.uuid == "person-701");
    CHECK_FALSE(std::filesystem::exists(folder / "log.spill"));
}

TEST_CASE("when neither log nor journal takes a row it is known, kept and written later")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    const auto place = folder / "mount";
    std::ofstream(place) << "not a folder";
    DurableLog log(place / "log", LogOrigin::Site, clock, patient());
    CHECK(log.append(personRow(1)) == Durability::NotStored);
    CHECK(log.append(personRow(2)) == Durability::NotStored);
    REQUIRE(log.trouble());
    CHECK(log.trouble()->line().find('\n') == std::string::npos);
    std::filesystem::remove(place);
    std::filesystem::create_directory(place);
    heal(log);
    CHECK_FALSE(log.trouble());
    CHECK(rowsIn(place / "log").size() == 2);
}

TEST_CASE("a damaged log is set aside, never deleted, and a new one says so")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    const std::string rubbish(9000, 'z');
    std::ofstream(folder / "log") << rubbish;
    DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
    CHECK(log.append(personRow(1)) == Durability::Stored);
    CHECK_FALSE(log.trouble());
    const auto rows = rowsIn(folder / "log");
    REQUIRE(rows.size() == 3);
    CHECK(rows[2].row.what == "log_set_aside");
    CHECK(rows[1].row.what == "log_salvaged");
    CHECK(rows[1].row.detail.find("\"rows\":0") != std::string::npos);
    CHECK(filesNamed(folder.path(), "log.damaged-") == 1);
}

TEST_CASE("a log with a spoilt page is found at the start")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
        for (int i = 1; i <= 60; ++i)
            REQUIRE(log.append(personRow(i)) == Durability::Stored);
    }
    spoilPages(folder / "log", 1);
    DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
    REQUIRE(log.settle(60s));
    CHECK_FALSE(log.trouble());
    CHECK(rowsIn(folder / "log").size() == 2);
    CHECK(filesNamed(folder.path(), "log.damaged-") >= 1);
}

TEST_CASE("what can still be read of a damaged log is taken over, with the end of its old chain")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    constexpr int kRows = 200;
    std::string lastSeal;
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
        for (int i = 1; i <= kRows; ++i) {
            LogRow row = personRow(i);
            row.payload = R"({"value_c":38.2})";
            REQUIRE(log.append(row) == Durability::Stored);
        }
    }
    lastSeal = rowsIn(folder / "log").front().rowHash;
    spoilLeafOf(folder / "log", "person-90");
    DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
    REQUIRE(log.settle(60s));
    CHECK_FALSE(log.trouble());
    const auto rows = rowsIn(folder / "log"); // its new chain is whole
    const auto saved = std::count_if(rows.begin(), rows.end(), [](const LogEntry& entry) {
        return entry.row.kind == RowKind::Person && !entry.row.payload.empty();
    });
    CHECK(saved < kRows);
    CHECK(saved > kRows - 20); // one page of rows is gone, no more
    const auto told = std::find_if(rows.begin(), rows.end(),
        [](const LogEntry& entry) { return entry.row.what == "log_salvaged"; });
    REQUIRE(told != rows.end());
    CHECK(told->row.detail.find(lastSeal) != std::string::npos);
    CHECK(told->row.detail.find("\"last_row\":200") != std::string::npos);
}

TEST_CASE("a row stored while the damage is not yet known is in the new log, once")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
        for (int i = 1; i <= 60; ++i)
            REQUIRE(log.append(personRow(i)) == Durability::Stored);
    }
    spoilLeafOf(folder / "log", "person-20");
    DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
    CHECK(log.append(personRow(61)) == Durability::Stored);
    REQUIRE(log.settle(60s));
    const auto rows = rowsIn(folder / "log");
    CHECK(std::count_if(rows.begin(), rows.end(), [](const LogEntry& entry) {
        return entry.row.uuid == "person-61";
    }) == 1);
}

TEST_CASE("a row that damage has altered is not given a new valid hash")
{
    const TemporaryFolder folder;
    const ManualClock clock;
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
        for (int i = 1; i <= 20; ++i)
            REQUIRE(log.append(personRow(i)) == Durability::Stored);
    }
    auto fresh = EventLog::open(folder / "new", LogOrigin::Site, EventLog::Access::ReadWrite);
    replaceBytes(folder / "log", "person-7", "person-8");
    const auto found = salvage(folder / "log", *fresh);
    REQUIRE(found);
    CHECK(found->rows == 19);
    CHECK(found->last == RowId{20});
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
        DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
        REQUIRE(log.settle(60s));
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
        DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
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
    DurableLog log(folder / "log", LogOrigin::Site, clock, patient());
    REQUIRE(log.settle(60s));
    CHECK_FALSE(log.trouble());
    const auto rows = rowsIn(folder / "log");
    CHECK(rows.size() == 3);
    CHECK(rows.front().row.what == "journal_set_aside");
    CHECK(filesNamed(folder.path(), "log.spill.damaged-") == 1);
}
