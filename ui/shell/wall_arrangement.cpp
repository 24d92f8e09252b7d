// SPDX-License-Identifier: GPL-3.0-or-later
// Which entrances the wall shows, where, and what its keys do to them.
#include <QGridLayout>
#include <algorithm>

#include "desk/desk_command.h"
#include "shell/layout_bar.h"
#include "shell/wall.h"

namespace haetae::ui {
namespace {

constexpr double kBlendStep = 0.1;

template <class All, class Value>
Value after(const All& all, Value value)
{
    const auto found = std::find(all.begin(), all.end(), value);
    return found == all.end() || std::next(found) == all.end() ? all.front() : *std::next(found);
}

} // namespace

std::vector<CameraId> Wall::wanted() const
{
    std::vector<CameraId> shown;
    if (alone_)
        return {*alone_};
    const auto exists = [this](const CameraId& id) {
        return std::any_of(cells_.begin(), cells_.end(),
            [&id](const Cell& cell) { return cell.tile->camera() == id; });
    };
    const auto& entrances = layouts_.layout().entrances;
    std::copy_if(entrances.begin(), entrances.end(), std::back_inserter(shown), exists);
    if (!shown.empty())
        return shown;
    for (const Cell& cell : cells_)
        shown.push_back(cell.tile->camera());
    return shown;
}

void Wall::arrange()
{
    placed_ = wanted();
    columns_ = gridColumns(static_cast<int>(placed_.size()), size());
    setUpdatesEnabled(false);
    for (int i = 0; i < std::max(grid_->rowCount(), grid_->columnCount()); ++i) {
        grid_->setRowStretch(i, 0);
        grid_->setColumnStretch(i, 0);
    }
    for (const Cell& cell : cells_)
        grid_->removeWidget(cell.box);
    for (const Cell& cell : cells_) {
        const auto place = std::find(placed_.begin(), placed_.end(), cell.tile->camera());
        cell.box->setVisible(place != placed_.end());
        if (place == placed_.end())
            continue;
        const int index = static_cast<int>(place - placed_.begin());
        grid_->addWidget(cell.box, index / columns_, index % columns_);
        grid_->setRowStretch(index / columns_, 1);
        grid_->setColumnStretch(index % columns_, 1);
        cell.tile->setAlone(alone_.has_value());
    }
    setUpdatesEnabled(true);
}

void Wall::showLayouts()
{
    for (const Cell& cell : cells_) {
        const auto& views = layouts_.layout().views;
        const auto view = views.find(cell.tile->camera());
        const TileView asUsual;
        cell.tile->setView(view == views.end() ? asUsual : view->second);
    }
    arrange();
    std::vector<LayoutBar::Entrance> entrances;
    for (const Cell& cell : cells_) {
        const CameraId& id = cell.tile->camera();
        entrances.push_back({id, link_->entranceName(id),
            std::find(placed_.begin(), placed_.end(), id) != placed_.end()});
    }
    bar_->setLayouts(layouts_, entrances);
}

Result<void> Wall::useLayouts(const std::filesystem::path& file, const QString& chosen)
{
    file_ = file;
    auto loaded = loadLayouts(file);
    if (loaded)
        layouts_ = std::move(*loaded);
    const auto index = layouts_.find(chosen);
    if (!chosen.isEmpty() && index)
        layouts_.show(*index);
    showLayouts();
    if (!loaded)
        return loaded.error();
    if (!chosen.isEmpty() && !index)
        return fail(ErrorKind::NotFound, "layout \"" + chosen.toStdString() + "\"",
            "no layout has this name", "choose one of those above the entrances");
    return {};
}

void Wall::showLayout(std::size_t index)
{
    if (index >= layouts_.all().size())
        return;
    alone_.reset();
    layouts_.show(index);
    showLayouts();
    keepLayouts();
}

void Wall::chooseEntrances(const std::vector<CameraId>& shown)
{
    // The one with all entrances stays what it is: a choice becomes a layout when it is saved.
    alone_.reset();
    WallLayout layout = layouts_.layout();
    layout.entrances = shown;
    if (layout.name.isEmpty())
        layout.name = tr("Layout %1").arg(layouts_.all().size() + 1);
    if (layouts_.keep(layout))
        keepLayouts();
    showLayouts();
}

void Wall::saveLayout(const QString& name)
{
    WallLayout layout;
    layout.name = name;
    for (const Cell& cell : cells_)
        layout.views[cell.tile->camera()] = cell.tile->view();
    layout.entrances = placed_;
    if (layouts_.keep(layout))
        keepLayouts();
    else
        Q_EMIT failed({ErrorKind::InvalidInput, "layout",
            "it has no name or there are nine already", "give it a name or remove one"});
    showLayouts();
}

void Wall::keepLayouts()
{
    if (auto saved = saveLayouts(layouts_, file_); !saved)
        Q_EMIT failed(saved.error());
}

void Wall::toggleAlone(const CameraId& camera)
{
    alone_ = alone_ || cells_.size() < 2 ? std::nullopt : std::optional(camera);
    arrange();
}

bool Wall::closeAlone()
{
    if (!alone_)
        return false;
    alone_.reset();
    arrange();
    return true;
}

EntranceTile* Wall::current() const
{
    for (const Cell& cell : cells_) {
        if (touched_ && cell.tile->camera() == *touched_ && cell.box->isVisibleTo(this))
            return cell.tile;
    }
    for (const Cell& cell : cells_) {
        if (!placed_.empty() && cell.tile->camera() == placed_.front())
            return cell.tile;
    }
    return nullptr;
}

int Wall::shownTiles() const
{
    return static_cast<int>(placed_.size());
}

void Wall::setView(ViewMode mode)
{
    for (const Cell& cell : cells_) {
        TileView view = cell.tile->view();
        view.mode = mode;
        cell.tile->setView(view);
        layouts_.setView(cell.tile->camera(), view);
    }
}

bool Wall::act(ConsoleAction action)
{
    const std::size_t count = layouts_.all().size();
    switch (action) {
    case ConsoleAction::NextLayout:
        showLayout((layouts_.shown() + 1) % count);
        return true;
    case ConsoleAction::PreviousLayout:
        showLayout((layouts_.shown() + count - 1) % count);
        return true;
    case ConsoleAction::Alone:
        if (EntranceTile* tile = current())
            toggleAlone(tile->camera());
        return true;
    default:
        break;
    }
    EntranceTile* tile = current();
    return tile != nullptr && actOnTile(*tile, action);
}

bool Wall::actOnTile(EntranceTile& tile, ConsoleAction action)
{
    TileView view = tile.view();
    switch (action) {
    case ConsoleAction::Picture:
        view.mode = after(kViewModes, view.mode);
        break;
    case ConsoleAction::Palette:
        view.palette = after(kPalettes, view.palette);
        break;
    case ConsoleAction::Isotherm:
        view.isotherm = !view.isotherm;
        break;
    case ConsoleAction::LessThermal:
        view.blend = std::max(0.0, view.blend - kBlendStep);
        break;
    case ConsoleAction::MoreThermal:
        view.blend = std::min(1.0, view.blend + kBlendStep);
        break;
    case ConsoleAction::Spot:
        tile.toggleSpot();
        return true;
    case ConsoleAction::Closer:
        tile.zoomBy(PictureZoom::kStep);
        return true;
    case ConsoleAction::Farther:
        tile.zoomBy(1.0 / PictureZoom::kStep);
        return true;
    case ConsoleAction::Whole:
        tile.zoomWhole();
        return true;
    case ConsoleAction::Zones:
        tile.toggleZones();
        return true;
    default:
        return false;
    }
    tile.setView(view);
    layouts_.setView(tile.camera(), view);
    keepLayouts();
    return true;
}

void Wall::saveZones(const CameraId& camera, const ZoneConfig& zones)
{
    Settings settings = link_->settings();
    for (CameraConfig& config : settings.cameras) {
        if (config.id == camera)
            config.zones = zones;
    }
    link_->submit(ChangeSettings{std::move(settings), {}});
}

void Wall::followSettings(const Settings& settings)
{
    for (const Cell& cell : cells_) {
        for (const CameraConfig& config : settings.cameras) {
            if (config.id == cell.tile->camera())
                cell.tile->setMeasurement(config.measurement);
        }
    }
}

} // namespace haetae::ui
