// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/adaptive_limit.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <vector>

#include "core/screening/seen_people.h"
#include "model/tokens.h"
#include "support/drawn_numbers.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// An entrance where somebody passes every twenty seconds. *thread-bound*
class Entrance {
public:
    explicit Entrance(AdaptiveLimitRule rule = judging(), FeverRule fever = {})
        : limit_(rule),
          fever_(fever)
    {
    }
    static AdaptiveLimitRule judging()
    {
        AdaptiveLimitRule rule;
        rule.use = AdaptiveUse::InForce;
        return rule;
    }
    /// The person is judged by the limit in force, and so may alarm by it.
    LimitState pass(double oralEquivalent, FacialSite site = FacialSite::WholeFaceMaximum)
    {
        now_ += 20s;
        const auto before = limit_.update(now_, fever_);
        last_ = personWith(oralEquivalent - fever_.offsetAt(site).value.kelvins(), now_,
            ruleInForce(fever_, before), site);
        limit_.see(last_);
        return limit_.update(now_ + 1s, fever_);
    }
    LimitState crowd(int people, double mean, double deviation = 0.3, std::uint64_t seed = 1)
    {
        DrawnNumbers numbers(seed);
        LimitState state;
        for (int i = 0; i < people; ++i)
            state = pass(numbers.normal(mean, deviation));
        return state;
    }
    LimitState wait(std::chrono::minutes time) { return limit_.update(now_ += time, fever_); }
    [[nodiscard]] const SeenPerson& last() const { return last_; }
    AdaptiveLimit& limit() { return limit_; }
    FeverRule& fever() { return fever_; }

private:
    AdaptiveLimit limit_;
    FeverRule fever_;
    SeenPerson last_;
    MonotonicTime now_{1h};
};

} // namespace

TEST_CASE("the adaptive limit is silent until enough people have been measured")
{
    Entrance entrance;
    for (int i = 0; i < 29; ++i) {
        const auto state = entrance.pass(36.4);
        CHECK_FALSE(state.adaptive);
        CHECK(state.basis == LimitBasis::TooFewPeople);
        CHECK(state.people == i + 1);
        CHECK(state.needed == 30);
        CHECK(state.inForce == Celsius::degrees(37.5));
    }
    const auto speaks = entrance.pass(36.4);
    REQUIRE(speaks.adaptive);
    CHECK(speaks.adaptive->degrees() == Approx(37.0));
    CHECK(speaks.basis == LimitBasis::PeopleReadLower);
    CHECK(speaks.median->degrees() == Approx(36.4));
    CHECK(speaks.fixed == Celsius::degrees(37.5));
}

TEST_CASE("a first feverish person alarms and leaves no trace in the limit")
{
    Entrance entrance;
    entrance.pass(39.4);
    CHECK(entrance.last().alarmed);
    CHECK(entrance.limit().people() == 0);
    CHECK(entrance.crowd(60, 36.9).inForce >= Celsius::degrees(37.4 - 1e-9));
}

TEST_CASE("people who alarm never feed the limit, not even when every second one does")
{
    Entrance alone;
    Entrance amongAlarms;
    DrawnNumbers numbers(4);
    LimitState without;
    LimitState with;
    for (int i = 0; i < 100; ++i) {
        const double person = numbers.normal(36.5, 0.2);
        without = alone.pass(person);
        with = amongAlarms.pass(person);
        amongAlarms.pass(38.6);
    }
    CHECK(with.people == without.people);
    CHECK(with.median->degrees() == Approx(without.median->degrees()));
    CHECK(with.inForce == without.inForce);
}

TEST_CASE("an earlier alarm of the same person counts although the last verdict is normal")
{
    AdaptiveLimit limit;
    auto person = personWith(35.9, MonotonicTime(1h), {});
    REQUIRE(person.decision.verdict == Verdict::Normal);
    person.alarmed = true;
    limit.see(person);
    CHECK(limit.people() == 0);
}

TEST_CASE("one person in five far off, warm or cold, moves the limit by no more than a step")
{
    for (const double odd : {34.99, 37.35}) {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            DrawnNumbers numbers(seed);
            Entrance clean;
            Entrance mixed;
            LimitState wanted;
            LimitState state;
            for (int i = 0; i < 160; ++i) {
                const double person = numbers.normal(36.6, 0.2);
                wanted = clean.pass(person);
                state = mixed.pass(i % 5 == 0 ? odd : person);
            }
            INFO(odd << " seed " << seed);
            REQUIRE(state.adaptive);
            CHECK(state.adaptive->degrees() == Approx(wanted.adaptive->degrees()).margin(0.101));
        }
    }
}

TEST_CASE("it never goes above the fixed limit unless the admin allows it, and then by little")
{
    Entrance careful;
    const auto held = careful.crowd(120, 37.15, 0.15);
    CHECK(held.inForce == Celsius::degrees(37.5));
    CHECK(held.basis == LimitBasis::HeldAtFixed);
    auto rule = Entrance::judging();
    rule.mayExceedFixed = true;
    Entrance allowed(rule);
    const auto higher = allowed.crowd(120, 37.15, 0.15);
    CHECK(higher.inForce > Celsius::degrees(37.5));
    CHECK(higher.inForce <= Celsius::degrees(37.8 + 1e-9));
}

TEST_CASE("on any crowd the limit stays between its bounds and on a tenth of a degree")
{
    DrawnNumbers numbers(17);
    for (int crowd = 0; crowd < 60; ++crowd) {
        auto rule = Entrance::judging();
        rule.mayExceedFixed = crowd % 3 == 0;
        FeverRule fever;
        fever.limit = Celsius::degrees(37.0 + 0.1 * (crowd % 11));
        Entrance entrance(rule, fever);
        const double mean = 34.5 + 4.0 * numbers.uniform();
        const double deviation = 0.05 + numbers.uniform();
        for (int i = 0; i < 80; ++i) {
            const auto state = entrance.pass(numbers.normal(mean, deviation));
            const double apart = (state.inForce - fever.limit).kelvins();
            REQUIRE(apart >= -1.0 - 1e-9);
            REQUIRE(apart <= (rule.mayExceedFixed ? 0.3 : 0.0) + 1e-9);
            const double tenths = state.inForce.degrees() * 10.0;
            REQUIRE(std::abs(tenths - std::round(tenths)) < 1e-6);
        }
    }
}

TEST_CASE("leaving out its own alarms does not make it run away downwards")
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        Entrance entrance;
        const double early = entrance.crowd(150, 36.6, 0.3, seed).inForce.degrees();
        const double late = entrance.crowd(3000, 36.6, 0.3, seed + 50).inForce.degrees();
        CHECK(late == Approx(early).margin(0.101));
        CHECK(late >= 37.0 - 1e-9);
    }
}

TEST_CASE("it does not flicker between two steps when the median lies on their border")
{
    Entrance entrance;
    entrance.crowd(120, 36.5, 0.02);
    int changes = 0;
    DrawnNumbers numbers(8);
    Celsius before = entrance.pass(36.5).inForce;
    for (int i = 0; i < 500; ++i) {
        const Celsius now = entrance.pass(numbers.normal(36.5, 0.02)).inForce;
        changes += now != before ? 1 : 0;
        before = now;
    }
    CHECK(changes <= 1);
}

TEST_CASE("each change of the limit is told with its reason, and only then")
{
    Entrance entrance;
    DrawnNumbers numbers(12);
    LimitState before = entrance.pass(36.4);
    std::vector<LimitBasis> told;
    for (int i = 0; i < 100; ++i) {
        const auto now = entrance.pass(numbers.normal(36.4, 0.05));
        if (limitChanged(before, now))
            told.push_back(now.basis);
        before = now;
    }
    const auto later = entrance.wait(121min);
    if (limitChanged(before, later))
        told.push_back(later.basis);
    REQUIRE(told.size() >= 2);
    CHECK(told.size() <= 4);
    CHECK(told.front() == LimitBasis::PeopleReadLower);
    CHECK(told.back() == LimitBasis::TooFewPeople);
}

TEST_CASE("yesterday's people do not judge today's")
{
    Entrance entrance;
    REQUIRE(entrance.crowd(60, 36.4).adaptive);
    const auto later = entrance.wait(121min);
    CHECK(later.people == 0);
    CHECK_FALSE(later.adaptive);
    CHECK(later.inForce == Celsius::degrees(37.5));
}

TEST_CASE("a changed site offset starts the window again")
{
    Entrance entrance;
    REQUIRE(entrance.crowd(60, 36.4).adaptive);
    entrance.fever().siteOffset.value = TempDelta::kelvins(1.3);
    CHECK_FALSE(entrance.wait(1min).adaptive);
    CHECK(entrance.pass(36.8).people == 1);
}

TEST_CASE("people read at the canthi and people read at the whole face make one window")
{
    Entrance entrance;
    for (int i = 0; i < 60; ++i)
        CHECK(
            entrance.pass(36.4, i % 2 == 0 ? FacialSite::InnerCanthi : FacialSite::WholeFaceMaximum)
                .people
            == i + 1);
    CHECK(entrance.wait(1min).median->degrees() == Approx(36.4));
}

TEST_CASE("shown beside the fixed limit it judges nobody, and switched off it is not made")
{
    Entrance shown{AdaptiveLimitRule{}};
    const auto state = shown.crowd(60, 36.3, 0.1);
    REQUIRE(state.adaptive);
    CHECK(*state.adaptive < Celsius::degrees(37.1));
    CHECK(state.inForce == state.fixed);
    AdaptiveLimitRule off;
    off.use = AdaptiveUse::Off;
    Entrance none(off);
    CHECK(none.crowd(60, 36.3).basis == LimitBasis::Off);
    CHECK(token(LimitBasis::HeldAtFixed) == "held_at_fixed");
}

TEST_CASE("whatever the limit does, the reading stays: 35 to 40 degC keeps slope 1")
{
    for (const double mean : {36.0, 36.9, 37.2}) {
        Entrance entrance;
        entrance.crowd(80, mean, 0.1);
        for (double skin = 35.0; skin <= 40.0; skin += 0.25) {
            entrance.pass(skin + 0.98);
            CHECK(entrance.last().decision.skin->degrees() == Approx(skin).margin(1e-9));
            CHECK(entrance.last().decision.oralEquivalent->degrees()
                == Approx(skin + 0.98).margin(1e-9));
        }
    }
}
