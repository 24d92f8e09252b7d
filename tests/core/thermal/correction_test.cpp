// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "thermal/radiometry.h"
#include "thermal/reference_corrector.h"

using namespace haetae;

namespace {

RadiometricFrame frameOf(int count)
{
    RadiometricFrame frame;
    frame.camera = {"door"};
    frame.counts = cv::Mat(12, 16, CV_16UC1, cv::Scalar(count));
    frame.scale = LinearScale{0.01, 0.0};
    return frame;
}

ReferenceState trustedReference(double raw, double set)
{
    ReferenceState reference;
    reference.condition = ReferenceCondition::Trusted;
    reference.raw = Celsius::degrees(raw);
    reference.setTemperature = Celsius::degrees(set);
    return reference;
}

} // namespace

TEST_CASE("counts of a radiometric sensor become degrees")
{
    const auto celsius = apparentCelsius(frameOf(30815));
    REQUIRE(celsius);
    CHECK(celsius->type() == CV_32FC1);
    CHECK(celsius->size() == cv::Size(16, 12));
    CHECK(celsius->at<float>(11, 15) == Approx(35.0).margin(1e-3));

    RadiometricFrame other = frameOf(2000);
    other.scale = LinearScale{0.04, 233.15}; // 2000 * 0.04 - 40
    CHECK(apparentCelsius(other)->at<float>(0, 0) == Approx(40.0).margin(1e-3));
}

TEST_CASE("a sensor that is not in radiometric mode is refused with advice, not shown as -240 degC")
{
    for (const int count : {0, 3000, 4500, 65535}) {
        const auto celsius = apparentCelsius(frameOf(count));
        INFO(count);
        REQUIRE_FALSE(celsius);
        CHECK(celsius.error().kind == ErrorKind::Unsupported);
        CHECK(celsius.error().line().find("door") != std::string::npos);
        CHECK(celsius.error().advice.find("radiometric") != std::string::npos);
    }
    RadiometricFrame empty = frameOf(30000);
    empty.counts = cv::Mat();
    CHECK(apparentCelsius(empty).error().kind == ErrorKind::InvalidInput);
    empty.counts = cv::Mat(2, 2, CV_8UC1, cv::Scalar(1));
    CHECK(apparentCelsius(empty).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("a hot thing in the picture does not make a radiometric frame unreadable")
{
    RadiometricFrame frame = frameOf(29700);
    frame.counts(cv::Rect(0, 0, 5, 5)).setTo(65535);
    CHECK(apparentCelsius(frame));
}

TEST_CASE("the correction raises every pixel by what the reference reads too low, once")
{
    cv::Mat apparent(2, 2, CV_32FC1, cv::Scalar(34.0));
    apparent.at<float>(0, 1) = 20.0F;
    const auto image = correctByReference({}, apparent, trustedReference(35.2, 36.5));
    REQUIRE(image.correction);
    CHECK(image.correction->kelvins() == Approx(1.3));
    CHECK(image.celsius.at<float>(0, 0) == Approx(35.3));
    CHECK(image.celsius.at<float>(0, 1) == Approx(21.3));
    CHECK(image.celsius.type() == CV_32FC1);
    CHECK(apparent.at<float>(0, 0) == 34.0F); // the frame itself belongs to others

    const auto lowered = correctByReference({}, apparent, trustedReference(37.0, 36.5));
    CHECK(lowered.celsius.at<float>(0, 0) == Approx(33.5));
}

TEST_CASE("the corrected disc reads exactly what it is set to")
{
    const cv::Mat disc(3, 3, CV_32FC1, cv::Scalar(33.1));
    const auto image = correctByReference({}, disc, trustedReference(33.1, 36.5));
    CHECK(image.celsius.at<float>(1, 1) == Approx(36.5));
}

TEST_CASE("without a trusted reference nothing is corrected, whatever else is known of it")
{
    const cv::Mat apparent(2, 2, CV_32FC1, cv::Scalar(34.0));
    using C = ReferenceCondition;
    for (const C condition :
        {C::NotSet, C::Searching, C::WarmingUp, C::Moved, C::Covered, C::Lost, C::Hold}) {
        ReferenceState reference = trustedReference(35.2, 36.5);
        reference.condition = condition;
        const auto image = correctByReference({}, apparent, reference);
        CHECK_FALSE(image.correction);
        CHECK(image.celsius.at<float>(0, 0) == 34.0F);
        CHECK(image.reference.condition == condition);
    }
    ReferenceState noRaw = trustedReference(35.2, 36.5);
    noRaw.raw.reset();
    CHECK_FALSE(correctByReference({}, apparent, noRaw).correction);
}

TEST_CASE("steps of a quarter degree stay steps of a quarter degree")
{
    const ReferenceState reference = trustedReference(34.4, 36.5);
    for (int i = 0; i <= 20; ++i) {
        const double truth = 35.0 + 0.25 * i;
        const cv::Mat apparent(1, 1, CV_32FC1, cv::Scalar(truth - 2.1));
        const auto image = correctByReference({}, apparent, reference);
        CHECK(image.celsius.at<float>(0, 0) == Approx(truth).margin(1e-4));
    }
}
