// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_join.h"

#include <catch2/catch.hpp>

using namespace haetae;

namespace {

const ThermalHead kHead{{60, 30, 30, 40}, {64, 38, 22, 26}, 0.7};

} // namespace

TEST_CASE("heat alone is enough for an observation")
{
    ThermalSearch search;
    search.heads = {kHead};
    const JoinedFaces joined = joinFaces({}, search, {160, 120}, nullptr);
    REQUIRE(joined.faces.size() == 1);
    CHECK(joined.faces[0].head->x == 60);
    CHECK(joined.faces[0].face->width == 22);
    CHECK_FALSE(joined.faces[0].visible);
    CHECK(joined.faces[0].geometry.mmPerPixel);
    CHECK(joined.withoutHead.empty());
}

TEST_CASE("a visible face lends its box and its certainty to the head at its place")
{
    ThermalSearch search;
    search.heads = {kHead, {{120, 40, 28, 38}, {123, 48, 20, 24}, 0.7}};
    const VisibleFaces visible{{{{1000, 380, 190, 250}, 0.9, {}}}, ViewMap::scale(8.0, 8.0)};
    const JoinedFaces joined = joinFaces({}, search, {160, 120}, &visible);
    REQUIRE(joined.faces.size() == 2);
    CHECK_FALSE(joined.faces[0].visible);
    CHECK(joined.faces[0].score == Approx(0.7));
    REQUIRE(joined.faces[1].visible);
    CHECK(joined.faces[1].visible->x == 1000);
    CHECK(joined.faces[1].score > 0.8);
    CHECK(joined.withoutHead.empty());
}

TEST_CASE("a poster's face is nobody to measure, but it is reported")
{
    ThermalSearch search;
    search.heads = {kHead};
    const VisibleFaces visible{{{{20, 600, 200, 260}, 0.95, {}}}, ViewMap::scale(8.0, 8.0)};
    const JoinedFaces joined = joinFaces({}, search, {160, 120}, &visible);
    REQUIRE(joined.faces.size() == 1);
    CHECK_FALSE(joined.faces[0].visible);
    REQUIRE(joined.withoutHead.size() == 1);
}
