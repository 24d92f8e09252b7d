// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/overlay_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

#include "theme/words.h"

namespace haetae::ui {
namespace {

void paintCorners(QPainter& painter, const QRectF& box, const QColor& colour, double width)
{
    const double arm = std::clamp(std::min(box.width(), box.height()) * 0.28, 5.0, 28.0);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const bool right : {false, true}) {
        for (const bool bottom : {false, true}) {
            const QPointF corner(
                right ? box.right() : box.left(), bottom ? box.bottom() : box.top());
            const QPointF across(right ? -arm : arm, 0);
            const QPointF along(0, bottom ? -arm : arm);
            const QPointF path[] = {corner + across, corner, corner + along};
            painter.drawPolyline(path, 3);
        }
    }
}

void paintLabelGround(QPainter& painter, const PersonMark& mark, const Colours& all)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.verdict == Verdict::Elevated ? all.elevated : all.label);
    painter.drawRoundedRect(mark.label.box, 4, 4);
}

void paintLabelWords(
    QPainter& painter, const PersonMark& mark, const Colours& all, IconCache& icons)
{
    const bool elevated = mark.verdict == Verdict::Elevated;
    const QColor strong = elevated ? all.onElevated : verdictColour(all, mark.verdict);
    const QRectF box = mark.label.box;
    double noteTop = box.top();
    if (!mark.figure.isEmpty()) {
        const QFontMetricsF large(figureFont(mark));
        const QFontMetricsF small(toleranceFont(mark));
        const double width =
            large.horizontalAdvance(mark.figure) + 6 + small.horizontalAdvance(mark.tolerance);
        const double x = box.center().x() - width / 2;
        const double base = box.top() + 6 + large.capHeight();
        painter.setPen(strong);
        painter.setFont(figureFont(mark));
        painter.drawText(QPointF(x, base), mark.figure);
        painter.setPen(elevated ? all.elevatedGround : all.text);
        painter.setFont(toleranceFont(mark));
        painter.drawText(
            QPointF(x + large.horizontalAdvance(mark.figure) + 6, base), mark.tolerance);
        noteTop = base + 4;
    }
    if (mark.note.isEmpty() && mark.icon.isEmpty())
        return;
    painter.setPen(strong);
    painter.setFont(noteFont(mark));
    QRectF room(box.left(), noteTop, box.width(), box.bottom() - noteTop);
    if (!mark.icon.isEmpty()) {
        const int pixels = mark.notePixels + 2;
        const double left = box.left()
            + (box.width() - iconRoom(mark)
                  - QFontMetricsF(painter.font()).horizontalAdvance(mark.note))
                / 2;
        painter.drawPixmap(QPointF(left, room.center().y() - pixels / 2.0),
            icons.pixmap(mark.icon, pixels, strong, painter.device()->devicePixelRatioF()));
        room.setLeft(left + iconRoom(mark));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, mark.note);
        return;
    }
    painter.drawText(room, Qt::AlignCenter, mark.note);
}

/// Where the line to `to` leaves the box.
QPointF edgeTowards(const QRectF& box, const QPointF& to)
{
    const QPointF way = to - box.center();
    const double across = std::abs(way.x()) / std::max(1.0, box.width() / 2);
    const double along = std::abs(way.y()) / std::max(1.0, box.height() / 2);
    return box.center() + way / std::max({1.0, across, along});
}

/// From a label that found no room beside its face, edge to edge.
void paintLeader(QPainter& painter, const PersonMark& mark, const QColor& colour)
{
    const QPointF from = edgeTowards(mark.label.box, mark.box.center());
    const QPointF to = edgeTowards(mark.box, mark.label.box.center());
    for (const auto& [ink, width] :
        {std::pair{QColor(0, 0, 0, 0xb0), 6.0}, std::pair{colour, 3.0}}) {
        painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, to);
    }
}

} // namespace

void paintShape(
    QPainter& painter, const QRectF& box, Verdict verdict, bool provisional, const Colours& all)
{
    painter.setBrush(Qt::NoBrush);
    QColor colour = verdictColour(all, verdict);
    // A dark rim, because a warm face is as bright as the thin lines over it.
    const QColor rim(0, 0, 0, 0xb0);
    switch (verdict) {
    case Verdict::Normal:
        paintCorners(painter, box, rim, provisional ? 5.0 : 6.5);
        colour.setAlphaF(provisional ? 0.75F : 1.0F);
        paintCorners(painter, box, colour, provisional ? 2.0 : 3.5);
        return;
    case Verdict::Recheck:
        painter.setPen(QPen(rim, 6.5));
        painter.drawRoundedRect(box, 10, 10);
        painter.setPen(QPen(colour, 3.5, Qt::DashLine, Qt::FlatCap));
        painter.drawRoundedRect(box, 10, 10);
        return;
    case Verdict::Elevated:
        painter.setPen(QPen(Qt::white, 2.5));
        painter.drawRect(box.adjusted(-5, -5, 5, 5));
        painter.setPen(QPen(colour, 6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(box.adjusted(-1, -1, 1, 1));
        return;
    case Verdict::Unmeasurable:
        painter.setPen(QPen(rim, 5));
        painter.drawRect(box);
        painter.setPen(QPen(colour, 2.5, Qt::DotLine));
        painter.drawRect(box);
        return;
    case Verdict::Pending: // not yet anything: a shape of its own
        painter.setPen(QPen(rim, 4));
        painter.drawEllipse(box);
        painter.setPen(QPen(colour, 2, Qt::DotLine));
        painter.drawEllipse(box);
        return;
    }
}

void paintMarks(QPainter& painter, const std::vector<const PersonMark*>& marks, const Colours& all,
    IconCache& icons)
{
    for (const PersonMark* mark : marks) {
        paintShape(painter, mark->box, mark->verdict, mark->provisional, all);
        if (mark->onCard) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(Qt::white, 5));
            painter.drawRoundedRect(mark->box.adjusted(-13, -13, 13, 13), 8, 8);
        }
        if (mark->label.shown && mark->label.leader)
            paintLeader(painter, *mark, verdictColour(all, mark->verdict));
    }
    for (const PersonMark* mark : marks) {
        if (!mark->label.shown)
            continue;
        paintLabelGround(painter, *mark, all);
        paintLabelWords(painter, *mark, all, icons);
    }
}

void paintVisibleMark(QPainter& painter, const VisibleMark& mark, const Colours& all)
{
    paintShape(painter, mark.box, mark.verdict, mark.provisional, all);
    if (mark.figure.isEmpty())
        return;
    painter.setFont(ui::font(size::kClock, true));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(mark.figure) + 16;
    const QRectF label(mark.box.center().x() - width / 2, mark.box.top() - 42, width, 34);
    painter.setPen(Qt::NoPen);
    painter.setBrush(all.elevated);
    painter.drawRoundedRect(label, 4, 4);
    painter.setPen(all.onElevated);
    painter.drawText(label, Qt::AlignCenter, mark.figure);
}

void paintReference(QPainter& painter, const TileLayout& layout, const ReferenceState& reference,
    const Colours& all)
{
    if (!reference.place)
        return;
    const QColor colour = reference.trusted() ? all.good : all.recheck;
    const ThermalCircle& circle = *reference.place;
    const QPointF center = layout.fromThermal(ThermalPoint{circle.x, circle.y});
    const double radius = circle.radius * layout.zoom + kReferenceMargin;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 3, reference.trusted() ? Qt::SolidLine : Qt::DashLine));
    painter.save();
    painter.setClipRect(
        layout.window.adjusted(-radius, -radius, radius, radius), Qt::IntersectClip);
    painter.drawEllipse(center, radius, radius);
    painter.restore();

    const auto label = referenceLabel(layout, reference);
    if (!label)
        return;
    painter.setFont(ui::font(kReferenceFont, true));
    painter.setPen(Qt::NoPen);
    painter.setBrush(all.label);
    painter.drawRoundedRect(label->box, 4, 4);
    painter.setPen(colour);
    painter.drawText(label->box, Qt::AlignCenter, label->text);
}

void paintRejected(QPainter& painter, const TileLayout& layout,
    const std::vector<RejectedObject>& rejected, const Colours& all)
{
    painter.setFont(ui::font(size::kText));
    for (const RejectedObject& object : rejected) {
        using Kind = RejectedObject::Kind;
        if (object.kind != Kind::HotObject && object.kind != Kind::ColdAsRoom
            && object.kind != Kind::WrongProportions)
            continue; // walls and the reference itself are no news to a guard
        const QRectF box = layout.fromThermal(object.box);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(all.dim, 1.5));
        painter.drawEllipse(box);
        painter.drawLine(box.topLeft(), box.bottomRight());
        const QString text = word(object.kind);
        const QFontMetricsF metrics(painter.font());
        const QRectF label(box.center().x() - metrics.horizontalAdvance(text) / 2 - 6,
            box.bottom() + 4, metrics.horizontalAdvance(text) + 12, 24);
        painter.setPen(Qt::NoPen);
        painter.setBrush(all.label);
        painter.drawRoundedRect(label, 4, 4);
        painter.setPen(all.text);
        painter.drawText(label, Qt::AlignCenter, text);
    }
}

} // namespace haetae::ui
