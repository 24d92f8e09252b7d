// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <set>

#include "camera/simulated/entrance_scene.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

EntranceScene nearby(std::uint64_t seed, std::optional<ReasonSet> wearing)
{
    EntranceScene::Options options;
    options.scenario = "close_up";
    options.seed = seed;
    options.thermal = {640, 512};
    options.visible = {};
    options.wearing = wearing;
    auto made = EntranceScene::make(options);
    REQUIRE(made);
    return std::move(*made);
}

float at(const cv::Mat& celsius, ThermalPoint p)
{
    return celsius.at<float>(cvRound(p.y), cvRound(p.x));
}

double mean(const cv::Mat& celsius, const ThermalRect& r)
{
    return cv::mean(
        celsius(cv::Rect(cvRound(r.x), cvRound(r.y), cvRound(r.width), cvRound(r.height))))[0];
}

} // namespace

TEST_CASE("true canthi lie on the warmest skin, however the head is turned")
{
    double farthest = 0.0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        const auto scene = nearby(seed, ReasonSet{});
        const auto truth = scene.truthAt(3s);
        REQUIRE(truth.people.size() == 1);
        const auto& person = truth.people.front();
        REQUIRE(person.landmarks);
        const auto picture = scene.opticalAt(3s);
        const double skin = person.faceMaximum.degrees();
        CHECK(at(picture, person.landmarks->rightCanthus) == Approx(skin).margin(0.02));
        CHECK(at(picture, person.landmarks->leftCanthus) == Approx(skin).margin(0.02));
        CHECK(person.landmarks->rightCanthus.x < person.landmarks->leftCanthus.x);
        // Some way outwards the skin is cooler: the landmark is no lucky place of a warm plain.
        const double away = 0.15 * person.head.width;
        CHECK(at(picture, {person.landmarks->leftCanthus.x + away, person.landmarks->leftCanthus.y})
            < skin - 0.2);
        farthest = std::max(farthest, std::abs(person.yawDegrees));
    }
    CHECK(farthest > 12);
}

TEST_CASE("the true forehead is bare skin between hair and brows, and its level is known")
{
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        INFO("seed " << seed);
        const auto scene = nearby(seed, ReasonSet{});
        const auto person = scene.truthAt(3s).people.front();
        REQUIRE(person.landmarks);
        const auto& forehead = person.landmarks->forehead;
        CHECK(forehead.width > 0.3 * person.head.width);
        const double level = mean(scene.opticalAt(3s), forehead);
        CHECK(level == Approx(person.foreheadSkin.degrees()).margin(0.35));
        CHECK(level < person.foreheadSkin.degrees());
    }
}

TEST_CASE("people wear what was asked, the picture shows it, and the truth says it")
{
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const auto bare = nearby(seed, ReasonSet{});
        const auto before = bare.truthAt(3s).people.front();
        const auto level = [&](Reason worn, auto&& where) {
            const auto scene = nearby(seed, ReasonSet{worn});
            CHECK(scene.truthAt(3s).people.front().covering == ReasonSet{worn});
            return where(bare.opticalAt(3s)) - where(scene.opticalAt(3s));
        };
        CHECK(before.covering.empty());
        const auto eye = [&](const cv::Mat& picture) { // between the canthus and the temple
            return at(picture,
                {before.landmarks->leftCanthus.x + 0.07 * before.head.width,
                    before.landmarks->leftCanthus.y});
        };
        CHECK(level(Reason::Glasses, eye) > 3);
        const auto cheeks = [&](const cv::Mat& picture) {
            const auto& h = before.head;
            return mean(picture,
                {h.x + 0.35 * h.width, h.y + 0.75 * h.height, 0.3 * h.width, 0.12 * h.height});
        };
        CHECK(level(Reason::Mask, cheeks) > 0.3);
        const auto forehead = [&](const cv::Mat& picture) {
            return mean(picture, before.landmarks->forehead);
        };
        CHECK(level(Reason::HairOverForehead, forehead) > 0.8);
    }
}

TEST_CASE("without being asked people wear what they always wore")
{
    EntranceScene::Options options;
    options.scenario = "crowd15";
    options.visible = {};
    auto scene = EntranceScene::make(options);
    REQUIRE(scene);
    std::set<bool> glasses;
    std::set<bool> masks;
    for (const auto& person : scene->truthAt(10s).people) {
        glasses.insert(person.covering.has(Reason::Glasses));
        masks.insert(person.covering.has(Reason::Mask));
    }
    CHECK(glasses.size() == 2);
    CHECK(masks.size() == 2);
}
