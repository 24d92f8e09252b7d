// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config/screening_hours.h"

#include <catch2/catch.hpp>

#include <ctime>

#include "alarm/alarm_board.h"
#include "pipeline/hours_watch.h"
#include "support/entrance_walk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// Every day from this minute of the walk's first hour to another.
ScreeningHours fromTo(WallTime from, WallTime to)
{
    const auto minute = [](WallTime time) {
        const std::time_t stamp =
            std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
        std::tm local{};
        localtime_r(&stamp, &local);
        return local.tm_hour * 60 + local.tm_min;
    };
    HoursSpan span;
    span.days.fill(true);
    span.from = minute(from);
    span.to = minute(to) == 0 ? HoursSpan::kDay : minute(to);
    return {{span}};
}

const WallTime kWalk(std::chrono::seconds(1'790'000'000)); // forty seconds before a full minute

EntranceScene::Options febrile()
{
    EntranceScene::Options options;
    options.scenario = "crowd15";
    options.people = 5;
    options.febrile = 5;
    return options;
}

} // namespace

TEST_CASE("outside the hours nobody is judged, nobody alarms, and the reference is still watched")
{
    EntranceWalk walk(febrile());
    walk.config.hours = fromTo(kWalk + 2h, kWalk + 3h);
    bool trusted = false;
    walk.go([&](const ScreeningSnapshot& snapshot, const SceneTruth&) {
        REQUIRE(snapshot.screeningPaused);
        REQUIRE(snapshot.screeningPaused->until);
        CHECK(*snapshot.screeningPaused->until > snapshot.stamp.wall + 1h);
        CHECK(snapshot.people.empty());
        CHECK(snapshot.thermal);
        trusted = trusted || snapshot.reference.trusted();
    });
    CHECK(trusted);
    CHECK(walk.all<ElevatedBegan>().empty());
    CHECK(walk.all<PersonScreened>().empty());
    CHECK_FALSE(walk.all<ReferenceChanged>().empty());
    const auto pauses = walk.all<ScreeningPaused>();
    REQUIRE(pauses.size() == 1);
    CHECK(pauses.front().paused);
    CHECK(pauses.front().camera == CameraId{"east"});
}

TEST_CASE("when the hours begin people are judged at once, and when they end each gets a last word")
{
    EntranceScene::Options stream; // 64 s, longer than it takes to the change
    stream.scenario = "fever";
    stream.people = 8;
    EntranceWalk walk(stream);
    const auto minute = [](WallTime t) { return std::chrono::ceil<std::chrono::minutes>(t); };
    const WallTime change = minute(kWalk);
    REQUIRE(change - kWalk <= 40s);
    SECTION("begin")
    {
        walk.config.hours = fromTo(change, change + 2h);
        walk.go([&](const ScreeningSnapshot& snapshot, const SceneTruth&) {
            CHECK(snapshot.screeningPaused.has_value() == (snapshot.stamp.wall < change));
        });
        const auto pauses = walk.all<ScreeningPaused>();
        REQUIRE(pauses.size() == 2);
        CHECK(pauses[0].paused);
        CHECK_FALSE(pauses[1].paused);
        CHECK(*pauses[0].until == change);
        CHECK(pauses[1].stamp.wall - change < 100ms);
        for (const auto& began : walk.all<ElevatedBegan>())
            CHECK(began.stamp.wall >= change);
    }
    SECTION("end")
    {
        walk.config.hours = fromTo(change - 2h, change);
        walk.go();
        const auto pauses = walk.all<ScreeningPaused>();
        REQUIRE(pauses.size() == 1);
        CHECK(pauses[0].paused);
        CHECK(pauses[0].stamp.wall - change < 100ms);
        CHECK(walk.all<PersonScreened>().size() >= 3);
        for (const auto& person : walk.all<PersonScreened>())
            CHECK(person.last.wall <= change + 100ms);
    }
}

TEST_CASE("hours set anew hold from the next frame on, and a clock set back is believed")
{
    HoursWatch watch;
    CHECK_FALSE(watch.update({}, kWalk));
    CHECK(watch.update(fromTo(kWalk + 2h, kWalk + 3h), kWalk));
    CHECK_FALSE(watch.now().screening);
    CHECK(watch.update(fromTo(kWalk + 2h, kWalk + 3h), kWalk + 2h));
    CHECK(watch.update(fromTo(kWalk + 2h, kWalk + 3h), kWalk));
    CHECK(watch.update({}, kWalk));
    CHECK(watch.now().screening);
}

TEST_CASE("while an entrance pauses its technical alarms stay, and the lamp says nobody screens")
{
    AlarmBoard board([] { return std::string("u"); });
    ReferenceChanged trusted;
    trusted.camera = {"east"};
    trusted.now.condition = ReferenceCondition::Trusted;
    CHECK(board.apply(trusted).empty());
    CameraChanged live;
    live.camera = {"east"};
    live.now = CameraCondition::Live;
    CHECK(board.apply(live).empty());
    CHECK(board.state().screening);
    ScreeningPaused pause;
    pause.camera = {"east"};
    CHECK(board.apply(pause).empty());
    CHECK_FALSE(board.state().screening);
    live.now = CameraCondition::Offline;
    CHECK(board.apply(live).size() == 1);
    CHECK(board.state().technical == 1);
    pause.paused = false;
    CHECK(board.apply(pause).empty());
    live.now = CameraCondition::Live;
    CHECK(board.apply(live).size() == 1);
    CHECK(board.state().screening);
}
