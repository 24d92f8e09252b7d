// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/thermal/painted_scene.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;
using Condition = ReferenceCondition;

namespace {

const auto kNeverTrusted = [](const ReferenceState& state) { CHECK_FALSE(state.trusted()); };
const auto kAlwaysTrusted = [](const ReferenceState& state) {
    CHECK(state.condition == Condition::Trusted);
};

/// A disc at 35 degC that has been found; set to 36 degC.
Watch foundWatch(ReferenceConfig config = setTo(36.0))
{
    Watch watch(config);
    watch.run(3s);
    REQUIRE(watch.state.raw);
    return watch;
}

double placeError(const Watch& watch)
{
    return std::hypot(
        watch.state.place->x - watch.scene.disc->x, watch.state.place->y - watch.scene.disc->y);
}

} // namespace

TEST_CASE("the heated disc is found within two seconds, wherever it stands and whatever its size")
{
    struct Case {
        cv::Size size;
        ThermalCircle disc;
    };
    const auto c =
        GENERATE(Case{{160, 120}, {110.3, 80.6, 7.0}}, Case{{160, 120}, {20.7, 30.2, 4.0}},
            Case{{120, 160}, {9.2, 150.6, 6.5}}, Case{{160, 120}, {80.0, 60.0, 20.0}},
            Case{{384, 288}, {300.4, 200.1, 9.0}}, Case{{640, 512}, {50.5, 460.2, 20.0}},
            Case{{640, 512}, {400.0, 300.0, 38.0}}, Case{{640, 512}, {600.3, 60.0, 9.0}});
    INFO(c.size << " radius " << c.disc.radius);
    Watch watch(setTo(36.0));
    watch.scene.size = c.size;
    watch.scene.disc = c.disc;
    watch.frame();
    CHECK(watch.state.condition == Condition::Searching); // one picture is no evidence
    watch.run(900ms, kNeverTrusted);
    watch.run(1s);
    REQUIRE(watch.state.condition == Condition::Trusted);
    CHECK(placeError(watch) < 0.3);
    CHECK(watch.state.place->radius == Approx(c.disc.radius).margin(0.4));
    CHECK(watch.state.raw->degrees() == Approx(35.0).margin(0.08)); // small discs as well
    CHECK(watch.state.setTemperature->degrees() == 36.0);
    CHECK(watch.state.noise.kelvins() > 0);
    CHECK(watch.state.noise.kelvins() < 0.1);
    CHECK(watch.state.trust > (c.disc.radius < 5 ? 70 : 80));
    CHECK(watch.state.trust <= 100);
}

TEST_CASE("a face that passes before the reference covers it, and trust comes back with evidence")
{
    Watch watch = foundWatch();
    double x = 60;
    int covered = 0;
    for (; x < 160; x += 2) {
        watch.scene.inFront = {headAt(x, 80, 12)};
        watch.frame();
        if (std::abs(x - watch.scene.disc->x) < 12) {
            CHECK(watch.state.condition == Condition::Covered);
            CHECK_FALSE(watch.state.raw);
            CHECK(watch.state.trust == 0);
            ++covered;
        }
    }
    CHECK(covered > 8);
    watch.scene.inFront.clear();
    watch.frame();
    watch.run(2s);
    CHECK(watch.state.condition == Condition::Trusted);
}

TEST_CASE("after it was covered the reference is not trusted again at once")
{
    Watch watch = foundWatch();
    watch.scene.inFront = {boxAt({90, 60, 40, 40}, 33.0)};
    watch.run(1s, [](const ReferenceState& s) { CHECK(s.condition == Condition::Covered); });
    watch.scene.inFront.clear();
    watch.run(900ms, kNeverTrusted);
    watch.run(1s);
    CHECK(watch.state.condition == Condition::Trusted);
}

TEST_CASE("a part of the disc hidden by a warm or a cold thing is not trusted")
{
    const double degrees = GENERATE(22.0, 32.0, 37.0);
    INFO(degrees);
    Watch watch = foundWatch();
    watch.scene.inFront = {boxAt({90, 60, 20, 40}, degrees)}; // hides the left half
    watch.run(3s, kNeverTrusted);
}

TEST_CASE("a disc that is taken away is lost, and found again where it is put back")
{
    Watch watch = foundWatch();
    const auto disc = watch.scene.disc;
    watch.scene.disc.reset();
    watch.run(500ms);
    CHECK(watch.state.condition == Condition::Lost);
    CHECK(watch.state.place);
    const MonotonicTime lostAt = watch.state.since;
    watch.run(20s, [&](const ReferenceState& s) {
        CHECK(s.condition == Condition::Lost);
        CHECK(s.since == lostAt);
    });
    watch.scene.disc = disc;
    watch.run(900ms, kNeverTrusted);
    watch.run(1s);
    CHECK(watch.state.condition == Condition::Trusted);
}

TEST_CASE("a disc that is bumped by more than two pixels has moved until it stands still again")
{
    const double shift = GENERATE(3.0, 6.0, 25.0);
    INFO(shift);
    Watch watch = foundWatch();
    watch.scene.disc->x -= shift;
    watch.run(900ms, [](const ReferenceState& s) { CHECK(s.condition == Condition::Moved); });
    watch.run(1s);
    CHECK(watch.state.condition == Condition::Trusted);
    CHECK(placeError(watch) < 0.3);
}

TEST_CASE("a disc that trembles by half a pixel stays trusted and is followed")
{
    Watch watch = foundWatch();
    const ThermalCircle still = *watch.scene.disc;
    for (int i = 0; i < 60; ++i) {
        watch.scene.disc->x = still.x + 0.5 * std::sin(i * 0.7);
        watch.frame();
        CHECK(watch.state.condition == Condition::Trusted);
        CHECK(placeError(watch) < 1.0);
    }
}

TEST_CASE("many small moves add up to one that is noticed")
{
    Watch watch = foundWatch();
    bool moved = false;
    for (int i = 0; i < 6; ++i) {
        watch.scene.disc->x += 0.5;
        watch.run(3s, [&](const ReferenceState& s) { moved |= s.condition == Condition::Moved; });
    }
    CHECK(moved);
}

TEST_CASE("small moves behind a cover add up to one that is noticed as well")
{
    Watch watch = foundWatch();
    bool moved = false;
    for (int i = 0; i < 3; ++i) {
        CHECK_FALSE(moved);
        watch.scene.inFront = {boxAt({90, 60, 40, 40}, 33.0)};
        watch.run(1s, kNeverTrusted);
        watch.scene.disc->x += 0.9;
        watch.scene.inFront.clear();
        watch.run(3s, [&](const ReferenceState& s) { moved |= s.condition == Condition::Moved; });
        CHECK(watch.state.trusted());
    }
    CHECK(moved);
}

TEST_CASE("a shutter event holds every verdict for five seconds and is then over")
{
    Watch watch(setTo(36.0));
    watch.shutterAt = -60s;
    watch.run(3s);
    REQUIRE(watch.state.trusted());
    watch.shutterAt = watch.now;
    watch.scene.allKelvin = 0.8; // the sensor reads otherwise after it
    watch.run(4900ms, [](const ReferenceState& s) {
        CHECK(s.condition == Condition::Hold);
        CHECK(s.raw);
        CHECK(s.trust <= 50);
    });
    watch.frame();
    watch.run(3s, kAlwaysTrusted);
}

TEST_CASE("a disc covered during the hold is not trusted when the hold ends")
{
    Watch watch(setTo(36.0));
    watch.shutterAt = -60s;
    watch.run(3s);
    watch.shutterAt = watch.now;
    watch.run(3s);
    watch.scene.inFront = {boxAt({90, 60, 40, 40}, 33.0)};
    watch.run(4s, kNeverTrusted);
    CHECK(watch.state.condition == Condition::Covered);
}

TEST_CASE("a camera that says it was just turned on warms up first; one that says nothing does not")
{
    Watch watch(setTo(36.0));
    watch.turnedOnBefore = 1790s;
    watch.run(3s);
    CHECK(watch.state.condition == Condition::WarmingUp);
    CHECK(watch.state.raw);
    watch.run(6500ms, kNeverTrusted);
    watch.run(1s);
    CHECK(watch.state.condition == Condition::Trusted);
    CHECK(foundWatch().state.condition == Condition::Trusted);
}

TEST_CASE("without a set temperature nothing is trusted, but the disc is shown")
{
    Watch watch{ReferenceConfig{}};
    watch.run(3s, [](const ReferenceState& s) { CHECK(s.condition == Condition::NotSet); });
    REQUIRE(watch.state.place);
    REQUIRE(watch.state.raw);
    CHECK(placeError(watch) < 0.3);
    CHECK_FALSE(watch.state.setTemperature);

    watch.tracker.configure(setTo(36.0)); // entering it does not start the search again
    watch.frame();
    CHECK(watch.state.condition == Condition::Trusted);
    watch.tracker.configure(setTo(36.5));
    watch.frame();
    CHECK(watch.state.condition == Condition::Trusted);
    CHECK(watch.state.setTemperature->degrees() == 36.5);
}

TEST_CASE("a drift of the sensor that the whole scene shares is what the reference is for")
{
    Watch watch = foundWatch();
    for (int i = 0; i < 180; ++i) {
        watch.scene.allKelvin -= 0.0055; // 0.5 K in 10 s, as measured after a shutter event
        watch.frame();
        CHECK(watch.state.condition == Condition::Trusted);
        CHECK(watch.state.raw->degrees() == Approx(35.0 + watch.scene.allKelvin).margin(0.2));
    }
}

TEST_CASE("people, cups and lamps are not taken for the reference")
{
    Watch watch(setTo(36.0));
    watch.scene.disc.reset();
    SECTION("a person who stands still, near or far")
    {
        for (const double width : {5.0, 8.0, 14.0, 25.0}) {
            watch.scene.inFront = {headAt(70, 45, width)};
            watch.run(4s, [](const ReferenceState& s) { CHECK_FALSE(s.place); });
        }
    }
    SECTION("a mug and a lamp tube")
    {
        watch.scene.inFront = {boxAt({40, 40, 14, 16}, 38.0), boxAt({90, 20, 40, 5}, 40.0)};
        watch.run(4s, [](const ReferenceState& s) { CHECK_FALSE(s.place); });
    }
    SECTION("a round thing far too hot, or hardly warm")
    {
        watch.scene.disc = ThermalCircle{60, 60, 8};
        watch.scene.discCelsius = 60;
        watch.run(4s, [](const ReferenceState& s) { CHECK_FALSE(s.place); });
        watch.scene.discCelsius = 25.2;
        watch.run(4s, [](const ReferenceState& s) { CHECK_FALSE(s.place); });
    }
    SECTION("a round thing of the right warmth in a walking person's hand")
    {
        watch.scene.disc = ThermalCircle{20, 60, 7};
        for (int i = 0; i < 60; ++i) {
            watch.scene.disc->x += 1.5;
            watch.frame();
            CHECK_FALSE(watch.state.place);
        }
    }
}

TEST_CASE("of two discs the one at the given place is the reference, and no other")
{
    ReferenceConfig config = setTo(36.0);
    config.place = ThermalCircle{40, 50, 6};
    Watch watch(config);
    const auto other = [&](cv::Mat& celsius) { watch.scene.addDisc(celsius, {110, 80, 7}, 37.0); };
    watch.scene.inFront = {other};
    watch.scene.disc.reset();
    watch.run(3s, [](const ReferenceState& s) { CHECK(s.condition == Condition::Searching); });
    watch.scene.disc = ThermalCircle{42.5, 51, 7};
    watch.run(2s);
    REQUIRE(watch.state.trusted());
    CHECK(placeError(watch) < 0.3);
    SECTION("bumped away from the given place, it is reported but not accepted there")
    {
        watch.scene.inFront.clear();
        watch.scene.disc->x += 60;
        watch.run(1s);
        watch.run(4s, [](const ReferenceState& s) { CHECK(s.condition == Condition::Moved); });
    }
    SECTION("another given place starts the search again")
    {
        config.place = ThermalCircle{110, 80, 7};
        watch.tracker.configure(config);
        watch.run(900ms, kNeverTrusted);
        watch.run(1s);
        CHECK(watch.state.trusted());
        CHECK(watch.state.place->x == Approx(110).margin(0.3));
    }
}

TEST_CASE("another round thing does not take over while the reference is hidden")
{
    Watch watch = foundWatch();
    const auto kettle = [&](cv::Mat& celsius) { watch.scene.addDisc(celsius, {40, 40, 12}, 38.5); };
    watch.scene.inFront = {boxAt({90, 60, 40, 40}, 33.0), kettle};
    watch.run(30s, [](const ReferenceState& s) { CHECK(s.condition == Condition::Covered); });
}

TEST_CASE("a camera that restarts has to find its reference anew")
{
    Watch watch(setTo(36.0));
    watch.turnedOnBefore = 5h;
    watch.run(3s);
    REQUIRE(watch.state.trusted());
    watch.turnedOnBefore = 2h;
    watch.frame();
    CHECK(watch.state.condition == Condition::Searching);
}

TEST_CASE("whatever happens before it, a trusted reference is the disc and nothing else")
{
    cv::RNG random(20260101);
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Watch watch(setTo(36.0));
        watch.seed = seed;
        int trusted = 0;
        for (int event = 0; event < 25; ++event) {
            const ThermalCircle home{110.3, 80.6, 7.0};
            watch.scene.disc = home;
            watch.scene.inFront.clear();
            double speed = 0;
            const double width = random.uniform(6.0, 18.0);
            switch (random.uniform(0, 5)) {
            case 0:
                watch.scene.disc.reset();
                break;
            case 1:
                watch.scene.disc->x += random.uniform(-40.0, 30.0);
                break;
            case 2:
            case 3:
                speed = random.uniform(0.5, 4.0);
                break;
            default:
                break;
            }
            double x = 0;
            for (int i = 0; i < 40; ++i) {
                if (speed > 0)
                    watch.scene.inFront = {headAt(x += speed, random.uniform(79.0, 81.0), width)};
                const auto state = watch.frame();
                if (!state.trusted())
                    continue;
                ++trusted;
                REQUIRE(watch.scene.disc);
                CHECK(placeError(watch) < 2.1);
                CHECK(state.raw->degrees() == Approx(35.0).margin(0.3));
            }
        }
        CHECK(trusted > 100);
    }
}
