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
    // All of it follows the tile, so that one alone on the wall is read from four metres; a
    // sentence that does not fit is told by its title.
    const double share = std::clamp(std::min(tile.width() / 620, tile.height() / 360), 0.5, 1.8);
    const double width = std::min(720.0 * std::max(share, 1.0), tile.width() - 24);
    const QRectF panel(
        tile.center().x() - width / 2, tile.center().y() - 110 * share, width, 220 * share);
    painter.setPen(QPen(all.recheck, 3));
    painter.setBrush(all.surface);
    painter.drawRoundedRect(panel, size::kCardRadius, size::kCardRadius);
    const int iconPixels = static_cast<int>(48 * share);
    painter.drawPixmap(QPointF(panel.center().x() - iconPixels / 2.0, panel.top() + 20 * share),
        iconPixmap(iconName, iconPixels, all.recheck, painter.device()->devicePixelRatioF()));
    painter.setPen(all.recheck);
    painter.setFont(ui::font(static_cast<int>(32 * share), true));
    painter.drawText(
        QRectF(panel.left(), panel.top() + 72 * share, width, 48 * share), Qt::AlignCenter, title);
    painter.setPen(all.text);
    const QRectF room = panel.adjusted(16, 122 * share, -16, -6);
    const int flags = static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap;
    for (int pixels = static_cast<int>(size::kTitle * std::max(share, 1.0));
         pixels >= size::kCaption - 1; --pixels) {
        painter.setFont(ui::font(pixels));
        if (painter.boundingRect(room, flags, sentence).height() <= room.height())
            break;
    }
    painter.drawText(room, flags, sentence);
}

void paintBand(QPainter& painter, const QRectF& band, const QString& title, const QString& sentence,
    const Colours& all)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(all.recheck);
    painter.drawRect(band);
    painter.setPen(all.onElevated);
    const int titlePixels = band.width() < 560 ? size::kText : 26;
    painter.setFont(ui::font(titlePixels, true));
    const QString mark = QStringLiteral("▲ ") + title;
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(mark);
    const int flags = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap;
    const double left = titlePixels == 26 ? 18 : 10;
    if (titlePixels != 26) { // one below the other, where one line has no room for both
        painter.drawText(band.adjusted(left, 2, -8, -band.height() / 2 - 4), flags, mark);
        painter.setFont(ui::font(size::kCaption));
        painter.drawText(band.adjusted(left, band.height() / 2 - 10, -8, -2), flags, sentence);
        return;
    }
    painter.drawText(
        QRectF(band.left() + left, band.top(), width + 4, band.height()), Qt::AlignVCenter, mark);
    painter.setFont(ui::font(size::kText + 1));
    painter.drawText(band.adjusted(width + 44, 4, -16, -4), flags, sentence);
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
