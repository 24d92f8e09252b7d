// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>
#include <chrono>
#include <filesystem>
#include <optional>

#include "alarm/alarm_book.h"
#include "alarm/spot_panel.h"
#include "live/entrance_tile.h"
#include "shell/caption_strip.h"
#include "shell/console_keys.h"
#include "shell/key_help.h"
#include "shell/wall_layouts.h"

class QGridLayout;

namespace haetae::ui {

class LayoutBar;
class TransportBar;

/// The entrances' tiles in the layout that is shown; over them the caption, the keys, and a page
/// when one is open. *thread-bound* (UI thread)
class Wall final : public QWidget {
    Q_OBJECT
public:
    explicit Wall(ConsoleLink& link, QWidget* parent = nullptr);

    void tick();
    void follow(const AlarmBook& book, const std::optional<AlarmRecord>& onCard, bool bright);
    void markSpot(const std::optional<SpotNow>& spot); ///< on its entrance's tile alone
    /// The page slides in and is owned from now on as a child; a former page is hidden.
    void showPage(QWidget* page);
    void closePage();
    [[nodiscard]] QWidget* page() const { return page_; }
    void toggleHelp();
    void setKeys(const KeyMap& keys); ///< that the help shows
    /// Of every tile, in the layout that is shown.
    void setView(ViewMode view);
    void pauseOrPlay(); ///< every recording on the wall
    void jump(std::chrono::milliseconds by);
    [[nodiscard]] bool closeHelp(); ///< false when it was not open

    /// The desk's layouts from this file, which keeps them from now on; `chosen` names the one to
    /// show (empty: the one shown last). Errors: unreadable file, no layout of that name; the wall
    /// then shows all entrances.
    [[nodiscard]] Result<void> useLayouts(
        const std::filesystem::path& file, const QString& chosen = {});
    [[nodiscard]] const WallLayouts& layouts() const { return layouts_; }
    void showLayout(std::size_t index);
    /// What a key means for the wall or the entrance that was touched last; false: nothing.
    bool act(ConsoleAction action);
    /// From one entrance alone back to the layout; false when that is not so.
    [[nodiscard]] bool closeAlone();
    [[nodiscard]] EntranceTile* current() const; ///< null without entrances
    [[nodiscard]] int shownTiles() const;

Q_SIGNALS:
    void pageClosed(QWidget* page);
    void failed(const haetae::Error& error); ///< a layout could not be kept

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A tile with what stands below it. *value*
    struct Cell {
        QWidget* box = nullptr;
        EntranceTile* tile = nullptr;
    };
    void addCell(const EntranceFeed& feed);
    void arrive(const CameraId& camera, const SnapshotPtr& snapshot);
    void arrange(); ///< the layout's tiles into the grid
    bool actOnTile(EntranceTile& tile, ConsoleAction action);
    void toggleAlone(const CameraId& camera);
    void chooseEntrances(const std::vector<CameraId>& shown);
    void saveLayout(const QString& name);
    void keepLayouts();
    void showLayouts();
    void saveZones(const CameraId& camera, const ZoneConfig& zones);
    void followSettings(const Settings& settings);
    void placeOverlays();
    [[nodiscard]] std::vector<CameraId> wanted() const;

    ConsoleLink* link_;
    LayoutBar* bar_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QList<Cell> cells_;
    QList<TransportBar*> transports_;
    CaptionStrip* caption_ = nullptr;
    KeyHelp* help_ = nullptr;
    QPointer<QWidget> page_;
    WallLayouts layouts_;
    std::filesystem::path file_;
    std::optional<CameraId> alone_;
    std::optional<CameraId> touched_;
    std::vector<CameraId> placed_; ///< as they stand in the grid
    int columns_ = 0;
};

} // namespace haetae::ui
