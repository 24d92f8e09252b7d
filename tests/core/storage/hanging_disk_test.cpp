// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that answer late or never; nothing here depends on how long anything takes.
#include <catch2/catch.hpp>

#include <unistd.h>

#include "core/storage/rows.h"
#include "storage/durable_log.h"
#include "support/held_disk.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// A log over two disks that can be held; a row that no disk answers is given up after a moment.
/// *thread-bound*
struct HeldLog {
    TemporaryFolder folder;
    ManualClock clock;
    std::shared_ptr<Gate> journalDisk = std::make_shared<Gate>();
    std::optional<DurableLog> log;

    explicit HeldLog(LogPatience patience = {1ms, 2ms, 60s, true})
    {
        LogOptions options;
        options.patience = patience;
        options.syncJournal = [gate = journalDisk](int file) {
            gate->pass();
            return ::fsync(file);
        };
        (void)sqliteDisk();
        log.emplace(folder / "log", LogOrigin::Site, clock, options);
        REQUIRE(log->settle(60s));
    }
    ~HeldLog()
    {
        sqliteDisk().release();
        journalDisk->release();
    }
    [[nodiscard]] std::vector<std::string> stored() const
    {
        const auto file = EventLog::openForReading(folder / "log");
        REQUIRE(file);
        CHECK(file->verify()->ok);
        std::vector<std::string> uuids;
        const auto rows = file->query({});
        for (auto row = rows->rbegin(); row != rows->rend(); ++row)
            uuids.push_back(row->row.uuid);
        return uuids;
    }
    /// The newest word on a row that was late.
    [[nodiscard]] std::optional<Durability> late(const std::string& uuid)
    {
        std::optional<Durability> word;
        for (const LateRow& row : log->takeLate())
            word = row.uuid == uuid ? row.durability : word;
        return word;
    }
};

using Uuids = std::vector<std::string>;

} // namespace

TEST_CASE("an alarm waits 50 ms for the disks, 25 of them for the log alone")
{
    CHECK(LogPatience{}.log == 25ms);
    CHECK(LogPatience{}.whole == 50ms);
}

TEST_CASE("while the log's commit hangs the journal still takes the alarm in time")
{
    HeldLog held({1ms, 60s, 60s, true});
    sqliteDisk().hold();
    CHECK(held.log->append(personRow(1)) == Durability::Journaled);
    CHECK(held.log->append(personRow(2)) == Durability::Journaled);
    sqliteDisk().awaitCaught();
    CHECK(SpillJournal(held.folder / "log.spill").read()->size() == 2);
    CHECK(held.stored().empty());
    CHECK_FALSE(held.log->trouble()); // one slow moment is no alarm
    held.clock.advance(5s);
    REQUIRE(held.log->trouble());
    CHECK(held.log->trouble()->kind == ErrorKind::Timeout);

    sqliteDisk().release();
    REQUIRE(held.log->settle(60s));
    CHECK(held.stored() == Uuids{"person-1", "person-2"});
    CHECK(held.late("person-2") == Durability::Stored);
    CHECK_FALSE(held.log->trouble());
    CHECK_FALSE(std::filesystem::exists(held.folder / "log.spill"));
    CHECK(held.log->append(personRow(3)) != Durability::NotStored);
}

TEST_CASE("people wait for no disk, so that the next alarm does not wait behind them")
{
    HeldLog held({60s, 120s, 60s});
    sqliteDisk().hold();
    held.journalDisk->hold();
    const auto began = std::chrono::steady_clock::now();
    for (int i = 1; i <= 15; ++i)
        CHECK(held.log->append(personRow(i)) == Durability::NotStored);
    CHECK(std::chrono::steady_clock::now() - began < 30s); // not even one patience
    CHECK_FALSE(held.log->trouble());
    held.clock.advance(5s);
    REQUIRE(held.log->trouble());
    CHECK(held.log->trouble()->kind == ErrorKind::Timeout);
    held.log->heal();
    held.journalDisk->awaitCaught(); // by then the journal is asked as well
    held.journalDisk->release();
    sqliteDisk().release();
    REQUIRE(held.log->settle(60s));
    CHECK_FALSE(held.log->trouble());
    CHECK(held.stored().size() == 15);
    CHECK(held.late("person-15") == Durability::Stored);
}

TEST_CASE("people whose log fails while nobody waits for them are journaled")
{
    HeldLog held({60s, 120s, 60s});
    auto lock =
        sqlite::Connection::open(held.folder / "log", sqlite::Connection::Mode::ReadWrite, 1000ms);
    REQUIRE(lock->execute("BEGIN EXCLUSIVE"));
    for (int i = 1; i <= 3; ++i)
        (void)held.log->append(personRow(i));
    REQUIRE(held.log->settle(60s));
    CHECK(SpillJournal(held.folder / "log.spill").read()->size() == 3);
    CHECK(held.late("person-3") == Durability::Journaled);
    REQUIRE(lock->execute("ROLLBACK"));
}

TEST_CASE("when both disks hang the desk goes on, and every row is written late, once, in order")
{
    HeldLog held;
    sqliteDisk().hold();
    held.journalDisk->hold();
    for (int i = 1; i <= 5; ++i)
        CHECK(held.log->append(personRow(i)) == Durability::NotStored);
    sqliteDisk().awaitCaught();
    held.journalDisk->awaitCaught();
    REQUIRE(held.log->trouble());
    CHECK(held.log->trouble()->kind == ErrorKind::Timeout);
    CHECK(held.log->append(personRow(3)) == Durability::NotStored); // asked for twice

    SECTION("the journal's disk comes back first")
    {
        held.journalDisk->release();
        while (held.late("person-5") != Durability::Journaled) { }
        sqliteDisk().release();
    }
    SECTION("the log's disk comes back first")
    {
        sqliteDisk().release();
        while (held.late("person-5") != Durability::Stored) { }
        held.journalDisk->release();
    }
    REQUIRE(held.log->settle(60s));
    CHECK(held.stored() == Uuids{"person-1", "person-2", "person-3", "person-4", "person-5"});
    CHECK_FALSE(held.log->trouble());
    CHECK_FALSE(std::filesystem::exists(held.folder / "log.spill"));
}

TEST_CASE("rows journaled beside a hanging commit are not twice in the log after a crash")
{
    HeldLog held({1ms, 60s, 60s, true});
    sqliteDisk().hold();
    CHECK(held.log->append(personRow(1)) == Durability::Journaled);
    std::filesystem::copy(held.folder / "log.spill", held.folder / "kept");
    sqliteDisk().release();
    REQUIRE(held.log->settle(60s));
    held.log.reset();
    std::filesystem::rename(held.folder / "kept", held.folder / "log.spill");
    held.log.emplace(held.folder / "log", LogOrigin::Site, held.clock);
    REQUIRE(held.log->settle(60s));
    CHECK(held.stored() == Uuids{"person-1"});
}

TEST_CASE("the program's end does not wait for a dead disk, and drops nothing that it takes later")
{
    auto held = std::make_unique<HeldLog>(LogPatience{1ms, 60s, 10ms, true});
    sqliteDisk().hold();
    CHECK(held->log->append(personRow(1)) == Durability::Journaled);
    CHECK(held->log->append(personRow(2)) == Durability::Journaled);
    sqliteDisk().awaitCaught();
    held->log.reset(); // its thread still hangs
    sqliteDisk().release();
    while (held->stored().size() < 2) { } // the thread that was left behind has gone on
}

TEST_CASE("a log that fails at the end is tried once more, the rest is in the journal")
{
    HeldLog held({60s, 120s, 60s, true});
    {
        auto lock = sqlite::Connection::open(
            held.folder / "log", sqlite::Connection::Mode::ReadWrite, 1000ms);
        REQUIRE(lock->execute("BEGIN EXCLUSIVE"));
        CHECK(held.log->append(personRow(1)) == Durability::Journaled);
        REQUIRE(lock->execute("ROLLBACK"));
    }
    held.log.reset();
    CHECK(held.stored() == Uuids{"person-1"});
}

TEST_CASE("a row that breaks a rule of the log is kept aside and keeps no other row out")
{
    HeldLog held({60s, 120s, 60s, true});
    REQUIRE(
        sqlite::Connection::open(held.folder / "log", sqlite::Connection::Mode::ReadWrite, 1000ms)
            ->execute("CREATE TRIGGER a_rule BEFORE INSERT ON event WHEN NEW.track = 2"
                      " BEGIN SELECT RAISE(ABORT, 'no second person'); END"));
    for (int i = 1; i <= 3; ++i)
        CHECK(held.log->append(personRow(i)) != Durability::NotStored);
    REQUIRE(held.log->settle(60s));
    CHECK_FALSE(held.log->trouble());
    const Uuids stored = held.stored();
    CHECK(std::count(stored.begin(), stored.end(), "person-1") == 1);
    CHECK(std::count(stored.begin(), stored.end(), "person-2") == 0);
    CHECK(std::count(stored.begin(), stored.end(), "person-3") == 1);
    const auto kept = SpillJournal(held.folder / "log.refused").read();
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().uuid == "person-2");
}
