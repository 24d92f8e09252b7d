// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/matched_map.h"

#include <catch2/catch.hpp>

#include <cmath>

#include "support/drawn_numbers.h"

using namespace haetae;

namespace {

const cv::Size kThermal{384, 288};
const cv::Size kVisible{1280, 720};
/// Turned, scaled, sheared, and a little perspective.
const ViewMap kTrue({2.9, 0.12, 40.0, -0.08, 2.7, -25.0, 1.2e-4, -8e-5, 1.0});

/// Points that an admin might have chosen, each off by so many visible pixels.
std::vector<MatchedPoint> points(int count, double deviation, std::uint64_t seed = 1)
{
    test::DrawnNumbers numbers(seed);
    std::vector<MatchedPoint> made;
    for (int i = 0; i < count; ++i) {
        const SharePoint at{0.1 + 0.8 * ((i % 4) + numbers.uniform() * 0.5) / 3.5,
            0.1 + 0.8 * ((i / 4) + numbers.uniform() * 0.5) / (count / 4 + 0.5)};
        VisiblePoint seen = kTrue.visibleFromThermal(thermalPixel(at, kThermal));
        seen.x += numbers.normal(0.0, deviation);
        seen.y += numbers.normal(0.0, deviation);
        made.push_back({at, shareOf(seen, kVisible)});
    }
    return made;
}

/// The largest miss over the picture, visible px.
double worst(const ViewMap& map)
{
    double miss = 0.0;
    for (double y = 20; y < 280; y += 20) {
        for (double x = 20; x < 380; x += 20) {
            const auto is = map.visibleFromThermal(ThermalPoint{x, y});
            const auto was = kTrue.visibleFromThermal(ThermalPoint{x, y});
            miss = std::max(miss, std::hypot(is.x - was.x, is.y - was.y));
        }
    }
    return miss;
}

} // namespace

TEST_CASE("points without error give the map back, and nothing is left of any of them")
{
    for (const int count : {4, 6, 12}) {
        const auto fit = fitPoints(count == 4 ? std::vector<MatchedPoint>{points(12, 0)[0],
                                       points(12, 0)[3], points(12, 0)[8], points(12, 0)[11]}
                                              : points(count, 0.0),
            kThermal, kVisible);
        REQUIRE(fit);
        CHECK(fit->overallPixels < 1e-6);
        CHECK(worst(fit->map) < 1e-4);
    }
}

TEST_CASE("points set by hand to 2 px give a map to 4 px whose residual says so")
{
    double largest = 0.0;
    double squares = 0.0;
    constexpr int kTrials = 100;
    for (int trial = 1; trial <= kTrials; ++trial) {
        const auto fit =
            fitPoints(points(12, 2.0, static_cast<std::uint64_t>(trial)), kThermal, kVisible);
        REQUIRE(fit);
        REQUIRE(fit->missPixels.size() == 12);
        squares += fit->overallPixels * fit->overallPixels / kTrials;
        largest = std::max(largest, worst(fit->map));
    }
    // 24 measurements less 8 parameters, of 2 px each: 2 * sqrt(2 * 16 / 24).
    CHECK(std::sqrt(squares) == Approx(2.31).margin(0.15));
    CHECK(largest < 25.0);
}

TEST_CASE("the one point that is on the wrong thing has the largest miss")
{
    auto all = points(12, 0.5);
    all[5].visible.x += 60.0 / kVisible.width;
    const auto fit = fitPoints(all, kThermal, kVisible);
    REQUIRE(fit);
    for (std::size_t i = 0; i < all.size(); ++i)
        CHECK((i == 5 || fit->missPixels[i] < fit->missPixels[5]));
    CHECK(fit->overallPixels > 5.0);
}

TEST_CASE("too few points, one line and one place fix no map")
{
    CHECK_FALSE(fitPoints({}, kThermal, kVisible));
    auto three = points(12, 0);
    three.resize(3);
    CHECK_FALSE(fitPoints(three, kThermal, kVisible));
    std::vector<MatchedPoint> line;
    for (int i = 0; i < 6; ++i)
        line.push_back({{0.1 + 0.1 * i, 0.2 + 0.1 * i}, {0.1 + 0.1 * i, 0.2 + 0.1 * i}});
    CHECK_FALSE(fitPoints(line, kThermal, kVisible));
    CHECK_FALSE(fitPoints(std::vector<MatchedPoint>(5, line[0]), kThermal, kVisible));
    CHECK_FALSE(fitPoints(points(8, 0), {}, kVisible));
}

TEST_CASE("a share of a picture and its pixel are each other's inverse")
{
    const SharePoint share{0.25, 0.75};
    CHECK(thermalPixel(share, kThermal).x == Approx(95.5));
    CHECK(shareOf(visiblePixel(share, kVisible), kVisible).y == Approx(0.75));
}
