// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config/zone_config.h"

#include <catch2/catch.hpp>

#include <set>

#include "support/entrance_walk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

Zone rectangle(double left, double top, double right, double bottom)
{
    return {{{left, top}, {right, top}, {right, bottom}, {left, bottom}}};
}

const Zone kEverywhere = rectangle(0, 0, 1, 1);

EntranceScene::Options crowd()
{
    EntranceScene::Options options;
    options.scenario = "crowd15";
    options.people = 5;
    options.febrile = 5;
    return options;
}

} // namespace

TEST_CASE("a zone holds what lies inside its outline, whichever way it was drawn")
{
    const Zone bay{{{0.1, 0.1}, {0.9, 0.1}, {0.9, 0.9}, {0.5, 0.4}, {0.1, 0.9}}};
    Zone backwards = bay;
    std::reverse(backwards.corners.begin(), backwards.corners.end());
    for (const Zone& zone : {bay, backwards}) {
        CHECK(holds(zone, {0.2, 0.2}));
        CHECK(holds(zone, {0.15, 0.75}));
        CHECK_FALSE(holds(zone, {0.5, 0.7})); // in the notch
        CHECK_FALSE(holds(zone, {0.95, 0.5}));
        CHECK_FALSE(holds(zone, {0.5, -0.1}));
    }
    CHECK_FALSE(holds(Zone{{{0, 0}, {1, 1}}}, {0.5, 0.5}));
    // Two halves share no point and miss none.
    for (double x = 0.05; x < 1.0; x += 0.05)
        CHECK(holds(rectangle(0, 0, 0.5, 1), {x, 0.5}) != holds(rectangle(0.5, 0, 1, 1), {x, 0.5}));
}

TEST_CASE("outside the include zone people are seen and counted, told why, and raise no alarm")
{
    EntranceWalk walk(crowd());
    walk.config.zones.include = {rectangle(0, 0, 0.5, 1)};
    int outside = 0;
    int inside = 0;
    walk.go([&](const ScreeningSnapshot& snapshot, const SceneTruth&) {
        for (const PersonView& person : snapshot.people) {
            const double at = person.face.face->center().x / 384.0;
            CHECK_FALSE(person.excluded);
            if (at > 0.55 && at < 0.95 && snapshot.stamp.monotonic > MonotonicTime(8s)) {
                ++outside;
                CHECK_FALSE(person.judged);
                REQUIRE_FALSE(person.decision.reasons.empty());
                if (snapshot.reference.trusted())
                    CHECK(person.decision.reasons.list().front() == Reason::OutsideZone);
            }
            inside += at < 0.45 && person.judged ? 1 : 0;
        }
    });
    CHECK(outside > 100);
    CHECK(inside > 100);
    CHECK(walk.all<PersonScreened>().size() == 5);
    const auto alarms = walk.all<ElevatedBegan>();
    CHECK(alarms.size() >= 2);
    CHECK(alarms.size() <= 3); // two of five columns lie well inside, one on the line
}

TEST_CASE("what never leaves an exclude zone is shown and is nobody")
{
    EntranceWalk walk(crowd());
    walk.config.zones.exclude = {kEverywhere};
    int shown = 0;
    walk.go([&](const ScreeningSnapshot& snapshot, const SceneTruth&) {
        shown = std::max(shown, static_cast<int>(snapshot.people.size()));
        CHECK(snapshot.seen == 0);
        CHECK(snapshot.judged == 0);
        CHECK(snapshot.peopleTotal == 0);
        CHECK(snapshot.zones == walk.config.zones);
        for (const PersonView& person : snapshot.people) {
            CHECK(person.excluded);
            CHECK_FALSE(person.judged);
        }
    });
    CHECK(shown == 5);
    CHECK(walk.all<PersonScreened>().empty());
    CHECK(walk.all<ElevatedBegan>().empty());
}

TEST_CASE("somebody who walks through an exclude zone is a person all the same")
{
    EntranceWalk walk(crowd());
    walk.config.zones.exclude = {rectangle(0.1, 0, 0.9, 1)}; // they come in at the sides
    walk.go([](const ScreeningSnapshot& snapshot, const SceneTruth&) {
        for (const PersonView& person : snapshot.people) {
            const double at = person.face.face->center().x / 384.0;
            if (at > 0.15 && at < 0.85 && snapshot.stamp.monotonic > MonotonicTime(8s)
                && snapshot.stamp.monotonic < MonotonicTime(15s))
                CHECK_FALSE(person.judged);
        }
    });
    CHECK(walk.all<PersonScreened>().size() >= 3);
}

TEST_CASE("zones that change act from the next frame on")
{
    EntranceWalk walk(crowd());
    ScreeningPipeline pipeline(walk.config);
    int judged = 0;
    for (int i = 1; i <= 200; ++i) {
        const std::chrono::nanoseconds t = i * 80ms;
        if (i == 150) {
            CHECK(judged > 0);
            walk.config.zones.exclude = {kEverywhere};
            pipeline.configure(walk.config);
        }
        const auto step = pipeline.step(walk.scene.render(
            {MonotonicTime(t), WallTime(1'790'000'000s), static_cast<std::uint64_t>(i)}, t));
        judged = step.snapshot->judged;
    }
    CHECK(judged == 0); // what was read before has left the window
}
