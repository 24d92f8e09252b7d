// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/skin_temperature.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "screening/site_statistic.h"
#include "screening/uncertainty.h"

using namespace haetae;

namespace {

std::uint16_t counts(double celsius)
{
    return static_cast<std::uint16_t>(std::lround((celsius + 273.15) * 100));
}

/// A face of one temperature before a cooler wall, and whatever the test paints on it.
class Picture {
public:
    Picture(double background, double face)
        : counts_(120, 160, CV_16UC1, cv::Scalar(counts(background)))
    {
        paint(cv::Rect(60, 40, 30, 40), face);
        image_.reference.condition = ReferenceCondition::Trusted;
        image_.reference.place = ThermalCircle{140, 100, 8};
        image_.correction = TempDelta::kelvins(0.4);
    }
    Picture& paint(cv::Rect place, double celsius)
    {
        counts_(place).setTo(cv::Scalar(counts(celsius)));
        return *this;
    }
    TemperatureImage& image()
    {
        auto frame = std::make_shared<RadiometricFrame>();
        frame->counts = counts_.clone();
        image_.frame = frame;
        counts_.convertTo(image_.celsius, CV_32FC1, 0.01, -273.15 + 0.4);
        return image_;
    }

private:
    cv::Mat counts_;
    TemperatureImage image_;
};

FaceObservation face()
{
    FaceObservation observation;
    observation.face = ThermalRect{60, 40, 30, 40};
    observation.head = ThermalRect{58, 36, 34, 46};
    observation.geometry.facePixelsAcross = 30;
    observation.geometry.mmPerPixel = 5;
    return observation;
}

double term(const SkinReading& r, UncertaintySource source)
{
    for (const auto& t : r.uncertainty.terms) {
        if (t.source == source)
            return t.standard.kelvins();
    }
    return -1.0;
}

} // namespace

TEST_CASE("the reading is the warmest skin of the face, not its mean")
{
    Picture picture(24.0, 34.0);
    picture.paint(cv::Rect(66, 50, 5, 5), 35.6); // a canthus
    const auto reading = readSkin(picture.image(), face());
    CHECK(reading.skin.degrees() == Approx(36.0).margin(0.01));
    CHECK(reading.corrected);
    CHECK(reading.pixels == 30 * 40);
}

TEST_CASE("one defective pixel cannot make a reading")
{
    Picture picture(24.0, 34.0);
    picture.paint(cv::Rect(70, 55, 1, 1), 60.0);
    CHECK(readSkin(picture.image(), face()).skin.degrees() < 37.5);
}

TEST_CASE("a face of a few pixels is too far, never a number with confidence")
{
    Picture picture(24, 34);
    auto small = face();
    small.face = ThermalRect{60, 40, 2, 3};
    CHECK(readSkin(picture.image(), small).limits.has(Reason::TooFar));
    auto outside = face();
    outside.face = ThermalRect{500, 400, 20, 30};
    CHECK(readSkin(picture.image(), outside).limits.has(Reason::TooFar));
}

TEST_CASE("a picture without counts gives no reading")
{
    TemperatureImage image;
    image.celsius = cv::Mat(120, 160, CV_32FC1, cv::Scalar(34));
    CHECK(readSkin(image, face()).limits.has(Reason::NotRadiometric));
}

TEST_CASE("every term of the budget is there, and the total is their root sum of squares")
{
    Picture picture(24, 34);
    const auto reading = readSkin(picture.image(), face());
    REQUIRE(reading.uncertainty.terms.size() == kUncertaintySources);
    double sum = 0;
    for (const auto& t : reading.uncertainty.terms) {
        CHECK(t.standard.kelvins() >= 0);
        sum += t.standard.kelvins() * t.standard.kelvins();
    }
    CHECK(reading.uncertainty.u95().kelvins() == Approx(2 * std::sqrt(sum)));
}

TEST_CASE("each cause of uncertainty moves its own term")
{
    Picture picture(24, 34);
    const auto usual = readSkin(picture.image(), face());
    MeasurementConfig config;
    const auto grows = [&](UncertaintySource source, const SkinReading& other) {
        CHECK(term(other, source) > term(usual, source));
    };

    auto far = face();
    far.geometry.facePixelsAcross = 17;
    const auto small = readSkin(picture.image(), far);
    CHECK(small.uncertainty.bias() < usual.uncertainty.bias());
    grows(UncertaintySource::SpatialResolution, small);

    auto turned = face();
    turned.geometry.angleDegrees = 40;
    grows(UncertaintySource::Angle, readSkin(picture.image(), turned));

    auto walking = face();
    walking.geometry.speedFacesPerSecond = 3;
    grows(UncertaintySource::Motion, readSkin(picture.image(), walking));

    auto behind = face();
    behind.geometry.metresFromReference = -2.5;
    grows(UncertaintySource::Distance, readSkin(picture.image(), behind));

    picture.image().reference.filterUncertainty = TempDelta::kelvins(0.3);
    grows(UncertaintySource::Reference, readSkin(picture.image(), face()));

    config.netd = TempDelta::kelvins(0.2);
    grows(UncertaintySource::Noise, readSkin(picture.image(), face(), config));
    config.nonUniformity = TempDelta::kelvins(0.2);
    grows(UncertaintySource::NonUniformity, readSkin(picture.image(), face(), config));
    config.emissivityStandard = 0.02;
    grows(UncertaintySource::Emissivity, readSkin(picture.image(), face(), config));
}

TEST_CASE("a forehead placed by the visible picture is as uncertain as the pictures fit each other")
{
    Picture picture(24, 34);
    picture.paint(cv::Rect(60, 40, 30, 12), 34.6); // warm brow above cooler cheeks
    MeasurementConfig config;
    config.site = FacialSite::Forehead;
    auto seen = face();
    seen.landmarks = ThermalLandmarks{{70, 55}, {80, 55}, {64, 42, 22, 9}};
    const auto u95 = [&](double deviation) {
        seen.landmarks->deviationPixels = deviation;
        const auto reading = readSkin(picture.image(), seen, config);
        CHECK(reading.site == FacialSite::Forehead);
        CHECK(reading.skin.degrees() == Approx(35.0).margin(0.01)); // never moved by it
        CHECK(reading.uncertainty.u95().kelvins()
            >= 2 * term(reading, UncertaintySource::Registration));
        return term(reading, UncertaintySource::Registration);
    };
    CHECK(u95(0.0) == 0.0);
    CHECK(u95(0.3) < 0.02);
    // Twelve pixels off it would lie on the cheeks below or on the wall above.
    CHECK(u95(12.0) > 0.4);
    config.site = FacialSite::WholeFaceMaximum;
    CHECK(term(readSkin(picture.image(), seen, config), UncertaintySource::Registration) == 0.0);
}

TEST_CASE("a fresh shutter event makes readings less certain for a while")
{
    Picture picture(24, 34);
    const auto at = [&](int seconds) {
        auto& image = picture.image();
        auto frame = std::make_shared<RadiometricFrame>(*image.frame);
        frame->times.sinceShutter = std::chrono::seconds(seconds);
        image.frame = frame;
        return term(readSkin(image, face()), UncertaintySource::Shutter);
    };
    CHECK(at(6) > at(60));
    CHECK(at(600) < 0.001);
}

TEST_CASE("a face beside the reference is surer than one across the picture")
{
    Picture picture(24, 34);
    auto& image = picture.image();
    const double far = term(readSkin(image, face()), UncertaintySource::NonUniformity);
    image.reference.place = ThermalCircle{78, 60, 3};
    CHECK(term(readSkin(image, face()), UncertaintySource::NonUniformity) < 0.5 * far);
}

TEST_CASE("averaging frames does not shrink what is systematic")
{
    Picture picture(24, 34);
    const auto one = readSkin(picture.image(), face());
    const auto many = combine(std::vector<SkinReading>(100, one));
    CHECK(term(many, UncertaintySource::Noise) == Approx(term(one, UncertaintySource::Noise) / 10));
    for (const auto& t : one.uncertainty.terms) {
        if (t.source != UncertaintySource::Noise)
            CHECK(term(many, t.source) == Approx(t.standard.kelvins()));
    }
    CHECK(many.skin.degrees() == Approx(one.skin.degrees()));
}

TEST_CASE("the canthi are read only where pixels are small enough, and the reading says why not")
{
    struct Row {
        const char* what;
        std::optional<FacialSite> wanted;
        double mmPerPixel, angle;
        ReasonSet covering;
        bool landmarks;
        FacialSite site;
        SiteGrounds grounds;
    };
    constexpr auto kWhole = FacialSite::WholeFaceMaximum;
    constexpr auto kCanthi = FacialSite::InnerCanthi;
    constexpr auto kForehead = FacialSite::Forehead;
    const Row rows[] = {{"near", {}, 0.7, 5, {}, true, kCanthi, SiteGrounds::FineEnough},
        {"no landmarks", {}, 0.7, 5, {}, false, kWhole, SiteGrounds::NoLandmarks},
        {"far", {}, 1.0, 5, {}, true, kWhole, SiteGrounds::TooCoarse},
        {"far and wanted", kCanthi, 1.0, 5, {}, true, kWhole, SiteGrounds::TooCoarse},
        {"turned", {}, 0.7, 40, {}, true, kWhole, SiteGrounds::TurnedAway},
        {"glasses", {}, 0.7, 5, {Reason::Glasses}, true, kWhole, SiteGrounds::CoveredSite},
        {"mask", {}, 0.7, 5, {Reason::Mask}, true, kCanthi, SiteGrounds::FineEnough},
        {"whole face set", kWhole, 0.7, 5, {}, true, kWhole, SiteGrounds::AsSet},
        {"canthi set", kCanthi, 0.7, 5, {}, true, kCanthi, SiteGrounds::AsSet},
        {"forehead set", kForehead, 5, 5, {}, true, kForehead, SiteGrounds::AsSet},
        {"fringe", kForehead, 5, 5, {Reason::HairOverForehead}, true, kWhole,
            SiteGrounds::CoveredSite},
        {"forehead unknown", kForehead, 5, 5, {}, false, kWhole, SiteGrounds::NoLandmarks}};
    for (const auto& row : rows) {
        INFO(row.what);
        auto person = face();
        person.geometry.mmPerPixel = row.mmPerPixel;
        person.geometry.angleDegrees = row.angle;
        if (row.landmarks)
            person.landmarks = ThermalLandmarks{{70, 52}, {80, 52}, {66, 42, 18, 5}};
        const auto choice = chooseSite(person, row.wanted, row.covering);
        CHECK(choice.site == row.site);
        CHECK(choice.grounds == row.grounds);
    }
}

TEST_CASE("a place of the face that something cold covers is not read there")
{
    Picture picture(24.0, 34.0);
    picture.paint(cv::Rect(62, 48, 26, 8), 29.0).paint(cv::Rect(72, 70, 6, 6), 35.0);
    auto near = face();
    near.geometry.mmPerPixel = 0.7;
    near.landmarks = ThermalLandmarks{{70, 52}, {80, 52}, {66, 42, 18, 5}};
    const auto reading = readSkin(picture.image(), near);
    CHECK(reading.site == FacialSite::WholeFaceMaximum);
    CHECK(reading.grounds == SiteGrounds::CoveredSite);
    CHECK(reading.skin.degrees() == Approx(35.4).margin(0.01));
}

TEST_CASE("the forehead is read at the forehead, not at the warmer canthi")
{
    Picture picture(24.0, 34.5);
    picture.paint(cv::Rect(66, 42, 18, 6), 34.9).paint(cv::Rect(67, 50, 6, 6), 35.5);
    auto person = face();
    person.landmarks = ThermalLandmarks{{70, 52}, {80, 52}, {66, 42, 18, 5}};
    MeasurementConfig config;
    config.site = FacialSite::Forehead;
    const auto reading = readSkin(picture.image(), person, config);
    CHECK(reading.site == FacialSite::Forehead);
    CHECK(reading.skin.degrees() == Approx(35.3).margin(0.01));
}

TEST_CASE("a canthus is read at the canthus, and a hot ear elsewhere does not count")
{
    Picture picture(24.0, 34.0);
    picture.paint(cv::Rect(67, 50, 6, 6), 35.2).paint(cv::Rect(62, 70, 8, 8), 38.0);
    auto near = face();
    near.geometry.mmPerPixel = 0.7;
    near.landmarks = ThermalLandmarks{{70, 52}, {80, 52}, {66, 42, 18, 5}};
    const auto reading = readSkin(picture.image(), near);
    CHECK(reading.site == FacialSite::InnerCanthi);
    CHECK(reading.skin.degrees() == Approx(35.6).margin(0.01));
}

TEST_CASE("a reading can be made again from its counts, to the bit")
{
    Picture picture(24.0, 34.0);
    picture.paint(cv::Rect(66, 50, 5, 4), 35.63);
    const auto reading = readSkin(picture.image(), face());
    CHECK(apparentFrom(reading.evidence) == reading.evidence.apparentC);
    CHECK(skinFrom(reading.evidence) == reading.skin);
}
