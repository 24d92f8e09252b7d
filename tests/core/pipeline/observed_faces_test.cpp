// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/observed_faces.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace haetae;

namespace {

ThermalSearch crowdOf(int people)
{
    ThermalSearch search;
    search.skinFloor = 28.0;
    for (int i = 0; i < people; ++i) {
        const ThermalRect head{10.0 + 18.0 * (i % 20), 10.0 + 25.0 * (i / 20), 16.0, 21.0};
        search.heads.push_back({head, head, 0.9});
    }
    return search;
}

const cv::Mat kColdRoom(288, 384, CV_32FC1, cv::Scalar(21.0));

} // namespace

TEST_CASE("fifteen faces are judged, and a crowd too dense to tell apart says so of everybody")
{
    const auto dense = [](int people) {
        ThermalSearch search = crowdOf(people);
        const auto faces = observedFaces({}, search, kColdRoom, nullptr);
        CHECK(faces.size() == static_cast<std::size_t>(people));
        return std::count_if(faces.begin(), faces.end(), [](const FaceObservation& face) {
            return face.geometry.limits.has(Reason::CrowdTooDense);
        });
    };
    CHECK(dense(15) == 0);
    CHECK(dense(30) == 0);
    CHECK(dense(31) == 31);
    CHECK(dense(200) == 200);
}

TEST_CASE("a painted face is refused at the place where the thermal picture shows it cold")
{
    VisibleFaces visible;
    // A face of 30 thermal pixels: the head would be some 35 wide, which shifts it by 70.
    visible.registration = ViewRegistration(ViewMap::scale(3.0, 3.0), {2.0, 0.0});
    visible.boxes = {{{600.0, 300.0, 90.0, 120.0}, 0.9, {}}};
    const double shift = 2.0 * (90.0 / 3.0 / 0.85) / 3.0;
    const cv::Rect place(static_cast<int>(200.0 - shift), 100, 30, 40);
    cv::Mat celsius = kColdRoom.clone();
    ThermalSearch search = crowdOf(0);
    SECTION("cold there")
    {
        celsius(cv::Rect(230, 100, 30, 40)).setTo(34.0); // where it were without the parallax
        static_cast<void>(observedFaces({}, search, celsius, &visible));
        REQUIRE(search.rejected.size() == 1);
        CHECK(search.rejected[0].kind == RejectedObject::Kind::ColdAsRoom);
        CHECK(search.rejected[0].box.x == Approx(200.0 - shift));
    }
    SECTION("warm and even there: it is on a screen")
    {
        celsius(place).setTo(34.0);
        CHECK(observedFaces({}, search, celsius, &visible).empty());
        REQUIRE(search.rejected.size() == 1);
        CHECK(search.rejected[0].kind == RejectedObject::Kind::WarmSurface);
    }
    SECTION("warm there: it is somebody whose head was not outlined")
    {
        celsius(place).setTo(34.0);
        celsius(cv::Rect(place.x, place.y, 30, 20)).setTo(35.0);
        const auto faces = observedFaces({}, search, celsius, &visible);
        CHECK(search.rejected.empty());
        REQUIRE(faces.size() == 1);
        CHECK(faces[0].geometry.limits.has(Reason::Overlapped));
    }
}
