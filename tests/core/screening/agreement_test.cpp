// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/agreement.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <vector>

#include "support/drawn_numbers.h"

using namespace haetae;

TEST_CASE("the published worked example of limits of agreement comes out")
{
    // Bland and Altman 1986, table 1: two peak flow meters, first measurements, l/min.
    const double wright[] = {
        494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427};
    const double mini[] = {
        512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451};
    std::vector<double> differences;
    for (std::size_t i = 0; i < std::size(wright); ++i)
        differences.push_back(wright[i] - mini[i]);
    const auto agreement = agreementOf(differences);
    CHECK(agreement.people == 17);
    CHECK(agreement.bias.value == Approx(-2.1).margin(0.05));
    CHECK(agreement.deviation == Approx(38.8).margin(0.05));
    CHECK(agreement.bias.interval.low == Approx(-22.0).margin(0.15));
    CHECK(agreement.bias.interval.high == Approx(17.8).margin(0.15));
    CHECK(agreement.lowerLimit.value == Approx(-2.12 - 1.96 * 38.77).margin(0.1));
    CHECK(agreement.upperLimit.value == Approx(-2.12 + 1.96 * 38.77).margin(0.1));
    CHECK(agreement.upperLimit.interval.high > agreement.upperLimit.value + 30.0);
}

TEST_CASE("Wilson's interval is that of the published tables and stays inside 0 to 1")
{
    const auto eight = proportionOf(8, 10);
    CHECK(eight.share.interval.low == Approx(0.4902).margin(0.0002));
    CHECK(eight.share.interval.high == Approx(0.9433).margin(0.0002));
    const auto none = proportionOf(0, 10);
    CHECK(none.share.interval.low == 0.0);
    CHECK(none.share.interval.high == Approx(0.2775).margin(0.0002));
    const auto all = proportionOf(47, 47);
    CHECK(all.share.interval.high == 1.0);
    CHECK(all.share.interval.low < 0.93);
    CHECK(std::isnan(proportionOf(0, 0).share.value));
}

TEST_CASE("Student's t agrees with its tables")
{
    const std::pair<double, double> table[] = {{1, 12.706}, {2, 4.303}, {3, 3.182}, {4, 2.776},
        {9, 2.262}, {16, 2.120}, {29, 2.045}, {543, 1.964}};
    for (const auto& [freedom, t] : table) {
        INFO(freedom);
        CHECK(studentT95(freedom) == Approx(t).epsilon(0.005));
    }
}

TEST_CASE("the interval of the bias holds the truth in about 95 of 100 validations")
{
    test::DrawnNumbers numbers(7);
    int held = 0;
    for (int study = 0; study < 1000; ++study) {
        std::vector<double> differences;
        for (int i = 0; i < 20; ++i)
            differences.push_back(numbers.normal(0.98, 0.3));
        held += agreementOf(differences).bias.interval.holds(0.98) ? 1 : 0;
    }
    CHECK(held >= 930);
    CHECK(held <= 968);
}

TEST_CASE("a slope comes with an interval, and without spread there is none")
{
    const std::vector<double> x{35, 36, 37, 38, 39};
    const std::vector<double> y{34.1, 35.0, 36.1, 36.9, 38.0};
    const auto slope = slopeOf(x, y);
    CHECK(slope.value == Approx(0.97));
    CHECK(slope.interval.holds(1.0));
    const std::vector<double> same{37, 37, 37};
    CHECK(std::isnan(slopeOf(same, same).value));
    CHECK(std::isnan(agreementOf(std::vector<double>{0.5}).deviation));
}
