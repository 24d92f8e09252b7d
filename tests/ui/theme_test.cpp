// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

using namespace haetae;
using namespace haetae::ui;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

std::array<double, 3> linearOf(const QColor& colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor& colour)
{
    const auto [r, g, b] = linearOf(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

/// How people with one kind of cone missing see a colour: Vienot, Brettel and Mollon 1999
/// (doi 10.1002/(SICI)1520-6378(199908)24:4<243::AID-COL5>3.0.CO;2-3) for red and green, and the
/// plane of Brettel 1997 (doi 10.1364/JOSAA.14.002647) reduced to one matrix for blue. Linear RGB.
using Matrix = std::array<std::array<double, 3>, 3>;
constexpr Matrix kProtan{{{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}}};
constexpr Matrix kDeutan{{{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}}};
constexpr Matrix kTritan{{{1, 0.14461, -0.14461}, {0, 0.85924, 0.14076}, {0, 0.85924, 0.14076}}};
constexpr Matrix kEverybody{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

/// CIE 1976 L*a*b* of linear sRGB under D65.
std::array<double, 3> labOf(const std::array<double, 3>& rgb)
{
    const double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505;
    const double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    const double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double distance(const QColor& a, const QColor& b, const Matrix& seen)
{
    const auto through = [&seen](const QColor& colour) {
        const auto in = linearOf(colour);
        std::array<double, 3> out{};
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j)
                out[i] += seen[i][j] * in[j];
        for (double& channel : out)
            channel = std::clamp(channel, 0.0, 1.0);
        return labOf(out);
    };
    const auto p = through(a);
    const auto q = through(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const std::vector<std::pair<std::string, Scheme>> kSchemes{
    {"dark", Scheme::Dark}, {"light", Scheme::Light}, {"high contrast", Scheme::HighContrast}};

} // namespace

TEST_CASE("every word can be read in every scheme")
{
    for (const auto& [name, scheme] : kSchemes) {
        const Colours& c = colours(scheme);
        INFO(name);
        for (const QColor& ground : {c.ground, c.surface, c.raised}) {
            INFO("on " << ground.name().toStdString());
            for (const QColor& ink :
                {c.text, c.dim, c.good, c.normal, c.recheck, c.elevated, c.unmeasurable}) {
                INFO(ink.name().toStdString());
                CHECK(contrast(ink, ground) >= 4.5);
            }
            CHECK(contrast(c.text, ground) >= 7.0);
            CHECK(contrast(c.line, c.raised) >= (scheme == Scheme::Dark ? 1.2 : 2.5));
        }
        CHECK(contrast(c.simulationText, c.simulationGround) >= 4.5);
    }
}

TEST_CASE("whatever an alarm says stands out at seven to one in every scheme")
{
    for (const auto& [name, scheme] : kSchemes) {
        const Colours& c = colours(scheme);
        INFO(name);
        CHECK(contrast(c.text, c.elevatedGround) >= 7.0);
        CHECK(contrast(c.onElevated, c.elevated) >= 7.0);
        CHECK(contrast(c.onElevated, c.recheck) >= 4.5);
        for (const bool bright : {false, true})
            CHECK(contrast(c.onAlarm, alarmGround(c, bright)) >= 7.0);
    }
}

TEST_CASE("verdicts differ for people who see fewer colours; in grey their shapes must tell")
{
    for (const auto& [name, scheme] : kSchemes) {
        const Colours& c = colours(scheme);
        INFO(name);
        const std::vector<QColor> verdicts{c.normal, c.recheck, c.elevated};
        for (const Matrix& eye : {kEverybody, kProtan, kDeutan, kTritan})
            for (std::size_t i = 0; i < verdicts.size(); ++i)
                for (std::size_t j = i + 1; j < verdicts.size(); ++j) {
                    INFO(verdicts[i].name().toStdString()
                        << ' ' << verdicts[j].name().toStdString());
                    CHECK(distance(verdicts[i], verdicts[j], eye) >= 15.0);
                }
    }
}

TEST_CASE("a scheme that is switched on reaches windows that are open")
{
    QLabel label;
    int told = 0;
    whenLookChanges(&label, [&told] { ++told; });
    const Colours& inForce = colours();
    applyTheme(*qApp, {LookScheme::Light, 0, true});
    CHECK(told == 1);
    CHECK(inForce.text == colours(Scheme::Light).text);
    CHECK(label.palette().color(QPalette::WindowText) == colours(Scheme::Light).text);
    CHECK(pictureColours().text == colours(Scheme::Dark).text);
    static const QRegularExpression kName(QStringLiteral("@[a-z]"));
    CHECK_FALSE(qApp->styleSheet().contains(kName));
    applyTheme(*qApp);
    CHECK(inForce.text == colours(Scheme::Dark).text);
}
