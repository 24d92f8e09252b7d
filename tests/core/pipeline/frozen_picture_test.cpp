// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/frozen_picture.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <iostream>

#include "camera/replay/cptv_reader.h"
#include "support/entrance_walk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<RadiometricFrame> frameAt(std::chrono::milliseconds time, std::uint16_t lastPixel)
{
    auto frame = std::make_shared<RadiometricFrame>();
    frame->stamp.monotonic = MonotonicTime(time);
    frame->counts = cv::Mat(60, 80, CV_16UC1, cv::Scalar(30'000));
    frame->counts.at<std::uint16_t>(59, 79) = lastPixel;
    return frame;
}

} // namespace

TEST_CASE("the same counts for long enough are a frozen picture, one other pixel is not")
{
    FrozenPicture frozen;
    auto time = 0ms;
    for (; time < FrozenPicture::kAfter; time += 40ms)
        CHECK_FALSE(frozen.see(frameAt(time, 7)));
    CHECK(frozen.see(frameAt(time, 7)));
    CHECK_FALSE(frozen.see(frameAt(time + 40ms, 8)));
    for (int i = 0; i < 100; ++i)
        CHECK_FALSE(frozen.see(frameAt(time + i * 40ms, static_cast<std::uint16_t>(i))));
}

TEST_CASE("two frames far apart are no frozen picture yet")
{
    FrozenPicture frozen;
    CHECK_FALSE(frozen.see(frameAt(0ms, 7)));
    CHECK_FALSE(frozen.see(frameAt(5000ms, 7)));
    CHECK(frozen.see(frameAt(5100ms, 7)));
}

TEST_CASE("a frozen camera is told within two seconds, once, and nobody is judged meanwhile")
{
    EntranceScene::Options options;
    options.scenario = "frozen_picture"; // still from second 12 to 26
    EntranceWalk walk(options);
    MonotonicTime hidden{};
    bool back = false;
    walk.go([&](const ScreeningSnapshot& snapshot, const SceneTruth&) {
        const auto now = snapshot.stamp.monotonic;
        if (now >= MonotonicTime(14s) && now < MonotonicTime(26s)) {
            CHECK(snapshot.condition == CameraCondition::Frozen);
            CHECK(snapshot.people.empty());
            CHECK(snapshot.thermal);
            REQUIRE(snapshot.sameSince);
            CHECK(*snapshot.sameSince >= MonotonicTime(11900ms));
            CHECK(*snapshot.sameSince <= MonotonicTime(12100ms));
        }
        if (snapshot.condition == CameraCondition::Frozen && hidden == MonotonicTime{})
            hidden = now;
        back = back || (now > MonotonicTime(26s) && snapshot.judged > 0);
        if (now < MonotonicTime(12s) || now >= MonotonicTime(26s)) {
            CHECK(snapshot.condition == CameraCondition::Live);
            CHECK_FALSE(snapshot.sameSince);
        }
    });
    CHECK(hidden > MonotonicTime(12s));
    CHECK(hidden <= MonotonicTime(14s));
    CHECK(back);
    const auto told = walk.all<CameraChanged>();
    REQUIRE(told.size() == 2);
    CHECK(told.front().now == CameraCondition::Frozen);
    CHECK_FALSE(told.front().error.empty());
    CHECK(told.back().now == CameraCondition::Live);
}

TEST_CASE("a living but empty scene never counts as frozen, shutter events included")
{
    EntranceScene::Options options;
    options.scenario = "calm";
    options.people = 1;
    options.shutterPeriod = 10s;
    EntranceWalk walk(options);
    walk.go();
    CHECK(walk.all<CameraChanged>().empty());
}

TEST_CASE("no picture of a real recording counts as frozen, its shutter events included")
{
    const std::filesystem::path folder = HAETAE_SOURCE_DIR "/../shared/data/kiosk_clips";
    std::error_code absent;
    int frames = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder, absent)) {
        if (entry.path().extension() != ".cptv")
            continue;
        INFO(entry.path());
        auto reader = CptvReader::open(entry.path());
        REQUIRE(reader);
        FrozenPicture frozen;
        while (true) {
            const auto read = reader->next();
            REQUIRE(read);
            if (!*read)
                break;
            auto frame = std::make_shared<RadiometricFrame>();
            frame->counts = (*read)->counts;
            frame->stamp.monotonic = MonotonicTime((*read)->sinceTurnOn);
            CHECK_FALSE(frozen.see(frame));
            ++frames;
        }
    }
    if (frames == 0)
        std::cout << "SKIPPED: the kiosk recordings are not beside the sources\n";
}
