// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/track_assignment.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <numeric>
#include <random>

using namespace haetae;

namespace {

double sumOf(const std::vector<double>& gain, std::size_t columns,
    const std::vector<std::optional<std::size_t>>& columnOf)
{
    double sum = 0.0;
    for (std::size_t r = 0; r < columnOf.size(); ++r)
        sum += columnOf[r] ? gain[r * columns + *columnOf[r]] : 0.0;
    return sum;
}

} // namespace

TEST_CASE("who fits but one place gets it, even when somebody else fits it a little better")
{
    const auto columnOf = assignBest({0.9, 0.8, 0.8, 0.1}, 2, 2);
    CHECK(columnOf[0] == 1U);
    CHECK(columnOf[1] == 0U);
}

TEST_CASE("no other pairing fits better, whatever fits whom")
{
    constexpr std::size_t kSide = 5;
    std::mt19937 random(7);
    std::uniform_real_distribution<double> any(0.01, 1.0);
    for (int trial = 0; trial < 40; ++trial) {
        std::vector<double> gain(kSide * kSide);
        for (double& one : gain)
            one = any(random);
        std::vector<std::size_t> order(kSide);
        std::iota(order.begin(), order.end(), 0U);
        double best = 0.0;
        do {
            double sum = 0.0;
            for (std::size_t r = 0; r < kSide; ++r)
                sum += gain[r * kSide + order[r]];
            best = std::max(best, sum);
        } while (std::next_permutation(order.begin(), order.end()));
        CHECK(sumOf(gain, kSide, assignBest(gain, kSide, kSide)) == Approx(best).margin(1e-4));
    }
}

TEST_CASE("who fits nowhere stays without a place")
{
    const auto columnOf = assignBest({0.0, 0.0, 0.5, 0.7}, 2, 2);
    CHECK_FALSE(columnOf[0].has_value());
    CHECK(columnOf[1] == 1U);
    CHECK(assignBest({}, 0, 3).empty());
    CHECK(assignBest({}, 2, 0) == std::vector<std::optional<std::size_t>>(2));
}
