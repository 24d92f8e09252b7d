// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/queue_card.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace haetae::ui {

QueueCard::QueueCard(QWidget* parent) : QAbstractButton(parent), colours_(colours())
{
    setFixedHeight(72);
}

void QueueCard::showItem(const QueueItem& item)
{
    item_ = item;
    const bool opens = item.alarm.valid() && !item.closed;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(item.title + QLatin1Char(' ') + item.figure);
    setAccessibleDescription(item.detail);
    update();
}

void QueueCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void QueueCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor stripe = item_.closed ? colours_.line : verdictColour(colours_, item_.verdict);
    QPainterPath shape;
    shape.addRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::kCardRadius, size::kCardRadius);
    const bool alarm = item_.verdict == Verdict::Elevated && !item_.closed;
    painter.fillPath(shape, alarm ? colours_.elevatedGround : colours_.surface);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, 6, height()), stripe);
    painter.restore();
    painter.setPen(
        QPen(hasFocus() ? colours_.normal : (alarm ? stripe : colours_.line), hasFocus() ? 2 : 1));
    painter.drawPath(shape);

    painter.setPen(item_.closed ? colours_.dim : stripe);
    painter.setFont(ui::font(size::kFigure, true));
    const QRectF figure(14, 0, 78, height());
    painter.drawText(figure, Qt::AlignCenter, item_.figure);

    const double left = figure.right() + 10;
    const double wide = width() - left - 12;
    painter.setPen(colours_.text);
    painter.setFont(ui::font(size::kText, true));
    painter.drawText(QRectF(left, 12, wide, 24), Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(item_.title, Qt::ElideRight, wide));
    painter.setPen(colours_.dim);
    int pixels = size::kText - 1; // the time stands at the end and must not be cut
    do
        painter.setFont(ui::font(pixels));
    while (QFontMetricsF(painter.font()).horizontalAdvance(item_.detail) > wide
        && --pixels >= size::kCaption - 1);
    painter.drawText(QRectF(left, 36, wide, 24), Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(item_.detail, Qt::ElideRight, wide));
}

} // namespace haetae::ui
