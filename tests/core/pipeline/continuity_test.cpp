// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <map>
#include <set>

#include "alarm/alarm_board.h"
#include "pipeline/screening_pipeline.h"
#include "support/entrance_walk.h"

// Who is followed across what cuts a stream: a jump in time, somebody else's face, an outage.

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

EntranceScene::Options entrance(const std::string& scenario, int people = 0)
{
    EntranceScene::Options options;
    options.scenario = scenario;
    options.people = people;
    return options;
}

} // namespace

TEST_CASE("nobody is followed across a jump in time, and the reference is found anew")
{
    EntranceWalk walk(entrance("calm"));
    ScreeningPipeline pipeline(walk.config);
    std::uint64_t sequence = 0;
    MonotonicTime now;
    std::vector<ScreeningEvent> events;
    const auto play = [&](std::chrono::milliseconds from, std::chrono::milliseconds to,
                          std::uint32_t take) {
        std::shared_ptr<const ScreeningSnapshot> last;
        for (auto t = from; t < to; t += 80ms) {
            now += 80ms;
            auto frame = walk.scene.render({now, WallTime(1'790'000'000s) + t, ++sequence}, t);
            frame.take = take;
            auto step = pipeline.step(frame);
            events.insert(events.end(), step.events.begin(), step.events.end());
            last = step.snapshot;
        }
        return last;
    };
    std::chrono::milliseconds t{0};
    auto before = play(t, 4s, 0);
    for (t = 4s; before->judged == 0 && t < 30s; t += 400ms)
        before = play(t, t + 400ms, 0);
    REQUIRE(before->judged > 0);
    std::set<std::int64_t> tracks;
    for (const auto& person : before->people)
        tracks.insert(person.track.value);
    const auto screened = [&events] {
        return std::count_if(events.begin(), events.end(),
            [](const auto& e) { return std::holds_alternative<PersonScreened>(e); });
    };
    const auto closed = screened();

    // The same frame again, were it not for the take, would be the same people.
    const auto after = play(t - 80ms, t, 1);
    CHECK(screened() >= closed + before->judged);
    CHECK_FALSE(after->reference.trusted());
    CHECK(after->judged == 0);
    const auto later = play(t, t + 800ms, 1);
    for (const auto& person : later->people)
        CHECK(tracks.count(person.track.value) == 0);
}

namespace {

/// The same frame as a sensor would give it again: a picture that was shown before to the last bit
/// is a frozen one or a loop.
std::shared_ptr<const RadiometricFrame> trembling(const RadiometricFrame& frame, std::uint64_t now)
{
    auto again = std::make_shared<RadiometricFrame>(frame);
    again->counts = frame.counts.clone();
    for (int digit = 0; digit < 4; ++digit, now /= 8) // never the same again
        again->counts.at<std::uint16_t>(0, digit) += static_cast<std::uint16_t>(now % 8);
    return again;
}

/// Shows moments of one entrance in any order, as one continuous stream, and keeps the board.
/// *value*
struct CutFilm {
    explicit CutFilm(EntranceWalk& entrance) : walk(entrance), pipeline(entrance.config) { }

    void show(std::chrono::milliseconds from, std::chrono::milliseconds length, bool still = false)
    {
        play(from, length, still ? 0 : 1);
    }
    /// Whoever left comes back on the same way.
    void rewind(std::chrono::milliseconds from, std::chrono::milliseconds to)
    {
        play(from, from - to, -1);
    }
    void play(std::chrono::milliseconds from, std::chrono::milliseconds length, int direction)
    {
        for (auto t = 0ms; t < length; t += 40ms) {
            now += 40ms;
            const FrameStamp stamp{MonotonicTime(now), WallTime(1'790'000'000s), ++sequence};
            auto pair = walk.scene.render(stamp, from + direction * t);
            if (direction != 1)
                pair.thermal = trembling(*pair.thermal, sequence);
            take(pipeline.step(pair).events);
        }
    }
    void take(const std::vector<ScreeningEvent>& events)
    {
        for (const auto& event : events) {
            if (std::holds_alternative<PersonScreened>(event))
                ++rows;
            for (const auto& change : board.apply(event)) {
                if (change.alarm.kind == AlarmKind::ElevatedTemperature
                    && change.what == AlarmChange::What::Raised)
                    alarms.push_back(change.alarm);
            }
        }
    }

    EntranceWalk& walk;
    ScreeningPipeline pipeline;
    AlarmBoard board{[] { return std::string("alarm"); }};
    std::vector<AlarmRecord> alarms;
    int rows = 0;
    std::chrono::milliseconds now{0};
    std::uint64_t sequence = 0;
};

/// The moment in which the person stands before the camera.
std::chrono::milliseconds standing(const EntranceScene& scene, int id)
{
    std::chrono::milliseconds best{0};
    double widest = 0;
    for (auto t = 0ms; t < scene.length(); t += 200ms) {
        for (const auto& person : scene.truthAt(t).people) {
            const double x = person.head.center().x;
            if (person.id == id && person.faceVisible && person.head.width > widest + 0.1 && x > 70
                && x < 310) {
                widest = person.head.width;
                best = t;
            }
        }
    }
    return best;
}

} // namespace

TEST_CASE("a second febrile person who takes the first one's place has an alarm of their own, and "
          "a short occlusion makes no second one")
{
    auto options = entrance("fever", 2);
    options.febrile = 2;
    EntranceWalk walk(options);
    CutFilm film(walk);
    const auto first = standing(walk.scene, 1);
    const auto second = standing(walk.scene, 2);
    REQUIRE(first > 2s);
    REQUIRE(second > first);
    film.show(0ms, first);
    film.show(first, 1s, true);
    REQUIRE(film.alarms.size() == 1);

    film.show(0ms, 720ms, true); // nobody is seen
    film.show(first, 2s, true);
    CHECK(film.alarms.size() == 1);
    CHECK(film.rows == 0);

    film.show(0ms, 720ms, true);
    REQUIRE(film.board.markFalse(film.alarms[0].id, "guard", "hot drink", {}).has_value());
    film.show(second, 2s, true);
    REQUIRE(film.alarms.size() == 2);
    CHECK(film.alarms[1].track != film.alarms[0].track);
    CHECK(film.rows == 1);
    film.take(film.pipeline.finish());
    CHECK(film.rows == 2);
}

TEST_CASE("a febrile person who walks out and comes back within half a minute has one alarm")
{
    EntranceWalk walk(entrance("fever", 1));
    CutFilm film(walk);
    const auto moment = standing(walk.scene, 1);
    auto gone = moment;
    while (!walk.scene.truthAt(gone).people.empty())
        gone += 200ms;
    film.show(0ms, moment);
    film.show(moment, 1s, true);
    REQUIRE(film.alarms.size() == 1);
    film.show(moment, gone - moment);
    film.show(0ms, GENERATE(4000ms, 15000ms), true); // nobody is there
    REQUIRE(film.rows == 1);
    film.rewind(gone, moment);
    film.show(moment, 4s, true);
    CHECK(film.alarms.size() == 1);
    REQUIRE(film.board.open().size() == 1);
    CHECK(film.board.open()[0].count == 2);
    CHECK(film.board.open()[0].condition == ConditionState::Active);
    film.take(film.pipeline.finish());
    CHECK(film.board.open()[0].condition == ConditionState::Cleared);
}

TEST_CASE("nobody is followed through an outage of the camera, and their open alarm goes on")
{
    EntranceWalk walk(entrance("fever", 1));
    CutFilm film(walk);
    const auto moment = standing(walk.scene, 1);
    film.show(0ms, moment);
    film.show(moment, 1s, true);
    REQUIRE(film.alarms.size() == 1);
    film.now += 10s;
    film.show(moment, 3s, true);
    CHECK(film.rows == 1); // their readings begin anew
    CHECK(film.alarms.size() == 1);
    CHECK(film.board.open()[0].count == 2);
    CHECK(film.board.open()[0].track != film.alarms[0].track);
}

TEST_CASE("a head that was seen too briefly to be counted leaves nothing behind")
{
    EntranceWalk walk(entrance("fever", 1));
    CutFilm film(walk);
    const auto moment = standing(walk.scene, 1);
    for (int glance = 0; glance < 3; ++glance) {
        film.show(moment, 40ms, true);
        REQUIRE(film.pipeline.followed() == 1);
        film.show(0ms, 4s, true); // nobody is seen
        CHECK(film.pipeline.followed() == 0);
    }
    film.show(moment, 40ms, true);
    film.take(film.pipeline.finish());
    CHECK(film.pipeline.followed() == 0);
    CHECK(film.rows == 0);
}

TEST_CASE(
    "a shutter that makes the picture jump by kelvins leaves a febrile person the one they are")
{
    auto options = entrance("portraits", 2); // they hardly move
    options.shutterPeriod = 10s;
    options.driftScale = 8.0;
    options.faceMaximum = Celsius::degrees(37.8);
    EntranceWalk walk(options);
    const auto tracksOf = [](const ScreeningSnapshot& snapshot) {
        std::set<std::int64_t> tracks;
        for (const auto& person : snapshot.people)
            tracks.insert(person.track.value);
        return tracks;
    };
    std::set<std::int64_t> before;
    std::set<std::int64_t> after;
    ScreeningPipeline pipeline(walk.config);
    std::map<std::int64_t, int> alarms;
    std::uint64_t sequence = 0;
    for (auto t = 0ms; t < 16s; t += 80ms) { // the shutter closes at 10 s; the round has 8 s
        const FrameStamp stamp{MonotonicTime(t), WallTime(1'790'000'000s) + t, ++sequence};
        const auto step = pipeline.step(walk.scene.render(stamp, t));
        for (const auto& event : step.events)
            if (const auto* began = std::get_if<ElevatedBegan>(&event))
                ++alarms[began->track.value];
        if (t == 9600ms)
            before = tracksOf(*step.snapshot);
        if (t == 15200ms)
            after = tracksOf(*step.snapshot);
    }
    CHECK(before.size() == 2);
    CHECK(after == before);
    for (const auto& [track, began] : alarms)
        CHECK(began == 1);
}
