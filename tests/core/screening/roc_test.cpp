// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/roc.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

#include "support/drawn_numbers.h"

using namespace haetae;

namespace {

void add(std::vector<Score>& scores, double value, bool febrile, int times)
{
    for (int i = 0; i < times; ++i)
        scores.push_back({value, febrile});
}

/// The rating example of Hanley and McNeil 1982: 58 normal and 51 abnormal pictures in five grades.
std::vector<Score> ratings()
{
    const int normal[] = {33, 6, 6, 11, 2};
    const int abnormal[] = {3, 2, 2, 11, 33};
    std::vector<Score> scores;
    for (int grade = 0; grade < 5; ++grade) {
        add(scores, grade + 1, false, normal[grade]);
        add(scores, grade + 1, true, abnormal[grade]);
    }
    return scores;
}

std::vector<Score> drawnPeople(std::uint64_t seed, int febrile, int others, double apart)
{
    test::DrawnNumbers numbers(seed);
    std::vector<Score> scores;
    for (int i = 0; i < febrile + others; ++i)
        scores.push_back({numbers.normal(i < febrile ? apart : 0.0, 1.0), i < febrile});
    return scores;
}

} // namespace

TEST_CASE("the published rating example gives its area, ties counting half")
{
    const auto roc = rocOf(ratings());
    REQUIRE(roc);
    CHECK(roc->area.value == Approx(0.893).margin(0.0005));
    CHECK(roc->standardError == Approx(0.0307).margin(0.0002)); // by counting all pairs
    CHECK(roc->area.interval.low == Approx(0.8160).margin(0.0005));
    CHECK(roc->area.interval.high == Approx(0.9404).margin(0.0005));
    CHECK(areaOf(ratings()) == Approx(roc->area.value));
}

TEST_CASE("the area is what counting all pairs gives, in any order and on any scale")
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        auto scores = drawnPeople(seed, 12, 40, 1.0);
        for (auto& score : scores)
            score.value = std::round(score.value * 4.0) / 4.0; // many ties
        double pairs = 0.0;
        for (const auto& a : scores) {
            for (const auto& b : scores) {
                if (a.febrile && !b.febrile)
                    pairs += a.value > b.value ? 1.0 : a.value == b.value ? 0.5 : 0.0;
            }
        }
        const double area = areaOf(scores);
        CHECK(area == Approx(pairs / (12.0 * 40.0)));
        std::reverse(scores.begin(), scores.end());
        for (auto& score : scores)
            score.value = 30.0 + 2.0 * score.value;
        CHECK(areaOf(scores) == Approx(area));
        CHECK(rocOf(scores)->area.value == Approx(area));
    }
}

TEST_CASE("the interval of the area holds the truth in about 95 of 100 studies")
{
    // Two normals 1.8 apart: area = Phi(1.8 / sqrt 2) = 0.89845.
    int held = 0;
    for (std::uint64_t seed = 1; seed <= 600; ++seed)
        held += rocOf(drawnPeople(seed, 40, 200, 1.8))->area.interval.holds(0.89845) ? 1 : 0;
    CHECK(held >= 552);
    CHECK(held <= 594);
}

TEST_CASE("perfect separation is no certainty")
{
    std::vector<Score> scores;
    add(scores, 36.5, false, 40);
    add(scores, 38.5, true, 5);
    const auto roc = rocOf(scores);
    REQUIRE(roc);
    CHECK(roc->area.value == 1.0);
    CHECK(roc->area.interval.high == 1.0);
    CHECK(roc->area.interval.low < 0.95);
    CHECK(roc->area.interval.low > 0.5);
    for (auto& score : scores)
        score.value = -score.value;
    const auto upsideDown = rocOf(scores);
    CHECK(upsideDown->area.value == 0.0);
    CHECK(upsideDown->area.interval.low == 0.0);
    CHECK(upsideDown->area.interval.high == Approx(1.0 - roc->area.interval.low));
}

TEST_CASE("there is no curve when nobody is febrile, everybody is, or a figure is no number")
{
    CHECK_FALSE(rocOf({}));
    std::vector<Score> scores{{36.0, false}, {36.5, false}};
    CHECK_FALSE(rocOf(scores));
    CHECK(std::isnan(youdenLimit(scores)));
    for (auto& score : scores)
        score.febrile = true;
    CHECK_FALSE(rocOf(scores));
    scores.push_back({std::nan(""), false});
    CHECK_FALSE(rocOf(scores));
    CHECK(std::isnan(areaOf(scores)));
}

TEST_CASE("a reading at the limit is flagged")
{
    const std::vector<Score> scores{{37.5, true}, {37.4, false}, {37.49, true}, {37.6, false}};
    const auto outcome = outcomeAt(scores, 37.5);
    CHECK(outcome.sensitivity.hits == 1);
    CHECK(outcome.sensitivity.trials == 2);
    CHECK(outcome.specificity.hits == 1);
    CHECK(outcome.specificity.trials == 2);
}

TEST_CASE("Youden's limit lies in the gap that separates best, and no limit does better")
{
    std::vector<Score> apart;
    add(apart, 36.0, false, 3);
    add(apart, 37.0, false, 3);
    add(apart, 38.0, true, 3);
    CHECK(youdenLimit(apart) == Approx(37.5));
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto scores = drawnPeople(seed, 15, 60, 1.5);
        const auto sum = [&](double limit) {
            const auto outcome = outcomeAt(scores, limit);
            return outcome.sensitivity.share.value + outcome.specificity.share.value;
        };
        const double best = sum(youdenLimit(scores));
        for (double limit = -3.0; limit < 5.0; limit += 0.05)
            CHECK(sum(limit) <= best + 1e-9);
    }
}

TEST_CASE("two figures of the same people are compared with their covariance")
{
    auto a = drawnPeople(5, 60, 300, 2.0);
    CHECK(areaDifference(a, a).value == 0.0);
    CHECK(areaDifference(a, a).interval.high == 0.0);
    auto b = a;
    test::DrawnNumbers numbers(6);
    for (auto& score : b)
        score.value += numbers.normal(0.0, 2.0);
    const auto worse = areaDifference(a, b);
    CHECK(worse.value > 0.0);
    CHECK(worse.interval.low > 0.0);
    CHECK(areaDifference(b, a).value == Approx(-worse.value));
    b.pop_back();
    CHECK(std::isnan(areaDifference(a, b).value));
}
