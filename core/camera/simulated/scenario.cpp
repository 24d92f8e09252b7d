// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/scenario.h"

#include <algorithm>
#include <array>

#include "camera/simulated/cast.h"
#include "camera/simulated/noise.h"

namespace haetae::simulated {
namespace {

/// In through the door, towards the camera, a short stop, out at one side.
std::vector<PathPoint> throughDoor(double start, double stopX, double stopWidth, bool leaveLeft)
{
    const double middle = (kDoorLeft + kDoorRight) / 2;
    const double out = leaveLeft ? -80.0 : kSceneWidth + 80.0;
    const double turned = leaveLeft ? -68.0 : 68.0;
    return {{start, kDoorLeft - 30, 13.5, 55}, {start + 1.2, middle, 14.5, 25},
        {start + 1.8, middle, 16, 0}, {start + 5.8, stopX, stopWidth, 0},
        {start + 8.2, stopX, stopWidth, 0},
        {start + 9.6, stopX + (leaveLeft ? -60 : 60), stopWidth * 1.12, turned},
        {start + 10.8, out, stopWidth * 1.35, turned}};
}

/// In from one side, a stop in front of the camera, out at the other.
std::vector<PathPoint> across(double start, double stopX, double width, bool fromLeft, double stay)
{
    const double in = fromLeft ? -width : kSceneWidth + width;
    const double out = fromLeft ? kSceneWidth + 1.4 * width : -1.4 * width;
    const double turned = fromLeft ? 55.0 : -55.0;
    const double walk = 0.8 + 1.4 * std::abs(stopX - in) / kSceneWidth;
    return {{start, in, width * 0.94, turned}, {start + walk * 0.7, stopX, width, turned * 0.3},
        {start + walk, stopX, width, 0}, {start + walk + stay, stopX, width, 0},
        {start + walk + stay + 0.6, stopX + (fromLeft ? 25 : -25), width, turned},
        {start + walk + stay + 2.6, out, width * 1.05, turned * 1.25}};
}

/// A loose stream of walkers, one every few seconds.
void addStream(Cast& cast, double from, double to, int people)
{
    const double every = people > 1 ? (to - from - 11.0) / (people - 1) : 0.0;
    for (int i = 0; i < people; ++i) {
        const auto pick = mix(cast.seed(), 700 + static_cast<std::uint64_t>(i));
        const double start = from + every * i;
        const double stopX = uniform(pick, 1, 90, 270);
        const double width = uniform(pick, 2, 34, 44);
        if (i % 3 == 2)
            cast.add(across(start + 1, stopX, width, uniform(pick, 3) < 0.5, 2.6));
        else
            cast.add(throughDoor(start, stopX, width, uniform(pick, 4) < 0.5));
    }
}

/// Rows of up to five who arrive, stand moving a little, and leave as they came.
void addCrowd(Cast& cast, double from, double to, int people)
{
    struct Row {
        double width;
        double firstX;
        double pitch;
    };
    constexpr std::array<Row, 3> kRows{{{42, 44, 66}, {29.5, 70, 68}, {21.5, 36, 74}}};
    for (int i = 0; i < people; ++i) {
        const Row& row = kRows[static_cast<std::size_t>(i / 5)];
        const auto pick = mix(cast.seed(), 900 + static_cast<std::uint64_t>(i));
        const int column = i % 5;
        const double x = row.firstX + row.pitch * column + uniform(pick, 1, -2, 2);
        const double width = row.width * uniform(pick, 2, 0.98, 1.03);
        const bool left = column < 2 || (column == 2 && i % 2 == 0);
        const double side = left ? -1.6 * width : kSceneWidth + 1.6 * width;
        const int rank = left ? column : 4 - column;
        // Inner places fill first, so nobody has to pass somebody of the own row.
        const double enter = from + 0.9 * (2 - rank) + 0.15 * (i / 5);
        const double leave = to - 3.2 + 0.5 * rank;
        PersonScript& person = cast.add({{enter, side, width, left ? 50.0 : -50.0},
            {enter + 2.0, x, width, left ? 15.0 : -15.0}, {enter + 2.6, x, width, 0},
            {leave - 4.0, x + uniform(pick, 5, -2, 2), width * 1.01, uniform(pick, 6, -12, 12)},
            {leave, x, width, 0}, {leave + 0.5, x, width, left ? -45.0 : 45.0},
            {leave + 2.4, side, width, left ? -55.0 : 55.0}});
        person.tallness = uniform(pick, 3, -0.05, 0.1);
        if (person.appearance.hair == Appearance::Hair::Long && person.appearance.mask)
            person.appearance.glasses = false;
    }
}

void addCup(Cast& cast, double start)
{
    PersonScript& person = cast.add({{start, -50, 34, 50}, {start + 1.6, 120, 36, 10},
        {start + 2.2, 130, 37, 0}, {start + 6.5, 150, 38, 0}, {start + 8.0, 200, 40, 30},
        {start + 9.0, 250, 40, 0}, {start + 10.5, 250, 41, 0}, {start + 11.2, 230, 42, -55},
        {start + 13.4, -75, 46, -65}});
    person.carriesCup = true;
    person.appearance.mask = false;
}

void addCovering(Cast& cast, double start, double stay)
{
    PersonScript& person =
        cast.add({{start, kSceneWidth + 80, 58, -50}, {start + 1.0, kDiscX + 1, 58, -30},
            {start + 1.6, kDiscX, 58, 0}, {start + stay, kDiscX, 58.5, -10},
            {start + stay + 0.4, kDiscX, 58, 40}, {start + stay + 1.4, kSceneWidth + 90, 58, 60}});
    person.coversReference = true;
    person.tallness = 0.42;
    person.appearance.hair = Appearance::Hair::Short;
}

void addCold(Cast& cast, double start, int people)
{
    for (int i = 0; i < people; ++i) {
        const double x = 80 + 200.0 * i / std::max(1, people - 1);
        const double width = 35 + 3.0 * (i % 2);
        PersonScript& person = cast.add(i % 2 == 0
                ? across(start + 0.7 * i, people == 1 ? 180 : x, width, i % 4 == 0, 7.5 - 0.7 * i)
                : throughDoor(start + 0.3 * i, x, width, false));
        const auto own = person.appearance.seed;
        person.faceMaximumCelsius = uniform(own, 7, 30.3, 32.6);
        person.warmingPerSecond = 0.02;
        person.appearance.chill = 1;
        person.appearance.mask = false;
    }
}

Scenario stream(std::uint64_t seed, int people, int sick, const char* token)
{
    Scenario s;
    s.lengthSeconds = std::max(40.0, 12.0 + 6.5 * people);
    Cast cast(s, seed);
    addStream(cast, 0.5, s.lengthSeconds - 1, people);
    cast.spreadFever(sick);
    s.captions = {{0, token}};
    return s;
}

Scenario tour(std::uint64_t seed, int people, int sick)
{
    Scenario s;
    s.lengthSeconds = 90;
    s.firstShutterSeconds = 151.5; // between two scenes of the second round
    Cast cast(s, seed);
    cast.add(throughDoor(-2.6, 215, 38, false)).appearance.mask = false;
    cast.add(across(3.2, 120, 36, true, 2.0));
    if (sick != 0)
        cast.addFebrile({{8.35, -30, 37, 40}, {9.1, 110, 38, 10}, {9.3, 125, 38, 0},
            {15.5, 132, 39, 0}, {16.3, 170, 40, 55}, {19.5, 460, 48, 65}});
    cast.add(throughDoor(11.5, 250, 36, false));
    addCup(cast, 23.6);
    cast.add(throughDoor(25.5, 310, 35, false));
    addCovering(cast, 38.4, 8.6);
    cast.add(throughDoor(37.0, 130, 37, true));
    cast.add(across(43.5, 160, 36, true, 2.2));
    addCold(cast, 52.0, 3);
    const auto crowd = s.people.size();
    addCrowd(cast, 65.6, 88.4, people > 0 ? people : 15);
    const auto row = std::min<std::size_t>(7, s.people.size() - crowd - 1);
    if (sick != 0)
        cast.makeFebrile(s.people[crowd + row]);
    s.captions = {{0, "calm"}, {9, "alarm"}, {24, "hot_cup"}, {38, "reference_covered"},
        {52, "cold_arrivals"}, {66, "crowd"}, {88, "calm"}};
    return s;
}

Scenario crowd(std::uint64_t seed, int people, int sick, const char* token = "crowd")
{
    Scenario s;
    s.lengthSeconds = 22;
    Cast cast(s, seed);
    addCrowd(cast, 0.2, 21.5, people);
    cast.spreadFever(sick);
    s.captions = {{0, token}};
    return s;
}

Scenario cup(std::uint64_t seed, int people)
{
    Scenario s;
    s.lengthSeconds = 30;
    Cast cast(s, seed);
    addCup(cast, 1.0);
    for (int i = 1; i < people; ++i)
        cast.add(throughDoor(2.5 + 16.0 * i / people, i % 2 == 0 ? 110 : 310, 36, i % 2 == 0));
    s.captions = {{0, "hot_cup"}};
    return s;
}

Scenario covered(std::uint64_t seed, int people)
{
    Scenario s;
    s.lengthSeconds = 34;
    Cast cast(s, seed);
    addCovering(cast, 10.0, 8.6);
    for (int i = 1; i < people; ++i)
        cast.add(throughDoor(22.0 * (i - 1) / people, i % 2 == 0 ? 200 : 120, 37, true));
    s.captions = {{0, "calm"}, {10, "reference_covered"}, {21, "calm"}};
    return s;
}

Scenario cold(std::uint64_t seed, int people)
{
    Scenario s;
    s.lengthSeconds = 30;
    Cast cast(s, seed);
    for (int group = 0; group * 3 < people; ++group)
        addCold(cast, 1.0 + 14.0 * group, std::min(3, people - group * 3));
    s.lengthSeconds = std::max(30.0, 2.0 + 14.0 * ((people + 2) / 3));
    s.captions = {{0, "cold_arrivals"}};
    return s;
}

/// The camera hangs in the middle of a calm stream and sends its last picture on and on.
Scenario frozenPicture(std::uint64_t seed, int people, int sick)
{
    Scenario s = stream(seed, people, sick, "calm");
    s.frozenFrom = 12;
    s.frozenSeconds = 14;
    s.captions = {{0, "calm"}, {12, "frozen_picture"}, {26, "calm"}};
    return s;
}

/// Measuring trials: people who stand apart, each at another distance, angle and temperature, and
/// hardly move.
Scenario portraits(std::uint64_t seed, int people)
{
    Scenario s;
    s.lengthSeconds = 8;
    Cast cast(s, seed);
    for (int i = 0; i < people; ++i) {
        const auto own = mix(seed, 1100 + static_cast<std::uint64_t>(i));
        const double width = uniform(own, 1, 24, std::min(58.0, 150.0 / people));
        const double x = 30.0 + (i + 0.5 + uniform(own, 2, -0.1, 0.1)) * 280.0 / people;
        const double yaw = uniform(own, 3, -30, 30);
        PersonScript& person = cast.add({{-1, x, width, yaw},
            {9, x + uniform(own, 4, -4, 4), width * uniform(own, 5, 0.97, 1.03), yaw}});
        person.faceMaximumCelsius = uniform(own, 6, 34.5, 39.5);
        person.tallness = uniform(own, 7, 0.0, 0.4);
    }
    s.captions = {{0, "calm"}};
    return s;
}

/// One person so near that a pixel covers 0.7 mm of the face on 640x512, where canthi can be read.
Scenario closeUp(std::uint64_t seed, int people)
{
    Scenario s;
    constexpr double kStay = 8.0;
    s.lengthSeconds = kStay * people;
    Cast cast(s, seed);
    for (int i = 0; i < people; ++i) {
        const auto own = mix(seed, 1200 + static_cast<std::uint64_t>(i));
        const double from = kStay * i - (i == 0 ? 1.0 : 0.0);
        const double until = kStay * (i + 1) + (i + 1 == people ? 1.0 : 0.0);
        const double width = uniform(own, 1, 146, 160);
        const double x = uniform(own, 2, 120, 200);
        const double yaw = uniform(own, 3, -20, 20);
        PersonScript& person = cast.add({{from, x, width, yaw},
            {until, x + uniform(own, 4, -4, 4), width * uniform(own, 5, 0.98, 1.02), yaw}});
        person.faceMaximumCelsius = uniform(own, 6, 34.5, 39.5);
        person.tallness = 3.6 - uniform(own, 7, 165, 175) / width; // the head in the middle
    }
    s.captions = {{0, "calm"}};
    return s;
}

} // namespace

void wear(Appearance& look, const ReasonSet& covering)
{
    look.glasses = covering.has(Reason::Glasses);
    look.mask = covering.has(Reason::Mask);
    look.hat = false;
    if (covering.has(Reason::HairOverForehead))
        look.hair = Appearance::Hair::Fringe;
    else if (look.hair == Appearance::Hair::Fringe)
        look.hair = Appearance::Hair::Short;
}

ReasonSet coveringOf(const Appearance& look)
{
    ReasonSet covering;
    if (look.glasses)
        covering.add(Reason::Glasses);
    if (look.mask)
        covering.add(Reason::Mask);
    if (look.hair == Appearance::Hair::Fringe || look.hat)
        covering.add(Reason::HairOverForehead);
    return covering;
}

const std::vector<std::string>& scenarioNames()
{
    static const std::vector<std::string> names{"calm", "fever", "crowd15", "hot_cup",
        "reference_covered", "cold_arrivals", "tour", "portraits", "close_up", "frozen_picture",
        "flood", "crossing", "decoys"};
    return names;
}

std::optional<Scenario> makeScenario(
    std::string_view name, std::uint64_t seed, int people, int sick)
{
    const auto own = [&](int usual) { return people > 0 ? people : usual; };
    const auto ill = [&](int usual) { return sick >= 0 ? sick : usual; };
    std::optional<Scenario> scenario;
    if (name == "calm")
        scenario = stream(seed, own(6), ill(0), "calm");
    else if (name == "fever")
        scenario = stream(seed, own(6), ill(1), "alarm");
    else if (name == "crowd15")
        scenario = crowd(seed, own(15), ill(0));
    else if (name == "hot_cup")
        scenario = cup(seed, own(3));
    else if (name == "reference_covered")
        scenario = covered(seed, own(4));
    else if (name == "cold_arrivals")
        scenario = cold(seed, own(4));
    else if (name == "tour")
        scenario = tour(seed, people, sick);
    else if (name == "frozen_picture")
        scenario = frozenPicture(seed, own(6), ill(0));
    else if (name == "flood")
        scenario = crowd(seed, own(15), ill(12), "flood");
    else if (name == "portraits")
        scenario = portraits(seed, own(3));
    else if (name == "close_up")
        scenario = closeUp(seed, own(1));
    else if (name == "crossing")
        scenario = crossing(seed, own(15), ill(0));
    else if (name == "decoys")
        scenario = decoys(seed, own(2), ill(1));
    if (scenario)
        scenario->name = name;
    return scenario;
}

} // namespace haetae::simulated
