// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/face_place.h"

#include <catch2/catch.hpp>

using namespace haetae;

namespace {

FaceGeometry across(double pixels)
{
    FaceGeometry geometry;
    geometry.facePixelsAcross = pixels;
    geometry.mmPerPixel = 150.0 / pixels;
    return geometry;
}

MeasurementConfig lens()
{
    MeasurementConfig config;
    config.horizontalFieldDegrees = 25.0; // 256 px: 577 px of focal length
    config.referenceMetres = 2.0;
    config.nearestMetres = 1.0;
    config.farthestMetres = 3.5;
    return config;
}

} // namespace

TEST_CASE("a face's size tells how far away it stands")
{
    const auto face = placed(across(29), lens(), 256);
    REQUIRE(face.metres);
    CHECK(*face.metres == Approx(2.99).margin(0.02));
    CHECK(*face.metresFromReference == Approx(0.99).margin(0.02));
    CHECK(face.limits.empty());
}

TEST_CASE("faces outside the band are seen and not judged, with the reason")
{
    CHECK(placed(across(20), lens(), 256).limits.has(Reason::TooFar));
    CHECK(placed(across(120), lens(), 256).limits.has(Reason::TooClose));
}

TEST_CASE("a face turned too far is not judged")
{
    auto face = across(29);
    face.angleDegrees = 50;
    CHECK(placed(face, lens(), 256).limits.has(Reason::Turned));
    face.angleDegrees = 30;
    CHECK(placed(face, lens(), 256).limits.empty());
}

TEST_CASE("without a known lens no distance is made up")
{
    const auto face = placed(across(10), MeasurementConfig{}, 256);
    CHECK_FALSE(face.metres);
    CHECK_FALSE(face.limits.has(Reason::TooFar));
}
