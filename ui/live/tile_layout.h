// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <map>
#include <vector>

#include "live/person_mark.h"

namespace haetae::ui {

/// Where everything of a tile lies for one snapshot and size. *value*
struct TileLayout {
    QRectF head;
    QRectF picture; ///< the thermal picture, in its own shape
    QRectF scale; ///< colour scale with its figures
    QRectF inset; ///< visible picture; empty when none or no place is free of people
    QRectF legend; ///< beside the picture; empty where there is no room
    double zoom = 1.0; ///< tile pixels a thermal pixel
    std::vector<PersonMark> marks;

    [[nodiscard]] QPointF fromThermal(ThermalPoint p) const;
    [[nodiscard]] QRectF fromThermal(const ThermalRect& r) const;
};

/// What the layout remembers from frame to frame, so that nothing jumps. *value*
struct TileMemory {
    std::map<TrackId, int> spots;
    int insetCorner = 0;
};

/// `keepFree` (over the bottom) belongs to a notice or caption. An empty `visible` gives no inset.
[[nodiscard]] TileLayout layoutTile(
    const ScreeningSnapshot& snapshot, const QSizeF& tile, double keepFree, TileMemory& memory);

} // namespace haetae::ui
