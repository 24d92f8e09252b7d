// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/tile_layout.h"
#include "live/zone_sketch.h"
#include "theme/tokens.h"

class QPainter;

namespace haetae::ui {

/// Thin outlines: include zones as a line, exclude zones dashed and hatched.
void paintZones(QPainter& painter, const TileLayout& layout, const QSizeF& thermal,
    const ZoneConfig& zones, const Colours& all);
/// Zones while they are drawn: thicker, with the open polygon and the cursor.
void paintSketch(QPainter& painter, const TileLayout& layout, const QSizeF& thermal,
    const ZoneSketch& sketch, const Colours& all);

} // namespace haetae::ui
