// SPDX-License-Identifier: GPL-3.0-or-later
// In a crowd heat runs together: visible faces tell its people apart, where it is warm.
#include "vision/visible_heads.h"

#include <catch2/catch.hpp>

using namespace haetae;
using namespace std::chrono_literals;

namespace {

constexpr double kSkinFloor = 28.0;
constexpr double kScale = 4.0; // visible pixels a thermal one

/// A visible picture that shows near things shifted by two pixels for each of a head's width.
VisibleFaces facesAt(const std::vector<cv::Rect>& places)
{
    VisibleFaces visible;
    visible.registration = ViewRegistration(ViewMap::scale(kScale, kScale), {2.0, 0.0});
    for (const cv::Rect& place : places) {
        const double shift = 2.0 * place.width / 0.85;
        visible.boxes.push_back({{kScale * place.x + shift, kScale * place.y, kScale * place.width,
                                     kScale * place.height},
            0.9, {}});
    }
    return visible;
}

cv::Mat warmAt(const std::vector<cv::Rect>& places)
{
    cv::Mat celsius(120, 160, CV_32FC1, cv::Scalar(21.0));
    for (const cv::Rect& place : places) {
        celsius(place).setTo(34.0);
        celsius(cv::Rect(place.x, place.y, place.width, place.height / 2)).setTo(35.0);
    }
    return celsius;
}

const cv::Rect kFace(60, 40, 20, 24);
const cv::Rect kBeside(92, 42, 20, 24);

struct Found {
    JoinedFaces joined;
    ThermalSearch search;
};

Found find(ThermalSearch search, const cv::Mat& celsius, const VisibleFaces& visible)
{
    search.skinFloor = kSkinFloor;
    dropGroups(search, visible);
    Found found{joinFaces({}, search, celsius.size(), &visible), search};
    addVisibleHeads(found.joined, {}, celsius, search, visible);
    return found;
}

} // namespace

TEST_CASE("a visible face that no outline took is a head where it is as warm as skin")
{
    const Found found = find({}, warmAt({kFace}), facesAt({kFace}));
    REQUIRE(found.joined.faces.size() == 1);
    const FaceObservation& face = found.joined.faces[0];
    CHECK(face.head->contains(ThermalPoint{70, 45}));
    CHECK(face.face->x == Approx(60));
    CHECK(face.visible);
    CHECK(face.geometry.limits.has(Reason::Overlapped)); // and is not to be measured
    CHECK(found.joined.withoutHead.empty());
}

TEST_CASE("a visible face is nobody where the thermal picture is cold, whatever is warm beside it")
{
    const Found cold = find({}, warmAt({}), facesAt({kFace}));
    CHECK(cold.joined.faces.empty());
    CHECK(cold.joined.withoutHead.size() == 1);
    // Where it were without the parallax, and with one the other way.
    const cv::Rect without(60 + 12, 40, 20, 24);
    CHECK(find({}, warmAt({without}), facesAt({kFace})).joined.faces.empty());
    CHECK_FALSE(isWarmAsSkin(warmAt({}), {-15, 40, 20, 24}, kSkinFloor)); // out of the picture
    CHECK_FALSE(isWarmAsSkin(warmAt({kFace}), {60, 40, 20, 24}, 0.0)); // nobody knows the skin
}

TEST_CASE("a picture of a face is nobody on a warm screen, nor on a thing that was refused")
{
    cv::Mat screen = warmAt({kFace});
    screen(kFace).setTo(34.0);
    const Found shown = find({}, screen, facesAt({kFace}));
    CHECK(shown.joined.faces.empty());
    CHECK(shown.joined.withoutHead.size() == 1);
    ThermalSearch search;
    search.rejected = {
        {RejectedObject::Kind::WrongProportions, {double(kFace.x), double(kFace.y), 40, 20}}};
    CHECK(find(search, warmAt({kFace}), facesAt({kFace})).joined.faces.empty());
    search.rejected[0].kind = RejectedObject::Kind::TooSmall; // to be measured, not to be a face
    CHECK(find(search, warmAt({kFace}), facesAt({kFace})).joined.faces.size() == 1);
}

TEST_CASE("boxes go with whoever they show, and make nobody when they are old")
{
    VisibleFaces visible = facesAt({kFace});
    visible.moved = {{32, 2}};
    const Found carried = find({}, warmAt({kBeside}), visible);
    REQUIRE(carried.joined.faces.size() == 1);
    CHECK(carried.joined.faces[0].face->x == Approx(kBeside.x));
    visible.age = VisibleFaces::kFresh + 1ms;
    CHECK(find({}, warmAt({kBeside}), visible).joined.faces.empty());
}

TEST_CASE("one outline around two people is parted by their faces, and one around one is not")
{
    ThermalSearch search;
    search.heads = {{{55, 25, 62, 55}, {60, 35, 50, 40}, 0.8}};
    const cv::Mat warm = warmAt({kFace, kBeside});
    const Found both = find(search, warm, facesAt({kFace, kBeside}));
    REQUIRE(both.joined.faces.size() == 2);
    for (const FaceObservation& face : both.joined.faces)
        CHECK(face.head->width < 30);
    CHECK(find(search, warm, facesAt({kFace})).search.heads.size() == 1);
}

TEST_CASE("a second box on a head that is known is nobody else")
{
    ThermalSearch search;
    search.heads = {{{57, 32, 26, 34}, {60, 40, 20, 24}, 0.8}};
    cv::Rect again = kFace;
    again.x += 4;
    const Found found = find(search, warmAt({kFace}), facesAt({kFace, again}));
    CHECK(found.joined.faces.size() == 1);
}
