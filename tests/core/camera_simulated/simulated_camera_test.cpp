// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/simulated_camera.h"

#include <catch2/catch.hpp>
#include <opencv2/core.hpp>

#include "camera/simulated/prerendered_ring.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<CameraSource> camera(
    const std::string& address, const Clock& clock, bool realTime = false)
{
    CameraConfig config;
    config.id = {"east"};
    config.address = address;
    auto opened = openSimulated(config, {&clock, realTime});
    REQUIRE(opened);
    return std::move(*opened);
}

FramePair pairOf(Result<CameraOutput> output)
{
    REQUIRE(output);
    REQUIRE(std::holds_alternative<FramePair>(*output));
    return std::get<FramePair>(*output);
}

} // namespace

TEST_CASE("an offline camera gives frame after frame, stamped one period apart")
{
    const ManualClock clock;
    const auto source = camera("calm?fps=10&visible=none", clock);
    const auto first = pairOf(source->next({}));
    const auto second = pairOf(source->next({}));
    CHECK(first.simulated);
    CHECK(first.thermal->camera.value == "east");
    CHECK_FALSE(first.visible);
    CHECK(second.thermal->stamp.monotonic - first.thermal->stamp.monotonic == 100ms);
    CHECK(second.thermal->stamp.wall - first.thermal->stamp.wall == 100ms);
    CHECK(second.thermal->stamp.sequence == first.thermal->stamp.sequence + 1);
}

TEST_CASE("scenarioOf gives the scene that the camera of that address shows")
{
    const ManualClock clock;
    const std::string address = "fever?seed=7&people=4&thermal=160x120&visible=none&netd=0.02";
    const auto options = scenarioOf(address);
    REQUIRE(options);
    CHECK(options->seed == 7);
    CHECK(options->thermal == cv::Size(160, 120));
    CHECK(options->visible.empty());
    const auto scene = EntranceScene::make(*options);
    REQUIRE(scene);
    CHECK(scene->peopleTotal() == 4);
    const auto pair = pairOf(camera(address, clock)->next({}));
    const auto same = scene->render(pair.thermal->stamp, 0s);
    CHECK(cv::norm(pair.thermal->counts, same.thermal->counts, cv::NORM_INF) == 0);
    CHECK(scenarioOf("")->scenario == "tour");
}

TEST_CASE("an address with a mistake is refused in one clear line")
{
    for (const char* address : {"fever?seed=x", "fever?sed=3", "fever?thermal=640", "fever?people",
             "fever?visible=0x0", "fever?seed=-1", "fever?fps=25x"}) {
        const auto options = scenarioOf(address);
        REQUIRE_FALSE(options);
        CHECK(options.error().line().find('\n') == std::string::npos);
        CHECK_FALSE(options.error().advice.empty());
    }
    const ManualClock clock;
    CameraConfig config;
    for (const char* address : {"carnival", "fever?people=99", "fever?fps=1000", "?seed=x"}) {
        config.address = address;
        CHECK_FALSE(openSimulated(config, {&clock, false}));
    }
}

TEST_CASE("the camera announces its shutter before the first picture after it")
{
    const ManualClock clock;
    const auto source = camera("calm?fps=5&shutter=10&visible=none&thermal=80x60", clock);
    int notices = 0;
    for (int i = 0; i < 60; ++i) {
        const auto output = source->next({});
        REQUIRE(output);
        if (const auto* notice = std::get_if<CameraNotice>(&*output)) {
            CHECK(notice->kind == CameraNotice::Kind::Shutter);
            const auto after = pairOf(source->next({}));
            CHECK(after.thermal->stamp.monotonic == notice->stamp.monotonic);
            CHECK(*after.thermal->times.sinceShutter < 1s);
            ++notices;
        }
    }
    CHECK(notices == 1);
}

TEST_CASE("a live camera keeps the clock's pace and gives a late caller the newest picture")
{
    ManualClock clock;
    const auto source = camera("calm?fps=25&visible=none&thermal=80x60", clock, true);
    const auto start = clock.monotonic();
    CHECK(pairOf(source->next({})).thermal->stamp.monotonic == start);
    clock.advance(1s);
    const auto late = pairOf(source->next({}));
    CHECK(late.thermal->stamp.monotonic == start + 1s);
    CHECK(late.thermal->stamp.sequence == 25);
}

TEST_CASE("a live camera that waits for its next picture stops when asked")
{
    const ManualClock clock;
    const auto source = camera("calm?visible=none&thermal=80x60", clock, true);
    REQUIRE(source->next({}));
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(source->next(stop.get_token()));
}

TEST_CASE("a ring of drawn pairs goes round under new stamps without new pixels")
{
    auto options = scenarioOf("crowd15?visible=640x360");
    REQUIRE(options);
    auto ring = PrerenderedRing::make(*options, 3, 8s);
    REQUIRE(ring);
    const auto stamped = [](int i) {
        return FrameStamp{MonotonicTime(i * 40ms), {}, static_cast<std::uint64_t>(i)};
    };
    const auto first = ring->next(stamped(0));
    CHECK(ring->truth().people.size() == 15);
    (void)ring->next(stamped(1));
    (void)ring->next(stamped(2));
    const auto again = ring->next(stamped(3));
    CHECK(again.thermal->counts.data == first.thermal->counts.data);
    CHECK(again.visible->bgr.data == first.visible->bgr.data);
    CHECK(again.visible->stamp.sequence == 3);
    CHECK(*again.thermal->times.sinceTurnOn - *first.thermal->times.sinceTurnOn == 120ms);
    CHECK_FALSE(PrerenderedRing::make(*options, 0));
}
