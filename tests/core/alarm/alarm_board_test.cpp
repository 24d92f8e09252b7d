// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "alarm/alarm_board.h"

using namespace haetae;
using namespace std::chrono_literals;
using What = AlarmChange::What;

namespace {

FrameStamp at(std::chrono::seconds second)
{
    return {MonotonicTime(second), WallTime(1'790'000'000s + second), 0};
}

AlarmBoard newBoard()
{
    return AlarmBoard([n = 0]() mutable { return "uuid-" + std::to_string(++n); });
}

ElevatedBegan begins(std::chrono::seconds second, std::int64_t track = 1, double oral = 38.0)
{
    ElevatedBegan event;
    event.camera = CameraId{"east"};
    event.stamp = at(second);
    event.track = TrackId{track};
    event.decision.verdict = Verdict::Elevated;
    event.decision.oralEquivalent = Celsius::degrees(oral);
    event.place.inView = true;
    return event;
}

ElevatedEnded ends(std::chrono::seconds second, std::int64_t track = 1)
{
    ElevatedEnded event;
    event.camera = CameraId{"east"};
    event.stamp = at(second);
    event.track = TrackId{track};
    event.left = true;
    return event;
}

ReferenceChanged reference(std::chrono::seconds second, ReferenceCondition now)
{
    ReferenceChanged event;
    event.camera = CameraId{"east"};
    event.stamp = at(second);
    event.now.condition = now;
    return event;
}

CameraChanged camera(std::chrono::seconds second, CameraCondition now)
{
    CameraChanged event;
    event.camera = CameraId{"east"};
    event.stamp = at(second);
    event.now = now;
    return event;
}

RecheckResult ear(double value)
{
    return {Celsius::degrees(value), "ear thermometer", "kim", at(20s).wall};
}

constexpr Celsius kLimit = Celsius::degrees(37.5);

} // namespace

TEST_CASE("an elevated person raises one alarm that stays though the person leaves")
{
    AlarmBoard board = newBoard();
    const auto raised = board.apply(begins(10s));
    REQUIRE(raised.size() == 1);
    CHECK(raised[0].what == What::Raised);
    CHECK(raised[0].alarm.uuid == "uuid-1");
    CHECK(raised[0].alarm.count == 1);
    const auto left = board.apply(ends(14s));
    REQUIRE(left.size() == 1);
    CHECK(left[0].what == What::ConditionCleared);
    CHECK(left[0].alarm.handling == HandlingState::New);
    CHECK_FALSE(left[0].alarm.place.inView);
    CHECK(board.open().size() == 1);
    CHECK(board.state().unacknowledged == 1);
    (void)board.apply(begins(3600s, 2));
    CHECK(board.open().size() == 2);
}

TEST_CASE("a person whose reading dithers around the limit for ten minutes is one alarm")
{
    AlarmBoard board = newBoard();
    int raised = 0;
    for (int second = 0; second < 600; second += 2) {
        for (const AlarmChange& change : board.apply(begins(std::chrono::seconds(second))))
            raised += change.what == What::Raised ? 1 : 0;
        (void)board.apply(ends(std::chrono::seconds(second + 1)));
    }
    CHECK(raised == 1);
    REQUIRE(board.open().size() == 1);
    CHECK(board.open()[0].count == 300);
}

TEST_CASE("the hottest value of a person is kept")
{
    AlarmBoard board = newBoard();
    (void)board.apply(begins(1s, 1, 37.8));
    (void)board.apply(begins(2s, 1, 38.4));
    (void)board.apply(begins(3s, 1, 38.0));
    CHECK(board.open()[0].peakOralEquivalent == Celsius::degrees(38.4));
    CHECK(board.open()[0].decision.oralEquivalent == Celsius::degrees(37.8));
}

TEST_CASE("two people are two alarms, the newest first; so are two entrances")
{
    AlarmBoard board = newBoard();
    (void)board.apply(begins(1s, 1));
    (void)board.apply(begins(2s, 2));
    ElevatedBegan west = begins(3s, 1);
    west.camera = CameraId{"west"};
    (void)board.apply(west);
    const auto open = board.open();
    REQUIRE(open.size() == 3);
    CHECK(open[0].camera.value == "west");
    CHECK(open[2].track == TrackId{1});
}

TEST_CASE("the same person just after the alarm was closed is no second alarm, later it is")
{
    AlarmBoard board = newBoard();
    const AlarmId id = board.apply(begins(1s))[0].alarm.id;
    (void)board.apply(ends(2s));
    REQUIRE(board.markFalse(id, "kim", "hot_drink", at(10s)));
    const auto again = board.apply(begins(60s));
    REQUIRE(again.size() == 1);
    CHECK(again[0].what == What::Repeated);
    CHECK(again[0].alarm.handling == HandlingState::Closed);
    CHECK(board.open().empty());
    (void)board.apply(ends(65s));
    CHECK(board.apply(begins(75s))[0].what == What::Raised);
}

TEST_CASE("an answered alarm sounds anew when the person is elevated again much later")
{
    AlarmBoard board = newBoard();
    const AlarmId id = board.apply(begins(1s))[0].alarm.id;
    REQUIRE(board.acknowledge(id, "kim", at(2s)));
    (void)board.apply(ends(3s));
    CHECK(board.apply(begins(30s))[0].what == What::Repeated);
    (void)board.apply(ends(31s));
    CHECK(board.apply(begins(200s))[0].what == What::Raised);
}

TEST_CASE("every step is allowed from exactly the states that it makes sense in")
{
    struct Row {
        HandlingState from;
        bool acknowledge;
        bool startRecheck;
        bool recheck;
        bool markFalse;
    };
    const std::vector<Row> table{
        {HandlingState::New, true, true, true, true},
        {HandlingState::Acknowledged, false, true, true, true},
        {HandlingState::Rechecking, false, false, true, true},
        {HandlingState::Escalated, true, true, true, true},
        {HandlingState::Closed, false, false, false, false},
    };
    for (const Row& row : table) {
        const auto board = [&row] {
            AlarmBoard fresh = newBoard();
            AlarmRecord alarm;
            alarm.handling = row.from;
            alarm.handledBy = "lee";
            alarm.condition = ConditionState::Cleared;
            fresh.restore(alarm);
            return fresh;
        };
        const AlarmId id{1};
        const auto check = [](const Result<AlarmChange>& result, bool allowed, What what) {
            CHECK(result.has_value() == allowed);
            if (result)
                CHECK(result->what == what);
            else
                CHECK(result.error().kind == ErrorKind::Conflict);
        };
        INFO("from state " << static_cast<int>(row.from));
        check(board().acknowledge(id, "kim", at(1s)), row.acknowledge, What::Acknowledged);
        check(board().startRecheck(id, "kim", at(1s)), row.startRecheck, What::RecheckStarted);
        check(board().recheck(id, ear(36.6), kLimit, at(1s)), row.recheck, What::Rechecked);
        check(board().markFalse(id, "kim", "sun", at(1s)), row.markFalse, What::FalseAlarm);
    }
}

TEST_CASE("a recheck below the limit closes, one at the limit confirms")
{
    AlarmBoard board = newBoard();
    const AlarmId id = board.apply(begins(1s))[0].alarm.id;
    SECTION("normal")
    {
        const auto done = board.recheck(id, ear(37.4), kLimit, at(9s));
        REQUIRE(done);
        CHECK(done->alarm.outcome == AlarmOutcome::RecheckNormal);
        CHECK(done->alarm.handling == HandlingState::Closed);
        CHECK(done->alarm.handledBy == "kim");
        CHECK(done->alarm.handledAt == at(9s).wall);
        CHECK(board.open().empty());
    }
    SECTION("confirmed: open while the person is in view, closed when they have left")
    {
        const auto done = board.recheck(id, ear(37.5), kLimit, at(9s));
        REQUIRE(done);
        CHECK(done->alarm.outcome == AlarmOutcome::ConfirmedElevated);
        CHECK(board.open().size() == 1);
        const auto refused = board.markFalse(id, "kim", "sun", at(10s));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Conflict);
        const auto left = board.apply(ends(12s));
        REQUIRE(left.size() == 1);
        CHECK(left[0].what == What::Closed);
        CHECK(left[0].alarm.outcome == AlarmOutcome::ConfirmedElevated);
        CHECK(board.open().empty());
    }
    SECTION("confirmed after the person has left closes at once")
    {
        (void)board.apply(ends(5s));
        const auto done = board.recheck(id, ear(38.2), kLimit, at(9s));
        CHECK(done->alarm.handling == HandlingState::Closed);
    }
}

TEST_CASE("a false alarm needs a reason, an unknown alarm is not found")
{
    AlarmBoard board = newBoard();
    const AlarmId id = board.apply(begins(1s))[0].alarm.id;
    CHECK(board.markFalse(id, "kim", "", at(2s)).error().kind == ErrorKind::InvalidInput);
    CHECK(board.open()[0].handling == HandlingState::New);
    CHECK(board.acknowledge(AlarmId{99}, "kim", at(2s)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("only a reference that should be there and is not raises an alarm")
{
    using C = ReferenceCondition;
    for (const C now : {C::NotSet, C::Searching, C::WarmingUp, C::Hold, C::Trusted}) {
        AlarmBoard board = newBoard();
        CHECK(board.apply(reference(1s, now)).empty());
    }
    for (const C now : {C::Moved, C::Covered, C::Lost}) {
        AlarmBoard board = newBoard();
        const auto raised = board.apply(reference(1s, now));
        REQUIRE(raised.size() == 1);
        CHECK(raised[0].alarm.kind == AlarmKind::ReferenceNotTrusted);
        CHECK(board.state().technical == 1);
        CHECK(board.apply(reference(2s, C::Searching)).empty());
        CHECK(board.state().technical == 1);
        const auto closed = board.apply(reference(3s, C::Trusted));
        REQUIRE(closed.size() == 1);
        CHECK(closed[0].what == What::Closed);
        CHECK(closed[0].alarm.condition == ConditionState::Cleared);
        CHECK(board.open().empty());
    }
}

TEST_CASE("a camera that fails raises an alarm until it is live again")
{
    using C = CameraCondition;
    for (const C now : {C::Stalled, C::Frozen, C::Offline}) {
        AlarmBoard board = newBoard();
        CHECK(board.apply(camera(1s, now)).at(0).alarm.kind == AlarmKind::CameraFailing);
        CHECK(board.apply(camera(2s, C::Connecting)).empty());
        CHECK(board.apply(camera(3s, C::Live)).at(0).what == What::Closed);
    }
    AlarmBoard board = newBoard();
    CHECK(board.apply(camera(1s, C::Connecting)).empty());
    CHECK(board.apply(camera(1s, C::Live)).empty());
    CHECK(board.apply(camera(1s, C::Ended)).empty());
}

TEST_CASE("a device that flaps is one alarm, and stays answered once somebody has")
{
    AlarmBoard board = newBoard();
    const AlarmId id = board.apply(camera(1s, CameraCondition::Offline)).at(0).alarm.id;
    REQUIRE(board.acknowledge(id, "kim", at(2s)));
    for (int second = 10; second < 300; second += 10) {
        (void)board.apply(camera(std::chrono::seconds(second), CameraCondition::Live));
        CHECK(board.open().empty());
        const auto again =
            board.apply(camera(std::chrono::seconds(second + 5), CameraCondition::Offline));
        REQUIRE(again.size() == 1);
        CHECK(again[0].what == What::Repeated);
        CHECK(again[0].alarm.id == id);
        CHECK(again[0].alarm.handling == HandlingState::Acknowledged);
    }
    CHECK(board.apply(camera(299s, CameraCondition::Offline)).empty());
}

TEST_CASE("a device's alarm is acknowledged, not rechecked or called false")
{
    AlarmBoard board = newBoard();
    const AlarmId id = board.apply(camera(1s, CameraCondition::Offline)).at(0).alarm.id;
    CHECK(board.recheck(id, ear(36.6), kLimit, at(2s)).error().kind == ErrorKind::Conflict);
    CHECK(board.startRecheck(id, "kim", at(2s)).error().kind == ErrorKind::Conflict);
    CHECK(board.markFalse(id, "kim", "sun", at(2s)).error().kind == ErrorKind::Conflict);
    CHECK(board.acknowledge(id, "kim", at(2s)));
}

TEST_CASE("two failing outputs are two alarms and heal one by one")
{
    AlarmBoard board = newBoard();
    SystemChanged event{AlarmKind::OutputFailing, at(1s), true, "lamp", false};
    (void)board.apply(event);
    event.detail = "broker";
    (void)board.apply(event);
    CHECK(board.state().technical == 2);
    event.failing = false;
    (void)board.apply(event);
    REQUIRE(board.open().size() == 1);
    CHECK(board.open()[0].detail == "lamp");
}

TEST_CASE("the lamp hears whether anything is screened, answered, waiting or simulated")
{
    AlarmBoard board = newBoard();
    CHECK(board.state() == AlarmState{});
    (void)board.apply(camera(1s, CameraCondition::Live));
    CHECK_FALSE(board.state().screening);
    (void)board.apply(reference(2s, ReferenceCondition::Trusted));
    CHECK(board.state().screening);
    const AlarmId id = board.apply(begins(3s))[0].alarm.id;
    CHECK(board.state().unacknowledged == 1);
    REQUIRE(board.acknowledge(id, "kim", at(4s)));
    CHECK(board.state().unacknowledged == 0);
    CHECK(board.state().open == 1);
    (void)board.apply(camera(5s, CameraCondition::Offline));
    CHECK_FALSE(board.state().screening);
    CHECK(board.state().technical == 1);
    CHECK_FALSE(board.state().simulated);
    CameraChanged demo = camera(6s, CameraCondition::Live);
    demo.simulated = true;
    (void)board.apply(demo);
    CHECK(board.state().simulated);
}

TEST_CASE(
    "who leaves and comes back goes on with their open alarm, and nobody inherits a closed one")
{
    AlarmBoard board = newBoard();
    const AlarmId first = board.apply(begins(10s))[0].alarm.id;
    static_cast<void>(board.apply(ends(14s)));
    auto again = begins(25s, 2);
    again.earlier = TrackId{1};
    SECTION("while it is open")
    {
        if (GENERATE(true, false))
            REQUIRE(board.acknowledge(first, "guard", at(15s)).has_value());
        const auto changes = board.apply(again);
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].what == What::Repeated);
        CHECK(changes[0].alarm.id == first);
        CHECK(changes[0].alarm.track == TrackId{2});
        CHECK(changes[0].alarm.condition == ConditionState::Active);
        REQUIRE(board.apply(ends(29s, 2)).size() == 1);
        auto third = begins(40s, 3);
        third.earlier = TrackId{1};
        CHECK(board.apply(third)[0].alarm.id == first);
    }
    SECTION("once it is closed, it may be somebody else")
    {
        REQUIRE(board.markFalse(first, "guard", "hot drink", at(16s)).has_value());
        CHECK(board.apply(again)[0].what == What::Raised);
    }
}

TEST_CASE("an alarm brought back after a restart is answered like any other but folds nobody")
{
    AlarmBoard board = newBoard();
    AlarmRecord old;
    old.uuid = "old";
    old.camera = CameraId{"east"};
    old.track = TrackId{1};
    old.condition = ConditionState::Cleared;
    const AlarmId id = board.restore(old);
    CHECK(board.apply(begins(1s, 1)).at(0).what == What::Raised);
    CHECK(board.open().size() == 2);
    const auto done = board.acknowledge(id, "kim", at(2s));
    REQUIRE(done);
    CHECK(done->alarm.uuid == "old");
}
