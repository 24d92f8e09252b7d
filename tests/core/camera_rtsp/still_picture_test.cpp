// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/rtsp/still_picture.h"

#include <catch2/catch.hpp>

using namespace haetae;

namespace {

/// A place in soft light; every pixel a little off, by other amounts for another seed.
cv::Mat picture(std::uint64_t seed, int off)
{
    cv::Mat made(120, 160, CV_8UC3);
    cv::RNG random(seed);
    for (int y = 0; y < made.rows; ++y)
        for (int x = 0; x < made.cols; ++x)
            for (int colour = 0; colour < 3; ++colour)
                made.at<cv::Vec3b>(y, x)[colour] =
                    static_cast<uchar>(60 + x / 2 + y / 4 + random.uniform(-off, off + 1));
    return made;
}

bool same(const cv::Mat& a, const cv::Mat& b)
{
    return cv::norm(a, b, cv::NORM_INF) == 0.0;
}

} // namespace

TEST_CASE("A picture that stands still keeps its bytes when it is coded anew")
{
    StillPicture still;
    const cv::Mat first = picture(1, 6);
    for (int group = 0; group < 4; ++group) {
        const cv::Mat anew = group == 0 ? first : picture(static_cast<std::uint64_t>(group + 1), 6);
        for (int i = 0; i < 25; ++i)
            CHECK(same(still.see(anew.clone(), i == 0), first));
    }
}

TEST_CASE("What has changed is shown, wherever and however it was coded")
{
    StillPicture still;
    const cv::Mat first = picture(1, 6);
    for (int i = 0; i < 25; ++i)
        static_cast<void>(still.see(first.clone(), i == 0));
    const auto clock = [](std::uint64_t seed) { // a digit of it has changed
        cv::Mat made = picture(seed, 6);
        made(cv::Rect(20, 8, 10, 14)) = cv::Scalar(255, 255, 255);
        return made;
    };
    SECTION("a place, with all coded anew")
    {
        CHECK(same(still.see(clock(2), true), clock(2)));
    }
    SECTION("a place alone")
    {
        CHECK(same(still.see(clock(1), false), clock(1)));
    }
    SECTION("noise alone, as of a living sensor")
    {
        CHECK(same(still.see(picture(3, 1), false), picture(3, 1)));
        CHECK(same(still.see(picture(4, 1), true), picture(4, 1)));
    }
    SECTION("another size")
    {
        const cv::Mat smaller = first(cv::Rect(0, 0, 80, 60)).clone();
        CHECK(still.see(smaller, true).size() == smaller.size());
    }
}

TEST_CASE("A living picture is never held, though each one is coded by itself")
{
    StillPicture still;
    for (std::uint64_t i = 0; i < 50; ++i) {
        const cv::Mat now = picture(100 + i / 2, 2); // every second one comes twice
        CHECK(same(still.see(now, true), now));
    }
    for (int i = 0; i < 20; ++i) // it stood still for a while
        static_cast<void>(still.see(picture(7, 2), true));
    static_cast<void>(still.see(picture(8, 2), true)); // may be the same, coded anew
    CHECK(same(still.see(picture(9, 2), true), picture(9, 2)));
}
