// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "live/tile_view.h"
#include "theme/tokens.h"

class QHBoxLayout;
class QMenu;
class QSlider;
class QToolButton;

namespace haetae::ui {

class DegreesBox;

/// The small strip of tools on a tile: which picture, which colours, what is flagged, how close.
/// *thread-bound* (UI thread)
class TileTools final : public QWidget {
    Q_OBJECT
public:
    enum class Tool { Spot, ZoomOut, ZoomWhole, ZoomIn, Zones, Open };

    explicit TileTools(QWidget* parent = nullptr);

    void setView(const TileView& view); ///< as it is now
    void setMayDrawZones(bool may);
    void setSpot(bool on);
    void setAlone(bool alone); ///< the tile has the wall to itself
    void setRoom(int width); ///< leaves out what has no room
    [[nodiscard]] bool menuOpen() const;

Q_SIGNALS:
    void viewChosen(const haetae::ui::TileView& view);
    void asked(haetae::ui::TileTools::Tool tool);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const char* name, const QString& iconName);
    QToolButton* addTool(const char* name, const QString& iconName, Tool tool);
    void addMenus();
    void addOptions();
    void choose(const TileView& view);
    void retranslate();

    const Colours& colours_; ///< over pictures
    TileView view_;
    QHBoxLayout* row_ = nullptr;
    QMenu* views_ = nullptr;
    QMenu* palettes_ = nullptr;
    QToolButton* mode_ = nullptr;
    QToolButton* palette_ = nullptr;
    QToolButton* isotherm_ = nullptr;
    QToolButton* spot_ = nullptr;
    QToolButton* zoomOut_ = nullptr;
    QToolButton* zoomWhole_ = nullptr;
    QToolButton* zoomIn_ = nullptr;
    QToolButton* zones_ = nullptr;
    QToolButton* open_ = nullptr;
    QSlider* blend_ = nullptr;
    DegreesBox* degrees_ = nullptr;
    bool mayDrawZones_ = false;
    bool alone_ = false;
    int room_ = 10'000;
};

} // namespace haetae::ui
