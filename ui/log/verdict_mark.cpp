// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/verdict_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace haetae::ui {
namespace {

void paintBrackets(QPainter& painter, const QRectF& box)
{
    const double arm = box.width() / 3;
    QPainterPath path;
    path.moveTo(box.left(), box.top() + arm);
    path.lineTo(box.topLeft());
    path.lineTo(box.left() + arm, box.top());
    path.moveTo(box.right() - arm, box.top());
    path.lineTo(box.topRight());
    path.lineTo(box.right(), box.top() + arm);
    path.moveTo(box.right(), box.bottom() - arm);
    path.lineTo(box.bottomRight());
    path.lineTo(box.right() - arm, box.bottom());
    path.moveTo(box.left() + arm, box.bottom());
    path.lineTo(box.bottomLeft());
    path.lineTo(box.left(), box.bottom() - arm);
    painter.drawPath(path);
}

} // namespace

void paintVerdictMark(QPainter& painter, const QRectF& box, Verdict verdict, const Colours& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(verdictColour(palette, verdict), 2);
    switch (verdict) {
    case Verdict::Normal:
        painter.setPen(pen);
        paintBrackets(painter, box);
        break;
    case Verdict::Recheck:
        pen.setDashPattern({2, 1.2});
        painter.setPen(pen);
        painter.drawRoundedRect(box, 4, 4);
        break;
    case Verdict::Elevated:
        painter.setPen(pen);
        painter.drawRect(box);
        painter.fillRect(box.adjusted(3.5, 3.5, -3.5, -3.5), pen.color());
        break;
    case Verdict::Pending:
    case Verdict::Unmeasurable:
        pen.setDashPattern({0.8, 1.6});
        pen.setWidthF(1.6);
        painter.setPen(pen);
        painter.drawRect(box);
        painter.setPen(pen.color());
        painter.setFont(font(size::kCaption, true));
        painter.drawText(box, Qt::AlignCenter,
            verdict == Verdict::Pending ? QStringLiteral("…") : QStringLiteral("?"));
        break;
    }
    painter.restore();
}

} // namespace haetae::ui
