// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "live/scene_range.h"
#include "live/tile_layout.h"
#include "live/tile_view.h"

class QPainter;

namespace haetae::ui {

/// The pictures of one snapshot, coloured and sized once, drawn as often as the tile is painted.
/// *value*
class TilePictures {
public:
    /// sharp: device pixels a tile pixel.
    void render(const ScreeningSnapshot& snapshot, const TileLayout& layout, const TileView& view,
        double sharp);
    /// The main picture; grey when it is not live.
    void paintMain(QPainter& painter, const TileLayout& layout, bool live) const;
    [[nodiscard]] const QImage& beside() const { return beside_; } ///< inset or beside; may be null
    [[nodiscard]] TemperatureSpan span() const { return range_.span(); }
    /// The colour scale's flag: empty while the isotherm is off or cannot be told.
    [[nodiscard]] const std::optional<double>& flagAbove() const { return flagAbove_; }

    /// The isotherm needs corrected temperatures.
    [[nodiscard]] static bool isothermKnown(const ScreeningSnapshot& snapshot);

private:
    void renderMain(const ScreeningSnapshot& snapshot, const TileLayout& layout,
        const TileView& view, double sharp);

    SceneRange range_;
    FrameStamp followed_;
    std::optional<double> flagAbove_;
    QImage main_;
    QImage under_; ///< of a blend
    QImage beside_;
    QRectF place_; ///< of main_
    double blend_ = 1.0;
};

} // namespace haetae::ui
