// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/degrees_box.h"

#include <QLocale>
#include <cmath>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {

DegreesBox::DegreesBox(Kind kind, QWidget* parent) : QDoubleSpinBox(parent), kind_(kind)
{
    const auto unit = [this] {
        setSuffix(QLatin1Char(' ') + (kind_ == Kind::Point ? unitWords() : deltaUnitWords()));
    };
    whenLookChanges(this, unit);
    unit();
}

QString DegreesBox::textFromValue(double value) const
{
    const double shown = kind_ == Kind::Point ? shownDegrees(Celsius::degrees(value))
                                              : shownDelta(TempDelta::kelvins(value));
    const QString text = locale().toString(shown, 'f', decimals());
    return kind_ == Kind::Signed && value >= 0 ? QLatin1Char('+') + text : text;
}

QString DegreesBox::number(const QString& text) const
{
    QString digits = text;
    if (digits.endsWith(suffix()))
        digits.chop(suffix().size());
    return digits.trimmed();
}

double DegreesBox::valueFromText(const QString& text) const
{
    const double typed = locale().toDouble(number(text));
    const double value =
        kind_ == Kind::Point ? fromShown(typed).degrees() : deltaFromShown(typed).kelvins();
    const double scale = std::pow(10.0, decimals()); // as what it stands for is stored
    return std::round(value * scale) / scale;
}

QValidator::State DegreesBox::validate(QString& text, int&) const
{
    const QString digits = number(text);
    bool understood = false;
    locale().toDouble(digits, &understood);
    if (!understood) {
        const bool begun = digits.isEmpty() || digits == QLatin1String("-")
            || digits == QLatin1String("+") || digits == QLatin1String(".");
        return begun ? QValidator::Intermediate : QValidator::Invalid;
    }
    const double value = valueFromText(text);
    return value >= minimum() && value <= maximum() ? QValidator::Acceptable
                                                    : QValidator::Intermediate;
}

} // namespace haetae::ui
