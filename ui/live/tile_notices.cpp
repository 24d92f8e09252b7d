// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/tile_notices.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "theme/icons.h"

namespace haetae::ui {
namespace {

/// The translation context of this file. *value*
struct TileNotices {
    Q_DECLARE_TR_FUNCTIONS(TileNotices)
};

} // namespace

void paintNotLive(QPainter& painter, const QRectF& tile, const QString& title,
    const QString& sentence, const QString& iconName, const Colours& all)
{
    painter.fillRect(tile, QColor(0, 0, 0, 0xb0));
    const double width = std::min(720.0, tile.width() - 48);
    const QRectF panel(tile.center().x() - width / 2, tile.center().y() - 110, width, 220);
    painter.setPen(QPen(all.recheck, 3));
    painter.setBrush(all.surface);
    painter.drawRoundedRect(panel, size::kCardRadius, size::kCardRadius);
    painter.drawPixmap(QPointF(panel.center().x() - 24, panel.top() + 20),
        iconPixmap(iconName, 48, all.recheck, painter.device()->devicePixelRatioF()));
    painter.setPen(all.recheck);
    painter.setFont(ui::font(32, true));
    painter.drawText(QRectF(panel.left(), panel.top() + 74, width, 48), Qt::AlignCenter, title);
    painter.setPen(all.text);
    painter.setFont(ui::font(size::kTitle));
    painter.drawText(panel.adjusted(24, 122, -24, -16),
        static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, sentence);
}

void paintBand(QPainter& painter, const QRectF& band, const QString& title, const QString& sentence,
    const Colours& all)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(all.recheck);
    painter.drawRect(band);
    painter.setPen(all.onElevated);
    painter.setFont(ui::font(26, true));
    const QString mark = QStringLiteral("▲ ") + title;
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(mark);
    painter.drawText(
        QRectF(band.left() + 18, band.top(), width + 4, band.height()), Qt::AlignVCenter, mark);
    painter.setFont(ui::font(size::kText + 1));
    painter.drawText(band.adjusted(width + 44, 4, -16, -4),
        static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap, sentence);
}

void paintCalm(QPainter& painter, const QRectF& band, const QString& title, const QString& sentence,
    const Colours& all)
{
    painter.fillRect(band, all.raised);
    painter.setPen(QPen(all.line, 1));
    painter.drawLine(band.topLeft(), band.topRight());
    painter.setPen(all.recheck);
    painter.setFont(ui::font(size::kText, true));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(title);
    painter.drawText(
        QRectF(band.left() + 18, band.top(), width + 4, band.height()), Qt::AlignVCenter, title);
    painter.setPen(all.text);
    painter.setFont(ui::font(size::kText));
    const QRectF rest = band.adjusted(width + 36, 0, -16, 0);
    painter.drawText(rest, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
        QFontMetricsF(painter.font()).elidedText(sentence, Qt::ElideRight, rest.width()));
}

void paintInset(QPainter& painter, const QRectF& place, const QImage& picture, const Colours& all)
{
    QPainterPath clip;
    clip.addRoundedRect(place, 6, 6);
    painter.save();
    painter.setClipPath(clip);
    painter.drawImage(place, picture);
    painter.setFont(ui::font(size::kLabel));
    const QString text = TileNotices::tr("visible (not kept)");
    const QRectF ground(
        place.left(), place.top(), QFontMetricsF(painter.font()).horizontalAdvance(text) + 16, 24);
    painter.fillRect(ground, all.label);
    painter.setPen(all.text);
    painter.drawText(ground, Qt::AlignCenter, text);
    painter.restore();
    painter.setPen(QPen(QColor(255, 255, 255, 0x66), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place, 6, 6);
}

} // namespace haetae::ui
