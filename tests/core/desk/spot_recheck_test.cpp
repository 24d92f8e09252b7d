// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/spot_recheck.h"

#include <catch2/catch.hpp>

using namespace haetae;
using namespace std::chrono_literals;

namespace {

FrameStamp at(std::chrono::milliseconds time)
{
    return {MonotonicTime(time), WallTime(1'790'000'000s), 0};
}

PersonInView person(
    std::int64_t track, double x, std::chrono::milliseconds time, double skin = 36.8)
{
    PersonInView view;
    view.track = TrackId{track};
    view.face = {x, 100, 40, 50};
    for (auto back = 400ms; back >= 0ms; back -= 40ms) {
        SkinReading reading;
        reading.stamp = at(time - back);
        reading.skin = Celsius::degrees(skin);
        reading.corrected = true;
        reading.uncertainty.terms = {
            {UncertaintySource::Reference, TempDelta::kelvins(0.15), true}};
        view.readings.push_back(reading);
    }
    return view;
}

const ThermalRect kSpot{100, 60, 120, 160};

ReferenceState trusted()
{
    ReferenceState reference;
    reference.condition = ReferenceCondition::Trusted;
    return reference;
}

/// Lets the same people stand there until then.
void stand(SpotRecheck& spot, std::chrono::milliseconds from, std::chrono::milliseconds to,
    const std::vector<double>& xs, double skin = 36.8)
{
    for (auto t = from; t <= to; t += 40ms) {
        std::vector<PersonInView> people;
        std::int64_t track = 1;
        for (const double x : xs)
            people.push_back(person(track++, x, t, skin));
        spot.look(at(t), trusted(), people);
    }
}

} // namespace

TEST_CASE("One person on the mark for three seconds gives one reading of the marked time alone")
{
    SpotRecheck spot(kSpot);
    stand(spot, 1'000ms, 3'960ms, {120});
    CHECK(spot.standing() == SpotRecheck::Standing::Measuring);
    CHECK_FALSE(spot.reading());
    stand(spot, 4'000ms, 4'000ms, {120});
    REQUIRE(spot.standing() == SpotRecheck::Standing::Done);
    CHECK(spot.reading()->verdict == Verdict::Elevated);
    CHECK(spot.reading()->skin->degrees() == Approx(36.8));
    CHECK(spot.reading()->oralEquivalent->degrees() == Approx(37.78));
}

TEST_CASE("A second person on the mark, or nobody, begins the three seconds anew")
{
    SpotRecheck spot(kSpot);
    stand(spot, 0ms, 2'000ms, {120});
    stand(spot, 2'040ms, 2'080ms, {120, 160});
    CHECK(spot.standing() == SpotRecheck::Standing::Several);
    CHECK(spot.progress() == 0.0);
    stand(spot, 2'120ms, 4'000ms, {120});
    CHECK(spot.standing() == SpotRecheck::Standing::Measuring);
    stand(spot, 4'040ms, 4'080ms, {400});
    CHECK(spot.standing() == SpotRecheck::Standing::Nobody);
    stand(spot, 4'120ms, 7'120ms, {120});
    CHECK(spot.standing() == SpotRecheck::Standing::Done);
}

TEST_CASE("People beside the mark do not disturb the one who stands on it")
{
    SpotRecheck spot(kSpot);
    stand(spot, 0ms, 3'000ms, {120, 300, 360});
    CHECK(spot.standing() == SpotRecheck::Standing::Done);
}

TEST_CASE("Without a trusted reference the mark gives no number")
{
    SpotRecheck spot(kSpot);
    ReferenceState covered;
    covered.condition = ReferenceCondition::Covered;
    for (auto t = 0ms; t <= 3'000ms; t += 40ms)
        spot.look(at(t), covered, {person(1, 120, t)});
    REQUIRE(spot.reading());
    CHECK(spot.reading()->verdict == Verdict::Unmeasurable);
    CHECK_FALSE(spot.reading()->skin);
    CHECK_FALSE(spot.reading()->oralEquivalent);
}
