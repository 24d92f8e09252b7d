// SPDX-License-Identifier: GPL-3.0-or-later
// degC or degF: what is shown follows, what is stored does not.
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch.hpp>

#include "theme/degrees_box.h"
#include "theme/tokens.h"
#include "theme/words.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

/// Shows everything in °F as long as it lives. *thread-bound*
struct InFahrenheit {
    InFahrenheit() { ask(TemperatureUnit::Fahrenheit); }
    ~InFahrenheit() { ask(TemperatureUnit::Celsius); }
    static void ask(TemperatureUnit unit)
    {
        Look look;
        look.unit = unit;
        applyTheme(*qApp, look);
    }
};

} // namespace

TEST_CASE("a temperature is a point with its 32, a difference has 1.8 alone")
{
    CHECK(temperature(Celsius::degrees(37.5)) == QStringLiteral("37.5 °C"));
    CHECK(signedDelta(TempDelta::kelvins(0.98)) == QStringLiteral("+0.98 K"));
    const InFahrenheit unit;
    CHECK(temperature(Celsius::degrees(37.5)) == QStringLiteral("99.5 °F"));
    CHECK(figure(Celsius::degrees(-40)) == QStringLiteral("-40.0"));
    CHECK(signedDelta(TempDelta::kelvins(0.98)) == QStringLiteral("+1.76 °F"));
    CHECK(signedDelta(TempDelta::kelvins(-0.5)) == QStringLiteral("−0.90 °F"));
    CHECK(delta(TempDelta::kelvins(0.2)) == QStringLiteral("0.36 °F"));
    CHECK(plusMinus(TempDelta::kelvins(0.3)) == QStringLiteral("±0.5"));
}

TEST_CASE("shown and back gives the same temperature")
{
    const InFahrenheit unit;
    for (double c = 30.0; c < 45.0; c += 0.1) {
        CHECK(fromShown(shownDegrees(Celsius::degrees(c))).degrees() == Approx(c));
        CHECK(deltaFromShown(shownDelta(TempDelta::kelvins(c))).kelvins() == Approx(c));
    }
}

TEST_CASE("a box holds degC whatever it shows, and takes what is typed in the shown unit")
{
    DegreesBox box(DegreesBox::Kind::Point);
    box.setDecimals(1);
    box.setRange(34.0, 39.0);
    box.setSingleStep(0.1);
    box.setValue(37.5);
    CHECK(box.text() == QStringLiteral("37.5 °C"));
    const InFahrenheit unit;
    CHECK(box.text() == QStringLiteral("99.5 °F"));
    CHECK(box.value() == Approx(37.5));
    // Every tenth of a degree Celsius is found again from what is shown of it.
    for (int tenth = 340; tenth <= 390; ++tenth) {
        box.setValue(tenth / 10.0);
        const QString shown = box.text();
        CHECK(box.valueFromText(shown) == Approx(tenth / 10.0));
    }
    box.show();
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("100.4"));
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(box.value() == Approx(38.0));
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("37.5")); // degC typed by habit: far out of range
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(box.value() >= 34.0);
    CHECK(box.value() != Approx(37.5));
}

TEST_CASE("an offset's box shows its sign and its difference without the 32")
{
    DegreesBox box(DegreesBox::Kind::Signed);
    box.setRange(-3, 3);
    box.setDecimals(2);
    box.setValue(0.98);
    CHECK(box.text() == QStringLiteral("+0.98 K"));
    const InFahrenheit unit;
    CHECK(box.text() == QStringLiteral("+1.76 °F"));
    CHECK(box.valueFromText(box.text()) == Approx(0.98));
}
