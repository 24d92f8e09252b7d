// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/baseline_monitor.h"

#include <catch2/catch.hpp>

#include <cmath>

#include "core/screening/seen_people.h"
#include "model/tokens.h"
#include "support/drawn_numbers.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// A site with forty people an hour. *thread-bound*
class Site {
public:
    explicit Site(BaselineMonitor monitor = BaselineMonitor{}) : monitor_(std::move(monitor)) { }
    BaselineState hours(double count, double skin, double deviation = 0.35,
        FacialSite site = FacialSite::WholeFaceMaximum)
    {
        BaselineState state;
        for (int i = 0; i < static_cast<int>(count * 40.0); ++i) {
            advance(90s);
            monitor_.see(
                personWith(numbers_.normal(skin, deviation), now_.monotonic, FeverRule{}, site));
            advance(1s);
            state = monitor_.update(now_);
        }
        return state;
    }
    BaselineState wait(std::chrono::minutes time)
    {
        advance(time);
        return monitor_.update(now_);
    }
    BaselineMonitor& monitor() { return monitor_; }

private:
    void advance(std::chrono::seconds by)
    {
        now_.monotonic += by;
        now_.wall += by;
    }
    BaselineMonitor monitor_;
    FrameStamp now_{MonotonicTime(1h), WallTime(1'790'000'000s), 0};
    DrawnNumbers numbers_{21};
};

} // namespace

TEST_CASE("an ordinary day is as usual, hour after hour")
{
    Site site;
    CHECK(site.hours(0.2, 35.9).condition == BaselineCondition::Learning);
    for (int i = 0; i < 12; ++i)
        CHECK(site.hours(1, 35.9).condition == BaselineCondition::AsUsual);
    const auto state = site.hours(1, 35.9);
    CHECK_FALSE(state.usualProvisional);
    CHECK(state.usual.degrees() == Approx(35.9).margin(0.1));
}

TEST_CASE("a shift of one degree, up or down, says: do not screen, check the site")
{
    for (const double shift : {-1.1, 1.1, -6.0}) {
        INFO(shift);
        Site site;
        site.hours(12, 35.8);
        const auto state = site.hours(1, 35.8 + shift);
        CHECK(state.condition == BaselineCondition::DoNotScreen);
        CHECK(state.shift->kelvins() == Approx(shift).margin(0.25));
    }
    Site site;
    site.hours(12, 35.8);
    CHECK(site.hours(1, 35.8 - 0.7).condition == BaselineCondition::Drifting);
    CHECK(site.hours(1, 35.8 - 0.3).condition == BaselineCondition::AsUsual);
}

TEST_CASE("a camera that reads 29 degC in the cold is noticed on its first day")
{
    Site site; // nobody is judged: all are too cold
    CHECK(site.hours(1, 29.5).condition == BaselineCondition::DoNotScreen);
}

TEST_CASE("a wrong hour never becomes the usual, and the warning outlasts the empty entrance")
{
    Site site;
    site.hours(12, 35.8);
    const auto before = site.monitor().hours().size();
    CHECK(site.hours(5, 34.5).condition == BaselineCondition::DoNotScreen);
    CHECK(site.monitor().hours().size() <= before + 1);
    CHECK(site.wait(180min).condition == BaselineCondition::DoNotScreen);
    CHECK(site.hours(0.5, 35.8).condition == BaselineCondition::AsUsual);
}

TEST_CASE("a warning does not flicker at its border")
{
    Site site;
    site.hours(12, 35.8);
    REQUIRE(site.hours(1, 34.7).condition == BaselineCondition::DoNotScreen);
    CHECK(site.hours(2, 34.95).condition == BaselineCondition::DoNotScreen);
    CHECK(site.hours(2, 35.18, 0.1).condition == BaselineCondition::Drifting);
}

TEST_CASE("after the site has been checked an admin may adopt its new usual")
{
    Site site;
    site.hours(12, 35.8);
    REQUIRE(site.hours(1, 34.5).condition == BaselineCondition::DoNotScreen);
    site.monitor().adopt();
    CHECK(site.hours(1, 34.5).condition == BaselineCondition::Learning);
    const auto state = site.hours(10, 34.5);
    CHECK(state.condition == BaselineCondition::AsUsual);
    CHECK(state.usual.degrees() == Approx(34.5).margin(0.1));
}

TEST_CASE("a drift too slow for the memory shows against the day of the validation")
{
    BaselineRule rule;
    rule.memory = 24h;
    rule.whenValidated = Celsius::degrees(35.9);
    Site site{BaselineMonitor(rule)};
    BaselineState state;
    double skin = 35.9;
    for (int hour = 0; hour < 110; ++hour, skin -= 0.01)
        state = site.hours(1, skin, 0.1);
    CHECK(std::abs(state.shift->kelvins()) < 0.5);
    CHECK(state.sinceValidation->kelvins() <= -1.0);
    CHECK(state.condition == BaselineCondition::DoNotScreen);
}

TEST_CASE("the usual survives a restart")
{
    Site site;
    site.hours(12, 35.2);
    const auto kept = site.monitor().hours();
    Site again{BaselineMonitor{{}, {kept.begin(), kept.end()}}};
    const auto state = again.hours(0.5, 35.2);
    CHECK_FALSE(state.usualProvisional);
    CHECK(state.usual.degrees() == Approx(35.2).margin(0.1));
}

TEST_CASE("people read without a trusted reference or at an angle say nothing of the site")
{
    BaselineMonitor monitor;
    FrameStamp now{MonotonicTime(2h), WallTime(1'790'000'000s), 0};
    auto person = personWith(30.0, now.monotonic, {});
    REQUIRE(person.decision.reasons.has(Reason::TooCold));
    person.decision.reasons.add(Reason::Turned);
    for (int i = 0; i < 50; ++i)
        monitor.see(person);
    auto lost = personWith(35.9, now.monotonic, {});
    lost.decision.skin.reset();
    for (int i = 0; i < 50; ++i)
        monitor.see(lost);
    CHECK(monitor.update(now).people == 0);
}

TEST_CASE("one feverish family does not shift the hour")
{
    Site site;
    site.hours(12, 35.8);
    site.hours(0.2, 38.5, 0.1);
    CHECK(site.hours(0.8, 35.8).condition == BaselineCondition::AsUsual);
    CHECK(token(BaselineCondition::DoNotScreen) == "do_not_screen");
}

TEST_CASE("a site that begins to read foreheads has not become colder")
{
    Site site;
    CHECK(site.hours(12, 35.9).condition == BaselineCondition::AsUsual);
    // 0.77 K is the published difference of forehead and whole face.
    const auto state = site.hours(2, 35.9 - 0.77, 0.35, FacialSite::Forehead);
    CHECK(state.condition == BaselineCondition::AsUsual);
    CHECK(state.median->degrees() == Approx(35.9).margin(0.15));
}
