// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/spot_mark.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace haetae::ui {
namespace {

constexpr double kFrame = 4.0;
constexpr double kBar = 8.0;
constexpr double kCorner = 4.0;

/// Beside the frame and within what is shown.
QRectF captionBox(const QRectF& frame, const QRectF& window, const QSizeF& words)
{
    QRectF box(frame.center().x() - words.width() / 2, frame.top() - words.height() - 6,
        words.width(), words.height());
    if (box.top() < window.top() + 4)
        box.moveTop(frame.bottom() + kBar + 6);
    if (box.bottom() > window.bottom() - 4)
        box.moveBottom(window.bottom() - 4);
    box.moveLeft(std::clamp(box.left(), window.left() + 4,
        std::max(window.left() + 4, window.right() - 4 - box.width())));
    return box;
}

} // namespace

void paintSpotMark(
    QPainter& painter, const TileLayout& layout, const SpotMark& mark, const Colours& all)
{
    const QRectF frame = layout.fromThermal(mark.place);
    painter.save();
    painter.setClipRect(layout.window, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] :
        {std::pair{QColor(0, 0, 0, 0xc0), kFrame + 3}, std::pair{all.text, kFrame}}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(frame);
    }
    if (mark.progress > 0) {
        QRectF bar(frame.left(), frame.bottom(), frame.width(), kBar);
        painter.fillRect(bar, QColor(0, 0, 0, 0xc0));
        bar.setWidth(bar.width() * std::min(1.0, mark.progress));
        painter.fillRect(bar, all.text);
    }
    painter.setFont(ui::font(layout.compact ? size::kLabel : size::kText, true));
    const QFontMetricsF metrics(painter.font());
    const QSizeF words(metrics.horizontalAdvance(mark.caption) + 16, metrics.height() + 8);
    const QRectF box = captionBox(frame, layout.window, words);
    painter.setPen(QPen(all.text, 1));
    painter.setBrush(all.surface);
    painter.drawRoundedRect(box, kCorner, kCorner);
    painter.setPen(all.text);
    painter.drawText(box, Qt::AlignCenter, mark.caption);
    painter.restore();
}

} // namespace haetae::ui
