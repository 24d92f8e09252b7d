// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/entrance_tile.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <algorithm>
#include <chrono>
#include <utility>

#include "live/point_reading.h"
#include "live/site_notice.h"
#include "live/tile_notices.h"
#include "live/zone_bar.h"
#include "theme/words.h"

namespace haetae::ui {

EntranceTile::EntranceTile(const CameraId& camera, QString name, QWidget* parent)
    : QWidget(parent),
      camera_(camera),
      name_(std::move(name)),
      colours_(pictureColours()),
      tools_(new TileTools(this)),
      zoneBar_(new ZoneBar(this))
{
    setObjectName(QStringLiteral("entranceTile_") + QString::fromStdString(camera.value));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    tools_->hide();
    zoneBar_->hide();
    connect(tools_, &TileTools::viewChosen, this, [this](const TileView& view) {
        setView(view);
        Q_EMIT viewChosen(view);
    });
    connect(tools_, &TileTools::asked, this, &EntranceTile::useTool);
    connect(zoneBar_, &ZoneBar::excludingChosen, this, [this](bool excluding) {
        if (sketch_)
            sketch_->setExcluding(excluding);
        zoneBar_->setExcluding(excluding);
        update();
    });
    connect(zoneBar_, &ZoneBar::removeAsked, this, [this] {
        if (sketch_)
            sketch_->remove();
        update();
    });
    connect(zoneBar_, &ZoneBar::saveAsked, this, &EntranceTile::saveZones);
    connect(zoneBar_, &ZoneBar::cancelAsked, this, &EntranceTile::endZones);
    connect(qApp, &QApplication::focusChanged, this, [this] { showTools(); });
    describe();
}

void EntranceTile::showSnapshot(
    const SnapshotPtr& snapshot, MonotonicTime now, CameraCondition condition)
{
    snapshot_ = snapshot;
    tick(now, condition);
    if (parentWidget() && parentWidget()->isHidden())
        return; // in no layout shown now it costs nothing; it is drawn when it is shown
    arrange();
    update();
    const auto notice = snapshot_ ? noticeOf(*snapshot_) : std::nullopt;
    const QString title = notice ? notice->title : QString();
    // Who listens to the words cannot follow them 25 times a second.
    if (title == noticeTitle_ && now - described_ < std::chrono::seconds(1))
        return;
    described_ = now;
    noticeTitle_ = title;
    describe();
}

void EntranceTile::setView(const TileView& view)
{
    view_ = view;
    tools_->setView(view);
    showTools();
    arrange();
    update();
}

void EntranceTile::setName(const QString& name)
{
    name_ = name;
    describe();
    update();
}

void EntranceTile::setPeopleToday(int people)
{
    if (peopleToday_ == people)
        return;
    peopleToday_ = people;
    update();
}

void EntranceTile::showVendor(const VendorReported& report, MonotonicTime now)
{
    vendor_.take(report, now);
    update();
}

void EntranceTile::showNote(const CameraNoted& note)
{
    vendor_.take(note);
    update();
}

void EntranceTile::tick(MonotonicTime now, CameraCondition condition)
{
    if (vendor_.tick(now))
        update();
    const bool otherCondition = condition != condition_;
    condition_ = condition;
    if (!snapshot_) { // a camera that never showed a picture still has something to say
        if (otherCondition) {
            describe();
            update();
        }
        return;
    }
    const MonotonicTime taken = snapshot_->sameSince.value_or(snapshot_->stamp.monotonic);
    ageSeconds_ = std::max(0.0, std::chrono::duration<double>(now - taken).count());
    const bool fresh = condition == CameraCondition::Live || condition == CameraCondition::Paused;
    if (fresh != fresh_ || otherCondition) {
        if (fresh_ && !fresh)
            vendor_.forgetAdvice();
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

void EntranceTile::setOnCard(TrackId track)
{
    if (track == memory_.onCard)
        return;
    memory_.onCard = track;
    arrange();
    update();
}

void EntranceTile::setSpotMark(const std::optional<SpotMark>& mark)
{
    if (mark == spotMark_)
        return;
    spotMark_ = mark;
    update();
}

void EntranceTile::setKeepFree(int pixels)
{
    if (keepFree_ == pixels)
        return;
    keepFree_ = pixels;
    showTools();
    arrange();
    update();
}

void EntranceTile::setMayDrawZones(bool may)
{
    mayDrawZones_ = may;
    tools_->setMayDrawZones(may);
    if (!may)
        endZones();
}

void EntranceTile::setAlone(bool alone)
{
    tools_->setAlone(alone);
}

QStringList EntranceTile::shownLabels() const
{
    QStringList labels;
    if (!pictureShown())
        return labels;
    for (const PersonMark& mark : layout_.marks) {
        if (mark.label.shown)
            labels.append(mark.text());
    }
    return labels;
}

QString EntranceTile::shownSpot() const
{
    if ((!spot_ && !pointer_) || !pictureShown() || !snapshot_->thermal)
        return {};
    const QPointF place = spotPlace();
    if (!layout_.window.contains(place))
        return {};
    const auto reading = readPoint(*snapshot_->thermal, layout_.toThermal(place), measurement_);
    return reading ? words(*reading) : QString();
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

/// Values are shown: the picture is live and this entrance screens at this hour.
bool EntranceTile::pictureShown() const
{
    return snapshot_ && fresh_ && !snapshot_->screeningPaused;
}

void EntranceTile::arrange()
{
    if (!snapshot_)
        return;
    const double band = bandHeight();
    layout_ = layoutTile(*snapshot_, size(), keepFree_ + band, view_.mode, memory_, zoom_);
    // What is wrong with the reference is said beside it, not over it.
    const auto reference = referenceCircle(layout_, snapshot_->reference);
    bandOnTop_ = band > 0 && reference && !layout_.compact
        && reference->bottom() > height() - keepFree_ - band;
    if (bandOnTop_)
        layout_ = layoutTile(*snapshot_, size(), keepFree_, view_.mode, memory_, zoom_, band);
    pictures_.render(*snapshot_, layout_, view_, devicePixelRatioF());
}

void EntranceTile::describe()
{
    setAccessibleName(tr("Entrance %1").arg(name_));
    if (!snapshot_)
        setAccessibleDescription(sentence(condition_));
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
    tools_->setRoom(width());
    showTools();
    arrange();
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

void EntranceTile::showTools()
{
    const bool near = underMouse() || isAncestorOf(QApplication::focusWidget()) || hasFocus();
    const bool shown = (near || tools_->menuOpen()) && !sketch_ && snapshot_;
    tools_->setVisible(shown);
    zoneBar_->setVisible(sketch_.has_value());
    const int below = bandOnTop_ ? 0 : static_cast<int>(bandHeight());
    const int bottom = height() - keepFree_ - below - 10;
    tools_->adjustSize();
    tools_->move((width() - tools_->width()) / 2, bottom - tools_->height());
    const int barWidth = std::min(width() - 16, 760);
    zoneBar_->resize(barWidth, zoneBar_->heightAt(barWidth));
    zoneBar_->move((width() - barWidth) / 2, bottom - zoneBar_->height());
}

} // namespace haetae::ui
