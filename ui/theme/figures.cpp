// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <algorithm>
#include <atomic>

#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr double kPerKelvin = 1.8;
constexpr double kIcePoint = 32.0; // degF

/// Atomic: reports are drawn on a thread of their own.
std::atomic<TemperatureUnit>& unitInForce()
{
    static std::atomic<TemperatureUnit> unit{TemperatureUnit::Celsius};
    return unit;
}

bool inFahrenheit()
{
    return temperatureUnit() == TemperatureUnit::Fahrenheit;
}

QDateTime localTime(WallTime time)
{
    const auto sinceEpoch = std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count());
}

} // namespace

TemperatureUnit temperatureUnit()
{
    return unitInForce().load();
}

void showTemperaturesIn(TemperatureUnit unit)
{
    unitInForce().store(unit);
}

double shownDegrees(Celsius value)
{
    return inFahrenheit() ? value.degrees() * kPerKelvin + kIcePoint : value.degrees();
}

double shownDelta(TempDelta delta)
{
    return inFahrenheit() ? delta.kelvins() * kPerKelvin : delta.kelvins();
}

Celsius fromShown(double degrees)
{
    return Celsius::degrees(inFahrenheit() ? (degrees - kIcePoint) / kPerKelvin : degrees);
}

TempDelta deltaFromShown(double degrees)
{
    return TempDelta::kelvins(inFahrenheit() ? degrees / kPerKelvin : degrees);
}

QString unitWords()
{
    return inFahrenheit() ? QStringLiteral("°F") : QStringLiteral("°C");
}

QString deltaUnitWords()
{
    return inFahrenheit() ? QStringLiteral("°F") : QStringLiteral("K");
}

QString figure(Celsius value, int decimals)
{
    return QString::number(shownDegrees(value), 'f', decimals);
}

QString temperature(Celsius value, int decimals)
{
    return figure(value, decimals) + QLatin1Char(' ') + unitWords();
}

QString plusMinus(TempDelta u95)
{
    // One decimal must not read as "exact".
    return QStringLiteral("±") + QString::number(std::max(shownDelta(u95), 0.1), 'f', 1);
}

QString signedDelta(TempDelta difference)
{
    const QString sign = difference.kelvins() < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return sign + delta(difference.kelvins() < 0 ? -difference : difference);
}

QString delta(TempDelta size)
{
    return QString::number(shownDelta(size), 'f', 2) + QLatin1Char(' ') + deltaUnitWords();
}

QString clockTime(WallTime time)
{
    return localTime(time).toString(QStringLiteral("HH:mm:ss"));
}

QString dateTime(WallTime time)
{
    return localTime(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace haetae::ui
