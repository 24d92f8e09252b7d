// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/site_validation.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>

#include "support/drawn_numbers.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

const WallTime kDay{1'790'000'000s};
const char* const kThermometer = "Oral thermometer no. 4711";

/// People whose skin lies offset below what the clinical thermometer says.
std::vector<PairedTemperature> crowd(
    int people, int febrile, double offset, double deviation, std::uint64_t seed = 1)
{
    test::DrawnNumbers numbers(seed);
    std::vector<PairedTemperature> measured;
    for (int i = 0; i < people; ++i) {
        const double clinical = i < febrile ? 37.7 + 1.2 * numbers.uniform()
                                            : std::min(37.4, numbers.normal(36.8, 0.25));
        measured.push_back({clinical - offset + numbers.normal(0.0, deviation), clinical});
    }
    return measured;
}

SiteValidation validated(const std::vector<PairedTemperature>& people)
{
    auto validation = validateSite(people, kThermometer, kDay, {});
    REQUIRE(validation);
    return *validation;
}

} // namespace

TEST_CASE("a site's offset comes out with its sign, its interval, its instrument and its end")
{
    const auto validation = validated(crowd(80, 15, 1.2, 0.25));
    CHECK(validation.offset.kelvins() == Approx(1.2).margin(0.1));
    CHECK(validation.agreement.bias.interval.holds(1.2));
    CHECK(validation.recommended());
    CHECK(validation.slope.value == Approx(1.0).margin(0.2));
    CHECK(validation.atLimit.sensitivity.share.value >= 0.7);
    CHECK(validation.atLimit.specificity.share.value >= 0.9);
    const auto offset = siteOffsetOf(validation, kDay + 24h);
    REQUIRE(offset);
    CHECK(offset->value.kelvins() > 0.0);
    CHECK_FALSE(offset->provisional);
    CHECK(offset->site == FacialSite::WholeFaceMaximum);
    CHECK(offset->since == isoTime(kDay).substr(0, 10));
    CHECK(offset->reason.find(kThermometer) != std::string::npos);
    CHECK(offset->reason.find(isoTime(kDay + 24h * 180).substr(0, 10)) != std::string::npos);
}

TEST_CASE("an offset is for the facial site that people were read at")
{
    ValidationRule rule;
    rule.site = FacialSite::InnerCanthi;
    const auto validation = validateSite(crowd(80, 15, 1.3, 0.25), kThermometer, kDay, rule);
    REQUIRE(validation);
    const auto offset = siteOffsetOf(*validation, kDay + 24h);
    REQUIRE(offset);
    CHECK(offset->site == FacialSite::InnerCanthi);
}

TEST_CASE("an expired validation sets no offset")
{
    const auto validation = validated(crowd(80, 15, 1.0, 0.25));
    CHECK_FALSE(validation.expired(kDay + 24h * 179));
    CHECK(validation.expired(kDay + 24h * 180));
    CHECK_FALSE(siteOffsetOf(validation, kDay + 24h * 181));
}

TEST_CASE("a handful of people, or people who scatter widely, give no offset")
{
    const auto few = validated(crowd(12, 2, 1.0, 0.25));
    CHECK(few.has(ValidationConcern::TooFewPeople));
    CHECK_FALSE(few.recommended());
    CHECK_FALSE(siteOffsetOf(few, kDay));
    const auto wide = validated(crowd(40, 5, 1.0, 0.9));
    CHECK(wide.has(ValidationConcern::OffsetUncertain));
    CHECK_FALSE(wide.recommended());
}

TEST_CASE("a device that says 36.5 to everybody is told apart from one that measures")
{
    auto people = crowd(80, 20, 1.0, 0.2);
    for (auto& person : people)
        person.skinDegrees = 35.6 + 0.1 * (person.skinDegrees - 35.6);
    const auto normalised = validated(people);
    CHECK(normalised.has(ValidationConcern::DoesNotFollow));
    CHECK_FALSE(normalised.recommended());
    CHECK(normalised.slope.value < 0.3);
}

TEST_CASE("without febrile people there is an offset but no sensitivity")
{
    const auto healthy = validated(crowd(60, 0, 1.0, 0.25, 3));
    CHECK(healthy.recommended());
    CHECK(healthy.has(ValidationConcern::NobodyFebrile));
    CHECK_FALSE(healthy.roc);
    CHECK(healthy.atLimit.sensitivity.trials == 0);
    CHECK(validated(crowd(60, 4, 1.0, 0.25)).has(ValidationConcern::TooFewFebrile));
}

TEST_CASE("outliers show in the distance of mean and median")
{
    auto people = crowd(60, 12, 1.0, 0.2);
    for (std::size_t i = 0; i < 6; ++i)
        people[30 + i].skinDegrees -= 3.0;
    CHECK(validated(people).has(ValidationConcern::MeanAndMedianDiffer));
}

TEST_CASE("nonsense is refused with one line")
{
    const auto people = crowd(60, 12, 1.0, 0.2);
    auto broken = people;
    broken[7].clinicalDegrees = std::numeric_limits<double>::quiet_NaN();
    for (const auto& refused : {validateSite({}, kThermometer, kDay, {}),
             validateSite(broken, kThermometer, kDay, {}), validateSite(people, " ", kDay, {})}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().line().find('\n') == std::string::npos);
    }
    CHECK(validateSite(broken, kThermometer, kDay, {}).error().reason.find("person 8")
        != std::string::npos);
}

TEST_CASE("the same people give the same halves, every person once, and other seeds others")
{
    const auto split = splitInHalf(101, 9);
    CHECK(split.set == splitInHalf(101, 9).set);
    CHECK(split.set != splitInHalf(101, 10).set);
    CHECK(split.set.size() == 50);
    std::vector<std::size_t> all = split.set;
    all.insert(all.end(), split.judge.begin(), split.judge.end());
    std::sort(all.begin(), all.end());
    for (std::size_t i = 0; i < all.size(); ++i)
        CHECK(all[i] == i);
    CHECK(splitInHalf(5, 1).set == splitInHalf(5, 1).set);
}

TEST_CASE("held-out figures do not flatter: noise that tells nothing is found out")
{
    test::DrawnNumbers numbers(11);
    std::vector<PairedTemperature> people;
    for (int i = 0; i < 200; ++i)
        people.push_back({numbers.normal(35.8, 0.3), i < 40 ? 38.0 : 36.8});
    const auto held = heldOutFigures(people, 37.5, 100, 1);
    CHECK(held.splits == 100);
    CHECK(held.sensitivity.median + held.specificity.median < 1.25);
}
