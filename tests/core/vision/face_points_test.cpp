// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_points.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <numbers>

#include "vision/face_landmarks.h"

using namespace haetae;

namespace {

const cv::Size kPicture{1280, 720};

/// Five points of an average head at a place in front of the camera (mm), turned to its left by
/// yaw and up by pitch (degrees), as a pinhole camera of 1280 px focal length shows them.
std::vector<VisiblePoint> shown(double yaw, double pitch, cv::Point3d at = {0, 0, 1500})
{
    const cv::Point3d face[] = {
        {-31.5, 0, 0}, {31.5, 0, 0}, {0, 38, -30}, {-25, 66, -6}, {25, 66, -6}};
    const double a = yaw * std::numbers::pi / 180;
    const double b = pitch * std::numbers::pi / 180;
    std::vector<VisiblePoint> points;
    for (const auto& p : face) {
        const double y = std::cos(b) * p.y + std::sin(b) * p.z;
        const double depth = std::cos(b) * p.z - std::sin(b) * p.y;
        const double x = std::cos(a) * p.x - std::sin(a) * depth;
        const double z = std::sin(a) * p.x + std::cos(a) * depth;
        points.push_back({(kPicture.width - 1) / 2.0 + 1280 * (x + at.x) / (z + at.z),
            (kPicture.height - 1) / 2.0 + 1280 * (y + at.y) / (z + at.z)});
    }
    return points;
}

double angle(const std::vector<VisiblePoint>& five)
{
    const auto points = facePointsOf(five);
    REQUIRE(points);
    const auto angle = viewAngleOf(*points, kPicture);
    REQUIRE(angle);
    return *angle;
}

} // namespace

TEST_CASE("The view angle is how far a face looks past the camera")
{
    CHECK(angle(shown(0, 0)) == Approx(0).margin(1));
    CHECK(angle(shown(20, 0)) == Approx(20).margin(1));
    CHECK(angle(shown(-35, 0)) == Approx(35).margin(1));
    CHECK(angle(shown(0, 25)) == Approx(25).margin(1));
    CHECK(angle(shown(60, 0)) == Approx(60).margin(1));
    // Who stands at the side and looks ahead shows the camera a cheek.
    const double aside = std::atan2(600, 1500) * 180 / std::numbers::pi;
    CHECK(angle(shown(0, 0, {600, 0, 1500})) == Approx(aside).margin(1));
}

TEST_CASE("Half a pixel of error at 48 px of face hardly turns it")
{
    auto five = shown(15, 0, {0, 0, 4000});
    for (std::size_t i = 0; i < five.size(); ++i) {
        five[i].x += i % 2 == 0 ? 0.5 : -0.5;
        five[i].y += i % 3 == 0 ? 0.5 : -0.5;
    }
    CHECK(angle(five) == Approx(15).margin(8));
}

TEST_CASE("Points that are no face have no angle")
{
    const std::vector<VisiblePoint> scattered{{0, 0}, {100, 0}, {400, -300}, {-300, 90}, {50, 10}};
    CHECK_FALSE(viewAngleOf(*facePointsOf(scattered), kPicture));
    CHECK_FALSE(facePointsOf({}));
    CHECK_FALSE(facePointsOf({{0, 0}, {0, 0}, {1, 1}, {2, 2}, {3, 3}})); // both eyes in one place
    CHECK_FALSE(facePointsOf(std::vector<VisiblePoint>(6)));
}

TEST_CASE("Of 68 points the inner corners are the eyes' own, of five they are reckoned")
{
    std::vector<VisiblePoint> all(kLandmarks);
    all[kRightOuterCanthus] = {100, 200};
    all[kRightInnerCanthus] = {130, 202};
    all[kLeftInnerCanthus] = {170, 203};
    all[kLeftOuterCanthus] = {200, 201};
    const auto exact = facePointsOf(all);
    REQUIRE(exact);
    CHECK(exact->rightCanthus == VisiblePoint{130, 202});
    CHECK(exact->leftCanthus == VisiblePoint{170, 203});
    CHECK(exact->rightEye == VisiblePoint{115, 201});

    const auto reckoned =
        facePointsOf({{100, 200}, {200, 200}, {150, 260}, {110, 300}, {190, 300}});
    REQUIRE(reckoned);
    CHECK(reckoned->rightCanthus.x == Approx(150 - 50 * 32.5 / 63));
    CHECK(reckoned->leftCanthus.x == Approx(150 + 50 * 32.5 / 63));
}

TEST_CASE("Sites lie in the thermal picture where the registration puts them")
{
    const auto points = facePointsOf({{100, 200}, {200, 200}, {150, 260}, {110, 300}, {190, 300}});
    REQUIRE(points);
    const auto sites = thermalLandmarksOf(*points, ViewMap::scale(2, 2));
    CHECK(sites.rightCanthus.y == Approx(100).margin(0.5));
    CHECK(sites.leftCanthus.x > sites.rightCanthus.x);
    REQUIRE_FALSE(sites.forehead.empty());
    CHECK(sites.forehead.center().x == Approx(75).margin(1));
    CHECK(sites.forehead.y + sites.forehead.height < 100 - 10); // above the brows

    const auto tilted = facePointsOf({{100, 200}, {180, 260}, {110, 270}, {70, 280}, {130, 320}});
    REQUIRE(tilted);
    CHECK(thermalLandmarksOf(*tilted, ViewMap()).forehead.empty());
}

TEST_CASE("Sites go with a head that walked on and came nearer")
{
    const ThermalLandmarks then{{90, 100}, {110, 100}, {85, 70, 30, 15}};
    const auto now = carried(then, {50, 40, 100, 120}, {150, 40, 200, 240});
    CHECK(now.rightCanthus.x == Approx(250 + 2 * (90 - 100)));
    CHECK(now.leftCanthus.y == Approx(160 + 2 * (100 - 100)));
    CHECK(now.forehead.width == Approx(60));
    CHECK(now.forehead.y == Approx(160 + 2 * (70 - 100)));
}
