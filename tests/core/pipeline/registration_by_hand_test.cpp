// SPDX-License-Identifier: GPL-3.0-or-later
// Points that an admin dragged in both pictures, against a simulated camera whose map is known.
#include <catch2/catch.hpp>

#include <cmath>

#include "camera/simulated/entrance_scene.h"
#include "model/matched_map.h"
#include "pipeline/screening_pipeline.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

FrameStamp stampAt(std::chrono::milliseconds t)
{
    return {MonotonicTime(t), WallTime(1'790'000'000s) + t, static_cast<std::uint64_t>(t.count())};
}

/// A hybrid camera, and a back end that knows nothing of how its two pictures lie. *thread-bound*
struct Door {
    Door()
    {
        cv::setNumThreads(1);
        EntranceScene::Options options;
        options.scenario = "calm";
        auto made = EntranceScene::make(options);
        REQUIRE(made);
        scene.emplace(std::move(*made));
        config.camera = {"east"};
        config.reference.setTemperature = scene->referenceSetTemperature();
    }
    [[nodiscard]] FramePair frameAt(std::chrono::milliseconds t) const
    {
        return scene->render(stampAt(t), t);
    }
    /// As dragged by hand: to the nearest pixel of the visible picture.
    [[nodiscard]] std::vector<MatchedPoint> dragged(const FramePair& frame) const
    {
        const cv::Size thermal = frame.thermal->counts.size();
        const cv::Size visible = frame.visible->bgr.size();
        std::vector<MatchedPoint> points;
        for (const auto& [x, y] : {std::pair{0.3, 0.2}, std::pair{0.7, 0.25}, std::pair{0.35, 0.8},
                 std::pair{0.65, 0.75}, std::pair{0.5, 0.5}, std::pair{0.45, 0.3}}) {
            const ThermalPoint at = thermalPixel({x, y}, thermal);
            VisiblePoint seen = frame.registration.visibleFromThermal(at);
            seen = {std::round(seen.x), std::round(seen.y)};
            points.push_back({{x, y}, shareOf(seen, visible)});
        }
        return points;
    }
    std::optional<EntranceScene> scene;
    ScreeningPipeline::Config config;
};

double missOf(const ViewMap& is, const ViewMap& was, ThermalPoint at)
{
    const auto a = is.visibleFromThermal(at);
    const auto b = was.visibleFromThermal(at);
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

TEST_CASE("points by hand put every face of a camera with a known map to two pixels, at once")
{
    Door door;
    FramePair frame = door.frameAt(6s);
    const ViewMap truth = frame.registration;
    door.config.matched = door.dragged(frame);
    ScreeningPipeline pipeline(door.config);
    frame.registration = ViewMap(); // the back end does not know
    const auto seen = pipeline.step(frame).snapshot;
    CHECK(seen->views.byHand);
    CHECK(seen->views.residualPixels < 0.7); // half a pixel of rounding each way
    double largest = 0.0;
    int faces = 0;
    for (auto t = 0s; t < 20s; t += 1s) {
        for (const auto& person : door.scene->truthAt(t).people) {
            ++faces;
            largest = std::max(largest, missOf(seen->registration, truth, person.head.center()));
        }
    }
    REQUIRE(faces > 5);
    CAPTURE(faces, largest);
    CHECK(largest < 2.0);
    WARN("points by hand: " << faces << " heads, largest miss " << largest << " px, residual "
                            << seen->views.residualPixels << " px");
}

TEST_CASE("the points hold whatever is learnt, follow a change, and end when they are cleared")
{
    Door door;
    FramePair frame = door.frameAt(6s);
    const ThermalPoint middle{190.0, 140.0};
    const ViewMap own = frame.registration;
    door.config.matched = door.dragged(frame);
    ScreeningPipeline pipeline(door.config);
    auto seen = pipeline.step(frame).snapshot;
    CHECK(missOf(seen->registration, own, middle) < 1.0);

    for (MatchedPoint& point : door.config.matched)
        point.visible.x += 0.05;
    pipeline.configure(door.config);
    seen = pipeline.step(door.frameAt(7s)).snapshot;
    CHECK(missOf(seen->registration, own, middle)
        == Approx(0.05 * frame.visible->bgr.cols).margin(1.0));

    door.config.matched.clear();
    pipeline.configure(door.config);
    seen = pipeline.step(door.frameAt(8s)).snapshot;
    CHECK_FALSE(seen->views.byHand);
    CHECK(missOf(seen->registration, own, middle) < 1.0);
}

TEST_CASE("points that fix no map leave what the back end says")
{
    Door door;
    FramePair frame = door.frameAt(6s);
    door.config.matched.assign(4, MatchedPoint{{0.5, 0.5}, {0.5, 0.5}});
    ScreeningPipeline pipeline(door.config);
    const auto seen = pipeline.step(frame).snapshot;
    CHECK_FALSE(seen->views.byHand);
    CHECK(missOf(seen->registration, frame.registration, {190.0, 140.0}) < 1.0);
}
