// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/skin_temperature.h"

#include <catch2/catch.hpp>

using namespace haetae;

namespace {

TemperatureImage image(double background, double face)
{
    TemperatureImage picture;
    picture.celsius = cv::Mat(120, 160, CV_32FC1, cv::Scalar(background));
    picture.celsius(cv::Rect(60, 40, 30, 40)).setTo(cv::Scalar(face));
    picture.reference.condition = ReferenceCondition::Trusted;
    picture.correction = TempDelta::kelvins(0.4);
    return picture;
}

FaceObservation face()
{
    FaceObservation observation;
    observation.face = ThermalRect{60, 40, 30, 40};
    observation.geometry.facePixelsAcross = 30;
    return observation;
}

} // namespace

TEST_CASE("the reading is the warmest skin of the face, not its mean")
{
    auto picture = image(24.0, 34.0);
    picture.celsius(cv::Rect(66, 50, 5, 5)).setTo(cv::Scalar(35.6)); // a canthus
    const auto reading = readSkin(picture, face());
    CHECK(reading.skin.degrees() == Approx(35.6).margin(0.2));
    CHECK(reading.corrected);
    CHECK(reading.pixels == 30 * 40);
}

TEST_CASE("one defective pixel cannot make a reading")
{
    auto picture = image(24.0, 34.0);
    picture.celsius.at<float>(55, 70) = 60.0F;
    CHECK(readSkin(picture, face()).skin.degrees() < 37.0);
}

TEST_CASE("a face of a few pixels is too far, never a number with confidence")
{
    auto small = face();
    small.face = ThermalRect{60, 40, 2, 3};
    CHECK(readSkin(image(24, 34), small).limits.has(Reason::TooFar));
    auto outside = face();
    outside.face = ThermalRect{500, 400, 20, 30};
    CHECK(readSkin(image(24, 34), outside).limits.has(Reason::TooFar));
}

TEST_CASE("the uncertainty grows when the face is small or the reference scatters")
{
    auto picture = image(24, 34);
    const double near = readSkin(picture, face()).uncertainty.u95().kelvins();
    auto far = face();
    far.geometry.facePixelsAcross = 14;
    CHECK(readSkin(picture, far).uncertainty.u95().kelvins() > near);
    picture.reference.noise = TempDelta::kelvins(0.3);
    CHECK(readSkin(picture, face()).uncertainty.u95().kelvins() > near);
    CHECK(near > 0.2);
    CHECK(near < 0.4);
}

TEST_CASE("averaging frames does not shrink what is systematic")
{
    auto picture = image(24, 34);
    const auto one = readSkin(picture, face());
    const auto many = combine(std::vector<SkinReading>(100, one));
    const auto term = [](const SkinReading& r, UncertaintySource source) {
        for (const auto& t : r.uncertainty.terms) {
            if (t.source == source)
                return t.standard.kelvins();
        }
        return -1.0;
    };
    CHECK(term(many, UncertaintySource::Noise) == Approx(term(one, UncertaintySource::Noise) / 10));
    CHECK(term(many, UncertaintySource::Reference)
        == Approx(term(one, UncertaintySource::Reference)));
    CHECK(many.skin.degrees() == Approx(one.skin.degrees()));
}
