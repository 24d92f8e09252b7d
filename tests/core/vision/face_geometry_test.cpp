// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_geometry.h"

#include <catch2/catch.hpp>

using namespace haetae;

namespace {

FaceGeometry of(double x, double y, double width)
{
    const ThermalRect head{x, y, width, 1.3 * width};
    return measureGeometry(
        head, {x + 0.1 * width, y + 0.2 * width, 0.8 * width, 1.0 * width}, {160, 120});
}

} // namespace

TEST_CASE("a face 30 px wide in the middle has no limits and 5 mm a pixel")
{
    const FaceGeometry geometry = measureGeometry({60, 40, 36, 46}, {63, 48, 30, 34}, {160, 120});
    CHECK(geometry.limits.empty());
    CHECK(geometry.facePixelsAcross == Approx(30));
    REQUIRE(geometry.mmPerPixel);
    CHECK(*geometry.mmPerPixel == Approx(5.0));
}

TEST_CASE("a face below 16 px is too far, from there on it is not")
{
    CHECK(of(60, 40, 19.0).limits.has(Reason::TooFar));
    CHECK_FALSE(of(60, 40, 20.5).limits.has(Reason::TooFar));
}

TEST_CASE("a head cut by the left, right or lower edge is at the edge; only hair may leave above")
{
    CHECK(of(-4, 40, 30).limits.has(Reason::AtEdge));
    CHECK(of(140, 40, 30).limits.has(Reason::AtEdge));
    CHECK(of(60, 90, 30).limits.has(Reason::AtEdge));
    CHECK_FALSE(of(60, -3, 30).limits.has(Reason::AtEdge));
    CHECK(of(60, -12, 30).limits.has(Reason::AtEdge));
}

TEST_CASE("a face that fills the picture is too close")
{
    CHECK(measureGeometry({5, 0, 115, 119}, {8, 4, 108, 112}, {160, 120})
              .limits.has(Reason::TooClose));
    CHECK_FALSE(of(50, 30, 50).limits.has(Reason::TooClose));
}
