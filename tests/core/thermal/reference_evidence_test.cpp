// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <limits>

#include "core/thermal/painted_scene.h"
#include "thermal/reference_corrector.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;
using Condition = ReferenceCondition;

namespace {

const auto kNeverTrusted = [](const ReferenceState& state) { CHECK_FALSE(state.trusted()); };

std::function<void(cv::Mat&)> squareAt(double x, double y, double half, double turn, double degrees)
{
    return [=](cv::Mat& celsius) {
        constexpr int kFine = 4;
        cv::Mat fine;
        cv::resize(celsius, fine, {}, kFine, kFine, cv::INTER_NEAREST);
        const cv::RotatedRect box({static_cast<float>((x + 0.5) * kFine - 0.5),
                                      static_cast<float>((y + 0.5) * kFine - 0.5)},
            {static_cast<float>(2 * half * kFine), static_cast<float>(2 * half * kFine)},
            static_cast<float>(turn));
        cv::Point2f corners[4];
        box.points(corners);
        std::vector<cv::Point> outline(corners, corners + 4);
        cv::fillConvexPoly(fine, outline, cv::Scalar(degrees));
        cv::GaussianBlur(fine, fine, {}, 0.8 * kFine);
        cv::resize(fine, celsius, celsius.size(), 0, 0, cv::INTER_AREA);
    };
}

} // namespace

TEST_CASE("a square reference is found where the admin says it is one, and only there")
{
    const double half = GENERATE(4.0, 8.0, 20.0);
    const double turn = GENERATE(0.0, 20.0, 45.0);
    INFO("half " << half << " turned " << turn);
    ReferenceConfig config = setTo(36.0);
    Watch disc(config);
    config.shape = ReferenceShape::Square;
    Watch square(config);
    for (Watch* watch : {&disc, &square}) {
        watch->scene.disc.reset();
        watch->scene.inFront = {squareAt(90.3, 60.8, half, turn, 35.0)};
        watch->run(3s);
    }
    CHECK_FALSE(disc.state.place);
    REQUIRE(square.state.trusted());
    CHECK(std::hypot(square.state.place->x - 90.3, square.state.place->y - 60.8) < 0.4);
    CHECK(square.state.raw->degrees() == Approx(35.0).margin(0.12));
}

TEST_CASE("a reference that jumps is not trusted until it reads as before")
{
    Watch watch(setTo(36.0));
    watch.run(3s);
    REQUIRE(watch.state.trusted());
    watch.scene.discCelsius += 0.45;
    watch.run(60s, kNeverTrusted);
    CHECK(watch.state.condition == Condition::Doubtful);
    CHECK(watch.state.reasons.has(Reason::ReferenceUnstable));
    SECTION("which it does again")
    {
        watch.scene.discCelsius -= 0.45;
        watch.run(12s);
    }
    SECTION("or an admin vouches for what it reads now")
    {
        watch.tracker.confirm();
        watch.run(1s);
    }
    SECTION("or it has read so for ten minutes")
    {
        watch.run(10min);
    }
    CHECK(watch.state.condition == Condition::Trusted);
}

TEST_CASE(
    "a reference that cools on its own is not trusted, however slowly and whatever the sensor")
{
    const double kelvinAMinute = GENERATE(0.1, 0.5, 4.0);
    INFO(kelvinAMinute);
    Watch watch(setTo(36.0));
    watch.run(3s);
    double fallen = 0;
    while (watch.state.trusted()) {
        fallen += kelvinAMinute / 60 * std::chrono::duration<double>(kFrameTime).count();
        watch.scene.discCelsius = 35.0 - fallen;
        watch.scene.allKelvin = 0.5 * std::sin(fallen * 20);
        watch.frame();
        REQUIRE(fallen < 0.3);
    }
    CHECK(watch.state.condition == Condition::Doubtful);
    // Four kelvin a minute is as sudden as a step.
    CHECK((watch.state.reasons.has(Reason::ReferenceDrifting)
        || (kelvinAMinute > 2 && watch.state.reasons.has(Reason::ReferenceUnstable))));
    CHECK(watch.state.trust < 50);
    watch.scene.discCelsius = 33.0; // it has come to rest, at another temperature
    watch.run(15min, kNeverTrusted);
    CHECK(watch.state.reasons.has(Reason::ReferenceWrongTemperature));
}

TEST_CASE("half a disc hidden is named, whatever hides it")
{
    const double degrees = GENERATE(24.0, 30.0, 34.0, 37.5);
    INFO(degrees);
    Watch watch(setTo(36.0));
    watch.run(3s);
    REQUIRE(watch.state.trusted());
    bool named = false;
    watch.scene.inFront = {boxAt({90, 60, 20, 40}, degrees)};
    watch.run(3s, [&](const ReferenceState& s) {
        CHECK_FALSE(s.trusted());
        named = named || s.reasons.has(Reason::ReferencePartlyCovered)
            || s.reasons.has(Reason::ReferenceCovered);
    });
    CHECK(named);
}

TEST_CASE("two equal candidates are none until one goes or a place is given")
{
    Watch watch(setTo(36.0));
    const auto other = [&](cv::Mat& celsius) { watch.scene.addDisc(celsius, {40, 40, 7}, 36.5); };
    watch.scene.inFront = {other};
    watch.run(5s, kNeverTrusted);
    CHECK(watch.state.reasons.has(Reason::ReferenceTooMany));
    CHECK(watch.state.reasons.has(Reason::ReferenceSearching));
    watch.scene.inFront.clear();
    watch.run(3s);
    CHECK(watch.state.trusted());
}

TEST_CASE("an expired certificate takes the trust away, a stated reason gives it back")
{
    ReferenceConfig config = setTo(36.0);
    config.certificate.expires = "1969-06-01"; // the frames are stamped 1970
    Watch watch(config);
    watch.run(3s, kNeverTrusted);
    CHECK(watch.state.condition == Condition::Doubtful);
    CHECK(watch.state.reasons.has(Reason::ReferenceExpired));
    CHECK(watch.state.certificate == CertificateStanding::Expired);
    config.certificate.expiredOverride = "laboratory closed";
    watch.tracker.configure(config);
    watch.run(1s);
    CHECK(watch.state.trusted());
    CHECK(watch.state.certificate == CertificateStanding::Overridden);
    config.certificate = {};
    config.certificate.expires = "1970-01-15";
    watch.tracker.configure(config);
    watch.frame();
    CHECK(watch.state.trusted());
    CHECK(watch.state.certificate == CertificateStanding::ExpiresSoon);
}

TEST_CASE("readings are led to what the certificate says, not to what the display shows")
{
    ReferenceConfig config = setTo(36.0);
    config.certificate.value = Celsius::degrees(36.2);
    Watch watch(config);
    watch.run(3s);
    REQUIRE(watch.state.trusted());
    CHECK(correctedBy(watch.state, Celsius::degrees(35.0))->degrees() == Approx(36.2).margin(0.06));
}

TEST_CASE("the correction follows the sensor, frame by frame")
{
    Watch watch(setTo(36.0));
    watch.run(3s);
    for (int i = 0; i < 300; ++i) {
        watch.scene.allKelvin = 1.5 * std::sin(i * 0.01);
        watch.frame();
        REQUIRE(watch.state.trusted());
        const auto seen = Celsius::degrees(34.0 + watch.scene.allKelvin);
        CHECK(correctedBy(watch.state, seen)->degrees() == Approx(35.0).margin(0.1));
        CHECK(watch.state.sampleAge == 0ms);
    }
    CHECK(watch.state.filterUncertainty.kelvins() < 0.03);
    CHECK(watch.state.residual.kelvins() < 0.05);
    CHECK(watch.state.pixels > 40);
    CHECK(watch.state.grade == ReferenceGrade::Good);
}

TEST_CASE("two references correct a sensor whose gain is off")
{
    ReferenceConfig config = setTo(34.0);
    config.place = ThermalCircle{110, 80, 7};
    config.second =
        SecondReference{Celsius::degrees(39.0), {40, 40, 7}, TempDelta::kelvins(0.05), {}, {}};
    Watch watch(config);
    const double gain = 0.94; // the sensor shows 0.94 K a kelvin
    const auto shown = [&](double degrees) { return 30.0 + gain * (degrees - 33.0); };
    watch.scene.discCelsius = shown(34.0);
    watch.scene.inFront = {[&](cv::Mat& celsius) {
        watch.scene.addDisc(celsius, {40, 40, 7}, shown(39.0));
    }};
    watch.run(3s);
    REQUIRE(watch.state.trusted());
    REQUIRE(watch.state.second);
    CHECK(watch.state.second->trusted());
    CHECK(watch.state.gain == Approx(1 / gain).margin(0.01));
    for (const double truth : {34.0, 35.5, 37.0, 38.5})
        CHECK(correctedBy(watch.state, Celsius::degrees(shown(truth)))->degrees()
            == Approx(truth).margin(0.08));
    CHECK(referenceUncertaintyAt(watch.state, Celsius::degrees(shown(38.5)))
        > referenceUncertaintyAt(watch.state, Celsius::degrees(shown(34.0))));
    SECTION("one covered leaves a one-point correction")
    {
        watch.scene.inFront = {boxAt({20, 20, 40, 40}, 30.0)};
        watch.run(1s);
        CHECK(watch.state.trusted());
        CHECK(watch.state.gain == 1.0);
    }
    SECTION("a second one set to the wrong temperature is a contradiction: nobody is judged")
    {
        config.second->setTemperature = Celsius::degrees(41.5);
        watch.tracker.configure(config);
        watch.run(2s);
        CHECK(watch.state.condition == Condition::Doubtful);
        CHECK(watch.state.reasons.has(Reason::ReferenceWrongTemperature));
    }
}

TEST_CASE("a set temperature that no blackbody for skin has counts as none")
{
    const double absurd = GENERATE(500.0, -5.0, std::numeric_limits<double>::quiet_NaN());
    Watch watch(setTo(absurd));
    watch.run(3s, [](const ReferenceState& s) { CHECK(s.condition == Condition::NotSet); });
    CHECK(watch.state.reasons.has(Reason::ReferenceNotSet));
}

TEST_CASE("a picture full of holes neither crashes the search nor is trusted")
{
    Watch watch(setTo(36.0));
    watch.run(3s);
    const double bad = GENERATE(
        std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -1e30);
    watch.scene.inFront = {boxAt({90, 60, 40, 40}, bad)};
    watch.run(1s, kNeverTrusted);
    watch.scene.inFront = {boxAt({0, 0, 160, 120}, bad)};
    watch.run(1s, kNeverTrusted);
}

TEST_CASE("a reference at the sensor's ceiling is not trusted")
{
    ReferenceTracker tracker(setTo(36.0));
    PaintedScene scene;
    scene.noiseKelvin = 0.03;
    ReferenceState state;
    for (int i = 1; i < 40; ++i) {
        RadiometricFrame frame;
        frame.scale = LinearScale{0.01, 0.0};
        frame.stamp.monotonic = MonotonicTime(1h + i * kFrameTime);
        cv::Mat celsius = scene.paint(static_cast<std::uint64_t>(i));
        celsius = cv::min(celsius, 34.5F); // clipped below the disc's 35 degC
        celsius.convertTo(frame.counts, CV_16UC1, 100.0, 27315.0);
        state = tracker.update(frame, celsius);
        CHECK_FALSE(state.trusted());
    }
    CHECK(state.reasons.has(Reason::ReferenceSaturated));
    REQUIRE(state.counts);
    CHECK(*state.counts == Approx(30765).margin(1));
}

TEST_CASE("a change of grade is an event, a trembling number is none")
{
    Watch watch(setTo(36.0));
    ReferenceState before;
    int changes = 0;
    watch.run(20s, [&](const ReferenceState& now) {
        changes += gradeChanged(before, now) ? 1 : 0;
        before = now;
    });
    CHECK(changes == 2); // searching, then trusted
}
