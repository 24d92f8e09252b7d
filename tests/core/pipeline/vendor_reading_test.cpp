// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <atomic>
#include <fstream>

#include "pipeline/camera_worker.h"
#include "support/scripted_camera.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

VendorReading said(double celsius, bool continuous = false)
{
    return {{}, celsius, true, "faceCapture", "{}", continuous};
}

CameraNotice advice(CameraAdvice what)
{
    return {CameraNotice::Kind::ConfigurationChanged, {}, "switch it off", what};
}

} // namespace

TEST_CASE("what a vendor says travels beside the pictures, and many a minute are not all kept")
{
    const SystemClock clock;
    LatestSlot<FramePair> frames;
    EventQueue<ScreeningEvent> events;
    CameraWorker::Parts parts;
    parts.config.id = {"east"};
    int opened = 0;
    parts.open = [&opened](const CameraConfig&,
                     const OpenOptions&) -> Result<std::unique_ptr<CameraSource>> {
        ScriptedCamera::Script script;
        script.emplace_back(advice(CameraAdvice::OwnBlackbody));
        if (++opened == 1) {
            script.emplace_back(said(37.9));
            script.emplace_back(said(36.0, true));
            script.emplace_back(
                Error{ErrorKind::Unavailable, "east", "cable pulled", "check the cable"});
        }
        return std::unique_ptr<CameraSource>(std::make_unique<ScriptedCamera>(std::move(script)));
    };
    parts.clock = &clock;
    parts.frames = &frames;
    parts.events = &events;
    const CameraWorker worker(std::move(parts));
    std::vector<VendorReported> readings;
    std::vector<CameraNoted> notes;
    while (notes.size() < 2) {
        const auto event = events.popFor({}, 10s);
        REQUIRE(event);
        if (const auto* reading = std::get_if<VendorReported>(&*event))
            readings.push_back(*reading);
        if (const auto* note = std::get_if<CameraNoted>(&*event))
            notes.push_back(*note);
    }
    REQUIRE(readings.size() == 2);
    CHECK(readings[0].celsius == 37.9);
    CHECK(readings[0].camera == CameraId{"east"});
    CHECK(readings[0].overItsLimit);
    CHECK(readings[0].kept);
    CHECK_FALSE(readings[1].kept);
    CHECK(notes[0].advice == CameraAdvice::OwnBlackbody);
    CHECK_FALSE(notes[0].repeated);
    CHECK(notes[1].repeated); // it was opened again and says so again: not logged twice
    CHECK_FALSE(frames.tryTake()); // a value of theirs is no picture of ours
}

TEST_CASE("a camera that refuses the password is not asked again before there is another")
{
    const TemporaryFolder folder;
    const auto secret = folder / "secret";
    std::ofstream(secret) << "wrong\n";
    const SystemClock clock;
    LatestSlot<FramePair> frames;
    EventQueue<ScreeningEvent> events;
    std::atomic<int> opened{0};
    CameraWorker::Parts parts;
    parts.config.id = {"east"};
    parts.config.access.secretFile = secret.string();
    EventQueue<int> tries;
    parts.open = [&](const CameraConfig&,
                     const OpenOptions&) -> Result<std::unique_ptr<CameraSource>> {
        tries.push(++opened);
        return fail(ErrorKind::PermissionDenied, "east", "the password is refused", "another one");
    };
    parts.clock = &clock;
    parts.frames = &frames;
    parts.events = &events;
    const CameraWorker worker(std::move(parts));
    REQUIRE(tries.popFor({}, 10s) == 1);
    CHECK_FALSE(tries.popFor({}, 2500ms)); // without this rule it would be asked twice by now
    std::filesystem::last_write_time(
        secret, std::filesystem::last_write_time(secret) + std::chrono::seconds(5));
    CHECK(tries.popFor({}, 10s) == 2);
}
