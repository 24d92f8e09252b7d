// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/radiometry.h"

#include <catch2/catch.hpp>

#include <functional>
#include <limits>

#include "support/drawn_numbers.h"

using namespace haetae;

namespace {

/// The constants of the published sample recording; all temperatures 20 degC, humidity 50 %.
PlanckFileScale sampleFile(double emissivity, double distance)
{
    PlanckFileScale scale;
    scale.r1 = 21106.77;
    scale.b = 1501.0;
    scale.f = 1.0;
    scale.o = -7340.0;
    scale.r2 = 0.012545258;
    scale.view.emissivity = emissivity;
    scale.view.distanceMetres = distance;
    return scale;
}

PlanckNodeScale sampleNode(double emissivity, double distance)
{
    const auto file = sampleFile(emissivity, distance);
    PlanckNodeScale scale;
    scale.r = file.r1 / file.r2;
    scale.b = file.b;
    scale.f = file.f;
    scale.j0 = -file.o;
    scale.j1 = 1.0;
    scale.view = file.view;
    return scale;
}

RadiometricTable tableOf(const SignalScale& scale)
{
    auto table = RadiometricTable::make(scale, "camera test");
    REQUIRE(table);
    return std::move(*table);
}

double degrees(const SignalScale& scale, int count)
{
    return static_cast<double>(tableOf(scale).degreesOf(static_cast<std::uint16_t>(count)));
}

RadiometricFrame frameOf(const SignalScale& scale, int count, cv::Size size = {64, 48})
{
    RadiometricFrame frame;
    frame.camera = {"front"};
    frame.counts = cv::Mat(size, CV_16UC1, cv::Scalar(count));
    frame.scale = scale;
    return frame;
}

} // namespace

TEST_CASE("linear counts of every kind become their degrees")
{
    CHECK(degrees(kCentikelvinCounts, 30915) == Approx(36.0).epsilon(0).margin(1e-4));
    CHECK(degrees(kFortyMillikelvinCounts, 7729) == Approx(36.01).epsilon(0).margin(1e-4));
    CHECK(degrees(kDecikelvinCounts, 3092) == Approx(36.05).epsilon(0).margin(1e-4));
    CHECK(degrees(kSixtyFourthKelvinCounts, 19786) == Approx(36.00625).epsilon(0).margin(1e-4));
    CHECK(degrees(LinearScale{0.0092, 0.05}, 33600) == Approx(36.02).epsilon(0).margin(1e-4));
}

TEST_CASE("the Planck formula of files gives the published golden numbers")
{
    CHECK(degrees(sampleFile(1.0, 0.0), 18109) == Approx(23.62433).epsilon(0).margin(0.00001));
    CHECK(degrees(sampleFile(0.95, 1.0), 18109) == Approx(23.84343).epsilon(0).margin(0.00001));
    const auto scale = sampleFile(0.95, 1.0);
    CHECK(
        transmissionOf(scale.air, scale.view, 0.5) == Approx(0.99572).epsilon(0).margin(0.000005));
    // Range of the sample picture.
    CHECK(degrees(scale, 17917) == Approx(22.74).margin(0.005));
    CHECK(degrees(scale, 20218) == Approx(35.25).margin(0.005));
}

TEST_CASE("the Planck formula of camera nodes agrees where both are the same, and with a window")
{
    CHECK(degrees(sampleNode(1.0, 0.0), 18109) == Approx(23.62433).epsilon(0).margin(0.00001));
    CHECK(degrees(sampleNode(0.95, 1.0), 18109) == Approx(23.834027).epsilon(0).margin(0.00001));
    auto node = sampleNode(0.95, 3.0);
    auto file = sampleFile(0.95, 3.0);
    for (ViewingConditions* view : {&node.view, &file.view}) {
        view->reflected = Celsius::degrees(30.0);
        view->atmosphere = Celsius::degrees(25.0);
        view->window = Celsius::degrees(27.0);
        view->windowTransmission = 0.9;
        view->relativeHumidity = 0.7;
    }
    // Worked out apart from this code, from the formulas as published.
    CHECK(degrees(node, 18109) == Approx(22.846346).epsilon(0).margin(0.00001));
    CHECK(degrees(file, 18109) == Approx(22.838018).epsilon(0).margin(0.00001));
}

TEST_CASE("the inverse undoes the formula and hotter is always more counts, for any settings")
{
    test::DrawnNumbers numbers(13);
    for (int i = 0; i < 40; ++i) {
        auto file = sampleFile(0.5 + 0.5 * numbers.uniform(), 10.0 * numbers.uniform());
        file.view.reflected = Celsius::degrees(60.0 * numbers.uniform() - 10.0);
        file.view.atmosphere = Celsius::degrees(50.0 * numbers.uniform() - 10.0);
        file.view.relativeHumidity = numbers.uniform();
        file.view.window = Celsius::degrees(40.0 * numbers.uniform());
        file.view.windowTransmission = 0.6 + 0.4 * numbers.uniform();
        file.f = 0.6 + numbers.uniform();
        auto node = sampleNode(file.view.emissivity, 1.0);
        node.view = file.view;
        node.j1 = 0.5 + numbers.uniform();
        for (const SignalScale& scale : {SignalScale(file), SignalScale(node),
                 SignalScale(
                     LinearScale{0.005 + 0.1 * numbers.uniform(), 200.0 * numbers.uniform()})}) {
            const auto table = tableOf(scale);
            double before = -1e9;
            for (double celsius = -20.0; celsius <= 150.0; celsius += 0.5) {
                const double count = table.countOf(Celsius::degrees(celsius));
                REQUIRE(count > before);
                before = count;
                if (const auto curve = std::get_if<PlanckFileScale>(&scale))
                    REQUIRE(PlanckCurve::make(*curve, "t")->temperatureOf(count).degrees()
                        == Approx(celsius).epsilon(0).margin(1e-6));
                if (const auto curve = std::get_if<PlanckNodeScale>(&scale))
                    REQUIRE(PlanckCurve::make(*curve, "t")->temperatureOf(count).degrees()
                        == Approx(celsius).epsilon(0).margin(1e-6));
            }
            bool rises = true;
            for (int count = 1; count < 65536; ++count) {
                const float colder = table.degreesOf(static_cast<std::uint16_t>(count - 1));
                const float warmer = table.degreesOf(static_cast<std::uint16_t>(count));
                rises = rises && warmer >= colder && std::isfinite(warmer);
            }
            CHECK(rises);
        }
    }
}

TEST_CASE("a darker skin, a warmer wall and a dirty window change the reading the right way")
{
    const double plain = degrees(sampleFile(1.0, 0.0), 20218);
    CHECK(degrees(sampleFile(0.95, 0.0), 20218) > plain);
    auto warmWall = sampleFile(0.95, 0.0);
    warmWall.view.reflected = Celsius::degrees(60.0);
    CHECK(degrees(warmWall, 20218) < degrees(sampleFile(0.95, 0.0), 20218));
    auto window = sampleFile(1.0, 0.0);
    window.view.windowTransmission = 0.8;
    CHECK(degrees(window, 20218) > plain);
}

TEST_CASE("absurd settings are refused with one line that names the setting")
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    struct Absurd {
        const char* name;
        std::function<void(PlanckFileScale&)> make;
    };
    const Absurd cases[] = {
        {"emissivity", [](auto& s) { s.view.emissivity = 0.0; }},
        {"emissivity", [](auto& s) { s.view.emissivity = 1.2; }},
        {"emissivity", [nan](auto& s) { s.view.emissivity = nan; }},
        {"reflected temperature", [](auto& s) { s.view.reflected = Celsius::degrees(500.0); }},
        {"atmosphere temperature", [nan](auto& s) { s.view.atmosphere = Celsius::degrees(nan); }},
        {"window transmission", [](auto& s) { s.view.windowTransmission = 0.0; }},
        {"window temperature", [](auto& s) { s.view.window = Celsius::degrees(-274.0); }},
        {"distance", [](auto& s) { s.view.distanceMetres = -1.0; }},
        {"relative humidity", [](auto& s) { s.view.relativeHumidity = 50.0; }},
        {"atmospheric transmission",
            [](auto& s) {
                s.air.alpha1 = 60.0;
                s.air.alpha2 = 60.0;
            }},
        {"atmospheric transmission", [nan](auto& s) { s.air.x = nan; }},
        {"Planck R", [](auto& s) { s.r2 = 0.0; }},
        {"Planck R", [](auto& s) { s.r1 = -1.0; }},
        {"Planck B", [](auto& s) { s.b = 0.0; }},
        {"Planck F", [nan](auto& s) { s.f = nan; }},
        {"Planck O", [](auto& s) { s.o = std::numeric_limits<double>::infinity(); }},
    };
    for (const auto& absurd : cases) {
        INFO(absurd.name);
        auto scale = sampleFile(0.98, 1.0);
        absurd.make(scale);
        const auto refused = Radiometer().apparent(frameOf(scale, 18109));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::InvalidInput);
        CHECK(refused.error().reason.find(absurd.name) == 0);
        CHECK(refused.error().line().find('\n') == std::string::npos);
        CHECK(refused.error().line().find("front") != std::string::npos);
    }
    auto node = sampleNode(0.98, 1.0);
    node.j1 = 0.0;
    CHECK(RadiometricTable::make(node, "t").error().reason.find("Planck J1") == 0);
    CHECK_FALSE(RadiometricTable::make(LinearScale{0.0, 0.0}, "t"));
    CHECK_FALSE(RadiometricTable::make(LinearScale{nan, 0.0}, "t"));
}

TEST_CASE("every pixel of a frame is looked up, on cut-outs of a frame too, and counts stay")
{
    cv::Mat counts(20, 30, CV_16UC1);
    for (int i = 0; i < 600; ++i)
        counts.at<std::uint16_t>(i / 30, i % 30) = static_cast<std::uint16_t>(17000 + 5 * i);
    auto frame = frameOf(sampleFile(0.98, 1.0), 0);
    frame.counts = counts(cv::Rect(3, 4, 20, 10)); // rows do not follow each other
    const cv::Mat before = frame.counts.clone();
    Radiometer radiometer;
    const auto celsius = radiometer.apparent(frame);
    REQUIRE(celsius);
    const auto table = tableOf(frame.scale);
    for (int y = 0; y < 10; ++y) {
        for (int x = 0; x < 20; ++x)
            REQUIRE(
                celsius->at<float>(y, x) == table.degreesOf(frame.counts.at<std::uint16_t>(y, x)));
    }
    CHECK(cv::countNonZero(before != frame.counts) == 0);
}

TEST_CASE("a camera that changes its scale is read by the new one at once")
{
    Radiometer radiometer;
    const auto first = radiometer.apparent(frameOf(kCentikelvinCounts, 30915));
    const auto second = radiometer.apparent(frameOf(kFortyMillikelvinCounts, 7729));
    const auto third = radiometer.apparent(frameOf(sampleFile(0.95, 1.0), 18109));
    REQUIRE(first);
    REQUIRE(second);
    REQUIRE(third);
    CHECK(first->at<float>(0, 0) == Approx(36.0).epsilon(0).margin(1e-4));
    CHECK(second->at<float>(0, 0) == Approx(36.01).epsilon(0).margin(1e-4));
    CHECK(third->at<float>(0, 0) == Approx(23.84343).epsilon(0).margin(1e-4));
    CHECK_FALSE(radiometer.apparent(frameOf(kCentikelvinCounts, 65535)));
    CHECK_FALSE(radiometer.apparent(frameOf(sampleFile(0.95, 1.0), 0)));
}
