// SPDX-License-Identifier: GPL-3.0-or-later
// Eyes found in the visible picture, on their way to a temperature at the canthi.
#include <catch2/catch.hpp>
#include <cmath>

#include "support/entrance_walk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

EntranceScene::Options scene(const char* scenario)
{
    EntranceScene::Options options;
    options.scenario = scenario;
    options.people = 1;
    options.seed = 3;
    options.thermal = cv::Size(640, 512);
    options.framesPerSecond = 9;
    options.visible = {};
    return options;
}

/// What a detector would say of a face, in a visible picture that shows the thermal one's pixels
/// moved by some: the five points around true canthi.
FaceBox boxOf(const SceneTruth::Person& person, double moved)
{
    const auto& at = *person.landmarks;
    const VisiblePoint bridge{(at.rightCanthus.x + at.leftCanthus.x) / 2 + moved,
        (at.rightCanthus.y + at.leftCanthus.y) / 2 + moved};
    const double apart = (at.leftCanthus.x - at.rightCanthus.x) * 63 / 32.5;
    FaceBox box;
    box.box = person.visibleFace;
    box.box.x += moved;
    box.box.y += moved;
    box.score = 0.9;
    box.landmarks = {{bridge.x - apart / 2, bridge.y}, {bridge.x + apart / 2, bridge.y},
        {bridge.x, bridge.y + 0.55 * apart}, {bridge.x - 0.4 * apart, bridge.y + 1.05 * apart},
        {bridge.x + 0.4 * apart, bridge.y + 1.05 * apart}};
    return box;
}

/// Runs a scene for four seconds and returns the last snapshot, the truth beside it.
struct Seen {
    SceneTruth truth;
    std::shared_ptr<const ScreeningSnapshot> snapshot;
    bool landmarksAskedFor = false;
};

Seen walk(const char* scenario, double moved)
{
    EntranceWalk walk(scene(scenario));
    ScreeningPipeline pipeline(walk.config);
    Seen seen;
    std::optional<DetectedFaces> late;
    std::uint64_t sequence = 0;
    for (auto t = 0ms; t < 4000ms; t += 111ms) {
        const WallTime wall(std::chrono::hours(490'000) + t);
        FramePair pair = walk.scene.render({MonotonicTime(t), wall, ++sequence}, t);
        auto visible = std::make_shared<VisibleFrame>();
        visible->stamp = pair.thermal->stamp;
        visible->bgr = cv::Mat(512, 640, CV_8UC3, cv::Scalar::all(0));
        pair.visible = visible;
        seen.truth = walk.scene.truthAt(t);
        const auto step = pipeline.step(pair, late ? &*late : nullptr);
        seen.snapshot = step.snapshot;
        if (!step.search)
            continue;
        seen.landmarksAskedFor = seen.landmarksAskedFor || step.search->landmarksFrom.has_value();
        late = DetectedFaces{visible->stamp, {}, "perfect"};
        for (const auto& person : seen.truth.people)
            if (person.faceVisible && person.landmarks)
                late->boxes.push_back(boxOf(person, moved));
    }
    return seen;
}

} // namespace

TEST_CASE("Somebody near is read at the canthi, also where the two pictures do not quite fit")
{
    for (const double moved : {0.0, 14.0}) {
        const Seen seen = walk("close_up", moved);
        CHECK(seen.landmarksAskedFor);
        REQUIRE(seen.snapshot->people.size() == 1);
        const PersonView& person = seen.snapshot->people[0];
        REQUIRE_FALSE(seen.truth.people.empty());
        const auto& truth = seen.truth.people[0].landmarks;
        REQUIRE(truth);
        REQUIRE(person.face.landmarks);
        // The warmer corner is read: one of them has to be where it is.
        const auto off = [](const ThermalPoint& a, const ThermalPoint& b) {
            return std::hypot(a.x - b.x, a.y - b.y);
        };
        const double nearer =
            std::min(off(person.face.landmarks->rightCanthus, truth->rightCanthus),
                off(person.face.landmarks->leftCanthus, truth->leftCanthus));
        // Half of the evenly warm corner of a simulated eye, some 10 mm wide.
        CHECK(nearer * *person.face.geometry.mmPerPixel < 5.0);
        CHECK(person.decision.site == FacialSite::InnerCanthi);
        CHECK(person.face.geometry.angleDegrees);
    }
}

TEST_CASE("Nobody farther away is asked for the corners of the eyes")
{
    const Seen seen = walk("portraits", 0.0);
    CHECK_FALSE(seen.landmarksAskedFor);
    REQUIRE(seen.snapshot->people.size() == 1);
    CHECK(seen.snapshot->people[0].decision.site == FacialSite::WholeFaceMaximum);
}
