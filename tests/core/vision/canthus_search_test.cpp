// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/canthus_search.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace haetae;

namespace {

const ThermalPoint kRight{184, 150};
const ThermalPoint kLeft{216, 150};

/// A face of even skin, 1 mm a pixel: warm corners of the eyes, cool corneas outside them.
cv::Mat face()
{
    cv::Mat celsius(300, 400, CV_32FC1, cv::Scalar(33.5));
    const auto spot = [&](double x, double y, double radius, float kelvin) {
        for (int v = 0; v < celsius.rows; ++v)
            for (int u = 0; u < celsius.cols; ++u)
                celsius.at<float>(v, u) += kelvin
                    * static_cast<float>(
                        std::exp(-0.5 * ((u - x) * (u - x) + (v - y) * (v - y)) / radius / radius));
    };
    for (const ThermalPoint& corner : {kRight, kLeft})
        spot(corner.x, corner.y, 3, 1.6F);
    for (const double x : {kRight.x - 15, kLeft.x + 15})
        spot(x, 150, 5, -1.2F);
    return celsius;
}

ThermalLandmarks expectedAt(double dx, double dy, double deviation = 12.0)
{
    return {{kRight.x + dx, kRight.y + dy}, {kLeft.x + dx, kLeft.y + dy},
        {180 + dx, 100 + dy, 40, 15}, deviation};
}

} // namespace

TEST_CASE("Canthi are taken where the thermal picture shows them, not where the boxes put them")
{
    const auto found = atWarmCorners(face(), expectedAt(14, -9), 1.0);
    REQUIRE(found);
    CHECK(found->rightCanthus.x == Approx(kRight.x).margin(2));
    CHECK(found->rightCanthus.y == Approx(kRight.y).margin(2));
    CHECK(found->leftCanthus.x == Approx(kLeft.x).margin(2));
    CHECK(found->forehead.x == Approx(180).margin(2.5)); // goes with them
    CHECK(found->forehead.y == Approx(100).margin(2.5));
}

TEST_CASE("Eyes seen too far apart by visible light do not move the corners aside")
{
    ThermalLandmarks wide = expectedAt(5, 5);
    wide.rightCanthus.x -= 4;
    wide.leftCanthus.x += 4;
    const auto found = atWarmCorners(face(), wide, 1.0);
    REQUIRE(found);
    CHECK(found->rightCanthus.x == Approx(kRight.x).margin(2.5));
    CHECK(found->leftCanthus.x == Approx(kLeft.x).margin(2.5));
}

TEST_CASE("A warmer place on the brow does not draw the corners away")
{
    cv::Mat celsius = face();
    celsius(cv::Rect(150, 105, 100, 12)).setTo(35.6);
    const auto found = atWarmCorners(celsius, expectedAt(4, 3), 1.0);
    REQUIRE(found);
    CHECK(found->rightCanthus.y == Approx(kRight.y).margin(2.5));
}

TEST_CASE("Corners that heat alone fixes are surer than the pictures' match, and two pairs are not")
{
    const auto sure = atWarmCorners(face(), expectedAt(3, -2), 1.0);
    REQUIRE(sure);
    CHECK(sure->deviationPixels < 1.5);
    cv::Mat twice = face(); // a second face's eyes lie as far above the expected place
    const cv::Mat other = twice(cv::Rect(100, 120, 200, 60)).clone();
    other.copyTo(twice(cv::Rect(100, 84, 200, 60)));
    const auto torn = atWarmCorners(twice, expectedAt(0, -18), 1.0);
    REQUIRE(torn);
    CHECK(torn->deviationPixels > 10.0);
    CHECK_FALSE(atWarmCorners(face(), expectedAt(3, -2, 0.0), 1.0)); // nothing told
}

TEST_CASE("Where no corners of eyes are seen there are none")
{
    const cv::Mat even(300, 400, CV_32FC1, cv::Scalar(34.0));
    CHECK_FALSE(atWarmCorners(even, expectedAt(0, 0), 1.0));
    CHECK_FALSE(atWarmCorners(face(), expectedAt(900, 0), 1.0)); // outside the picture
    CHECK_FALSE(atWarmCorners(cv::Mat(), expectedAt(0, 0), 1.0));
    const ThermalLandmarks onePoint{{200, 150}, {200, 150}, {}, 12.0};
    CHECK_FALSE(atWarmCorners(face(), onePoint, 1.0));
    CHECK_FALSE(atWarmCorners(face(), expectedAt(0, 0, std::nan("")), 1.0));
}
