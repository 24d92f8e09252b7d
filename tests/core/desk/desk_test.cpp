// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>

#include <fstream>

#include "core/desk/desk_fixture.h"
#include "storage/sqlite.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

TEST_CASE("an alarm is in the database before anybody is told")
{
    DeskFixture f;
    int seen = 0;
    f.whenTold = [&](const DeskNotice& notice) {
        const auto* alarm = std::get_if<AlarmNotice>(&notice);
        if (!alarm)
            return;
        // Another connection sees only what is committed.
        const auto rows = f.rows(std::string(token(alarm->change.what)));
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].row.alarmUuid == alarm->change.alarm.uuid);
        CHECK(alarm->change.alarm.durability == Durability::Stored);
        ++seen;
    };
    f.desk().handle(ScreeningEvent(f.begins()));
    const AlarmId id = f.desk().board().open().at(0).id;
    REQUIRE(f.desk().apply(kGuard, AcknowledgeAlarm{id}));
    REQUIRE(f.desk().apply(kGuard, StartRecheck{id}));
    REQUIRE(f.desk().apply(kGuard, EnterRecheck{id, Celsius::degrees(36.6), "ear"}));
    CHECK(seen == 4);
}

TEST_CASE("an alarm's row holds everything that led to it")
{
    DeskFixture f;
    f.desk().handle(ScreeningEvent(f.begins()));
    const LogRow row = f.rows("raised").at(0).row;
    CHECK(row.kind == RowKind::Alarm);
    CHECK(row.alarmKind == "elevated_temperature");
    CHECK(row.skin == Celsius::degrees(37.12));
    CHECK(row.oralEquivalent == Celsius::degrees(38.1));
    CHECK(row.referenceSet == Celsius::degrees(37.0));
    CHECK(row.limit == Celsius::degrees(37.5));
    CHECK(row.offsetProvisional);
    CHECK(row.detail.find("\"noise\":0.03") != std::string::npos);
    CHECK(row.detail.find("\"from_left\":3") != std::string::npos);
    CHECK(row.condition == "active");
    CHECK(row.handling == "new");
}

TEST_CASE("while the log is locked the alarm is journaled, told, and the failing log is an alarm")
{
    DeskFixture f;
    f.desk().start();
    auto lock = sqlite::Connection::open(f.database, sqlite::Connection::Mode::ReadWrite, 1000ms);
    REQUIRE(lock->execute("BEGIN EXCLUSIVE"));
    f.desk().handle(ScreeningEvent(f.begins()));
    const auto alarms = f.heard<AlarmNotice>();
    REQUIRE(alarms.size() == 2);
    CHECK(alarms[0].change.alarm.kind == AlarmKind::ElevatedTemperature);
    CHECK(alarms[0].change.alarm.durability == Durability::Journaled);
    CHECK(alarms[1].change.alarm.kind == AlarmKind::StoreFailing);
    REQUIRE(f.heard<StoreNotice>().size() == 1);
    CHECK(f.heard<StoreNotice>()[0].failing);
    CHECK_FALSE(f.heard<StoreNotice>()[0].reason.empty());

    REQUIRE(lock->execute("ROLLBACK"));
    f.heal();
    CHECK_FALSE(f.heard<StoreNotice>().back().failing);
    CHECK(f.desk().board().state().technical == 0);
    CHECK(f.rows("raised").size() == 2);
}

TEST_CASE("when nothing can store the alarm it is told all the same, marked as not stored")
{
    DeskFixture f;
    f.database = f.folder / "mount" / "log";
    std::ofstream(f.folder / "mount") << "not a folder";
    f.desk().start();
    CHECK(f.heard<StoreNotice>().at(0).failing);
    f.desk().handle(ScreeningEvent(f.begins()));
    const auto alarms = f.heard<AlarmNotice>();
    REQUIRE(alarms.size() == 2);
    CHECK(alarms[0].change.alarm.kind == AlarmKind::StoreFailing);
    CHECK(alarms[1].change.alarm.durability == Durability::NotStored);
    CHECK(f.desk().board().open().at(0).durability == Durability::NotStored);
    CHECK(f.desk().apply(kGuard, AcknowledgeNewest{})); // emergencies are never blocked

    std::filesystem::remove(f.folder / "mount");
    std::filesystem::create_directory(f.folder / "mount");
    f.heal();
    CHECK(f.rows("raised").size() == 2);
    CHECK(f.rows("acknowledged").size() == 1);
}

TEST_CASE("a step that the alarm's state does not allow is refused and logged")
{
    DeskFixture f;
    f.desk().handle(ScreeningEvent(f.begins()));
    const AlarmId id = f.desk().board().open().at(0).id;
    REQUIRE(f.desk().apply(kGuard, AcknowledgeAlarm{id}));
    const auto again = f.desk().apply(kGuard, AcknowledgeAlarm{id});
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    CHECK(f.rows("refused").size() == 1);
    CHECK(f.rows("acknowledged").size() == 1);
}

TEST_CASE("a recheck keeps its value as personal data, outside the hashed row")
{
    DeskFixture f;
    f.desk().handle(ScreeningEvent(f.begins()));
    const AlarmId id = f.desk().board().open().at(0).id;
    for (const double slip : {3.66, 366.0, std::nan("")})
        CHECK(f.desk().apply(kGuard, EnterRecheck{id, Celsius::degrees(slip), "ear"}).error().kind
            == ErrorKind::InvalidInput);
    CHECK_FALSE(f.desk().apply(kGuard, EnterRecheck{id, Celsius::degrees(36.6), ""}));
    REQUIRE(f.desk().apply(kGuard, EnterRecheck{id, Celsius::degrees(38.2), "ear"}));
    const LogRow row = f.rows("rechecked").at(0).row;
    CHECK(row.outcome == "confirmed_elevated");
    CHECK(row.detail.find("38.2") == std::string::npos);
    CHECK(row.payload == R"({"instrument":"ear","value_c":38.2})");
}

TEST_CASE("the newest waiting person is answered first, then a device")
{
    DeskFixture f;
    f.desk().handle(ScreeningEvent(f.begins(1)));
    f.desk().handle(ScreeningEvent(f.begins(2)));
    CameraChanged offline{CameraId{"west"}, f.now(), CameraCondition::Offline, "no route", false};
    f.desk().handle(ScreeningEvent(offline));
    for (int press = 0; press < 3; ++press)
        REQUIRE(f.desk().apply(kGuard, AcknowledgeNewest{}));
    const auto rows = f.rows("acknowledged");
    CHECK(rows.at(2).row.track == TrackId{2});
    CHECK(rows.at(1).row.track == TrackId{1});
    CHECK(rows.at(0).row.alarmKind == "camera_failing");
    CHECK(f.desk().apply(kGuard, AcknowledgeNewest{}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("every person who passes leaves one row of numbers, judged or not")
{
    DeskFixture f;
    PersonScreened person;
    person.camera = CameraId{"east"};
    person.first = person.last = f.now();
    person.track = TrackId{4};
    person.decision.verdict = Verdict::Normal;
    person.decision.skin = Celsius::degrees(35.6);
    person.measured = true;
    f.desk().handle(ScreeningEvent(person));
    person.decision = {};
    person.decision.verdict = Verdict::Unmeasurable;
    person.decision.reasons = {Reason::TooFar};
    person.measured = false;
    f.desk().handle(ScreeningEvent(person));
    const auto rows = f.rows("person_screened");
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].row.verdict == "normal");
    CHECK(rows[0].row.verdict == "unmeasurable");
    CHECK(rows[0].row.reasons == "too_far");
    CHECK(rows[0].row.payload.empty());
    CHECK(f.heard<AlarmNotice>().empty());
}

TEST_CASE("reference and camera changes are in the log")
{
    DeskFixture f;
    ReferenceChanged change;
    change.camera = CameraId{"east"};
    change.stamp = f.now();
    change.now.condition = ReferenceCondition::Covered;
    f.desk().handle(ScreeningEvent(change));
    CHECK(f.rows("reference_changed").at(0).row.detail.find("covered") != std::string::npos);
    CHECK(f.rows("raised").at(0).row.alarmKind == "reference_not_trusted");
}

TEST_CASE("a simulated person never reaches a site's board or log, and the attempt is logged")
{
    DeskFixture site;
    auto simulated = site.begins();
    simulated.simulated = true;
    site.desk().handle(ScreeningEvent(simulated));
    CHECK(site.desk().board().open().empty());
    CHECK(site.rows("raised").empty());
    CHECK(site.rows("simulated_event_refused").size() == 1);
}

TEST_CASE("a real alarm at a simulation's desk is told, though its log cannot take it")
{
    DeskFixture f(LogOrigin::Simulation);
    auto real = f.begins();
    real.simulated = false;
    f.desk().handle(ScreeningEvent(real));
    REQUIRE_FALSE(f.heard<AlarmNotice>().empty());
    CHECK(f.heard<AlarmNotice>()[0].change.alarm.durability == Durability::NotStored);
    for (const LogEntry& entry : f.rows())
        CHECK(entry.row.simulated);
}

TEST_CASE("a changed setting is saved, told and logged with before, after and why")
{
    DeskFixture f;
    ChangeSettings change{f.settings, "house rule"};
    change.settings.rule.limit = Celsius::degrees(37.8);
    change.settings.desk = "East";
    REQUIRE(f.desk().apply(kAdmin, change));
    const auto rows = f.rows("setting_changed");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].row.detail
        == R"({"after":"37.8","before":"37.5","key":"rule.limit_c","reason":"house rule"})");
    CHECK(f.heard<SettingsNotice>().at(0).settings.desk == "East");
    CHECK(loadSettings(f.settingsFile)->rule.limit == Celsius::degrees(37.8));
    CHECK(f.desk().settings().desk == "East");
}

TEST_CASE("a changed site offset needs a reason, is dated, and stays provisional unless said")
{
    DeskFixture f;
    ChangeSettings change{f.settings, ""};
    change.settings.rule.siteOffset.value = TempDelta::kelvins(0.8);
    CHECK(f.desk().apply(kAdmin, change).error().kind == ErrorKind::InvalidInput);
    CHECK(f.desk().settings().rule.siteOffset.value == TempDelta::kelvins(0.98));
    change.reason = "compared with 300 people";
    REQUIRE(f.desk().apply(kAdmin, change));
    const SiteOffset offset = f.desk().settings().rule.siteOffset;
    CHECK(offset.provisional);
    CHECK(offset.reason == change.reason);
    CHECK(offset.since.size() == 10);
}

TEST_CASE("settings that are wrong, cannot be saved or cannot be recorded do not change")
{
    DeskFixture f;
    ChangeSettings change{f.settings, "why"};
    SECTION("wrong")
    {
        change.settings.rule.limit = Celsius::degrees(45);
        CHECK_FALSE(f.desk().apply(kAdmin, change));
    }
    SECTION("cannot be saved")
    {
        f.settingsFile = f.folder / "none" / "settings.toml";
        change.settings.desk = "new";
        CHECK_FALSE(f.desk().apply(kAdmin, change));
        CHECK(f.rows("settings_not_changed").size() == 1);
    }
    SECTION("cannot be recorded")
    {
        f.database = f.folder / "none" / "log";
        change.settings.desk = "new";
        CHECK(f.desk().apply(kAdmin, change).error().kind == ErrorKind::Unavailable);
        CHECK_FALSE(std::filesystem::exists(f.settingsFile));
    }
    CHECK(f.heard<SettingsNotice>().empty());
    CHECK(f.desk().settings().desk.empty());
    CHECK(f.desk().settings().rule.limit == Celsius::degrees(37.5));
}

TEST_CASE("after a restart the unanswered alarm is back, a device's is closed")
{
    DeskFixture f;
    f.desk().start();
    f.desk().handle(ScreeningEvent(f.begins(1)));
    f.desk().handle(ScreeningEvent(f.begins(2)));
    CameraChanged offline{CameraId{"east"}, f.now(), CameraCondition::Offline, "", false};
    f.desk().handle(ScreeningEvent(offline));
    const auto before = f.desk().board().open();
    REQUIRE(f.desk().apply(kGuard, MarkFalseAlarm{before.back().id, "sun_or_heater"}));
    f.restart();
    f.told.clear();

    f.clock.advance(30s);
    f.desk().start();
    const auto open = f.desk().board().open();
    REQUIRE(open.size() == 1);
    CHECK(open[0].decision.oralEquivalent == Celsius::degrees(38.1));
    CHECK(open[0].handling == HandlingState::New);
    CHECK(open[0].condition == ConditionState::Cleared);
    REQUIRE(f.heard<AlarmNotice>().size() == 1);
    CHECK(f.heard<AlarmNotice>()[0].change.alarm.uuid == open[0].uuid);
    REQUIRE(f.desk().apply(kGuard, EnterRecheck{open[0].id, Celsius::degrees(36.6), "ear"}));
    f.restart();
    f.told.clear();
    f.desk().start();
    CHECK(f.desk().board().open().empty());
    CHECK(f.heard<AlarmNotice>().empty());
}

TEST_CASE("a failing part of the program is an alarm in whatever log is open")
{
    for (const LogOrigin origin : {LogOrigin::Site, LogOrigin::Simulation}) {
        DeskFixture f(origin);
        SystemChanged sound{AlarmKind::SoundFailing, f.now(), true, "no_audio_output", false};
        f.desk().handle(ScreeningEvent(sound));
        CHECK(f.rows("raised").at(0).row.alarmKind == "sound_failing");
        sound.failing = false;
        f.desk().handle(ScreeningEvent(sound));
        CHECK(f.desk().board().open().empty());
    }
}

TEST_CASE("rows of two separate cameras say how far apart their pictures were, of one say nothing")
{
    DeskFixture f;
    ElevatedBegan began = f.begins(1);
    began.skew = PairSkew{-12'500us, 100ms};
    f.desk().handle(ScreeningEvent(began));
    f.desk().handle(ScreeningEvent(f.begins(2)));
    PersonScreened person;
    person.camera = {"east"};
    person.first = person.last = f.now();
    person.track = TrackId{1};
    person.skew = began.skew;
    f.desk().handle(ScreeningEvent(person));
    f.desk().settle(1min);
    const auto said = [](const LogEntry& entry) {
        return entry.row.detail.find("\"skew_ms\":-12.5") != std::string::npos;
    };
    const auto raised = f.rows("raised");
    REQUIRE(raised.size() == 2);
    CHECK(std::count_if(raised.begin(), raised.end(), said) == 1);
    int people = 0;
    for (const LogEntry& entry : f.rows())
        people += entry.row.kind == RowKind::Person && said(entry) ? 1 : 0;
    CHECK(people == 1);
}
