// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/rtsp/rtsp_camera.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>

#include "support/rtsp_double.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;

namespace {

/// False, with a word about it, where no RTSP server is installed.
bool started(RtspDouble& camera)
{
    if (camera.start())
        return true;
    std::cout << "SKIPPED: python3-gi or gir1.2-gst-rtsp-server-1.0 is not installed\n";
    return false;
}

Result<std::unique_ptr<CameraSource>> opened(const CameraConfig& config)
{
    static const SystemClock clock;
    return openRtsp(config, {&clock});
}

CameraConfig configOf(const RtspDouble& camera)
{
    CameraConfig config;
    config.id = {"east"};
    config.address = camera.address();
    return config;
}

Result<FramePair> nextOf(CameraSource& camera)
{
    auto said = camera.next({});
    if (!said)
        return said.error();
    return std::get<FramePair>(*said);
}

/// The first error within so many pictures.
std::optional<Error> errorWithin(CameraSource& camera, int pictures)
{
    for (int i = 0; i < pictures; ++i) {
        if (auto pair = nextOf(camera); !pair)
            return pair.error();
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("The pictures of a stream arrive in order, stamped, and as pictures alone")
{
    RtspDouble server;
    if (!started(server))
        return;
    auto camera = opened(configOf(server));
    REQUIRE(camera);
    FrameStamp last;
    std::uint32_t number = 0;
    for (int i = 0; i < 40; ++i) {
        const auto pair = nextOf(**camera);
        REQUIRE(pair);
        REQUIRE(pair->visible);
        CHECK(pair->pictureOnly);
        CHECK_FALSE(pair->thermal);
        CHECK(pair->visible->bgr.size() == cv::Size(320, 240));
        CHECK(pair->visible->camera == CameraId{"east"});
        const auto mark = markOf(pair->visible->bgr);
        REQUIRE(mark);
        CHECK(mark->number > number);
        CHECK(pair->visible->stamp.monotonic > last.monotonic);
        CHECK(pair->visible->stamp.sequence > last.sequence);
        number = mark->number;
        last = pair->visible->stamp;
    }
}

TEST_CASE("Both of a camera's pictures are joined, turned as the camera hangs")
{
    RtspDouble server;
    if (!started(server))
        return;
    CameraConfig config = configOf(server);
    config.thermalPicture = server.address();
    config.rotateDegrees = 90;
    auto camera = opened(config);
    REQUIRE(camera);
    std::optional<FramePair> both;
    for (int i = 0; i < 50 && !both; ++i) {
        auto pair = nextOf(**camera);
        REQUIRE(pair);
        if (pair->thermalPicture)
            both = *pair;
    }
    REQUIRE(both);
    CHECK(both->visible->bgr.size() == cv::Size(240, 320));
    CHECK(both->thermalPicture->bgr.size() == cv::Size(240, 320));
}

TEST_CASE("A guarded stream opens with its password and is refused with another")
{
    RtspDouble server({"--user", "guard", "--password", "p@ss:w/rd 1"});
    if (!started(server))
        return;
    const TemporaryFolder folder;
    const auto secret = folder / "password";
    const auto write = [&secret](const std::string& password) {
        std::ofstream(secret) << password << '\n';
        std::filesystem::permissions(
            secret, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    };
    CameraConfig config = configOf(server);
    config.access = {"guard", secret.string(), {}};
    write("p@ss:w/rd 1");
    auto camera = opened(config);
    REQUIRE(camera);
    CHECK(nextOf(**camera));
    write("another");
    const auto refused = opened(config);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PermissionDenied);
    CHECK(refused.error().line().find("another") == std::string::npos);
}

TEST_CASE("A stream that falls silent, dies, changes its size or is damaged ends with the reason")
{
    RtspDouble server;
    if (!started(server))
        return;
    auto camera = opened(configOf(server));
    REQUIRE(camera);
    REQUIRE(nextOf(**camera));
    SECTION("silent")
    {
        REQUIRE(server.tell("stall"));
        const auto error = errorWithin(**camera, 10);
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::Timeout);
    }
    SECTION("half-open")
    {
        server.freeze();
        const auto error = errorWithin(**camera, 10);
        server.thaw();
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::Timeout);
    }
    SECTION("gone, and back at the same place")
    {
        server.kill();
        const auto error = errorWithin(**camera, 10);
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::Unavailable);
        CHECK_FALSE(opened(configOf(server)));
        REQUIRE(server.start());
        auto again = opened(configOf(server));
        REQUIRE(again);
        CHECK(nextOf(**again));
    }
    SECTION("another size")
    {
        REQUIRE(server.tell("size 400 304"));
        const auto error = errorWithin(**camera, 100);
        REQUIRE(error);
        CHECK(error->kind == ErrorKind::Conflict);
        CHECK(error->reason.find("320x240 to 400x304") != std::string::npos);
    }
    SECTION("damaged")
    {
        REQUIRE(server.tell("garbage"));
        const auto error = errorWithin(**camera, 150);
        if (error) // else the decoder found something in it
            CHECK(error->kind != ErrorKind::Internal);
        REQUIRE(server.tell("live"));
        auto again = opened(configOf(server));
        REQUIRE(again);
        CHECK(nextOf(**again));
    }
}

TEST_CASE("The codings that cameras use are decoded, another is refused by name")
{
    for (const char* const coding : {"mjpeg", "vp8"}) {
        RtspDouble server({"--codec", coding});
        if (!started(server))
            return;
        auto camera = opened(configOf(server));
        if (std::string(coding) != "vp8") {
            REQUIRE(camera);
            const auto pair = nextOf(**camera);
            REQUIRE(pair);
            CHECK(markOf(pair->visible->bgr)->age < std::chrono::seconds(5));
            continue;
        }
        REQUIRE_FALSE(camera);
        CHECK(camera.error().kind == ErrorKind::Unsupported);
        CHECK(camera.error().subject.find("vp8") != std::string::npos);
    }
}
