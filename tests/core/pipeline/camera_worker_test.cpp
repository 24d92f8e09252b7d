// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/camera_worker.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

#include "support/scripted_camera.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

std::vector<CameraChanged> changesOf(CameraOpener open, std::size_t expected,
    ReplaySteering steering = {}, std::atomic<bool>* paused = nullptr)
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
    parts.paused = paused;
    const CameraWorker worker(std::move(parts));
    std::vector<CameraChanged> seen;
    while (seen.size() < expected) {
        const auto event = events.popFor({}, 10s);
        REQUIRE(event);
        seen.push_back(std::get<CameraChanged>(*event));
    }
    return seen;
}

std::vector<CameraCondition> conditionsOf(const std::vector<CameraChanged>& changes)
{
    std::vector<CameraCondition> conditions;
    for (const auto& change : changes)
        conditions.push_back(change.now);
    return conditions;
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
    CHECK(conditionsOf(changesOf(open, 4))
        == std::vector{CameraCondition::Live, CameraCondition::Offline, CameraCondition::Live,
            CameraCondition::Ended});
}

TEST_CASE("a camera that cannot be opened is offline and never replaced by another source")
{
    const auto open = [](const CameraConfig&,
                          const OpenOptions&) -> Result<std::unique_ptr<CameraSource>> {
        return fail(ErrorKind::Unavailable, "east", "no route", "check the network");
    };
    CHECK(conditionsOf(changesOf(open, 1)) == std::vector{CameraCondition::Offline});
}

TEST_CASE("a camera that refuses the password is asked once, and again when it was corrected")
{
    const TemporaryFolder folder;
    const auto secret = folder / "password";
    std::ofstream(secret) << "wrong\n";
    const SystemClock clock;
    LatestSlot<FramePair> frames;
    EventQueue<ScreeningEvent> events;
    EventQueue<std::string> tries;
    CameraWorker::Parts parts;
    parts.config.id = {"east"};
    parts.config.access = {"admin", secret.string(), {}};
    parts.clock = &clock;
    parts.frames = &frames;
    parts.events = &events;
    parts.open = [&tries](const CameraConfig& config,
                     const OpenOptions&) -> Result<std::unique_ptr<CameraSource>> {
        std::string password;
        std::ifstream(config.access.secretFile) >> password;
        tries.push(password);
        if (password != "right")
            return fail(ErrorKind::PermissionDenied, "east", "refuses the password", "correct it");
        return std::unique_ptr<CameraSource>(
            std::make_unique<ScriptedCamera>(ScriptedCamera::Script{frame()}));
    };
    CameraWorker worker(std::move(parts));
    const auto told = [&events] {
        const auto event = events.popFor({}, 10s);
        return event ? std::get<CameraChanged>(*event).now : CameraCondition::Connecting;
    };
    CHECK(told() == CameraCondition::AuthFailed);
    CHECK(worker.condition() == CameraCondition::AuthFailed);
    CHECK(tries.popFor({}, 10s) == "wrong");
    CHECK_FALSE(tries.popFor({}, 1500ms)); // a camera that is merely gone is tried every second

    SECTION("by a new password in its file")
    {
        const auto before = std::filesystem::last_write_time(secret);
        std::ofstream(secret) << "right\n";
        std::filesystem::last_write_time(secret, before + 1s);
        CHECK(told() == CameraCondition::Live);
    }
    SECTION("by another file in the settings")
    {
        std::ofstream(folder / "other") << "right\n";
        CameraConfig config;
        config.id = {"east"};
        config.access = {"admin", (folder / "other").string(), {}};
        worker.configure(config);
        CHECK(told() == CameraCondition::Live);
    }
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
    CHECK(conditionsOf(changesOf(open, 4, {&wishes, &position}))
        == std::vector{CameraCondition::Live, CameraCondition::Ended, CameraCondition::Live,
            CameraCondition::Ended});
}

TEST_CASE("a camera whose driver throws is offline, with the reason, and opened again")
{
    int opened = 0;
    const auto open = [&opened](const CameraConfig&,
                          const OpenOptions&) -> Result<std::unique_ptr<CameraSource>> {
        if (++opened == 1)
            throw std::runtime_error("no device");
        ScriptedCamera::Script script;
        script.emplace_back(frame());
        const auto end = opened == 2 ? ScriptedCamera::End::Throws : ScriptedCamera::End::Ends;
        return std::unique_ptr<CameraSource>(
            std::make_unique<ScriptedCamera>(std::move(script), end));
    };
    const auto told = changesOf(open, 5);
    CHECK(conditionsOf(told)
        == std::vector{CameraCondition::Offline, CameraCondition::Live, CameraCondition::Offline,
            CameraCondition::Live, CameraCondition::Ended});
    CHECK_THAT(told.at(0).error, Catch::Contains("no device"));
    CHECK_THAT(told.at(2).error, Catch::Contains("the driver was surprised"));
}

TEST_CASE("a recording counts as paused until its next frame has been handed on")
{
    EventQueue<ReplayWish> wishes;
    LatestSlot<ReplayPosition> position;
    std::atomic<bool> paused{false};
    EventQueue<bool> seen;
    const auto open = [&](const CameraConfig&,
                          const OpenOptions&) -> Result<std::unique_ptr<CameraSource>> {
        const CameraNotice pause{CameraNotice::Kind::Paused, {}, {}};
        const CameraNotice end{CameraNotice::Kind::EndOfStream, {}, {}};
        return std::unique_ptr<CameraSource>(std::make_unique<ScriptedCamera>(
            ScriptedCamera::Script{frame(), pause, pause, frame(), end, pause},
            ScriptedCamera::End::Throws, [&] { seen.push(paused.load()); }));
    };
    (void)changesOf(open, 3, {&wishes, &position}, &paused);
    for (const bool expected : {false, false, true, true, false, false, false}) {
        const auto now = seen.popFor({}, 10s);
        REQUIRE(now);
        CHECK(*now == expected);
    }
}
