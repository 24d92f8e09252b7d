// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/entrance_tile.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <chrono>
#include <utility>

#include "live/image_conversion.h"
#include "live/overlay_painter.h"
#include "live/site_notice.h"
#include "live/tile_notices.h"
#include "theme/words.h"

namespace haetae::ui {

EntranceTile::EntranceTile(const CameraId& camera, QString name, QWidget* parent)
    : QWidget(parent),
      camera_(camera),
      name_(std::move(name)),
      colours_(colours())
{
    setObjectName(QStringLiteral("entranceTile_") + QString::fromStdString(camera.value));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void EntranceTile::showSnapshot(
    const SnapshotPtr& snapshot, MonotonicTime now, CameraCondition condition)
{
    snapshot_ = snapshot;
    if (snapshot_ && snapshot_->thermal)
        range_.follow(snapshot_->thermal->celsius);
    tick(now, condition);
    arrange();
    renderPictures();
    describe();
    update();
}

void EntranceTile::setView(ViewMode view)
{
    view_ = view;
    arrange();
    renderPictures();
    update();
}

void EntranceTile::setName(const QString& name)
{
    name_ = name;
    describe();
    update();
}

void EntranceTile::tick(MonotonicTime now, CameraCondition condition)
{
    if (!snapshot_)
        return;
    const bool otherCondition = condition != condition_;
    condition_ = condition;
    const double age = std::chrono::duration<double>(now - snapshot_->stamp.monotonic).count();
    ageSeconds_ = std::max(0.0, age);
    const bool fresh = condition == CameraCondition::Live || condition == CameraCondition::Paused;
    if (fresh != fresh_ || otherCondition) {
        fresh_ = fresh;
        describe();
        update();
    } else if (!fresh) {
        update(); // the age in the head goes on
    }
}

void EntranceTile::setAlarm(bool unacknowledged, bool bright)
{
    if (alarm_ == unacknowledged && bright_ == bright)
        return;
    alarm_ = unacknowledged;
    bright_ = bright;
    update();
}

void EntranceTile::setKeepFree(int pixels)
{
    if (keepFree_ == pixels)
        return;
    keepFree_ = pixels;
    arrange();
    update();
}

QStringList EntranceTile::shownLabels() const
{
    QStringList labels;
    if (!fresh_)
        return labels;
    for (const PersonMark& mark : layout_.marks) {
        if (mark.label.shown)
            labels.append(mark.text());
    }
    return labels;
}

double EntranceTile::bandHeight() const
{
    const auto notice = snapshot_ ? noticeOf(*snapshot_) : std::nullopt;
    if (!notice)
        return 0.0;
    return notice->calm ? kCalmBand : kNoticeBand;
}

bool EntranceTile::notJudging() const
{
    return bandHeight() > kCalmBand;
}

void EntranceTile::arrange()
{
    if (snapshot_)
        layout_ = layoutTile(*snapshot_, size(), keepFree_ + bandHeight(), view_, memory_);
}

void EntranceTile::renderPictures()
{
    if (!snapshot_)
        return;
    const double sharp = devicePixelRatioF();
    thermal_ = snapshot_->thermal ? thermalImage(snapshot_->thermal->celsius, range_.span(),
                   (layout_.picture.size() * 0.5 * sharp).toSize())
                                  : QImage();
    visible_ = snapshot_->visible && !layout_.inset.isEmpty()
        ? visibleImage(snapshot_->visible->bgr, (layout_.inset.size() * sharp).toSize())
        : QImage();
}

void EntranceTile::describe()
{
    setAccessibleName(tr("Entrance %1").arg(name_));
    if (!snapshot_)
        setAccessibleDescription(sentence(CameraCondition::Connecting));
    else if (!fresh_)
        setAccessibleDescription(word(condition_));
    else {
        QStringList words = shownLabels();
        if (const auto notice = noticeOf(*snapshot_))
            words.prepend(notice->title + QStringLiteral(": ") + notice->sentence);
        setAccessibleDescription(words.join(QStringLiteral(", ")));
    }
}

void EntranceTile::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    renderPictures();
}

void EntranceTile::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        arrange();
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

void EntranceTile::paintLive(QPainter& painter)
{
    paintRejected(painter, layout_, snapshot_->rejected, colours_);
    paintReference(painter, layout_, snapshot_->reference, colours_);
    if (!visible_.isNull())
        paintInset(painter, layout_.inset, visible_, colours_);
    for (const VisibleMark& mark : layout_.visibleMarks)
        paintVisibleMark(painter, mark, colours_);
    // The most important last, so that nothing lies over it.
    std::vector<const PersonMark*> marks;
    for (const PersonMark& mark : layout_.marks)
        marks.push_back(&mark);
    std::stable_sort(marks.begin(), marks.end(), [](const PersonMark* a, const PersonMark* b) {
        return wishFor(*a, -1).rank < wishFor(*b, -1).rank;
    });
    for (const PersonMark* mark : marks)
        paintMark(painter, *mark, colours_);
    if (const auto notice = noticeOf(*snapshot_)) {
        const double high = bandHeight();
        const QRectF band(0, height() - keepFree_ - high, width(), high);
        (notice->calm ? paintCalm : paintBand)(
            painter, band, notice->title, notice->sentence, colours_);
    }
}

void EntranceTile::paintFrame(QPainter& painter) const
{
    const double wide = alarm_ ? 10.0 : 2.0;
    QColor colour = colours_.line;
    if (alarm_)
        colour = bright_ ? colours_.elevated : colours_.elevated.darker(190);
    else if (snapshot_ && (!fresh_ || notJudging()))
        colour = colours_.recheck;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, wide));
    const double half = wide / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 6, 6);
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
    if (!thermal_.isNull())
        painter.drawImage(layout_.picture,
            fresh_ ? thermal_ : thermal_.convertToFormat(QImage::Format_Grayscale8));
    if (snapshot_ && fresh_) {
        paintScale(painter, layout_.scale, range_.span(), colours_);
        if (!layout_.legend.isEmpty())
            paintLegend(painter, layout_.legend, colours_);
        paintLive(painter);
    } else {
        paintNotLive(painter, rect(), titled(word(condition_)), sentence(condition_),
            condition_ == CameraCondition::Ended ? QStringLiteral("play")
                                                 : QStringLiteral("camera-off"),
            colours_);
    }
    if (snapshot_)
        paintHead(
            painter, layout_.head, factsOf(*snapshot_, name_, ageSeconds_, condition_), colours_);
    paintFrame(painter);
}

} // namespace haetae::ui
