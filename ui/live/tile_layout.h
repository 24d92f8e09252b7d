// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <map>
#include <vector>

#include "live/person_mark.h"

namespace haetae::ui {

/// Where the visible picture stands: inside the thermal one, or beside it. Thermal is first.
enum class ViewMode { Inset, SideBySide };

/// One person in the visible picture beside: shape and colour of the verdict. *value*
struct VisibleMark {
    QRectF box; ///< in the tile
    Verdict verdict = Verdict::Pending;
    bool provisional = false;
    QString figure; ///< of an elevated person only, so that the guard finds who it is
};

/// Where everything of a tile lies for one snapshot and size. *value*
struct TileLayout {
    QRectF head;
    QRectF picture; ///< the thermal picture, in its own shape
    QRectF scale; ///< colour scale with its figures
    QRectF inset; ///< visible picture; empty when none, or as inset when no place is free of people
    QRectF legend; ///< beside the picture; empty where there is no room
    double zoom = 1.0; ///< tile pixels a thermal pixel
    std::vector<PersonMark> marks;
    std::vector<VisibleMark> visibleMarks; ///< side by side only

    [[nodiscard]] QPointF fromThermal(ThermalPoint p) const;
    [[nodiscard]] QRectF fromThermal(const ThermalRect& r) const;
};

/// What the layout remembers from frame to frame, so that nothing jumps. *value*
struct TileMemory {
    std::map<TrackId, int> spots;
    int insetCorner = 0;
};

/// `keepFree` (over the bottom) belongs to a notice or caption. Without a visible picture the
/// thermal one has all the room in either view.
[[nodiscard]] TileLayout layoutTile(const ScreeningSnapshot& snapshot, const QSizeF& tile,
    double keepFree, ViewMode view, TileMemory& memory);

} // namespace haetae::ui
