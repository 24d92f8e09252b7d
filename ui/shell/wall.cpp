// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wall.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPropertyAnimation>
#include <QStyle>
#include <QVBoxLayout>

#include "shell/layout_bar.h"
#include "shell/transport_bar.h"

namespace haetae::ui {
namespace {

constexpr int kSlideMs = 120;

} // namespace

Wall::Wall(ConsoleLink& link, QWidget* parent) : QWidget(parent), link_(&link)
{
    setObjectName(QStringLiteral("wall"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(size::kGap, size::kGap, 0, size::kGap);
    rows->setSpacing(size::kGap);
    bar_ = new LayoutBar(this);
    rows->addWidget(bar_);
    rows->addLayout(grid_ = new QGridLayout, 1);
    grid_->setSpacing(size::kGap);
    for (const EntranceFeed& feed : link.feeds())
        addCell(feed);
    if (cells_.isEmpty()) {
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
    bar_->setVisible(cells_.size() > 1);
    connect(bar_, &LayoutBar::chosen, this,
        [this](int index) { showLayout(static_cast<std::size_t>(index)); });
    connect(bar_, &LayoutBar::entrancesChosen, this, &Wall::chooseEntrances);
    connect(bar_, &LayoutBar::saveAsked, this, &Wall::saveLayout);
    connect(bar_, &LayoutBar::removeAsked, this, [this] {
        if (layouts_.remove())
            keepLayouts();
        showLayouts();
    });
    connect(&link, &ConsoleLink::snapshotArrived, this, &Wall::arrive);
    connect(&link, &ConsoleLink::vendorSpoke, this, [this](const VendorReported& report) {
        for (const Cell& cell : cells_) {
            if (cell.tile->camera() == report.camera)
                cell.tile->showVendor(report, link_->clock().monotonic());
        }
    });
    connect(&link, &ConsoleLink::cameraNoted, this, [this](const CameraNoted& note) {
        for (const Cell& cell : cells_) {
            if (cell.tile->camera() == note.camera)
                cell.tile->showNote(note);
        }
    });
    connect(&link, &ConsoleLink::settingsChanged, this, &Wall::followSettings);
    connect(&link, &ConsoleLink::totalsChanged, this, [this](const LogTotals& today) {
        for (const Cell& cell : cells_) {
            const auto people = today.peoplePerCamera.find(cell.tile->camera().value);
            cell.tile->setPeopleToday(people == today.peoplePerCamera.end() ? 0 : people->second);
        }
    });
    followSettings(link.settings());
    showLayouts();
}

void Wall::addCell(const EntranceFeed& feed)
{
    Cell cell;
    cell.box = new QWidget(this);
    cell.tile = new EntranceTile(feed.id, link_->entranceName(feed.id), cell.box);
    auto* column = new QVBoxLayout(cell.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(cell.tile, 1);
    if (feed.wishes) {
        transports_.append(new TransportBar(*link_, feed.id, cell.box));
        column->addWidget(transports_.back());
    }
    cell.tile->setMayDrawZones(link_->session().role == Role::Admin);
    const CameraId camera = feed.id;
    connect(cell.tile, &EntranceTile::touched, this, [this, camera] { touched_ = camera; });
    connect(cell.tile, &EntranceTile::aloneAsked, this, [this, camera] { toggleAlone(camera); });
    connect(cell.tile, &EntranceTile::viewChosen, this, [this, camera](const TileView& view) {
        layouts_.setView(camera, view);
        keepLayouts();
    });
    connect(cell.tile, &EntranceTile::zonesDrawn, this,
        [this, camera](const ZoneConfig& zones) { saveZones(camera, zones); });
    cells_.append(cell);
}

void Wall::arrive(const CameraId& camera, const SnapshotPtr& snapshot)
{
    const bool first = !cells_.isEmpty() && cells_.front().tile->camera() == camera;
    if (first) {
        caption_->setScene(snapshot->scene);
        // The caption lies over the lowest row only.
        const int kept = caption_->text().isEmpty() ? 0 : CaptionStrip::kHeight;
        for (const Cell& cell : cells_)
            cell.tile->setKeepFree(cell.box->geometry().bottom() > height() - 2 * kept ? kept : 0);
    }
    for (const Cell& cell : cells_) {
        if (cell.tile->camera() == camera)
            cell.tile->showSnapshot(snapshot, link_->clock().monotonic(), link_->condition(camera));
    }
}

void Wall::tick()
{
    for (const Cell& cell : cells_)
        cell.tile->tick(link_->clock().monotonic(), link_->condition(cell.tile->camera()));
    for (TransportBar* transport : transports_)
        transport->tick();
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
        for (const Cell& cell : cells_)
            cell.tile->setName(link_->entranceName(cell.tile->camera()));
        showLayouts();
    }
    QWidget::changeEvent(event);
}

void Wall::follow(const AlarmBook& book, const std::optional<AlarmRecord>& onCard, bool bright)
{
    for (const Cell& cell : cells_) {
        cell.tile->setAlarm(book.unansweredAt(cell.tile->camera()), bright);
        const bool here = onCard && onCard->kind == AlarmKind::ElevatedTemperature
            && onCard->camera == cell.tile->camera();
        cell.tile->setOnCard(here ? onCard->track : TrackId{});
    }
}

void Wall::markSpot(const std::optional<SpotNow>& spot)
{
    for (const Cell& cell : cells_) {
        std::optional<SpotMark> mark;
        if (spot && spot->camera == cell.tile->camera())
            mark = SpotMark{spot->place, captionOf(spot->standing), spot->progress};
        cell.tile->setSpotMark(mark);
    }
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
    if (gridColumns(static_cast<int>(placed_.size()), size()) != columns_)
        arrange();
    placeOverlays();
}

} // namespace haetae::ui
