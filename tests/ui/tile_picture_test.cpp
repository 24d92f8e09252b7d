// SPDX-License-Identifier: GPL-3.0-or-later
// Palettes, isotherm, zoom and the temperature at a point.
#include <QColor>
#include <catch2/catch.hpp>
#include <limits>

#include "live/image_conversion.h"
#include "live/picture_zoom.h"
#include "live/point_reading.h"
#include "live/tile_head.h"
#include "live/zone_sketch.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

/// Relative luminance (WCAG 2.1) of an sRGB colour.
double luminance(QRgb rgb)
{
    const auto linear = [](int channel) {
        const double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(rgb)) + 0.7152 * linear(qGreen(rgb)) + 0.0722 * linear(qBlue(rgb));
}

/// As somebody without green or red cones sees it (Vienot, Brettel, Mollon 1999, linear RGB).
QRgb asDeutan(QRgb rgb)
{
    const double red = qRed(rgb);
    const double green = qGreen(rgb);
    const double mixed = 0.29275 * red + 0.70725 * green;
    const double blue = -0.02234 * red + 0.02234 * green + qBlue(rgb);
    return qRgb(static_cast<int>(mixed), static_cast<int>(mixed),
        std::clamp(static_cast<int>(blue), 0, 255));
}

constexpr TemperatureSpan kSpan{20.0, 40.0};

} // namespace

TEST_CASE("every palette but the inverted one gets brighter with the temperature")
{
    for (const PaletteKind kind : kPalettes) {
        const Palette palette = paletteOf(kind);
        const bool inverted = kind == PaletteKind::BlackHot;
        for (std::size_t i = 8; i < palette.size(); i += 8) {
            INFO(token(kind).toStdString() << " " << i);
            CHECK((luminance(palette[i]) > luminance(palette[i - 8])) != inverted);
        }
    }
}

TEST_CASE("the colour-safe palette has steps of one size, for eyes without red or green as well")
{
    const Palette palette = paletteOf(PaletteKind::ColourSafe);
    const auto lightness = [](QRgb rgb) {
        const double y = luminance(rgb);
        return y > 0.008856 ? 116.0 * std::cbrt(y) - 16.0 : 903.3 * y;
    };
    double least = 1e9;
    double most = 0.0;
    for (std::size_t i = 32; i < 256; i += 32) {
        const double step = lightness(palette[i]) - lightness(palette[i - 32]);
        least = std::min(least, step);
        most = std::max(most, step);
        CHECK(lightness(asDeutan(palette[i])) > lightness(asDeutan(palette[i - 32])) + 3.0);
    }
    CHECK(least > 5.0);
    CHECK(most < 2.5 * least);
}

TEST_CASE("the flag's colour is in no palette")
{
    for (const PaletteKind kind : kPalettes) {
        const QColor flag(flagColour(kind));
        for (const QRgb colour : paletteOf(kind)) {
            const QColor other(colour);
            const int away = std::abs(flag.red() - other.red())
                + std::abs(flag.green() - other.green()) + std::abs(flag.blue() - other.blue());
            CHECK(away > 120);
        }
    }
}

TEST_CASE("the isotherm flags what is warmer than its temperature, to a twentieth of a degree")
{
    cv::Mat picture(20, 30, CV_32FC1, cv::Scalar(25.0));
    picture(cv::Rect(0, 0, 10, 20)).setTo(37.05);
    picture(cv::Rect(20, 0, 10, 20)).setTo(36.95);
    for (const PaletteKind kind : kPalettes) {
        const ThermalLook look{kSpan, kind, 37.0};
        const QImage image = thermalImage(picture, {0, 0, 30, 20}, look, {30, 20});
        REQUIRE(image.size() == QSize(30, 20));
        CHECK(image.pixel(4, 10) == flagColour(kind));
        CHECK(image.pixel(25, 10) != flagColour(kind));
        CHECK(image.pixel(15, 10) != flagColour(kind));
        const QImage off = thermalImage(picture, {0, 0, 30, 20}, {kSpan, kind, {}}, {30, 20});
        CHECK(off.pixel(4, 10) != flagColour(kind));
    }
    // A flag above the palette's hottest colour works as well.
    const ThermalLook hot{{20.0, 30.0}, PaletteKind::Iron, 37.0};
    CHECK(thermalImage(picture, {0, 0, 30, 20}, hot, {30, 20}).pixel(4, 10)
        == flagColour(PaletteKind::Iron));
}

TEST_CASE("dead pixels are cold, and what is no picture of temperatures is none")
{
    cv::Mat picture(20, 30, CV_32FC1, cv::Scalar(35.0));
    picture.at<float>(10, 15) = std::numeric_limits<float>::quiet_NaN();
    const ThermalLook look{kSpan, PaletteKind::WhiteHot, {}};
    const QImage image = thermalImage(picture, {0, 0, 30, 20}, look, {30, 20});
    CHECK(qRed(image.pixel(15, 10)) < 10);
    CHECK(qRed(image.pixel(4, 4)) > 150);
    CHECK(thermalImage(cv::Mat(), {}, look, {30, 20}).isNull());
    CHECK(thermalImage(picture, {0, 0, 30, 20}, look, {}).isNull());
    CHECK(thermalImage(picture, {50, 50, 5, 5}, look, {30, 20}).isNull());
}

TEST_CASE("the zoom stays inside the picture and keeps still what is under the pointer")
{
    PictureZoom zoom;
    zoom.about({0.25, 0.75}, 2.0);
    CHECK(zoom.factor() == Approx(2.0));
    CHECK((QPointF(0.25, 0.75) - zoom.part().topLeft()).x() / zoom.part().width() == Approx(0.25));
    for (int i = 0; i < 40; ++i)
        zoom.about({0.25, 0.75}, PictureZoom::kStep);
    CHECK(zoom.factor() == Approx(PictureZoom::kLargest));
    CHECK(zoom.part().contains(QPointF(0.25, 0.75)));
    zoom.move({5, -5});
    CHECK(zoom.part().right() == Approx(1.0));
    CHECK(zoom.part().top() == Approx(0.0));
    for (int i = 0; i < 40; ++i)
        zoom.about({0, 0}, 0.5);
    CHECK_FALSE(zoom.closer());
    CHECK(zoom.part() == QRectF(0, 0, 1, 1));
}

TEST_CASE("a point's temperature has its uncertainty, and says when nothing corrected it")
{
    TemperatureImage image;
    image.celsius = cv::Mat(20, 30, CV_32FC1, cv::Scalar(34.6));
    image.celsius.at<float>(3, 4) = std::numeric_limits<float>::quiet_NaN();
    const MeasurementConfig config;
    const auto raw = readPoint(image, {10, 10}, config);
    REQUIRE(raw);
    CHECK_FALSE(raw->u95);
    CHECK(words(*raw).contains("34.6"));
    CHECK(words(*raw).contains("not corrected"));
    image.correction = TempDelta::kelvins(0.3);
    image.reference.condition = ReferenceCondition::Trusted;
    const auto corrected = readPoint(image, {10, 10}, config);
    REQUIRE(corrected);
    REQUIRE(corrected->u95);
    CHECK(corrected->u95->kelvins() > 2 * image.reference.setUncertainty.kelvins());
    CHECK(words(*corrected).contains(QStringLiteral("±")));
    CHECK_FALSE(readPoint(image, {4, 3}, config)); // dead
    CHECK_FALSE(readPoint(image, {30, 3}, config)); // beside the picture
    CHECK_FALSE(readPoint(image, {-1, 3}, config));
}

TEST_CASE("zones are drawn as rectangles or corner by corner, inside the picture")
{
    ZoneSketch sketch;
    sketch.addRectangle({-0.5, 0.2}, {0.4, 1.7});
    REQUIRE(sketch.zones().include.size() == 1);
    CHECK(holds(sketch.zones().include, {0.01, 0.99}));
    CHECK_FALSE(holds(sketch.zones().include, {0.5, 0.5}));
    sketch.addRectangle({0.4, 0.4}, {0.401, 0.9}); // a slip
    CHECK(sketch.zones().include.size() == 1);
    sketch.setExcluding(true);
    for (const SharePoint corner : {SharePoint{0.1, 0.3}, {0.3, 0.3}, {0.2, 0.6}}) {
        sketch.moveCursor(corner);
        sketch.addCorner();
    }
    CHECK(sketch.close());
    REQUIRE(sketch.zones().exclude.size() == 1);
    CHECK(holds(sketch.zones().exclude, {0.2, 0.4}));
    sketch.moveCursor({0.9, 0.9});
    CHECK_FALSE(sketch.close());
    sketch.addCorner();
    sketch.remove(); // the corner
    sketch.moveCursor({0.2, 0.4});
    sketch.remove(); // the zone under the cursor
    CHECK(sketch.zones().exclude.empty());
    CHECK(sketch.zones().include.size() == 1);
}

TEST_CASE("a tile of two cameras says how far apart their pictures are, and marks what is too far")
{
    using namespace std::chrono_literals;
    ScreeningSnapshot snapshot;
    const auto age = [&snapshot] {
        return factsOf(snapshot, QStringLiteral("East"), 0.1, CameraCondition::Live).age;
    };
    CHECK_FALSE(age().contains(QStringLiteral("apart")));
    snapshot.skew = PairSkew{-12'400us, 100ms};
    CHECK(age().contains(QStringLiteral("12 ms apart")));
    CHECK_FALSE(age().contains(QStringLiteral("▲")));
    snapshot.skew = PairSkew{101ms, 100ms};
    CHECK(age().contains(QStringLiteral("▲ 101 ms apart")));
}
