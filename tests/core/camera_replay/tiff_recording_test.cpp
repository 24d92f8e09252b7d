// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "base/clock.h"
#include "camera/replay/recording.h"
#include "camera/replay/replay_camera.h"
#include "support/cptv_writer.h"
#include "support/flir_writer.h"

using namespace haetae;
using namespace haetae::test;

namespace {

TiffToWrite threePages()
{
    TiffToWrite made;
    for (int i = 0; i < 3; ++i)
        made.pages.push_back(roomCounts({31, 23}, 29'500 + i, static_cast<std::uint64_t>(i + 1)));
    made.pages[1].at<std::uint16_t>(0, 0) = 0;
    made.pages[1].at<std::uint16_t>(0, 1) = 65'535;
    return made;
}

Result<std::vector<RecordedFrame>> readAll(
    const std::string& file, const RecordingOptions& options = {})
{
    auto recording = openRecording(file, options);
    if (!recording)
        return tl::unexpected<Error>(recording.error());
    std::vector<RecordedFrame> frames;
    for (;;) {
        auto frame = (*recording)->next();
        if (!frame)
            return tl::unexpected<Error>(frame.error());
        if (!*frame)
            return frames;
        frames.push_back(std::move(**frame));
    }
}

} // namespace

TEST_CASE("Every page of a 16-bit TIFF is a frame, bit by bit, in each coding")
{
    const ScratchFolder folder;
    auto made = threePages();
    made.description = "HAETAE_SCALE=0.04 HAETAE_ZERO=-10 HAETAE_RATE=25";
    for (const int compression : {1, 5, 8}) {
        made.compression = compression;
        const auto file = folder.write("a.tiff", tiffBytes(made));
        const auto frames = readAll(file);
        REQUIRE(frames);
        REQUIRE(frames->size() == 3);
        for (std::size_t i = 0; i < 3; ++i) {
            CHECK(cv::countNonZero((*frames)[i].counts != made.pages[i]) == 0);
            CHECK((*frames)[i].scale == SignalScale(LinearScale{0.04, -10.0}));
        }
        const auto recording = openRecording(file);
        CHECK((*recording)->facts().framesPerSecond == 25.0);
    }
}

TEST_CASE("A TIFF that does not say what its counts mean is not guessed at")
{
    const ScratchFolder folder;
    const auto file = folder.write("a.tiff", tiffBytes(threePages()));
    const auto refused = readAll(file);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InvalidInput);
    CHECK(refused.error().advice.find("--kelvin-per-count") != std::string::npos);

    const ManualClock clock;
    CameraConfig config;
    config.id = {"replay"};
    config.files = {file};
    config.address = replayAddress(0.01, 0.5, 10.0);
    const auto camera = openReplay(config, {&clock, false});
    REQUIRE(camera);
    std::vector<FramePair> pairs;
    for (int i = 0; i < 3; ++i)
        pairs.push_back(std::get<FramePair>(*(*camera)->next({})));
    CHECK(pairs[0].thermal->scale == SignalScale(LinearScale{0.01, 0.5}));
    CHECK(pairs[2].thermal->stamp.monotonic - pairs[0].thermal->stamp.monotonic
        == std::chrono::milliseconds(200));
    config.address = "?kelvin_per_cuont=1";
    const auto mistyped = openReplay(config, {&clock, false});
    REQUIRE_FALSE(mistyped);
    CHECK(mistyped.error().advice.find("kelvin_per_count") != std::string::npos);
}

TEST_CASE("Other TIFF pictures are refused, cut ones break off, and neither by a crash")
{
    const ScratchFolder folder;
    const RecordingOptions scaled{kCentikelvinCounts, std::nullopt};
    for (const int type : {CV_8UC1, CV_32FC1, CV_16UC3, CV_8UC3}) {
        TiffToWrite made;
        made.pages.push_back(cv::Mat(8, 8, type, cv::Scalar::all(20)));
        const auto refused = readAll(folder.write("a.tiff", tiffBytes(made)), scaled);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Unsupported);
    }
    for (const int compression : {1, 5, 8}) {
        auto made = threePages();
        made.compression = compression;
        const Bytes whole = tiffBytes(made);
        for (std::size_t length = 4; length < whole.size(); length += 41) {
            const auto file = folder.write("a.tiff",
                Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)));
            const auto frames = readAll(file, scaled);
            CHECK((!frames || frames->size() < 3));
        }
    }
}
