// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/site_watch.h"

#include <catch2/catch.hpp>

#include "../screening/seen_people.h"
#include "alarm/alarm_board.h"
#include "support/entrance_walk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// One entrance hour after hour, a person a minute. *thread-bound*
class Entrance {
public:
    explicit Entrance(SiteRules rules = {}, BaselineMemory memory = {})
        : watch(CameraId{"east"}, rules, std::move(memory))
    {
    }
    void people(int count, double skin)
    {
        for (int i = 0; i < count; ++i) {
            now_ += 1min;
            const auto seen = personWith(skin, MonotonicTime(now_), rule);
            PersonScreened person;
            person.last = stamp();
            person.decision = seen.decision;
            watch.see(person);
            look();
        }
    }
    void look()
    {
        for (auto& event : watch.update(stamp(), rule, true))
            events.push_back(std::move(event));
    }
    void pass(std::chrono::minutes time) { now_ += time; }
    [[nodiscard]] FrameStamp stamp() const
    {
        return {MonotonicTime(now_),
            WallTime(1'790'000'000s) + std::chrono::duration_cast<std::chrono::microseconds>(now_),
            1};
    }
    template <class Event>
    [[nodiscard]] std::vector<Event> all() const
    {
        std::vector<Event> found;
        for (const auto& event : events) {
            if (const auto* one = std::get_if<Event>(&event))
                found.push_back(*one);
        }
        return found;
    }

    FeverRule rule;
    SiteWatch watch;
    std::vector<ScreeningEvent> events;

private:
    std::chrono::nanoseconds now_{1h};
};

/// What everybody was read as and by which limit they were judged last.
struct Walked {
    std::vector<double> skins;
    std::vector<double> limits;
    int elevated = 0;
    LimitState last;
};

Walked walked(AdaptiveUse use)
{
    EntranceScene::Options options;
    options.scenario = "calm";
    options.people = 5;
    options.seed = 3;
    EntranceWalk walk(options);
    walk.config.site.adaptive.use = use;
    walk.config.site.adaptive.minimumPeople = 2;
    Walked result;
    walk.go([&](const ScreeningSnapshot& snapshot, const SceneTruth&) {
        result.last = snapshot.limit;
        for (const auto& person : snapshot.people) {
            if (person.decision.skin)
                result.skins.push_back(person.decision.skin->degrees());
        }
    });
    for (const auto& person : walk.all<PersonScreened>())
        result.limits.push_back(person.decision.limit.degrees());
    result.elevated = static_cast<int>(walk.all<ElevatedBegan>().size());
    return result;
}

} // namespace

TEST_CASE("a change of the limit is told once, with both limits and why")
{
    Entrance entrance;
    entrance.people(29, 35.6);
    CHECK(entrance.all<LimitChanged>().empty());
    entrance.people(30, 35.6);
    const auto changes = entrance.all<LimitChanged>();
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().before.basis == LimitBasis::TooFewPeople);
    CHECK(changes.front().now.basis == LimitBasis::PeopleReadLower);
    CHECK(changes.front().now.fixed.degrees() == Approx(37.5));
    CHECK(changes.front().now.adaptive->degrees() == Approx(37.1));
    CHECK(changes.front().now.inForce.degrees() == Approx(37.5)); // only shown
    CHECK(changes.front().simulated);
}

TEST_CASE("the limit that people suggest judges only when in force, and no reading is moved by it")
{
    const Walked shown = walked(AdaptiveUse::Shown);
    const Walked inForce = walked(AdaptiveUse::InForce);
    REQUIRE(shown.limits.size() == 5);
    REQUIRE(inForce.limits.size() == 5);
    for (const double limit : shown.limits)
        CHECK(limit == 37.5);
    REQUIRE(inForce.last.adaptive);
    CHECK(*inForce.last.adaptive < inForce.last.fixed);
    CHECK(shown.last.adaptive == inForce.last.adaptive);
    CHECK(shown.last.inForce == shown.last.fixed);
    CHECK(inForce.limits.front() == 37.5);
    CHECK(inForce.limits.back() < 37.5);
    REQUIRE(shown.skins.size() > 50);
    CHECK(shown.skins == inForce.skins); // to the bit
}

TEST_CASE("people who read a degree lower than usual raise 'do not screen', and it is cleared")
{
    Entrance entrance;
    int uuids = 0;
    AlarmBoard board([&uuids] { return std::to_string(++uuids); });
    entrance.people(30, 34.6);
    auto changes = entrance.all<BaselineChanged>();
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().now.condition == BaselineCondition::DoNotScreen);
    std::vector<AlarmChange> told;
    for (const auto& event : entrance.events) {
        if (std::holds_alternative<BaselineChanged>(event))
            told = board.apply(event);
    }
    REQUIRE(told.size() == 1);
    CHECK(told.front().what == AlarmChange::What::Raised);
    CHECK(told.front().alarm.kind == AlarmKind::DoNotScreen);
    CHECK(told.front().alarm.camera == CameraId{"east"});
    CHECK(told.front().alarm.detail == "people_read_lower");
    CHECK(board.state().technical == 1);

    entrance.pass(1h);
    entrance.people(30, 35.9);
    changes = entrance.all<BaselineChanged>();
    REQUIRE(changes.size() == 2);
    CHECK(changes.back().now.condition == BaselineCondition::AsUsual);
    told = board.apply(changes.back());
    REQUIRE(told.size() == 1);
    CHECK(told.front().what == AlarmChange::What::Closed);
    CHECK(board.open().empty());
}

TEST_CASE("an entrance whose people read oddly does not count as screening")
{
    AlarmBoard board([] { return std::string("a"); });
    ReferenceChanged reference;
    reference.camera = {"east"};
    reference.now.condition = ReferenceCondition::Trusted;
    (void)board.apply(ScreeningEvent(reference));
    CameraChanged camera;
    camera.camera = {"east"};
    camera.now = CameraCondition::Live;
    (void)board.apply(ScreeningEvent(camera));
    REQUIRE(board.state().screening);
    BaselineChanged site;
    site.camera = {"east"};
    site.now.condition = BaselineCondition::DoNotScreen;
    (void)board.apply(ScreeningEvent(site));
    CHECK_FALSE(board.state().screening);
    site.now.condition = BaselineCondition::Drifting;
    (void)board.apply(ScreeningEvent(site));
    CHECK(board.state().screening);
}

TEST_CASE("each hour is kept once, and the next run begins with them")
{
    SiteRules rules;
    rules.baseline.hoursForUsual = 3;
    Entrance first(rules);
    first.people(4 * 60 + 30, 35.3);
    const auto kept = first.all<BaselineHourKept>();
    REQUIRE(kept.size() >= 3);
    BaselineMemory memory;
    for (const auto& hour : kept)
        memory.hours.push_back(hour.hour);

    Entrance next(rules, memory);
    next.pass(6h); // later than what it remembers
    next.people(20, 35.3);
    CHECK(next.watch.baseline().condition == BaselineCondition::AsUsual);
    CHECK_FALSE(next.watch.baseline().usualProvisional);
    CHECK(next.watch.baseline().usual.degrees() == Approx(35.3));
    CHECK(next.all<BaselineHourKept>().empty());
}

TEST_CASE("an adopted baseline ends the warning and stays adopted over a restart")
{
    Entrance entrance;
    entrance.people(20, 34.6);
    REQUIRE(entrance.watch.baseline().condition == BaselineCondition::DoNotScreen);
    entrance.watch.adoptBaseline();
    entrance.look();
    CHECK(entrance.all<BaselineChanged>().back().now.condition == BaselineCondition::Learning);
    entrance.people(20, 34.6);
    CHECK(entrance.watch.baseline().condition == BaselineCondition::Learning);

    Entrance next({}, {{}, true});
    next.people(20, 34.6);
    CHECK(next.watch.baseline().condition == BaselineCondition::Learning);
}

TEST_CASE("who came in too cold waits for ten minutes, then nobody is asked to wait any more")
{
    Entrance entrance;
    entrance.look();
    CHECK_FALSE(entrance.watch.coldArrivalsUntil());
    entrance.watch.seeCold(entrance.stamp(), entrance.rule);
    const WallTime until = entrance.stamp().wall + 10min;
    entrance.pass(9min);
    entrance.look();
    REQUIRE(entrance.watch.coldArrivalsUntil());
    CHECK(*entrance.watch.coldArrivalsUntil() == until);
    entrance.pass(1min);
    entrance.look();
    CHECK_FALSE(entrance.watch.coldArrivalsUntil());
}

TEST_CASE("cold arrivals at the door are told until when they should wait")
{
    EntranceScene::Options options;
    options.scenario = "cold_arrivals";
    options.people = 1;
    EntranceWalk walk(options);
    bool told = false;
    bool cold = false;
    walk.go([&](const ScreeningSnapshot& snapshot, const SceneTruth&) {
        for (const auto& person : snapshot.people)
            cold = cold || person.decision.reasons.has(Reason::TooCold);
        if (snapshot.coldArrivalsUntil) {
            told = true;
            CHECK(
                *snapshot.coldArrivalsUntil <= snapshot.stamp.wall + walk.config.rule.acclimatise);
        }
        CHECK(told == cold);
    });
    CHECK(told);
    // The log says too cold, though the last frames were those at the edge of the picture.
    const auto people = walk.all<PersonScreened>();
    REQUIRE_FALSE(people.empty());
    CHECK(people.front().decision.reasons.has(Reason::TooCold));
}
