// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/frozen_picture.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <iostream>

#include "camera/replay/cptv_reader.h"
#include "pipeline/test_pattern.h"
#include "support/entrance_walk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

FramePair frameAt(std::chrono::milliseconds time, std::uint16_t lastPixel)
{
    auto frame = std::make_shared<RadiometricFrame>();
    frame->stamp.monotonic = MonotonicTime(time);
    frame->counts = cv::Mat(60, 80, CV_16UC1, cv::Scalar(30'000));
    frame->counts.at<std::uint16_t>(59, 79) = lastPixel;
    FramePair pair;
    pair.thermal = frame;
    return pair;
}

} // namespace

TEST_CASE("the same counts for long enough are a frozen picture, one other pixel is not")
{
    FrozenPicture frozen;
    auto time = 0ms;
    for (; time < FrozenPicture::kAfter; time += 40ms)
        CHECK(frozen.see(frameAt(time, 7)) == PictureLie::None);
    CHECK(frozen.see(frameAt(time, 7)) == PictureLie::Frozen);
    CHECK(frozen.see(frameAt(time + 40ms, 8)) == PictureLie::None);
    for (int i = 0; i < 100; ++i)
        CHECK(frozen.see(frameAt(time + i * 40ms, static_cast<std::uint16_t>(100 + i)))
            == PictureLie::None);
}

TEST_CASE("two frames far apart are no frozen picture yet")
{
    FrozenPicture frozen;
    CHECK(frozen.see(frameAt(0ms, 7)) == PictureLie::None);
    CHECK(frozen.see(frameAt(5000ms, 7)) == PictureLie::None);
    CHECK(frozen.see(frameAt(5100ms, 7)) == PictureLie::Frozen);
}

TEST_CASE(
    "a short recording played again and again is found within two seconds of its first repeat")
{
    for (const int length : {2, 3, 25, 250, 2000}) {
        FrozenPicture frozen;
        int found = 0;
        for (int i = 0; i < length + 75 && found == 0; ++i) {
            const auto lie = frozen.see(frameAt(i * 40ms, static_cast<std::uint16_t>(i % length)));
            if (lie != PictureLie::None) {
                CHECK(lie == PictureLie::Loop);
                found = i;
            }
        }
        INFO(length);
        CHECK(found > length);
        CHECK(found <= length + 50);
        auto fresh = frameAt(1h, 60'000);
        CHECK(frozen.see(fresh) == PictureLie::None);
    }
    FrozenPicture trial; // of speed: it says of itself that it repeats
    for (int i = 0; i < 200; ++i) {
        auto frame = frameAt(i * 40ms, static_cast<std::uint16_t>(i % 5));
        frame.repeats = true;
        CHECK(trial.see(frame) == PictureLie::None);
    }
}

TEST_CASE("a clock of the camera that stands still and a test picture are found, others are not")
{
    PictureNovelty stuck;
    PictureNovelty running;
    PictureNovelty bars;
    PictureNovelty flash;
    for (int i = 0; i < 80; ++i) {
        PictureNovelty::Seen seen;
        seen.digest = static_cast<std::uint64_t>(i);
        seen.at = MonotonicTime(i * 40ms);
        INFO(i);
        auto now = seen;
        now.media = 7s;
        CHECK((stuck.see(now) == PictureLie::StuckTime) == (i * 40ms >= PictureNovelty::kAfter));
        now.media = i * 40ms;
        CHECK(running.see(now) == PictureLie::None);
        now.testPattern = true;
        CHECK((bars.see(now) == PictureLie::TestPattern) == (i * 40ms >= PictureNovelty::kAfter));
        now.testPattern = i % 30 != 0;
        CHECK(flash.see(now) == PictureLie::None);
    }
}

TEST_CASE("colour bars and a single colour are no pictures of a place")
{
    const int colours[7][3] = {{191, 191, 191}, {0, 191, 191}, {191, 191, 0}, {0, 191, 0},
        {191, 0, 191}, {0, 0, 191}, {191, 0, 0}};
    cv::Mat bars(240, 320, CV_8UC3);
    cv::Mat stripes(240, 320, CV_8UC3);
    for (int y = 0; y < 240; ++y) {
        for (int x = 0; x < 320; ++x) {
            const auto& c = colours[x * 7 / 320];
            bars.at<cv::Vec3b>(y, x) = y < 160
                ? cv::Vec3b(static_cast<uchar>(c[0] + x % 3), static_cast<uchar>(c[1] + y % 4),
                    static_cast<uchar>(c[2]))
                : cv::Vec3b(20, 20, 20);
            const auto grey = static_cast<uchar>(40 + 25 * (x * 7 / 320)); // panels of a wall
            stripes.at<cv::Vec3b>(y, x) = {grey, grey, grey};
        }
    }
    CHECK(isTestPattern(bars));
    CHECK_FALSE(isTestPattern(stripes));
    CHECK(isTestPattern(cv::Mat(240, 320, CV_8UC3, cv::Scalar(200, 0, 0))));
    cv::Mat dark(240, 320, CV_8UC3, cv::Scalar(2, 2, 2));
    cv::RNG(3).fill(dark, cv::RNG::UNIFORM, 0, 4);
    CHECK_FALSE(isTestPattern(dark));
    CHECK_FALSE(isTestPattern(cv::Mat()));
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
            FramePair pair;
            pair.thermal = frame;
            CHECK(frozen.see(pair) == PictureLie::None);
            ++frames;
        }
    }
    if (frames == 0)
        std::cout << "SKIPPED: the kiosk recordings are not beside the sources\n";
}
