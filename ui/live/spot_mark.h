// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "live/tile_layout.h"
#include "model/geometry.h"
#include "theme/tokens.h"

class QPainter;

namespace haetae::ui {

/// The marked spot of an entrance while a "recheck here" runs there. *value*
struct SpotMark {
    ThermalRect place;
    QString caption; ///< what whoever stands there should do
    double progress = 0.0; ///< 0..1 of the time to stand still
    bool operator==(const SpotMark& other) const
    {
        return place.x == other.place.x && place.y == other.place.y
            && place.width == other.place.width && place.height == other.place.height
            && caption == other.caption && progress == other.progress;
    }
};

/// A frame around the spot, its caption above it (or below, where there is no room), and how much
/// of the time has passed as a bar along its lower edge.
void paintSpotMark(
    QPainter& painter, const TileLayout& layout, const SpotMark& mark, const Colours& all);

} // namespace haetae::ui
