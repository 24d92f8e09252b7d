// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/camera_worker.h"

#include <catch2/catch.hpp>

#include "support/scripted_camera.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

std::vector<CameraCondition> conditionsOf(
    CameraOpener open, std::size_t expected, ReplaySteering steering = {})
{
    const SystemClock clock;
    LatestSlot<FramePair> frames;
    EventQueue<ScreeningEvent> events;
    CameraWorker::Parts parts;
    parts.config.id = {"east"};
    parts.open = std::move(open);
    parts.clock = &clock;
    parts.frames = &frames;
    parts.events = &events;
    parts.steering = steering;
    const CameraWorker worker(std::move(parts));
    std::vector<CameraCondition> seen;
    while (seen.size() < expected) {
        const auto event = events.popFor({}, 10s);
        REQUIRE(event);
        seen.push_back(std::get<CameraChanged>(*event).now);
    }
    return seen;
}

CameraOutput frame()
{
    return FramePair{std::make_shared<RadiometricFrame>(), nullptr, {}, false};
}

} // namespace

TEST_CASE("a camera that comes, breaks and comes back is told in that order and only once each")
{
    int opened = 0;
    const auto open = [&opened](const CameraConfig&,
                          const OpenOptions&) -> Result<std::unique_ptr<CameraSource>> {
        ++opened;
        ScriptedCamera::Script script;
        script.emplace_back(frame());
        script.emplace_back(frame());
        if (opened == 1)
            script.emplace_back(
                Error{ErrorKind::Unavailable, "east", "cable pulled", "check the cable"});
        return std::unique_ptr<CameraSource>(std::make_unique<ScriptedCamera>(std::move(script)));
    };
    CHECK(conditionsOf(open, 4)
        == std::vector{CameraCondition::Live, CameraCondition::Offline, CameraCondition::Live,
            CameraCondition::Ended});
}

TEST_CASE("a camera that cannot be opened is offline and never replaced by another source")
{
    const auto open = [](const CameraConfig&,
                          const OpenOptions&) -> Result<std::unique_ptr<CameraSource>> {
        return fail(ErrorKind::Unavailable, "east", "no route", "check the network");
    };
    CHECK(conditionsOf(open, 1) == std::vector{CameraCondition::Offline});
}

TEST_CASE("a recording that can be steered is not given up at its end")
{
    EventQueue<ReplayWish> wishes;
    LatestSlot<ReplayPosition> position;
    const auto open = [&](const CameraConfig&,
                          const OpenOptions& options) -> Result<std::unique_ptr<CameraSource>> {
        CHECK(options.steering.wishes == &wishes);
        ScriptedCamera::Script script;
        script.emplace_back(frame());
        script.emplace_back(CameraNotice{CameraNotice::Kind::EndOfStream, {}, {}});
        script.emplace_back(frame()); // somebody went back
        return std::unique_ptr<CameraSource>(std::make_unique<ScriptedCamera>(std::move(script)));
    };
    CHECK(conditionsOf(open, 4, {&wishes, &position})
        == std::vector{CameraCondition::Live, CameraCondition::Ended, CameraCondition::Live,
            CameraCondition::Ended});
}
