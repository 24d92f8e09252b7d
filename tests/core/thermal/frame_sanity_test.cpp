// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <limits>

#include "core/thermal/painted_scene.h"
#include "thermal/frame_sanity.h"

using namespace haetae;
using namespace haetae::test;

namespace {

struct Shot {
    RadiometricFrame frame;
    cv::Mat celsius;
};

Shot shotOf(const cv::Mat& celsius)
{
    Shot shot;
    shot.frame.camera = {"door"};
    shot.frame.scale = LinearScale{0.01, 0.0};
    celsius.convertTo(shot.frame.counts, CV_16UC1, 100.0, 27315.0);
    shot.frame.counts.convertTo(shot.celsius, CV_32FC1, 0.01, -273.15);
    return shot;
}

Shot ordinary()
{
    PaintedScene scene;
    scene.inFront = {headAt(60, 50, 14)};
    return shotOf(scene.paint(3));
}

} // namespace

TEST_CASE("an ordinary picture has nothing against it, not even a cup or a lamp")
{
    CHECK(inspectFrame(ordinary().frame, ordinary().celsius).usable());
    CHECK(inspectFrame(ordinary().frame, ordinary().celsius).flagged.empty());
    PaintedScene scene;
    scene.inFront = {[&](cv::Mat& celsius) {
        scene.addDisc(celsius, {40, 40, 6}, 61.0);
        scene.addDisc(celsius, {20, 20, 0.8}, 80.0); // a lamp as small as a pixel, through the lens
    }};
    const Shot shot = shotOf(scene.paint(1));
    CHECK(inspectFrame(shot.frame, shot.celsius, ordinary().celsius).usable());
    CHECK(inspectFrame(shot.frame, shot.celsius).flagged.empty());
}

TEST_CASE("a picture that cannot be is refused with its name")
{
    struct Case {
        Reason reason;
        void (*spoil)(Shot&);
    };
    const Case cases[] = {
        {Reason::NotRadiometric, [](Shot& s) { s.celsius = cv::Mat(); }},
        {Reason::NotRadiometric, [](Shot& s) { s.celsius.convertTo(s.celsius, CV_8UC1); }},
        {Reason::FrameNotFinite,
            [](Shot& s) { s.celsius.row(5).setTo(std::numeric_limits<float>::quiet_NaN()); }},
        {Reason::FrameNotFinite,
            [](Shot& s) { s.celsius.setTo(std::numeric_limits<float>::infinity()); }},
        {Reason::FrameNotFinite,
            [](Shot& s) {
                s.frame.scale = LinearScale{std::numeric_limits<double>::quiet_NaN(), 0};
            }},
        {Reason::FrameConstant, [](Shot& s) { s = shotOf(cv::Mat(120, 160, CV_32FC1, 24.0)); }},
        {Reason::FrameConstant,
            [](Shot& s) {
                s = shotOf(cv::Mat(120, 160, CV_32FC1, 24.0));
                s.frame.counts = cv::Mat();
            }},
        {Reason::FrameWrongScale, [](Shot& s) { s.celsius += 110.0; }},
        {Reason::FrameWrongScale, [](Shot& s) { s.celsius -= 80.0; }},
        {Reason::FrameWrongScale,
            [](Shot& s) {
                s.frame.scale = LinearScale{0.0, 300.0};
            }},
        {Reason::FrameSaturated,
            [](Shot& s) { s.frame.counts(cv::Rect(0, 0, 160, 65)).setTo(65535); }},
        {Reason::FrameInverted,
            [](Shot& s) {
                s.frame.scale = LinearScale{-0.01, 600.0};
            }},
        {Reason::FrameInverted, [](Shot& s) { s.celsius = 60.0 - s.celsius; }},
        {Reason::FrameBitErrors,
            [](Shot& s) {
                cv::RNG random(5);
                for (int i = 0; i < 600; ++i)
                    s.celsius.at<float>(random.uniform(0, 120), random.uniform(0, 160)) += 163.84F;
            }},
    };
    int number = 0;
    for (const Case& c : cases) {
        INFO(number++);
        Shot shot = ordinary();
        shot.celsius = shot.celsius.clone();
        c.spoil(shot);
        const FrameSanity sanity = inspectFrame(shot.frame, shot.celsius, ordinary().celsius);
        CHECK_FALSE(sanity.usable());
        CHECK(sanity.refused.has(c.reason));
    }
}

TEST_CASE("a few flipped bits are found, named and taken out; faces stay as they are")
{
    cv::RNG random(11);
    const Shot clean = ordinary();
    for (int trial = 0; trial < 50; ++trial) {
        cv::Mat damaged = clean.celsius.clone();
        std::vector<cv::Point> hit;
        for (int i = 0; i < 6; ++i) {
            const cv::Point p(random.uniform(0, 160), random.uniform(0, 120));
            auto count =
                static_cast<int>((static_cast<double>(clean.celsius.at<float>(p)) + 273.15) * 100);
            count ^= 1 << random.uniform(11, 16); // 20 K and more
            damaged.at<float>(p) = static_cast<float>(count * 0.01 - 273.15);
            hit.push_back(p);
        }
        const FrameSanity sanity = inspectFrame(clean.frame, damaged);
        CHECK(sanity.usable());
        CHECK(sanity.flagged.has(Reason::FrameBitErrors));
        const cv::Mat mended = withoutBadPixels(damaged, sanity.badPixels);
        CHECK(cv::norm(mended, clean.celsius, cv::NORM_INF) < 10.0); // at a face's edge
        double hottest = 0;
        cv::minMaxLoc(mended, nullptr, &hottest);
        CHECK(hottest < 36.0);
    }
    CHECK(withoutBadPixels(clean.celsius, {}).data == clean.celsius.data);
}

TEST_CASE("a saturated corner and single missing pixels are said, not hidden")
{
    Shot shot = ordinary();
    shot.frame.counts(cv::Rect(0, 0, 20, 10)).setTo(65535);
    CHECK(inspectFrame(shot.frame, shot.celsius).flagged.has(Reason::FrameSaturated));
    CHECK(inspectFrame(shot.frame, shot.celsius).usable());
    shot = ordinary();
    shot.celsius.at<float>(60, 80) = std::numeric_limits<float>::quiet_NaN();
    const FrameSanity sanity = inspectFrame(shot.frame, shot.celsius);
    CHECK(sanity.flagged.has(Reason::FrameNotFinite));
    REQUIRE(sanity.badPixels.size() == 1);
    CHECK(cv::checkRange(withoutBadPixels(shot.celsius, sanity.badPixels)));
}

TEST_CASE("no random damage crashes the inspection")
{
    cv::RNG random(3);
    for (int trial = 0; trial < 200; ++trial) {
        const cv::Size size(random.uniform(1, 40), random.uniform(1, 30));
        Shot shot;
        shot.celsius = cv::Mat(size, CV_32FC1);
        random.fill(shot.celsius, cv::RNG::UNIFORM, -300, 900);
        for (int i = 0; i < 5; ++i)
            shot.celsius.at<float>(random.uniform(0, size.height), random.uniform(0, size.width)) =
                i % 2 == 0 ? std::numeric_limits<float>::quiet_NaN()
                           : std::numeric_limits<float>::infinity();
        const FrameSanity sanity = inspectFrame(shot.frame, shot.celsius, shot.celsius);
        CHECK(cv::checkRange(withoutBadPixels(shot.celsius, sanity.badPixels)));
    }
}
