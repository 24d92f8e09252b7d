// SPDX-License-Identifier: GPL-3.0-or-later
// What a tile draws, in the order in which it lies over the picture.
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <vector>

#include "live/entrance_tile.h"
#include "live/overlay_painter.h"
#include "live/site_notice.h"
#include "live/tile_notices.h"
#include "live/zone_painter.h"
#include "theme/words.h"

namespace haetae::ui {

void EntranceTile::paintPeople(QPainter& painter)
{
    paintZones(painter, layout_, thermalSize(*snapshot_), sketch_ ? ZoneConfig{} : snapshot_->zones,
        colours_);
    paintRejected(painter, layout_, snapshot_->rejected, colours_);
    paintReference(painter, layout_, snapshot_->reference, colours_);
    if (!pictures_.beside().isNull())
        paintInset(painter, layout_.inset, pictures_.beside(), colours_);
    for (const VisibleMark& mark : layout_.visibleMarks)
        paintVisibleMark(painter, mark, colours_);
    if (spotMark_)
        paintSpotMark(painter, layout_, *spotMark_, colours_);
    // The most important last, so that nothing lies over it.
    std::vector<const PersonMark*> marks;
    for (const PersonMark& mark : layout_.marks)
        marks.push_back(&mark);
    std::stable_sort(marks.begin(), marks.end(), [](const PersonMark* a, const PersonMark* b) {
        return rankOf(a->verdict) < rankOf(b->verdict);
    });
    paintMarks(painter, marks, colours_, icons_);
    if (sketch_)
        paintSketch(painter, layout_, thermalSize(*snapshot_), *sketch_, colours_);
    else
        paintSpot(painter);
}

void EntranceTile::paintSpot(QPainter& painter) const
{
    const QString text = shownSpot();
    if (text.isEmpty())
        return;
    const QPointF at = spotPlace();
    for (const auto& [colour, width] :
        {std::pair{QColor(0, 0, 0, 0xc0), 4.0}, std::pair{QColor(Qt::white), 2.0}}) {
        painter.setPen(QPen(colour, width));
        painter.drawLine(at - QPointF(9, 0), at - QPointF(3, 0));
        painter.drawLine(at + QPointF(3, 0), at + QPointF(9, 0));
        painter.drawLine(at - QPointF(0, 9), at - QPointF(0, 3));
        painter.drawLine(at + QPointF(0, 3), at + QPointF(0, 9));
    }
    painter.setFont(ui::font(size::kText, true));
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 16;
    QRectF box(at.x() + 14, at.y() + 12, wide, 28);
    if (box.right() > width() - 4)
        box.moveRight(at.x() - 14);
    if (box.bottom() > height() - keepFree_ - 4)
        box.moveBottom(at.y() - 12);
    painter.setPen(QPen(colours_.line, 1));
    painter.setBrush(colours_.surface);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colours_.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void EntranceTile::paintBands(QPainter& painter)
{
    const auto notice = noticeOf(*snapshot_);
    if (!notice)
        return;
    const double high = bandHeight();
    const double top = bandOnTop_ ? layout_.head.bottom() : height() - keepFree_ - high;
    const QRectF band(0, top, width(), high);
    (notice->calm ? paintCalm : paintBand)(
        painter, band, notice->title, notice->sentence, colours_);
}

void EntranceTile::paintFrame(QPainter& painter) const
{
    const double wide = alarm_ ? 10.0 : hasFocus() ? 3.0 : 2.0;
    QColor colour = hasFocus() ? colours_.text : colours_.line;
    if (alarm_)
        colour = bright_ ? colours_.elevated : colours_.elevated.darker(190);
    else if (snapshot_ && (!fresh_ || notJudging()))
        colour = colours_.recheck;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, wide));
    const double half = wide / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 6, 6);
}

void EntranceTile::paintFacts(QPainter& painter) const
{
    TileFacts facts = factsOf(*snapshot_, name_, ageSeconds_, condition_, peopleToday_);
    if (snapshot_->screeningPaused)
        facts.people.clear();
    if (layout_.compact)
        paintCompactHead(painter, layout_.head, facts, colours_);
    else
        paintHead(painter, layout_.head, facts, colours_);
}

void EntranceTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), palette().window()); // shows at the round corners only
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect()), 8, 8);
    painter.setClipPath(clip);
    painter.fillRect(rect(), colours_.ground);
    pictures_.paintMain(painter, layout_, pictureShown());
    if (!snapshot_ || !fresh_) {
        paintNotLive(painter, rect(), titled(word(condition_)), sentence(condition_),
            condition_ == CameraCondition::Ended ? QStringLiteral("play")
                                                 : QStringLiteral("camera-off"),
            colours_);
    } else {
        if (pictureShown()) {
            if (!layout_.scale.isEmpty() && !layout_.registration)
                paintScale(painter, layout_.scale, pictures_.span(), view_.palette,
                    pictures_.flagAbove(), colours_);
            if (!layout_.legend.isEmpty())
                paintLegend(painter, layout_.legend, colours_);
            paintPeople(painter);
        }
        paintBands(painter);
        vendor_.paint(painter,
            QRectF(rect()).adjusted(
                0, bandOnTop_ ? layout_.head.bottom() + bandHeight() : layout_.head.bottom(), 0, 0),
            colours_);
    }
    if (snapshot_)
        paintFacts(painter);
    paintFrame(painter);
}

} // namespace haetae::ui
