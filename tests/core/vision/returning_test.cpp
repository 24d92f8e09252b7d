// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <cmath>
#include <map>

#include "vision/face_tracker.h"

// Warmth against the blackbody: it outlasts a jump of the sensor, and tells who comes back.

using namespace haetae;

namespace {

struct Sight {
    double x = 0;
    double above = 0; ///< K above the blackbody
    double y = 100;
    double width = 30;
};

/// A tracker before which people walk; the sensor may read any offset. *value*
struct Watch {
    double rate = 25.0; ///< frames a second
    FaceTracker tracker;
    FaceTracker::Result result;
    std::map<std::int64_t, std::optional<TrackId>> people; ///< and who they were before
    double offset = 0.0; ///< K, of the sensor
    bool reference = true; ///< it is in view
    int frame = 0;

    void show(const std::vector<Sight>& sights)
    {
        const auto at = std::chrono::duration<double>(frame / rate);
        FrameStamp stamp;
        stamp.monotonic = MonotonicTime(std::chrono::duration_cast<std::chrono::nanoseconds>(at));
        stamp.sequence = static_cast<std::uint64_t>(++frame);
        std::vector<FaceObservation> faces;
        for (const Sight& sight : sights) {
            FaceObservation face;
            face.stamp = stamp;
            face.head = face.face = ThermalRect{sight.x - sight.width / 2,
                sight.y - 0.65 * sight.width, sight.width, 1.3 * sight.width};
            face.apparent = Celsius::degrees(35.0 + offset + sight.above);
            if (reference)
                face.aboveReference = TempDelta::kelvins(sight.above);
            face.score = 0.9;
            if (sight.x < sight.width / 2)
                face.geometry.limits.add(Reason::AtEdge);
            faces.push_back(face);
        }
        result = tracker.update(stamp, faces);
        for (const auto* list : {&result.tracks, &result.ended})
            for (const TrackedFace& track : *list)
                if (track.confirmed)
                    people[track.id.value] = track.earlier;
    }
    void wait(double seconds, const std::vector<Sight>& sights = {})
    {
        for (int i = 0; i < static_cast<int>(seconds * rate); ++i)
            show(sights);
    }
    /// In over the left border to the middle, a stop, and out again.
    void visit(const Sight& who, double stay)
    {
        for (double x = 0; x < 120; x += 5)
            show({{x, who.above, who.y, who.width}});
        wait(stay, {{120, who.above, who.y, who.width}});
        for (double x = 120; x > 0; x -= 5)
            show({{x, who.above, who.y, who.width}});
    }
};

} // namespace

TEST_CASE("a shutter that makes the picture jump neither ends a person nor swaps two")
{
    Watch watch;
    const Sight febrile{100, 2.4};
    const Sight healthy{136, 0.6};
    watch.wait(2.0, {febrile, healthy});
    watch.reference = GENERATE(true, false);
    if (!watch.reference)
        watch.wait(0.2, {febrile, healthy});
    watch.wait(0.48); // the shutter is closed
    watch.offset = GENERATE(-1.8, 1.8); // as much as the two differ
    watch.tracker.sensorJumped();
    watch.wait(2.0, {febrile, healthy});
    REQUIRE(watch.result.tracks.size() == 2);
    for (const TrackedFace& track : watch.result.tracks)
        CHECK(track.id.value == (track.face.head->center().x < 118 ? 1 : 2));
    CHECK(watch.people.size() == 2);
}

TEST_CASE(
    "a neighbour's skin that slips into the outline for a moment changes nobody, however quick "
    "the camera is")
{
    Watch watch;
    watch.rate = GENERATE(9.0, 25.0, 60.0);
    watch.wait(1.0, {{100, 0.5}});
    watch.wait(0.6, {{100, 2.0}}); // somebody warmer slips into the outline
    watch.wait(0.5);
    watch.wait(1.0, {{100, 0.5}});
    CHECK(watch.people.size() == 1);
}

TEST_CASE("who stands in the border of a slow camera's picture is not lost with one frame")
{
    Watch watch;
    watch.rate = 9.0;
    for (int i = 0; i < 6; ++i) {
        watch.wait(1.0, {{10, 0.5}});
        watch.show({});
    }
    watch.wait(1.0, {{40, 0.5}});
    watch.wait(3.0);
    CHECK(watch.people.size() == 1);
}

TEST_CASE("who walks in where somebody has just walked out is somebody else")
{
    Watch watch;
    watch.visit({0, 0.5}, 3.0);
    watch.wait(0.3);
    watch.visit({0, 0.2}, 3.0);
    watch.wait(2.0);
    REQUIRE(watch.people.size() == 2);
    CHECK_FALSE(watch.people.at(2).has_value());
}

TEST_CASE("who leaves and comes back within half a minute is counted once")
{
    Watch watch;
    watch.visit({0, 0.5}, 3.0);
    watch.wait(GENERATE(2.0, 20.0));
    watch.visit({0, 0.55}, 3.0);
    watch.wait(2.0);
    REQUIRE(watch.people.size() == 2);
    CHECK_FALSE(watch.people.at(1).has_value());
    REQUIRE(watch.people.at(2).has_value());
    CHECK(watch.people.at(2)->value == 1);
    SECTION("and once more")
    {
        watch.visit({0, 0.5}, 3.0);
        watch.wait(2.0);
        REQUIRE(watch.people.at(3).has_value());
        CHECK(watch.people.at(3)->value == 1);
    }
}

TEST_CASE("who comes back nearer stands lower in the picture, and is counted once")
{
    Watch watch;
    watch.visit({0, 0.5, 100, 30}, 3.0);
    watch.wait(3.0);
    watch.visit({0, 0.5, 132, 41}, 3.0);
    watch.wait(2.0);
    REQUIRE(watch.people.size() == 2);
    CHECK(watch.people.at(2).has_value());
}

TEST_CASE("who comes back is whoever of those who left was as warm")
{
    Watch watch;
    watch.visit({0, 0.5}, 3.0);
    watch.wait(2.0);
    watch.visit({0, 0.65}, 3.0);
    watch.wait(3.0);
    watch.visit({0, 0.6}, 3.0);
    watch.wait(2.0);
    REQUIRE(watch.people.at(3).has_value());
    CHECK(watch.people.at(3)->value == 2);
}

TEST_CASE("somebody else who comes after is somebody else")
{
    Watch watch;
    Sight next{0, 0.5};
    double pause = 3.0;
    SECTION("warmer")
    {
        next.above = 0.9;
    }
    SECTION("taller")
    {
        next.y = 75;
    }
    SECTION("farther away")
    {
        next.width = 22;
    }
    SECTION("much later")
    {
        pause = 34.0;
    }
    SECTION("nobody can say how warm, without a blackbody")
    {
        watch.reference = false;
    }
    watch.visit({0, 0.5}, 3.0);
    watch.wait(pause);
    watch.visit(next, 3.0);
    watch.wait(2.0);
    REQUIRE(watch.people.size() == 2);
    CHECK_FALSE(watch.people.at(2).has_value());
}

TEST_CASE("who was hidden for seconds in the middle of a crowd and steps out is counted once")
{
    Watch watch;
    watch.wait(3.0, {{200, 0.5}});
    watch.wait(4.0);
    watch.wait(3.0, {{290, 0.53}});
    watch.wait(2.0);
    REQUIRE(watch.people.size() == 2);
    REQUIRE(watch.people.at(2).has_value());
    CHECK(watch.people.at(2)->value == 1);
}

TEST_CASE("whoever else appears in the middle of the picture is somebody else")
{
    Watch watch;
    Sight next{290, 0.5};
    SECTION("as warm as the one who is hidden is not")
    {
        next.above = 0.64;
    }
    SECTION("farther away than people walk")
    {
        next.x = 400;
    }
    SECTION("another size")
    {
        next.width = 44;
    }
    watch.wait(3.0, {{200, 0.5}});
    watch.wait(4.0);
    watch.wait(3.0, {next});
    watch.wait(2.0);
    REQUIRE(watch.people.size() == 2);
    CHECK_FALSE(watch.people.at(2).has_value());
}

TEST_CASE("a sight between two people belongs to the one who is as warm")
{
    Watch watch;
    const double above = GENERATE(0.0, 0.8);
    watch.wait(2.0, {{100, 0.0}, {131, 0.8}});
    watch.show({{115.5, above}});
    int seen = 0;
    for (const TrackedFace& track : watch.result.tracks) {
        seen += track.seenNow;
        CHECK(track.seenNow == (track.id.value == (above > 0 ? 2 : 1)));
    }
    CHECK(seen == 1);
}
