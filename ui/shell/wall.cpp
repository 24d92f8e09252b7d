// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wall.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPropertyAnimation>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "shell/transport_bar.h"

namespace haetae::ui {
namespace {

constexpr int kSlideMs = 120;

} // namespace

Wall::Wall(ConsoleLink& link, QWidget* parent) : QWidget(parent), link_(&link)
{
    setObjectName(QStringLiteral("wall"));
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(size::kGap, size::kGap, 0, size::kGap);
    grid_->setSpacing(size::kGap);
    const auto count = static_cast<int>(link.feeds().size());
    const int columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(count))));
    int place = 0;
    for (const EntranceFeed& feed : link.feeds()) {
        auto* tile = new EntranceTile(feed.id, link.entranceName(feed.id), this);
        auto* cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(tile, 1);
        if (feed.wishes) {
            transports_.append(new TransportBar(link, feed.id, this));
            cell->addWidget(transports_.back());
        }
        grid_->addLayout(cell, place / columns, place % columns);
        tiles_.append(tile);
        ++place;
    }
    if (tiles_.isEmpty()) {
        auto* none =
            new QLabel(tr("No entrance is set up. An admin adds one in the settings."), this);
        none->setObjectName(QStringLiteral("noEntrance"));
        none->setAlignment(Qt::AlignCenter);
        none->setProperty("rank", QStringLiteral("title"));
        grid_->addWidget(none, 0, 0);
    }
    setFocusPolicy(Qt::ClickFocus); // so that no button is armed when the window opens
    setAccessibleName(tr("Entrances"));
    caption_ = new CaptionStrip(this);
    help_ = new KeyHelp(link.playsRecording(), this);
    connect(&link, &ConsoleLink::snapshotArrived, this, &Wall::arrive);
}

void Wall::arrive(const CameraId& camera, const SnapshotPtr& snapshot)
{
    const bool first = !tiles_.isEmpty() && tiles_.front()->camera() == camera;
    if (first) {
        caption_->setScene(snapshot->scene);
        // The caption lies over the lowest row only.
        const int kept = caption_->text().isEmpty() ? 0 : CaptionStrip::kHeight;
        for (EntranceTile* tile : tiles_)
            tile->setKeepFree(tile->geometry().bottom() > height() - 2 * kept ? kept : 0);
    }
    for (EntranceTile* tile : tiles_) {
        if (tile->camera() == camera)
            tile->showSnapshot(
                snapshot, link_->clock().monotonic(), link_->condition(tile->camera()));
    }
}

void Wall::tick()
{
    for (EntranceTile* tile : tiles_)
        tile->tick(link_->clock().monotonic(), link_->condition(tile->camera()));
    for (TransportBar* transport : transports_)
        transport->tick();
}

void Wall::setView(ViewMode view)
{
    for (EntranceTile* tile : tiles_)
        tile->setView(view);
}

void Wall::pauseOrPlay()
{
    for (TransportBar* transport : transports_)
        transport->togglePause();
}

void Wall::jump(std::chrono::milliseconds by)
{
    for (TransportBar* transport : transports_)
        transport->jump(by);
}

void Wall::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (EntranceTile* tile : tiles_)
            tile->setName(link_->entranceName(tile->camera()));
    }
    QWidget::changeEvent(event);
}

void Wall::follow(const AlarmBook& book, bool bright)
{
    for (EntranceTile* tile : tiles_)
        tile->setAlarm(book.unansweredAt(tile->camera()), bright);
}

void Wall::showPage(QWidget* page)
{
    if (!page || page == page_)
        return;
    closePage();
    page_ = page;
    page->setParent(this);
    page->setAutoFillBackground(true);
    const QRect there = rect().adjusted(size::kGap, size::kGap, 0, -size::kGap);
    page->setGeometry(there);
    page->show();
    help_->raise();
    page->setFocus();
    // Styles of people who asked for less motion answer 0.
    if (!isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
        return;
    auto* slide = new QPropertyAnimation(page, "pos", page);
    slide->setDuration(kSlideMs);
    slide->setStartValue(there.topLeft() + QPoint(0, there.height() / 6));
    slide->setEndValue(there.topLeft());
    slide->setEasingCurve(QEasingCurve::OutCubic);
    slide->start(QAbstractAnimation::DeleteWhenStopped);
}

void Wall::closePage()
{
    if (!page_)
        return;
    QWidget* closed = page_;
    page_.clear();
    closed->hide();
    Q_EMIT pageClosed(closed);
}

void Wall::setKeys(const KeyMap& keys)
{
    help_->setKeys(keys);
}

void Wall::toggleHelp()
{
    help_->setVisible(help_->isHidden());
    help_->raise();
}

bool Wall::closeHelp()
{
    if (help_->isHidden())
        return false;
    help_->hide();
    return true;
}

void Wall::placeOverlays()
{
    const QRect inside = rect().adjusted(size::kGap, size::kGap, 0, -size::kGap);
    caption_->setGeometry(inside.left() + 2, inside.bottom() - CaptionStrip::kHeight - 1,
        inside.width() - 4, CaptionStrip::kHeight);
    help_->setGeometry(inside);
    if (page_)
        page_->setGeometry(inside);
}

void Wall::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeOverlays();
}

} // namespace haetae::ui
