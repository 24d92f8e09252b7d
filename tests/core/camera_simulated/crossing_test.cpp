// SPDX-License-Identifier: GPL-3.0-or-later
// The crossing crowd is one that could be there: bodies take room, and still hide each other.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "camera/simulated/entrance_scene.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

/// On the floor: metres aside from the optical axis, and away from the camera.
struct Floor {
    double x = 0;
    double z = 0;
};

Floor floorOf(const SceneTruth::Person& person)
{
    const double faceWidth = person.head.width / 1.03;
    return {(person.head.center().x - 192.0) * 0.15 / faceWidth, 700.0 * 0.15 / faceWidth};
}

/// What a crossing crowd came to. *value*
struct Crowd {
    double leastApart = 1e9; ///< m, of two who are in view
    double inView = 0; ///< on average
    std::size_t mostInView = 0;
    double hidden = 0; ///< share of the heads that somebody nearer covers, or the edge
};

Crowd watch(std::uint64_t seed, int people)
{
    EntranceScene::Options options;
    options.scenario = "crossing";
    options.seed = seed;
    options.people = people;
    options.visible = {};
    const auto scene = EntranceScene::make(options);
    REQUIRE(scene);
    Crowd crowd;
    int moments = 0;
    double heads = 0;
    for (std::chrono::nanoseconds t{}; t < scene->length(); t += 200ms) {
        const auto truth = scene->truthAt(t).people;
        ++moments;
        crowd.mostInView = std::max(crowd.mostInView, truth.size());
        for (std::size_t i = 0; i < truth.size(); ++i) {
            ++heads;
            crowd.hidden += truth[i].faceVisible || std::abs(truth[i].yawDegrees) >= 60 ? 0 : 1;
            for (std::size_t j = 0; j < i; ++j) {
                const Floor a = floorOf(truth[i]);
                const Floor b = floorOf(truth[j]);
                crowd.leastApart = std::min(crowd.leastApart, std::hypot(a.x - b.x, a.z - b.z));
            }
        }
    }
    crowd.inView = heads / moments;
    crowd.hidden /= std::max(1.0, heads);
    return crowd;
}

} // namespace

TEST_CASE("nobody in the crossing crowd walks through anybody")
{
    for (const std::uint64_t seed : {1, 2, 3, 11, 20})
        CHECK(watch(seed, 15).leastApart > 0.4); // bodies of 0.46 m; heads sway above them
}

TEST_CASE("the crossing crowd is dense, and its people hide each other")
{
    for (const std::uint64_t seed : {1, 2, 3, 11, 20}) {
        const Crowd crowd = watch(seed, 15);
        CHECK(crowd.inView > 4);
        CHECK(crowd.mostInView >= 9);
        CHECK(crowd.hidden > 0.05);
    }
}

TEST_CASE("everybody of the crossing crowd has left before its round is over")
{
    EntranceScene::Options options;
    options.scenario = "crossing";
    options.visible = {};
    for (const std::uint64_t seed : {1, 2, 3, 11, 20}) {
        options.seed = seed;
        const auto scene = EntranceScene::make(options);
        REQUIRE(scene);
        CHECK(scene->truthAt(59800ms).people.empty());
    }
}
