// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/person_mark.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStringList>
#include <algorithm>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

/// The translation context of this file. *value*
struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(MarkWords)
};

// 22 px of digit height is about 5 mm on a desk monitor: legible at four metres with good eyes.
constexpr double kSmallestFigure = 24.0;
constexpr double kLargestFigure = 40.0;
constexpr double kElevatedFigure = 66.0; // its digits are 48 px high
constexpr double kElevatedShare = 0.076; // of the picture's height, in a smaller one
constexpr double kLowPicture = 480.0; // a quarter of the wall and less

bool judged(Verdict verdict)
{
    return verdict == Verdict::Normal || verdict == Verdict::Recheck
        || verdict == Verdict::Elevated;
}

/// "skin temperature 37.1": what was read, beside the oral-equivalent that is judged.
QString skinWords(const ScreeningDecision& decision)
{
    return decision.skin ? MarkWords::tr("skin temperature %1").arg(figure(*decision.skin))
                         : QString();
}

QString noteOf(const ScreeningDecision& decision, bool crowd)
{
    const QString skin = skinWords(decision);
    const QString dot = skin.isEmpty() ? QString() : QStringLiteral(" · ");
    switch (decision.verdict) {
    case Verdict::Pending:
        return QStringLiteral("…");
    case Verdict::Unmeasurable: {
        const std::vector<Reason> reasons = decision.reasons.list();
        return reasons.empty() ? word(decision.verdict) : word(reasons.front());
    }
    case Verdict::Normal:
        return crowd ? QString() : word(decision) + dot + skin;
    case Verdict::Recheck:
    case Verdict::Elevated:
        break;
    }
    return crowd ? word(decision.verdict) : word(decision.verdict) + dot + skin;
}

} // namespace

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

QString iconOf(Reason reason)
{
    switch (reason) {
    case Reason::TooFar:
        return QStringLiteral("reason-far");
    case Reason::TooClose:
        return QStringLiteral("reason-close");
    case Reason::AtEdge:
        return QStringLiteral("reason-edge");
    case Reason::Turned:
        return QStringLiteral("reason-turned");
    case Reason::Moving:
        return QStringLiteral("reason-moving");
    case Reason::TooCold:
        return QStringLiteral("reason-cold");
    case Reason::TooHot:
        return QStringLiteral("reason-hot");
    case Reason::Covered:
        return QStringLiteral("reason-covered");
    case Reason::Overlapped:
    case Reason::CrowdTooDense:
        return QStringLiteral("reason-overlap");
    case Reason::OutsideZone:
    case Reason::ExcludedZone:
        return QStringLiteral("zone");
    case Reason::TooFewFrames:
    case Reason::ViewsApart:
    case Reason::ShutterHold:
        return QStringLiteral("reason-wait");
    default:
        break;
    }
    const bool ofReference =
        reason >= Reason::ReferenceNotSet && reason <= Reason::ReferenceDrifting;
    return ofReference ? QStringLiteral("reference") : QStringLiteral("question");
}

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
    if (decision.verdict == Verdict::Unmeasurable) {
        const std::vector<Reason> reasons = decision.reasons.list();
        mark.icon = reasons.empty() ? QStringLiteral("question") : iconOf(reasons.front());
    }
    if (person.excluded) {
        mark.note.clear(); // nobody; the hatched zone says the rest
        mark.icon = iconOf(Reason::ExcludedZone);
    }
    mark.notePixels = decision.verdict == Verdict::Elevated ? 22 : size::kText + 1;
    // In a low picture large words would hide more people than they name.
    if (pictureHeight < kLowPicture)
        mark.notePixels = std::min(mark.notePixels, static_cast<int>(size::kLabel));
    const double smallest = pictureHeight < kLowPicture ? 18.0 : kSmallestFigure;
    const double fitted =
        std::clamp(box.width() * (crowd ? 0.34 : 0.42), smallest, crowd ? 28.0 : kLargestFigure);
    mark.figurePixels = static_cast<int>(decision.verdict == Verdict::Elevated
            ? std::max(fitted * 1.3, std::min(kElevatedFigure, pictureHeight * kElevatedShare))
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
    return ui::font(
        mark.notePixels, mark.verdict == Verdict::Elevated || mark.verdict == Verdict::Recheck);
}

double iconRoom(const PersonMark& mark)
{
    return mark.notePixels + 8.0;
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
    if (!mark.note.isEmpty() || !mark.icon.isEmpty()) {
        const QFontMetricsF small(noteFont(mark));
        width = std::max(width,
            small.horizontalAdvance(mark.note) + (mark.icon.isEmpty() ? 0.0 : iconRoom(mark)));
        height += small.height() + (mark.figure.isEmpty() ? 4 : 2);
    }
    const double side = mark.verdict == Verdict::Elevated ? 14 : 8;
    // Whom the card is about has the first choice of place.
    const int rank = rankOf(mark.verdict) + (mark.onCard ? 10 : 0);
    return {mark.box, QSizeF(width + 2 * side, height), rank, lastSpot};
}

} // namespace haetae::ui
