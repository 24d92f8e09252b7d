// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/validation_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct ValidationWords {
    Q_DECLARE_TR_FUNCTIONS(ValidationWords)
};

namespace {

QString inDelta(double kelvins)
{
    return signedDelta(TempDelta::kelvins(kelvins));
}

} // namespace

QString word(ValidationConcern concern)
{
    switch (concern) {
    case ValidationConcern::TooFewPeople:
        return ValidationWords::tr("Too few people: measure at least 30.");
    case ValidationConcern::OffsetUncertain:
        return ValidationWords::tr("The offset is not known well enough: measure more people.");
    case ValidationConcern::DoesNotFollow:
        return ValidationWords::tr("The camera's readings do not follow the clinical ones: check "
                                   "camera and reference.");
    case ValidationConcern::TooFewFebrile:
        return ValidationWords::tr("Fewer than ten people were at 37.5 °C or above: nothing is "
                                   "known of how many such people would be overlooked.");
    case ValidationConcern::NobodyFebrile:
        return ValidationWords::tr("Nobody was at 37.5 °C or above: nothing is known of how many "
                                   "such people would be overlooked.");
    case ValidationConcern::MeanAndMedianDiffer:
        break;
    }
    return ValidationWords::tr("Mean and middle differ: look for a slip in the table.");
}

QString figureWords(const SiteValidation& validation)
{
    const Agreement& a = validation.agreement;
    QStringList lines;
    lines.append(ValidationWords::tr("%n people.", nullptr, a.people));
    lines.append(ValidationWords::tr("Offset (bias): %1, 95 % interval %2 to %3.")
                     .arg(inDelta(a.bias.value), inDelta(a.bias.interval.low),
                         inDelta(a.bias.interval.high)));
    lines.append(
        ValidationWords::tr("Limits of agreement: %1 to %2; standard deviation %3.")
            .arg(inDelta(a.lowerLimit.value), inDelta(a.upperLimit.value),
                delta(TempDelta::kelvins(std::isfinite(a.deviation) ? a.deviation : 0.0))));
    if (std::isfinite(validation.slope.value))
        lines.append(ValidationWords::tr("Skin follows the clinical value with slope %1.")
                         .arg(validation.slope.value, 0, 'f', 2));
    return lines.join(QLatin1Char('\n'));
}

QString standingWords(const SiteOffset& offset, const std::string& today)
{
    FeverRule rule;
    rule.siteOffset = offset;
    const QString value = signedDelta(offset.value);
    const QString expires = QString::fromStdString(offset.expires);
    if (!rule.onDay(today).siteOffset.provisional)
        return offset.people > 0 && !offset.expires.empty()
            ? ValidationWords::tr("In force: %1, validated with %n people, signed by %2, until %3.",
                nullptr, offset.people)
                  .arg(value, QString::fromStdString(offset.signedBy), expires)
            : ValidationWords::tr("In force: %1, validated.").arg(value);
    if (!offset.provisional)
        return ValidationWords::tr("In force: %1, provisional again since %2: validate anew.")
            .arg(value, expires);
    return ValidationWords::tr("In force: %1, provisional: this site has not been validated.")
        .arg(value);
}

} // namespace haetae::ui
