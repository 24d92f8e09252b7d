// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <algorithm>
#include <cmath>

#include "theme/words.h"

namespace haetae::ui {
namespace {

QDateTime localTime(WallTime time)
{
    const auto sinceEpoch = std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count());
}

} // namespace

QString figure(Celsius value)
{
    return QString::number(value.degrees(), 'f', 1);
}

QString celsius(Celsius value)
{
    return figure(value) + QStringLiteral(" °C");
}

QString plusMinus(TempDelta u95)
{
    // One decimal must not read as "exact".
    return QStringLiteral("±") + QString::number(std::max(u95.kelvins(), 0.1), 'f', 1);
}

QString signedKelvin(TempDelta delta)
{
    const QString sign = delta.kelvins() < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return sign + QString::number(std::abs(delta.kelvins()), 'f', 2) + QStringLiteral(" K");
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
