// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/tile_head.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "live/overlay_painter.h"
#include "live/palettes.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

/// The translation context of this file. *value*
struct TileHead {
    Q_DECLARE_TR_FUNCTIONS(TileHead)
};

constexpr double kChip = 30.0;

QString referenceWords(const ReferenceState& reference)
{
    const std::optional<Celsius> value =
        reference.setTemperature ? reference.setTemperature : reference.raw;
    QString words = word(reference.condition);
    if (reference.trusted() && value)
        words = TileHead::tr("reference %1 · trust %2")
                    .arg(temperature(*value, 2))
                    .arg(reference.trust);
    if (!reference.trusted())
        return words; // what to mend; its other signs stand in the log
    for (const Reason reason : reference.reasons.list()) {
        if (const QString one = word(reason); one != words)
            return words + QStringLiteral(" · ") + one;
    }
    return words;
}

/// Paints a chip at x, if it fits, and returns where the next may begin.
double paintChip(QPainter& painter, double x, double middle, const QString& text,
    const QColor& ground, const QColor& line, const QColor& colour)
{
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 22;
    const QRectF box(x, middle - kChip / 2, width, kChip);
    if (box.right() > painter.window().right() - 10)
        return x; // half a word is worse than none
    painter.setPen(QPen(line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, kChip / 2, kChip / 2);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, text);
    return box.right() + 10;
}

} // namespace

TileFacts factsOf(const ScreeningSnapshot& snapshot, const QString& name, double ageSeconds,
    CameraCondition condition, std::optional<int> peopleToday)
{
    const bool paused = condition == CameraCondition::Paused;
    TileFacts facts;
    facts.name = name;
    facts.simulated = snapshot.simulated;
    facts.fresh = condition == CameraCondition::Live;
    // A recording that stands still does not age.
    if (paused)
        facts.age = QStringLiteral("❚❚ ") + word(condition);
    else if (condition != CameraCondition::Ended)
        facts.age = TileHead::tr("%1 s", "age of the picture").arg(ageSeconds, 0, 'f', 2);
    if (snapshot.skew && facts.fresh) {
        const auto apart =
            std::chrono::round<std::chrono::milliseconds>(std::chrono::abs(snapshot.skew->by));
        facts.age += QStringLiteral(" · ")
            + (snapshot.skew->tooLarge() ? QStringLiteral("▲ ") : QString())
            + TileHead::tr("%1 ms apart", "the two cameras' pictures").arg(apart.count());
    }
    if (!facts.fresh && !paused)
        return facts;
    facts.reference = referenceWords(snapshot.reference);
    facts.referenceTrusted = snapshot.reference.trusted();
    if (snapshot.limit.fixed != Celsius()) {
        facts.limit = limitWords(snapshot.limit);
        LimitState alone = snapshot.limit;
        alone.fixed = alone.inForce;
        alone.adaptive.reset();
        facts.limitInShort = limitWords(alone);
    }
    facts.people = TileHead::tr("%1 seen · %2 judged").arg(snapshot.seen).arg(snapshot.judged);
    facts.peopleInShort = TileHead::tr("%1 here").arg(snapshot.seen);
    if (peopleToday) {
        // Who is in view has no row yet.
        const QString today =
            QStringLiteral(" · ") + TileHead::tr("%1 today").arg(*peopleToday + snapshot.seen);
        facts.people += today;
        facts.peopleInShort += today;
    }
    return facts;
}

void paintHead(QPainter& painter, const QRectF& head, const TileFacts& facts, const Colours& all)
{
    QLinearGradient shade(head.topLeft(), head.bottomLeft());
    shade.setColorAt(0, QColor(0, 0, 0, 0xdd));
    shade.setColorAt(0.75, QColor(0, 0, 0, 0x99));
    shade.setColorAt(1, QColor(0, 0, 0, 0));
    painter.fillRect(head, shade);

    const double middle = head.top() + 26;
    painter.setFont(ui::font(size::kTitle, true));
    painter.setPen(all.text);
    const double nameWidth = QFontMetricsF(painter.font()).horizontalAdvance(facts.name);
    painter.drawText(QRectF(14, middle - 16, nameWidth + 4, 32), Qt::AlignVCenter, facts.name);

    double x = 14 + nameWidth + 14;
    painter.setFont(ui::font(size::kText));
    if (facts.simulated)
        x = paintChip(painter, x, middle, TileHead::tr("SIMULATION"), all.simulationGround,
            all.simulationLine, all.simulationText);
    QColor ground = all.raised;
    ground.setAlpha(0xe6);
    if (!facts.reference.isEmpty()) {
        const QColor colour = facts.referenceTrusted ? all.good : all.recheck;
        const QString symbol = facts.referenceTrusted ? QStringLiteral("✓ ") : QStringLiteral("▲ ");
        x = paintChip(painter, x, middle, symbol + facts.reference, ground,
            facts.referenceTrusted ? all.line : colour, colour);
    }
    for (const QString& people : {facts.people, facts.peopleInShort}) {
        const double before = x;
        if (!people.isEmpty())
            x = paintChip(painter, x, middle, people, ground, all.line, all.text);
        if (x > before)
            break;
    }
    if (!facts.age.isEmpty())
        x = paintChip(painter, x, middle, facts.age, ground, facts.fresh ? all.line : all.recheck,
            facts.fresh ? all.dim : all.recheck);
    for (const QString& limit : {facts.limit, facts.limitInShort}) {
        if (limit.isEmpty() || paintChip(painter, x, middle, limit, ground, all.line, all.dim) > x)
            return;
    }
}

void paintCompactHead(
    QPainter& painter, const QRectF& head, const TileFacts& facts, const Colours& all)
{
    painter.fillRect(head, QColor(0, 0, 0, 0xb8));
    QRectF room = head.adjusted(10, 0, -10, 0);
    painter.setFont(ui::font(size::kLabel));
    // From the right, each as far as the name keeps half of the line.
    const auto put = [&](const QString& text, const QColor& colour) {
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        if (text.isEmpty() || room.width() - width - 10 < head.width() / 2)
            return;
        painter.setPen(colour);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, text);
        room.setRight(room.right() - width - 10);
    };
    if (!facts.reference.isEmpty())
        put(facts.referenceTrusted ? QStringLiteral("✓") : QStringLiteral("▲"),
            facts.referenceTrusted ? all.good : all.recheck);
    put(facts.fresh ? facts.peopleInShort : facts.age, facts.fresh ? all.text : all.recheck);
    if (facts.simulated)
        put(TileHead::tr("SIMULATION"), all.simulationText);
    painter.setFont(ui::font(size::kText, true));
    painter.setPen(all.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(painter.font()).elidedText(facts.name, Qt::ElideRight, room.width()));
}

void paintLegend(QPainter& painter, const QRectF& place, const Colours& all)
{
    const double row = place.height() / 4;
    double y = place.top();
    for (const Verdict verdict :
        {Verdict::Normal, Verdict::Recheck, Verdict::Elevated, Verdict::Unmeasurable}) {
        const QRectF sample(place.left() + 4, y + row / 2 - 11, 22, 22);
        painter.save();
        painter.translate(sample.center());
        painter.scale(0.6, 0.6);
        painter.translate(-sample.center());
        paintShape(painter, sample.adjusted(-7, -7, 7, 7), verdict, false, all);
        painter.restore();
        painter.setPen(all.text);
        painter.setFont(ui::font(size::kText));
        painter.drawText(QRectF(sample.right() + 10, y, place.right() - sample.right() - 10, row),
            static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap, word(verdict));
        y += row;
    }
}

void paintScale(QPainter& painter, const QRectF& place, const TemperatureSpan& span,
    PaletteKind palette, const std::optional<double>& flagAbove, const Colours& all)
{
    const QRectF bar(place.left(), place.top(), 14, place.height());
    const Palette shades = paletteOf(palette);
    QLinearGradient colour(bar.bottomLeft(), bar.topLeft());
    for (int i = 0; i <= 15; ++i)
        colour.setColorAt(i / 15.0, QColor(shades[static_cast<std::size_t>(i * 17)]));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 0x99));
    painter.drawRoundedRect(place.adjusted(-6, -8, -4, 8), 6, 6);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, 3, 3);
    const double range = span.high - span.low;
    if (flagAbove && *flagAbove < span.high) {
        const double share = std::clamp((*flagAbove - span.low) / range, 0.0, 1.0);
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), bar.height() * (1.0 - share)),
            QColor(flagColour(palette)));
    }

    painter.setFont(ui::font(size::kLabel));
    painter.setPen(all.text);
    const double low = shownDegrees(Celsius::degrees(span.low));
    const double high = shownDegrees(Celsius::degrees(span.high));
    const int step = high - low > 24 ? 8 : 4;
    const int first = static_cast<int>(std::ceil(low / step)) * step;
    int last = first;
    for (int degrees = first; degrees <= high; degrees += step)
        last = degrees;
    for (int degrees = first; degrees <= last; degrees += step) {
        const double y = bar.bottom() - (degrees - low) / (high - low) * bar.height();
        const QString text =
            degrees == last ? QString::number(degrees) + unitWords() : QString::number(degrees);
        painter.drawText(QRectF(bar.right() + 5, y - 10, place.width() - 16, 20),
            Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

} // namespace haetae::ui
