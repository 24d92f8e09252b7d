// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/person_mark.h"

#include <QFontMetricsF>
#include <QStringList>
#include <algorithm>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

// 22 px of digit height is about 5 mm on a desk monitor: legible at four metres with good eyes.
constexpr double kSmallestFigure = 24.0;
constexpr double kLargestFigure = 40.0;
constexpr double kElevatedFigure = 48.0;

bool judged(Verdict verdict)
{
    return verdict == Verdict::Normal || verdict == Verdict::Recheck
        || verdict == Verdict::Elevated;
}

int rankOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Elevated:
        return 4;
    case Verdict::Recheck:
        return 3;
    case Verdict::Normal:
        return 2;
    case Verdict::Unmeasurable:
        return 1;
    case Verdict::Pending:
        break;
    }
    return 0;
}

QString noteOf(const ScreeningDecision& decision, bool crowd)
{
    switch (decision.verdict) {
    case Verdict::Pending:
        return QStringLiteral("…");
    case Verdict::Unmeasurable: {
        const std::vector<Reason> reasons = decision.reasons.list();
        return QStringLiteral("?  ")
            + (reasons.empty() ? word(decision.verdict) : word(reasons.front()));
    }
    case Verdict::Normal:
        return crowd ? QString() : word(decision);
    case Verdict::Recheck:
    case Verdict::Elevated:
        break;
    }
    return word(decision.verdict);
}

} // namespace

QString PersonMark::text() const
{
    QStringList parts;
    for (const QString& part : {figure, tolerance, note}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QLatin1Char(' '));
}

PersonMark markFor(const PersonView& person, const QRectF& box, bool crowd, double pictureHeight)
{
    const ScreeningDecision& decision = person.decision;
    PersonMark mark;
    mark.track = person.track;
    mark.verdict = decision.verdict;
    mark.provisional = decision.offsetProvisional;
    mark.box = box;
    mark.note = noteOf(decision, crowd);
    const double fitted = std::clamp(
        box.width() * (crowd ? 0.34 : 0.42), kSmallestFigure, crowd ? 28.0 : kLargestFigure);
    mark.figurePixels = static_cast<int>(decision.verdict == Verdict::Elevated
            ? std::max(fitted * 1.3, std::min(kElevatedFigure, pictureHeight * 0.06))
            : fitted);
    if (judged(decision.verdict) && decision.oralEquivalent) {
        mark.figure = figure(*decision.oralEquivalent);
        if (decision.u95)
            mark.tolerance = plusMinus(*decision.u95);
    }
    return mark;
}

QFont figureFont(const PersonMark& mark)
{
    return ui::font(mark.figurePixels, true);
}

QFont toleranceFont(const PersonMark& mark)
{
    return ui::font(std::max(size::kLabel, mark.figurePixels * 3 / 5));
}

QFont noteFont(const PersonMark& mark)
{
    const int pixels = mark.verdict == Verdict::Elevated ? 22 : size::kText + 1;
    return ui::font(pixels, mark.verdict == Verdict::Elevated || mark.verdict == Verdict::Recheck);
}

LabelWish wishFor(const PersonMark& mark, int lastSpot)
{
    double width = 0.0;
    double height = 0.0;
    if (!mark.figure.isEmpty()) {
        const QFontMetricsF large(figureFont(mark));
        width = large.horizontalAdvance(mark.figure) + 6
            + QFontMetricsF(toleranceFont(mark)).horizontalAdvance(mark.tolerance);
        height = large.capHeight() + 12;
    }
    if (!mark.note.isEmpty()) {
        const QFontMetricsF small(noteFont(mark));
        width = std::max(width, small.horizontalAdvance(mark.note));
        height += small.height() + (mark.figure.isEmpty() ? 4 : 2);
    }
    const double side = mark.verdict == Verdict::Elevated ? 14 : 8;
    return {mark.box, QSizeF(width + 2 * side, height), rankOf(mark.verdict), lastSpot};
}

} // namespace haetae::ui
