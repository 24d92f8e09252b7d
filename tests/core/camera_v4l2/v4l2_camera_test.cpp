// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "camera/v4l2/v4l2_camera.h"
#include "support/lepton_to_send.h"
#include "support/v4l2_fixture.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

const UsbFormat kTelemetry{kY16, 160, 122, 0};
const UsbFormat kSplit{kYuyv, 256, 384, 0};

Result<std::unique_ptr<CameraSource>> opened(
    V4l2Fixture& device, const std::string& address = "/dev/video0", int rotate = 0)
{
    static const ManualClock clock;
    CameraConfig config;
    config.id = {"gate"};
    config.address = address;
    config.rotateDegrees = rotate;
    return openV4l2(config, {&clock, true}, device.calls());
}

V4l2Fixture lepton()
{
    V4l2Fixture device;
    device.offers = {{fourcc('U', 'Y', 'V', 'Y'), 160, 120, 0}, {kY16, 160, 120, 0}, kTelemetry};
    return device;
}

FramePair pairFrom(CameraSource& camera)
{
    auto output = camera.next({});
    REQUIRE(output);
    REQUIRE(std::holds_alternative<FramePair>(*output));
    return std::get<FramePair>(*output);
}

void checkClear(const Error& error)
{
    CHECK_FALSE(error.subject.empty());
    CHECK_FALSE(error.reason.empty());
    CHECK_FALSE(error.advice.empty());
}

} // namespace

TEST_CASE("A Lepton on USB gives frames in hundredths of a kelvin with its shutter's age")
{
    auto device = lepton();
    auto camera = opened(device, "/dev/video0", 90);
    REQUIRE(camera);
    CHECK(device.set.height == 122);
    device.frames = {LeptonToSend{}.bytes()};
    const auto pair = pairFrom(**camera);
    CHECK(pair.thermal->counts.size() == cv::Size(120, 160));
    CHECK(pair.thermal->counts.at<std::uint16_t>(1, 119) == 29'822); // turned upright
    CHECK(pair.thermal->scale == SignalScale(kCentikelvinCounts));
    CHECK(pair.thermal->times.sinceShutter == 40'000ms);
    CHECK(pair.thermal->stamp.sequence == 1);
    CHECK_FALSE(pair.visible);
    camera->reset();
    CHECK(device.closed == 1);
    CHECK(device.mapped == 0);
    CHECK_FALSE(device.streaming);
}

TEST_CASE("A closed shutter is told once, its frames and repeated ones are left out")
{
    auto device = lepton();
    auto camera = opened(device);
    REQUIRE(camera);
    LeptonToSend sent;
    device.frames = {sent.bytes()};
    CHECK(pairFrom(**camera).thermal->times.sinceShutter == 40'000ms);
    const auto send = [&](int state, std::uint32_t frame) {
        sent.shutterState = state;
        sent.frame = frame;
        sent.onMilliseconds += 111;
        device.frames = {sent.bytes()};
    };
    send(2, 901);
    auto output = (*camera)->next({});
    REQUIRE(output);
    CHECK(std::get<CameraNotice>(*output).kind == CameraNotice::Kind::Shutter);
    send(2, 902);
    CHECK(
        (*camera)->next({}).error().kind == ErrorKind::Timeout); // nothing new, and no more frames
    sent.shutterMilliseconds = sent.onMilliseconds;
    send(3, 903);
    CHECK(pairFrom(**camera).thermal->times.sinceShutter == 111ms);
    send(3, 903); // the same once more
    CHECK((*camera)->next({}).error().kind == ErrorKind::Timeout);
    // Closed and open again between two frames.
    sent.shutterMilliseconds = sent.onMilliseconds + 50;
    send(3, 905);
    output = (*camera)->next({});
    REQUIRE(output);
    CHECK(std::holds_alternative<CameraNotice>(*output));
}

TEST_CASE("Only the newest of the frames that waited is looked at")
{
    auto device = lepton();
    auto camera = opened(device);
    REQUIRE(camera);
    for (std::uint32_t i = 0; i < 3; ++i) {
        LeptonToSend sent;
        sent.frame += i;
        sent.count = static_cast<std::uint16_t>(29'800 + i);
        device.frames.push_back(sent.bytes());
    }
    CHECK(pairFrom(**camera).thermal->counts.at<std::uint16_t>(5, 5) == 29'802);
    CHECK(device.queued == 4 + 3); // every buffer went back
}

TEST_CASE("A camera of two halves gives 1/64 K, or what its address says")
{
    V4l2Fixture device;
    device.offers = {{kYuyv, 256, 192, 0}, kSplit};
    auto camera = opened(device);
    REQUIRE(camera);
    device.frames = {V4l2Fixture::Frame(256 * 384 * 2, 0x4c)};
    const auto pair = pairFrom(**camera);
    CHECK(pair.thermal->counts.size() == cv::Size(256, 192));
    CHECK(pair.thermal->scale == SignalScale(kSixtyFourthKelvinCounts));
    CHECK_FALSE(pair.thermal->times.sinceShutter);
    auto scaled = opened(device, "/dev/video0?kelvin_per_count=0.1&kelvin_at_zero=-5");
    REQUIRE(scaled);
    device.frames = {V4l2Fixture::Frame(256 * 384 * 2, 0x0b)};
    CHECK(pairFrom(**scaled).thermal->scale == SignalScale(LinearScale{0.1, -5.0}));
}

TEST_CASE("A camera that is pulled out is an error, and opens again when it is back")
{
    for (int fault = 0; fault < 3; ++fault) {
        auto device = lepton();
        auto camera = opened(device);
        REQUIRE(camera);
        device.frames = {LeptonToSend{}.bytes()};
        pairFrom(**camera);
        device.takeFails = fault == 0 ? ENODEV : fault == 1 ? EIO : 0;
        device.hungUp = fault == 2;
        const auto gone = (*camera)->next({});
        REQUIRE_FALSE(gone);
        CHECK(gone.error().kind == ErrorKind::Unavailable);
        checkClear(gone.error());
        camera->reset();
        CHECK(device.mapped == 0);
        device.openFails = ENOENT;
        const auto absent = opened(device);
        REQUIRE_FALSE(absent);
        CHECK(absent.error().kind == ErrorKind::NotFound);
        device.openFails = device.takeFails = 0;
        device.hungUp = false;
        auto again = opened(device);
        REQUIRE(again);
        device.frames = {LeptonToSend{}.bytes()};
        CHECK(pairFrom(**again).thermal->stamp.sequence == 1);
        CHECK(device.opened == 2);
    }
}

TEST_CASE("Whatever a device refuses is one clear error, and nothing stays open or mapped")
{
    const auto check = [](V4l2Fixture device, ErrorKind kind,
                           const std::string& address = "/dev/video0") {
        const auto refused = opened(device, address);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == kind);
        checkClear(refused.error());
        CHECK(device.opened == device.closed);
        CHECK(device.mapped == 0);
    };
    auto device = lepton();
    device.openFails = EACCES;
    check(device, ErrorKind::PermissionDenied);
    device.openFails = EBUSY;
    check(device, ErrorKind::Unavailable);
    device = lepton();
    device.captures = false;
    check(device, ErrorKind::Unsupported);
    device = lepton();
    device.startFails = ENOSPC;
    check(device, ErrorKind::Unavailable);
    device.offers = {{kYuyv, 640, 480, 0}};
    check(device, ErrorKind::Unsupported);
    check(lepton(), ErrorKind::InvalidInput, "");
    check(lepton(), ErrorKind::InvalidInput, "/dev/video0?emissivity=1");
}

TEST_CASE("Damaged and short frames are told and the next good one is taken")
{
    auto device = lepton();
    auto camera = opened(device);
    REQUIRE(camera);
    device.damaged = true;
    device.frames = {LeptonToSend{}.bytes()};
    CHECK((*camera)->next({}).error().kind == ErrorKind::Corrupt);
    device.damaged = false;
    device.frames = {V4l2Fixture::Frame(100)};
    const auto cut = (*camera)->next({});
    CHECK(cut.error().kind == ErrorKind::Truncated);
    CHECK(cut.error().subject == "camera gate");
    device.frames = {LeptonToSend{}.bytes()};
    CHECK(pairFrom(**camera).thermal->stamp.sequence == 1);
    std::stop_source stop;
    stop.request_stop();
    CHECK((*camera)->next(stop.get_token()).error().kind == ErrorKind::Unavailable);
}
