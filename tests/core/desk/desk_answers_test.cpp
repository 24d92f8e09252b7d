// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "core/desk/desk_fixture.h"
#include "model/tokens.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

AlarmRecord newest(DeskFixture& f)
{
    const auto told = f.heard<AlarmNotice>();
    REQUIRE_FALSE(told.empty());
    return told.back().change.alarm;
}

/// Time passes as the store thread lets it pass: in steps of its tick.
void pass(DeskFixture& f, std::chrono::milliseconds time)
{
    for (auto gone = 0ms; gone < time; gone += 100ms) {
        f.clock.advance(100ms);
        f.desk().tick();
    }
}

CameraChanged cameraOf(const DeskFixture& f, CameraCondition now)
{
    CameraChanged event;
    event.camera = CameraId{"east"};
    event.stamp = f.now();
    event.now = now;
    return event;
}

AlarmId brokenCamera(DeskFixture& f)
{
    f.desk().handle(ScreeningEvent(cameraOf(f, CameraCondition::Offline)));
    return newest(f).id;
}

/// An alarm that has come into this state by the ways a guard has.
AlarmId alarmIn(DeskFixture& f, HandlingState state)
{
    f.desk().handle(ScreeningEvent(f.begins()));
    const AlarmId id = newest(f).id;
    switch (state) {
    case HandlingState::New:
        break;
    case HandlingState::Acknowledged:
        REQUIRE(f.desk().apply(kGuard, AcknowledgeAlarm{id}));
        break;
    case HandlingState::Rechecking:
        REQUIRE(f.desk().apply(kGuard, StartRecheck{id}));
        break;
    case HandlingState::Escalated:
        REQUIRE(f.desk().apply(kGuard, EscalateAlarm{id}));
        break;
    case HandlingState::Closed:
        REQUIRE(f.desk().apply(kGuard, MarkFalseAlarm{id, "hot_drink"}));
        break;
    }
    return id;
}

constexpr HandlingState kStates[] = {HandlingState::New, HandlingState::Acknowledged,
    HandlingState::Rechecking, HandlingState::Escalated, HandlingState::Closed};

using States = std::set<HandlingState>;

} // namespace

TEST_CASE("Of all 25 pairs of handling states, no role and no command makes a forbidden one")
{
    const auto N = HandlingState::New;
    const auto A = HandlingState::Acknowledged;
    const auto R = HandlingState::Rechecking;
    const auto E = HandlingState::Escalated;
    const auto C = HandlingState::Closed;
    const std::map<HandlingState, States> allowed{
        {N, {N, A, R, E, C}}, {A, {A, R, E, C}}, {R, {A, R, E, C}}, {E, {A, R, E, C}}, {C, {C}}};
    const auto commands = [](AlarmId id) {
        SecondReading second;
        second.verdict = Verdict::Normal;
        return std::vector<DeskCommand>{AcknowledgeAlarm{id}, AcknowledgeNewest{}, StartRecheck{id},
            EnterRecheck{id, Celsius::degrees(36.6), "ear"},
            EnterRecheck{id, Celsius::degrees(38.6), "ear"}, MarkFalseAlarm{id, "hot_drink"},
            EscalateAlarm{id}, JoinSecondReading{id, second}, ShelveAlarm{id, 30min, "why"},
            UnshelveAlarms{AlarmKind::ElevatedTemperature, CameraId{"east"}, {}}};
    };
    std::map<HandlingState, States> reached;
    for (const Session& session : {kGuard, kSupervisor, kAdmin}) {
        for (const HandlingState from : kStates) {
            for (std::size_t i = 0; i < commands({}).size(); ++i) {
                DeskFixture f;
                const AlarmId id = alarmIn(f, from);
                const auto before = f.rows().size();
                const DeskCommand command = commands(id).at(i);
                const auto done = f.desk().apply(session, command);
                const HandlingState to = newest(f).handling;
                CAPTURE(token(session.role), token(from), token(to), commandToken(command));
                CHECK(allowed.at(from).contains(to));
                if (!done)
                    CHECK(to == from);
                CHECK(f.rows().size() == before + 1); // done or refused, it is on record
                reached[from].insert(to);
            }
        }
    }
    CHECK(reached.at(N) == States{N, A, R, E, C});
    CHECK(reached.at(E) == States{A, R, E, C});
    CHECK(reached.at(C) == States{C});
}

TEST_CASE("An alarm nobody answers goes to the second level at 30 s and the supervisor at 120 s")
{
    DeskFixture f;
    f.desk().handle(ScreeningEvent(f.begins()));
    pass(f, 29'800ms);
    CHECK(f.rows("escalated").empty());
    CHECK(f.desk().board().state().escalation == 0);
    pass(f, 400ms);
    REQUIRE(f.rows("escalated").size() == 1);
    CHECK(newest(f).level == EscalationLevel::Second);
    CHECK(newest(f).handling == HandlingState::Escalated);
    CHECK(f.desk().board().state().escalation == 1);
    CHECK(f.desk().board().state().unacknowledged == 1);
    pass(f, 89'600ms);
    CHECK(f.rows("escalated").size() == 1);
    pass(f, 400ms);
    const auto rows = f.rows("escalated");
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().row.actor == "haetae");
    CHECK(rows.front().row.detail.find("\"level\":\"supervisor\"") != std::string::npos);
    CHECK(f.desk().board().state().escalation == 2);
    pass(f, 600'000ms);
    CHECK(f.desk().board().open().size() == 1); // never dropped
    CHECK(f.rows("escalated").size() == 2);
}

TEST_CASE("An answered alarm calls nobody, and one that is escalated by hand calls until answered")
{
    DeskFixture f;
    f.desk().handle(ScreeningEvent(f.begins()));
    const AlarmId id = newest(f).id;
    REQUIRE(f.desk().apply(kGuard, AcknowledgeAlarm{id}));
    pass(f, 200'000ms);
    CHECK(f.rows("escalated").empty());
    REQUIRE(f.desk().apply(kGuard, EscalateAlarm{id}));
    CHECK(f.desk().board().state().unacknowledged == 1);
    CHECK(f.rows("escalated").front().row.actor == "kim");
    pass(f, 120'200ms);
    CHECK(newest(f).level == EscalationLevel::Supervisor);
    CHECK_FALSE(f.desk().apply(kGuard, EscalateAlarm{id})); // nobody is left to call
    CHECK(f.desk().apply(kSupervisor, AcknowledgeAlarm{id}));
    CHECK(f.desk().board().state().escalation == 0);
}

TEST_CASE("Only a supervisor puts a technical alarm aside, with a reason, for at most 8 hours")
{
    DeskFixture f;
    const AlarmId id = brokenCamera(f);
    CHECK_FALSE(f.desk().apply(kGuard, ShelveAlarm{id, 30min, "being repaired"}));
    CHECK_FALSE(f.desk().apply(kSupervisor, ShelveAlarm{id, 30min, ""}));
    CHECK_FALSE(f.desk().apply(kSupervisor, ShelveAlarm{id, 8h + 1min, "being repaired"}));
    CHECK_FALSE(f.desk().apply(kSupervisor, ShelveAlarm{id, 0min, "being repaired"}));
    CHECK(f.desk().board().shelves().empty());
    CHECK(f.rows("refused").size() == 4);
    CHECK(f.desk().board().state().technical == 1);
    REQUIRE(f.desk().apply(kSupervisor, ShelveAlarm{id, 8h, "being repaired"}));
    CHECK(f.desk().board().state().technical == 0);
    CHECK(f.desk().board().state().shelved == 1);
    REQUIRE(f.rows("shelved").size() == 1);
    CHECK(f.rows("shelved").front().row.actor == "lee");
    CHECK(f.heard<ShelfNotice>().back().shelves.size() == 1);
    CHECK_FALSE(
        f.desk().apply(kGuard, UnshelveAlarms{AlarmKind::CameraFailing, CameraId{"east"}, {}}));
    REQUIRE(f.desk().apply(
        kSupervisor, UnshelveAlarms{AlarmKind::CameraFailing, CameraId{"east"}, {}}));
    CHECK(f.desk().board().state().technical == 1);
    CHECK(f.heard<ShelfNotice>().back().shelves.empty());
}

TEST_CASE("A person's alarm is never put aside, whoever asks")
{
    for (const Session& session : {kGuard, kSupervisor, kAdmin}) {
        DeskFixture f;
        f.desk().handle(ScreeningEvent(f.begins()));
        CHECK_FALSE(f.desk().apply(session, ShelveAlarm{newest(f).id, 30min, "busy"}));
        CHECK(f.desk().board().state().unacknowledged == 1);
    }
}

TEST_CASE("What is put aside comes back by itself within a second of its time, and is on record")
{
    DeskFixture f;
    const AlarmId id = brokenCamera(f);
    REQUIRE(f.desk().apply(kSupervisor, ShelveAlarm{id, 2min, "being repaired"}));
    // It fails again meanwhile: still aside, and both rows say so.
    f.desk().handle(ScreeningEvent(cameraOf(f, CameraCondition::Live)));
    f.desk().handle(ScreeningEvent(cameraOf(f, CameraCondition::Frozen)));
    CHECK(newest(f).shelved);
    CHECK(f.rows("repeated").size() == 1);
    pass(f, 119'000ms);
    CHECK(f.desk().board().state().technical == 0);
    pass(f, 1'100ms);
    CHECK(f.desk().board().state().technical == 1);
    CHECK_FALSE(newest(f).shelved);
    REQUIRE(f.rows("unshelved").size() == 1);
    CHECK(f.rows("unshelved").front().row.actor == "haetae");
}

TEST_CASE("Another entrance and another kind stay loud beside a shelf")
{
    DeskFixture f;
    REQUIRE(f.desk().apply(kSupervisor, ShelveAlarm{brokenCamera(f), 30min, "being repaired"}));
    auto west = cameraOf(f, CameraCondition::Offline);
    west.camera = CameraId{"west"};
    f.desk().handle(ScreeningEvent(west));
    f.desk().handle(ScreeningEvent(
        SystemChanged{AlarmKind::SoundFailing, f.now(), true, "sound_muted", false}));
    CHECK(f.desk().board().state().technical == 2);
    CHECK(f.desk().board().state().shelved == 1);
}

TEST_CASE("Our second reading joins the alarm beside the clinical value and closes nothing")
{
    DeskFixture f;
    f.desk().handle(ScreeningEvent(f.begins()));
    const AlarmId id = newest(f).id;
    SecondReading reading;
    CHECK_FALSE(f.desk().apply(kGuard, JoinSecondReading{id, reading})); // no verdict yet
    reading.verdict = Verdict::Normal;
    reading.skin = Celsius::degrees(35.8);
    reading.oralEquivalent = Celsius::degrees(36.78);
    reading.frames = 70;
    REQUIRE(f.desk().apply(kGuard, JoinSecondReading{id, reading}));
    CHECK(newest(f).open());
    CHECK_FALSE(newest(f).recheck);
    CHECK(newest(f).outcome == AlarmOutcome::None);
    const auto rows = f.rows("second_reading");
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().row.detail.find("\"second_skin_c\":35.8") != std::string::npos);
    CHECK(rows.front().row.payload.empty()); // that is where the clinical value stands
    REQUIRE(f.desk().apply(kGuard, EnterRecheck{id, Celsius::degrees(36.9), "ear"}));
    CHECK(newest(f).recheck->value == Celsius::degrees(36.9));
    CHECK(newest(f).second->oralEquivalent == Celsius::degrees(36.78));
}

TEST_CASE("The eleventh alarm in ten minutes begins a flood, which the log tells of once")
{
    DeskFixture f;
    for (int i = 1; i <= 10; ++i) {
        f.desk().handle(ScreeningEvent(f.begins(i)));
        pass(f, 1'000ms);
    }
    CHECK(f.rows("flood_began").empty());
    f.desk().handle(ScreeningEvent(f.begins(11)));
    CHECK(f.rows("flood_began").size() == 1);
    f.desk().handle(ScreeningEvent(f.begins(12)));
    CHECK(f.rows("flood_began").size() == 1);
    CHECK(f.desk().board().open().size() == 12); // none is hidden
    f.clock.advance(11min);
    f.desk().tick();
    CHECK(f.rows("flood_ended").size() == 1);
}

TEST_CASE("A thousand alarms in ten minutes leave a thousand rows and are all still open")
{
    DeskFixture f;
    for (int i = 1; i <= 1000; ++i) {
        f.desk().handle(ScreeningEvent(f.begins(i)));
        f.clock.advance(600ms);
    }
    f.desk().settle(1min);
    CHECK(f.rows("raised").size() == 1000);
    CHECK(f.desk().board().open().size() == 1000);
    CHECK(f.desk().board().state().unacknowledged == 1000);
}
