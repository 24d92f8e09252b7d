// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <optional>
#include <set>
#include <vector>

#include "vision/face_tracker.h"

using namespace haetae;

namespace {

/// One outline: where, how warm before correction, how clear. *value*
struct Sight {
    ThermalRect head;
    double warmth = 34.0;
    double score = 0.9;
};

/// A tracker that is shown frame after frame. *value*
struct Watch {
    double framesPerSecond = 25.0;
    FaceTracker tracker;
    std::vector<TrackedFace> tracks;
    std::set<std::int64_t> people;
    int frame = 0;

    explicit Watch(double rate) : framesPerSecond(rate) { }

    void show(const std::vector<Sight>& sights)
    {
        const auto at = std::chrono::duration<double>(frame / framesPerSecond);
        FrameStamp stamp;
        stamp.monotonic = MonotonicTime(std::chrono::duration_cast<std::chrono::nanoseconds>(at));
        stamp.sequence = static_cast<std::uint64_t>(++frame);
        std::vector<FaceObservation> faces;
        for (const Sight& sight : sights) {
            FaceObservation face;
            face.stamp = stamp;
            face.head = face.face = sight.head;
            face.apparent = Celsius::degrees(sight.warmth);
            face.score = sight.score;
            faces.push_back(face);
        }
        tracks = tracker.update(stamp, faces).tracks;
        for (const TrackedFace& track : tracks)
            if (track.confirmed)
                people.insert(track.id.value);
    }

    [[nodiscard]] std::int64_t at(double x) const
    {
        for (const TrackedFace& track : tracks)
            if (track.seenNow && std::abs(track.face.head->center().x - x) < 6)
                return track.id.value;
        return 0;
    }
};

constexpr double kKioskRate = 8.77; // frames a second of the kiosk recordings

Sight head(double x, double y, double width, double warmth)
{
    return {{x - width / 2, y - 0.65 * width, width, 1.3 * width}, warmth};
}

} // namespace

TEST_CASE("a head that comes near in leaps at nine frames a second stays one person")
{
    Watch watch(kKioskRate);
    for (const double width : {15, 17, 17, 17, 19, 24, 28, 32, 39, 42, 41, 39, 44, 42})
        watch.show({head(12 + width / 2, 96, width, 30.5)});
    CHECK(watch.people.size() == 1);
}

TEST_CASE("who turns at the edge and comes back within a second, colder from the side, is the same")
{
    Watch watch(kKioskRate);
    for (int i = 0; i < 30; ++i)
        watch.show({{{9, 13, 61, 77}, 34.35}});
    for (const Sight& sight :
        {Sight{{5, 10, 48, 65}, 34.4}, Sight{{8, 29, 30, 41}, 34.3}, Sight{{2, 31, 23, 32}, 34.15}})
        watch.show({sight});
    for (int i = 0; i < 7; ++i)
        watch.show({});
    const double back = GENERATE(33.7, 32.4); // another person's skin is colder by more
    watch.show({{{2, 36, 17, 22}, back - 0.3}});
    for (const Sight& sight :
        {Sight{{0, 30, 25, 34}, back + 0.1}, Sight{{3, 29, 27, 36}, back + 0.1},
            Sight{{9, 31, 24, 32}, back}, Sight{{15, 30, 23, 30}, back},
            Sight{{20, 34, 20, 25}, back}, Sight{{26, 35, 19, 25}, back}})
        watch.show({sight});
    CHECK(watch.people.size() == (back > 33 ? 1U : 2U));
}

TEST_CASE("a shirt or an arm below a head is nobody, but a child before a parent is somebody")
{
    Watch watch(kKioskRate);
    const Sight below = GENERATE(Sight{{30, 113, 22, 27}, 30.9}, // shirt
        Sight{{35, 116, 14, 18}, 31.9}, // arm
        Sight{{20, 113, 22, 27}, 31.7}); // child
    for (int i = 0; i < 9; ++i)
        watch.show({{{12, 64, 23, 30}, 31.8}, below});
    const bool child = below.head.width > 20 && below.warmth > 31.5;
    CHECK(watch.people.size() == (child ? 2U : 1U));
}

TEST_CASE("a brow and a chin outlined apart in one frame do not make two people")
{
    Watch watch(kKioskRate);
    for (int i = 0; i < 20; ++i)
        watch.show({{{27, 65, 33, 45}, 32.4}});
    watch.show({{{32, 60, 21, 29}, 32.4, 0.95}, {{32, 88, 27, 34}, 32.5, 0.8}});
    watch.show({{{29, 59, 24, 33}, 32.4, 0.93}});
    for (int i = 0; i < 5; ++i)
        watch.show(
            {{i % 2 == 0 ? ThermalRect{27, 65, 33, 45} : ThermalRect{32, 61, 22, 28}, 32.4}});
    CHECK(watch.people.size() == 1);
}

TEST_CASE("who stops behind another person for a second comes out as the one who went in")
{
    Watch watch(25.0);
    for (int i = 0; i < 80; ++i) {
        const double t = i / 25.0;
        const double walking = std::min(60 + 190 * std::max(0.0, t - 0.6), 160.0);
        const double standing = t < 2.2 ? 132.0 : std::max(60.0, 132.0 - 150 * (t - 2.2));
        const double apart = walking - standing;
        if (std::abs(apart) >= 36) {
            watch.show({head(standing, 110, 38, 35.9), head(walking, 104, 37, 35.9)});
        } else { // one outline around both
            const double left = std::min(walking, standing) - 19;
            const double right = std::max(walking, standing) + 19;
            watch.show({{{left, 84, right - left, 58}, 35.9}});
        }
        if (i == 14) {
            REQUIRE(watch.at(standing) == 1);
            REQUIRE(watch.at(walking) == 2);
        }
    }
    CHECK(watch.people.size() == 2);
    CHECK(watch.at(160) == 2);
    CHECK(watch.at(60) == 1);
}

TEST_CASE(
    "two who set off at once before a slow camera stay themselves, though the one comes where "
    "the other was")
{
    Watch watch(kKioskRate);
    for (int i = 0; i < 14; ++i)
        watch.show({head(100, 96, 30, 34.0), head(132, 96, 30, 34.0)});
    REQUIRE(watch.at(100) == 1);
    REQUIRE(watch.at(132) == 2);
    for (const double gone : {18.0, 38.0, 58.0})
        watch.show({head(132 + gone, 96, 30, 34.0), head(100 + gone, 96, 30, 34.0)});
    CHECK(watch.at(158) == 1);
    CHECK(watch.at(190) == 2);
    CHECK(watch.people.size() == 2);
}
