// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/head_detector.h"

#include <catch2/catch.hpp>
#include <limits>

#include "core/vision/drawn_scene.h"

using namespace haetae;
using haetae::test::DrawnScene;

namespace {

int found(const ThermalSearch& search, const ThermalRect& truth)
{
    int count = 0;
    for (const ThermalHead& head : search.heads)
        count += overlap(head.head, truth) > 0.5 ? 1 : 0;
    return count;
}

bool rejects(const ThermalSearch& search, RejectedObject::Kind kind)
{
    for (const RejectedObject& object : search.rejected)
        if (object.kind == kind)
            return true;
    return false;
}

} // namespace

TEST_CASE("a head is found from far to near on every size of sensor")
{
    struct Row {
        cv::Size sensor;
        double width;
    };
    const auto row = GENERATE(Row{{80, 60}, 14}, Row{{160, 120}, 12}, Row{{160, 120}, 30},
        Row{{120, 160}, 60}, Row{{384, 288}, 16}, Row{{384, 288}, 45}, Row{{384, 288}, 120},
        Row{{640, 512}, 24}, Row{{640, 512}, 70}, Row{{640, 512}, 200});
    DrawnScene scene(row.sensor);
    const ThermalRect truth =
        scene.person(0.55 * row.sensor.width, 0.45 * row.sensor.height, row.width);
    const ThermalSearch search = findHeads(scene.seen(), std::nullopt);
    INFO(row.sensor.width << " wide, head " << row.width);
    REQUIRE(search.heads.size() == 1);
    CHECK(found(search, truth) == 1);
    const ThermalRect& face = search.heads[0].face;
    CHECK(face.width < 0.95 * truth.width);
    CHECK(face.width > 0.45 * truth.width);
    CHECK(face.intersected(truth).area() > 0.9 * face.area());
}

TEST_CASE("a camera that is several kelvin off still shows its people")
{
    const float offset = GENERATE(-6.0F, -3.0F, 0.0F, 3.0F, 6.0F);
    DrawnScene scene({160, 120});
    const ThermalRect truth = scene.person(90, 50, 28);
    scene.ellipse(20, 90, 13, 13, 37.0F);
    const ThermalSearch search = findHeads(scene.seen(offset), ThermalCircle{20, 90, 6.5});
    INFO("offset " << offset);
    CHECK(search.heads.size() == 1);
    CHECK(found(search, truth) == 1);
}

TEST_CASE("a febrile face and a face from the cold are both heads")
{
    const float skin = GENERATE(29.0F, 31.0F, 37.0F, 40.0F);
    DrawnScene scene({160, 120}, 20.0F);
    const ThermalRect truth = scene.person(90, 50, 30, skin, 24.0F);
    scene.ellipse(20, 90, 13, 13, 37.0F);
    INFO("skin " << skin);
    CHECK(found(findHeads(scene.seen(), ThermalCircle{20, 90, 6.5}), truth) == 1);
}

TEST_CASE("the blackbody is never a head")
{
    DrawnScene scene({160, 120});
    scene.box(30, 40, 26, 50, 25.5F); // its warm housing
    scene.ellipse(42, 62, 13, 13, 37.0F);
    CHECK(findHeads(scene.seen(), ThermalCircle{42, 62, 6.5}).heads.empty());
    SECTION("not even before anybody knows where it is")
    {
        CHECK(findHeads(scene.seen(), std::nullopt).heads.empty());
    }
}

TEST_CASE("a covered blackbody makes no face a hot object")
{
    DrawnScene scene({160, 120});
    const ThermalRect truth = scene.person(90, 50, 30);
    scene.ellipse(20, 90, 13, 13, 26.0F); // the cloth over it
    CHECK(found(findHeads(scene.seen(), ThermalCircle{20, 90, 6.5}), truth) == 1);
}

TEST_CASE("two people side by side stay two, also when their heads touch")
{
    const double gap = GENERATE(0.0, 1.0, 6.0, 20.0);
    DrawnScene scene({160, 120});
    const ThermalRect left = scene.person(60 - gap / 2, 45, 30);
    const ThermalRect right = scene.person(90 + gap / 2, 48, 30);
    const ThermalSearch search = findHeads(scene.seen(), std::nullopt);
    INFO("gap " << gap);
    CHECK(search.heads.size() == 2);
    CHECK(found(search, left) == 1);
    CHECK(found(search, right) == 1);
}

TEST_CASE("a person before another's chest is a second head")
{
    DrawnScene scene({384, 288});
    const ThermalRect behind = scene.person(180, 70, 44);
    const ThermalRect before = scene.person(215, 160, 52);
    const ThermalSearch search = findHeads(scene.seen(), std::nullopt);
    CHECK(search.heads.size() == 2);
    CHECK(found(search, behind) == 1);
    CHECK(found(search, before) == 1);
}

TEST_CASE("fifteen people are fifteen heads")
{
    DrawnScene scene({384, 288});
    std::vector<ThermalRect> people;
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 5; ++column)
            people.push_back(
                scene.person(45 + 72 * column + 20 * (row % 2), 40 + 80 * row, 26 + 4 * row));
    const ThermalSearch search = findHeads(scene.seen(), std::nullopt);
    CHECK(search.heads.size() == 15);
    for (const ThermalRect& person : people)
        CHECK(found(search, person) == 1);
}

TEST_CASE("a hot cup is refused and named, and the person who holds it is found")
{
    DrawnScene scene({160, 120});
    const ThermalRect truth = scene.person(80, 40, 28);
    scene.box(96, 82, 11, 15, 58.0F);
    const ThermalSearch search = findHeads(scene.seen(), std::nullopt);
    CHECK(search.heads.size() == 1);
    CHECK(found(search, truth) == 1);
    CHECK(rejects(search, RejectedObject::Kind::HotObject));
}

TEST_CASE("a lukewarm cup, a lamp and a radiator without a person are no heads")
{
    DrawnScene scene({160, 120});
    SECTION("cup at the temperature of skin")
    {
        scene.box(70, 60, 12, 16, 36.0F);
    }
    SECTION("strip light")
    {
        scene.box(40, 8, 60, 7, 31.0F);
    }
    SECTION("radiator")
    {
        scene.box(30, 60, 50, 40, 38.0F);
    }
    SECTION("kettle plate")
    {
        scene.ellipse(80, 60, 22, 22, 42.0F);
    }
    CHECK(findHeads(scene.seen(), std::nullopt).heads.empty());
}

TEST_CASE("a warm screen is nobody and hides nobody, whoever stands below it")
{
    DrawnScene scene({384, 288});
    scene.box(197, 47, 58, 40, 33.0F);
    const ThermalRect truth = scene.person(182, 122, 40);
    const ThermalSearch search = findHeads(scene.seen(), std::nullopt);
    CHECK(search.heads.size() == 1);
    CHECK(found(search, truth) == 1);
}

TEST_CASE("a radiator with ribs as warm as skin is nobody")
{
    const float level = GENERATE(38.0F, 41.0F, 43.0F, 46.0F);
    DrawnScene scene({384, 288}, 21.0F);
    scene.box(100, 175, 60, 41, level - 0.3F * (level - 21.0F));
    for (int rib = 0; rib < 6; ++rib)
        scene.box(102 + 9.7 * rib, 177, 6, 37, level);
    INFO(level);
    CHECK(findHeads(scene.seen(), std::nullopt).heads.empty());
}

TEST_CASE("a mannequin in the sun, as warm all over, is nobody, and a person from the cold is one")
{
    DrawnScene scene({384, 288}, 20.0F);
    scene.ellipse(220, 130, 55, 85, 29.1F);
    scene.box(215, 80, 10, 15, 29.5F);
    scene.ellipse(220, 62, 24, 33, 29.5F);
    scene.ellipse(40, 40, 24, 24, 37.0F);
    const ThermalCircle disc{40, 40, 12};
    CHECK(findHeads(scene.seen(), disc).heads.empty());
    const ThermalRect truth = scene.person(120, 90, 30, 30.0F, 24.0F);
    CHECK(found(findHeads(scene.seen(), disc), truth) == 1);
}

TEST_CASE("an empty room shows nothing, whatever its noise and its warm wall")
{
    const std::uint64_t seed = GENERATE(1U, 2U, 3U);
    DrawnScene scene({160, 120}, 24.0F);
    scene.box(0, 0, 50, 120, 26.0F);
    const ThermalSearch search = findHeads(scene.seen(0.0F, seed), std::nullopt);
    CHECK(search.heads.empty());
}

TEST_CASE("a head too small to be anybody's face is named too small")
{
    DrawnScene scene({160, 120});
    scene.person(80, 50, 6);
    const ThermalSearch search = findHeads(scene.seen(), std::nullopt);
    CHECK(search.heads.empty());
    CHECK(rejects(search, RejectedObject::Kind::TooSmall));
}

TEST_CASE("pictures that are no pictures find nothing and harm nothing")
{
    CHECK(findHeads({}, std::nullopt).heads.empty());
    CHECK(findHeads(cv::Mat(40, 40, CV_8UC3), std::nullopt).heads.empty());
    CHECK(findHeads(cv::Mat(2, 2, CV_32FC1, cv::Scalar(30)), std::nullopt).heads.empty());
    const float bad = GENERATE(std::numeric_limits<float>::quiet_NaN(),
        std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity(), -1e30F);
    CHECK(
        findHeads(cv::Mat(60, 80, CV_32FC1, cv::Scalar(double(bad))), std::nullopt).heads.empty());
    DrawnScene scene({160, 120});
    const ThermalRect truth = scene.person(80, 50, 30);
    cv::Mat picture = scene.seen();
    picture.col(3).setTo(double(bad));
    CHECK(found(findHeads(picture, ThermalCircle{1e9, -1e9, 5}), truth) == 1);
}
