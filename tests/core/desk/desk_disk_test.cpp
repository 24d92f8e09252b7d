// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk tells while the disks under its log hang or are locked.
#include <catch2/catch.hpp>

#include <unistd.h>

#include "core/desk/desk_fixture.h"
#include "core/storage/rows.h"
#include "storage/sqlite.h"
#include "support/held_disk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

TEST_CASE("while both disks hang the alarm is told, marked as not stored; later the mark is lifted")
{
    DeskFixture f;
    f.desk().start();
    f.restart();
    f.told.clear();
    auto journalDisk = std::make_shared<Gate>();
    f.disks.patience = {100ms, 200ms, 60s, true};
    f.disks.syncJournal = [journalDisk](int file) {
        journalDisk->pass();
        return ::fsync(file);
    };
    Gate& logDisk = sqliteDisk();
    logDisk.hold();
    journalDisk->hold();
    f.desk().start();
    f.desk().handle(ScreeningEvent(f.begins()));
    auto alarms = f.heard<AlarmNotice>();
    REQUIRE(alarms.size() == 2);
    CHECK(alarms[0].change.alarm.kind == AlarmKind::StoreFailing);
    CHECK(alarms[0].change.alarm.detail == "no_answer");
    CHECK(alarms[1].change.what == AlarmChange::What::Raised);
    CHECK(alarms[1].change.alarm.kind == AlarmKind::ElevatedTemperature);
    CHECK(alarms[1].change.alarm.durability == Durability::NotStored);
    CHECK(f.heard<StoreNotice>().at(0).failing);

    logDisk.release();
    journalDisk->release();
    // On a busy machine the row that ends the trouble may itself be late, which is told again.
    do
        REQUIRE(f.desk().settle(60s));
    while (f.heard<StoreNotice>().back().failing);
    alarms = f.heard<AlarmNotice>();
    const auto lifted = std::find_if(alarms.begin(), alarms.end(), [&](const AlarmNotice& notice) {
        return notice.change.what == AlarmChange::What::RowStored
            && notice.change.alarm.uuid == alarms[1].change.alarm.uuid;
    });
    REQUIRE(lifted != alarms.end());
    const auto open = f.desk().board().open();
    REQUIRE(open.size() == 1); // the failing store's alarm has closed
    CHECK(open[0].durability == Durability::Stored);
    CHECK(f.rows("raised").size() == 2); // each of the two alarms once
    CHECK(f.rows("raised").at(0).row.alarmKind == "elevated_temperature");
    CHECK(f.rows("raised").at(1).row.alarmKind == "store_failing");
}

TEST_CASE("an alarm of this run, journaled behind rows of an earlier one, is on the board once")
{
    DeskFixture f;
    f.desk().start();
    f.desk().handle(ScreeningEvent(f.begins()));
    f.restart();
    f.told.clear();
    REQUIRE(SpillJournal(f.folder / "log.spill").append(personRow(1))); // left by an earlier run
    auto lock = sqlite::Connection::open(f.database, sqlite::Connection::Mode::ReadWrite, 1000ms);
    REQUIRE(lock->execute("BEGIN EXCLUSIVE"));
    f.desk().start();
    f.desk().handle(ScreeningEvent(f.begins(7)));
    REQUIRE(SpillJournal(f.folder / "log.spill").read()->size() > 1);
    REQUIRE(lock->execute("ROLLBACK"));
    f.heal();
    CHECK(f.desk().board().open().size() == 2); // yesterday's and today's; the store works again
    CHECK(f.rows("restored").size() == 1);
    CHECK(f.rows("raised").size() == 3);
    CHECK(f.rows("closed").size() == 1); // the failing store's, once
    CHECK(f.rows("measured").size() == 1);
}

TEST_CASE("alarms of yesterday that a locked log could not give at the start come back later")
{
    DeskFixture f;
    f.desk().start();
    f.desk().handle(ScreeningEvent(f.begins()));
    f.restart();
    f.told.clear();
    auto lock = sqlite::Connection::open(f.database, sqlite::Connection::Mode::ReadWrite, 1000ms);
    REQUIRE(lock->execute("BEGIN EXCLUSIVE"));
    f.desk().start();
    f.desk().handle(ScreeningEvent(f.begins(7))); // of this run, and not to come back
    REQUIRE(lock->execute("ROLLBACK"));
    f.heal();
    const auto people = f.desk().board().state().unacknowledged;
    CHECK(people == 2);
    CHECK(f.rows("restored").size() == 1);
    f.heal();
    CHECK(f.rows("restored").size() == 1);
}
