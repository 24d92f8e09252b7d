// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "camera/simulated/entrance_scene.h"
#include "pipeline/screening_pipeline.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

bool on(const ThermalRect& seen, const ThermalRect& truth)
{
    const double smaller = std::min(seen.area(), truth.area());
    return smaller > 0 && seen.intersected(truth).area() > 0.3 * smaller;
}

/// What a detector of visible faces would have found, pictures of faces included.
DetectedFaces everyFace(const FrameStamp& stamp, const SceneTruth& truth)
{
    DetectedFaces faces{stamp, {}, "told"};
    for (const auto& thing : truth.things)
        if (thing.face && thing.inView)
            faces.boxes.push_back({*thing.face, 0.9, {}});
    for (const auto& person : truth.people)
        if (person.faceVisible)
            faces.boxes.push_back({person.visibleFace, 0.9, {}});
    return faces;
}

} // namespace

TEST_CASE("posters, screens, mannequins, cups, lamps, heaters and dogs are nobody and each is "
          "named, and the febrile person among them alarms")
{
    EntranceScene::Options options;
    options.scenario = "decoys";
    options.seed = GENERATE(1U, 2U, 3U, 4U);
    options.visible = {};
    const auto scene = EntranceScene::make(options).value();
    ScreeningPipeline::Config config;
    config.camera = {"east"};
    config.reference.setTemperature = scene.referenceSetTemperature();
    ScreeningPipeline pipeline(config);
    std::map<std::string, int> refused; // frames
    std::set<std::string> all;
    int alarms = 0;
    int counted = 0;
    std::uint64_t sequence = 0;
    for (auto t = 0ms; t < scene.length(); t += 125ms) {
        const FrameStamp stamp{MonotonicTime(t), WallTime(1'790'000'000s) + t, ++sequence};
        const SceneTruth truth = scene.truthAt(t);
        const auto faces = everyFace(stamp, truth);
        const auto step = pipeline.step(scene.render(stamp, t), &faces);
        for (const auto& event : step.events)
            alarms += std::holds_alternative<ElevatedBegan>(event) ? 1 : 0;
        for (const auto& thing : truth.things) {
            const auto name = thing.kind + " " + std::to_string(thing.id);
            all.insert(name);
            for (const auto& object : step.snapshot->rejected)
                if (on(object.box, thing.box)) {
                    ++refused[name];
                    break;
                }
        }
        for (const auto& person : step.snapshot->people)
            CHECK(std::any_of(truth.people.begin(), truth.people.end(),
                [&](const auto& real) { return on(*person.face.head, real.head); }));
        counted = 0;
        for (const int things : step.snapshot->rejectedTotal)
            counted += things;
    }
    for (const auto& name : all) {
        INFO(name << " of seed " << options.seed);
        CHECK(refused[name] >= 3);
    }
    CHECK(alarms == 1);
    CHECK(counted >= static_cast<int>(all.size()));
}
