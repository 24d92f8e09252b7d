// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_tracker.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <functional>
#include <random>
#include <set>

using namespace haetae;

namespace {

/// Feeds a tracker with what one frame after another shows, and counts the people. *value*
struct Walk {
    double framesPerSecond = 25.0;
    FaceTracker tracker;
    std::set<std::int64_t> people;
    std::vector<TrackedFace> tracks;
    int ended = 0;
    int frame = 0;

    void show(const std::vector<ThermalRect>& heads)
    {
        const auto at = std::chrono::duration<double>(frame / framesPerSecond);
        const FrameStamp stamp{
            MonotonicTime(std::chrono::duration_cast<std::chrono::nanoseconds>(at)), {},
            static_cast<std::uint64_t>(frame)};
        ++frame;
        std::vector<FaceObservation> faces;
        for (const ThermalRect& head : heads) {
            FaceObservation face;
            face.stamp = stamp;
            face.head = head;
            face.score = 0.9;
            faces.push_back(face);
        }
        const FaceTracker::Result result = tracker.update(stamp, faces);
        tracks = result.tracks;
        for (const TrackedFace& track : result.tracks)
            if (track.confirmed)
                people.insert(track.id.value);
        ended += static_cast<int>(result.ended.size());
    }

    void run(double seconds, const std::function<std::vector<ThermalRect>(double)>& scene)
    {
        const int frames = static_cast<int>(std::lround(seconds * framesPerSecond));
        for (int i = 0; i < frames; ++i)
            show(scene(i / framesPerSecond));
    }
};

ThermalRect headAt(double x, double y, double width = 30)
{
    return {x - width / 2, y - 0.65 * width, width, 1.3 * width};
}

std::int64_t trackAt(const Walk& walk, double x)
{
    for (const TrackedFace& track : walk.tracks)
        if (track.seenNow && std::abs(track.face.head->center().x - x) < 5)
            return track.id.value;
    return 0;
}

} // namespace

TEST_CASE("a person becomes one after three frames and 0.3 s, at 9 and at 25 frames a second")
{
    const double rate = GENERATE(9.0, 25.0);
    Walk walk{rate, {}, {}, {}, 0, 0};
    walk.run(0.3, [](double) { return std::vector{headAt(80, 60)}; });
    CHECK(walk.people.empty());
    walk.run(0.2, [](double) { return std::vector{headAt(80, 60)}; });
    CHECK(walk.people == std::set<std::int64_t>{1});
}

TEST_CASE("somebody who stands, sways and is missed now and then stays one person")
{
    Walk walk;
    std::mt19937 random(7);
    std::normal_distribution<double> jitter(0.0, 1.5);
    walk.run(20.0, [&](double t) {
        const bool missed = std::fmod(t, 1.7) < 0.5 && t > 1.0;
        return missed ? std::vector<ThermalRect>{}
                      : std::vector{headAt(80 + 6 * std::sin(t) + jitter(random),
                          60 + jitter(random), 30 + jitter(random))};
    });
    CHECK(walk.people.size() == 1);
    CHECK(walk.ended == 0);
}

TEST_CASE("two people who cross keep their own tracks")
{
    const double rate = GENERATE(9.0, 25.0);
    Walk walk{rate, {}, {}, {}, 0, 0};
    const auto rightward = [](double t) { return headAt(40 + 60 * t, 60); };
    const auto leftward = [](double t) { return headAt(340 - 60 * t, 66); };
    walk.run(1.0, [&](double t) { return std::vector{rightward(t), leftward(t)}; });
    const std::int64_t first = trackAt(walk, rightward(1.0 - 1.0 / rate).center().x);
    const std::int64_t second = trackAt(walk, leftward(1.0 - 1.0 / rate).center().x);
    REQUIRE(first != 0);
    REQUIRE(second != 0);
    walk.run(4.0, [&](double t) {
        std::vector<ThermalRect> heads{rightward(1 + t), leftward(1 + t)};
        // Behind the other head nothing is seen of the second.
        if (overlap(heads[0], heads[1]) > 0.15)
            heads.pop_back();
        return heads;
    });
    CHECK(walk.people.size() == 2);
    CHECK(trackAt(walk, rightward(5.0 - 1.0 / rate).center().x) == first);
    CHECK(trackAt(walk, leftward(5.0 - 1.0 / rate).center().x) == second);
}

TEST_CASE("a hat and a face found at one head are one person")
{
    Walk walk;
    walk.run(3.0, [](double t) {
        std::vector<ThermalRect> heads{headAt(80, 60)};
        if (t > 0.5)
            heads.push_back(headAt(82, 66, 22));
        return heads;
    });
    CHECK(walk.people.size() == 1);
}

TEST_CASE("one wide outline around two crossing heads is neither person's reading")
{
    Walk walk;
    walk.run(1.0, [](double) { return std::vector{headAt(80, 60), headAt(112, 60)}; });
    walk.run(0.5, [](double) { return std::vector{headAt(96, 60, 56)}; });
    int followed = 0;
    for (const TrackedFace& track : walk.tracks) {
        followed += track.seenNow;
        CHECK((!track.seenNow || track.face.geometry.limits.has(Reason::Overlapped)));
    }
    CHECK(followed <= 1);
    walk.run(1.0, [](double) { return std::vector{headAt(80, 60), headAt(112, 60)}; });
    CHECK(walk.people.size() == 2);
}

TEST_CASE("a warm thing seen for two frames is nobody and leaves no trace")
{
    Walk walk;
    walk.run(0.08, [](double) { return std::vector{headAt(80, 60)}; });
    walk.run(2.0, [](double) { return std::vector<ThermalRect>{}; });
    CHECK(walk.people.empty());
    CHECK(walk.tracks.empty());
    CHECK(walk.ended == 0);
    CHECK(walk.tracker.finish().empty());
}

TEST_CASE("a person who leaves ends after about a second, with the last place where they were seen")
{
    Walk walk;
    walk.run(1.0, [](double) { return std::vector{headAt(80, 60)}; });
    walk.run(0.9, [](double) { return std::vector<ThermalRect>{}; });
    CHECK(walk.ended == 0);
    walk.run(0.3, [](double) { return std::vector<ThermalRect>{}; });
    CHECK(walk.ended == 1);
    CHECK(walk.tracks.empty());
}

TEST_CASE("a person hidden behind another for two seconds is not counted again")
{
    Walk walk;
    const auto front = headAt(100, 70, 40);
    walk.run(1.0, [&](double) { return std::vector{headAt(102, 60, 30), headAt(200, 70, 40)}; });
    walk.run(2.0, [&](double) { return std::vector{front}; });
    walk.run(1.0, [&](double) { return std::vector{front, headAt(150, 62, 30)}; });
    CHECK(walk.people.size() <= 3);
}

TEST_CASE("speed is told in faces a second")
{
    Walk walk;
    walk.run(2.0, [](double t) { return std::vector{headAt(40 + 30 * t, 60, 30)}; });
    REQUIRE(walk.tracks.size() == 1);
    CHECK(walk.tracks[0].face.geometry.speedFacesPerSecond == Approx(1.0).margin(0.1));
    walk.run(2.0, [](double) { return std::vector{headAt(100, 60, 30)}; });
    CHECK(walk.tracks[0].face.geometry.speedFacesPerSecond < 0.05);
}

TEST_CASE("the same frames give the same tracks")
{
    const auto scene = [](double t) {
        return std::vector{headAt(40 + 40 * t, 60), headAt(240 - 40 * t, 75), headAt(140, 120)};
    };
    Walk one;
    Walk two;
    one.run(3.0, scene);
    two.run(3.0, scene);
    REQUIRE(one.tracks.size() == two.tracks.size());
    for (std::size_t i = 0; i < one.tracks.size(); ++i) {
        CHECK(one.tracks[i].id == two.tracks[i].id);
        CHECK(one.tracks[i].framesSeen == two.tracks[i].framesSeen);
    }
}

TEST_CASE("fifteen walking people are fifteen people, counted once each")
{
    Walk walk;
    std::mt19937 random(3);
    std::normal_distribution<double> jitter(0.0, 0.8);
    std::bernoulli_distribution missed(0.08);
    walk.run(12.0, [&](double t) {
        std::vector<ThermalRect> heads;
        for (int i = 0; i < 15; ++i) {
            const double lane = 40 + 45.0 * (i % 5);
            const double x = 40 + 110.0 * (i / 5) + (i % 2 == 0 ? 1 : -1) * 40 * std::sin(0.6 * t);
            if (!missed(random))
                heads.push_back(headAt(x + jitter(random), lane + jitter(random), 22));
        }
        return heads;
    });
    CHECK(walk.people.size() == 15);
}

namespace {

/// One head, seen for a second, lost for a while and seen again, with another place, size or
/// warmth. Returns how many people that made. *value*
struct Return {
    double away = 0.7; ///< seconds
    double x = 80;
    double width = 30;
    double apparent = 36.0;
    bool hidden = false; ///< behind a nearer head meanwhile

    [[nodiscard]] std::size_t people() const
    {
        FaceTracker tracker;
        std::set<std::int64_t> confirmed;
        std::uint64_t sequence = 0;
        const auto show = [&](std::vector<std::pair<ThermalRect, double>> heads) {
            const FrameStamp stamp{
                MonotonicTime(std::chrono::milliseconds(40) * sequence), {}, sequence};
            ++sequence;
            std::vector<FaceObservation> faces;
            for (const auto& [head, celsius] : heads) {
                FaceObservation face;
                face.stamp = stamp;
                face.head = face.face = head;
                face.apparent = Celsius::degrees(celsius);
                face.score = 0.9;
                faces.push_back(face);
            }
            for (const TrackedFace& track : tracker.update(stamp, faces).tracks)
                if (track.confirmed)
                    confirmed.insert(track.id.value);
        };
        for (int i = 0; i < 25; ++i)
            show({{headAt(80, 60), 36.0}});
        for (int i = 0; i < static_cast<int>(away * 25); ++i) {
            if (hidden)
                show({{headAt(84, 70, 44), 35.0}});
            else
                show({});
        }
        for (int i = 0; i < 75; ++i) {
            if (hidden)
                show({{headAt(x, 60, width), apparent}, {headAt(200, 70, 44), 35.0}});
            else
                show({{headAt(x, 60, width), apparent}});
        }
        return confirmed.size();
    }
};

} // namespace

TEST_CASE("who comes back unchanged after less than a second is the same person")
{
    CHECK(Return{0.7}.people() == 1);
    CHECK(Return{0.9}.people() == 1);
}

TEST_CASE("who stands there with another head, warmth or place after a while is somebody else")
{
    CHECK(Return{0.7, 80, 44}.people() == 2);
    CHECK(Return{0.7, 80, 30, 37.5}.people() == 2);
    CHECK(Return{0.7, 112, 30}.people() == 2);
}

TEST_CASE(
    "a person who was hidden behind a nearer one is the same afterwards, if as warm as before")
{
    CHECK(Return{0.8, 80, 30, 36.0, true}.people() == 2); // the two of them
    CHECK(Return{0.8, 80, 30, 38.0, true}.people() == 3);
}

TEST_CASE("where two heads run into each other neither face is measured")
{
    FaceTracker tracker;
    FaceTracker::Result result;
    for (std::uint64_t i = 0; i < 20; ++i) {
        const FrameStamp stamp{MonotonicTime(std::chrono::milliseconds(40) * i), {}, i};
        std::vector<FaceObservation> faces(3);
        const std::vector<ThermalRect> heads{headAt(80, 60), headAt(103, 66), headAt(200, 60)};
        for (std::size_t f = 0; f < faces.size(); ++f) {
            faces[f].stamp = stamp;
            faces[f].head = faces[f].face = heads[f];
            faces[f].score = 0.9;
        }
        result = tracker.update(stamp, faces);
    }
    REQUIRE(result.tracks.size() == 3);
    for (const TrackedFace& track : result.tracks)
        CHECK(track.face.geometry.limits.has(Reason::Overlapped)
            == (track.face.head->center().x < 150));
}
