// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <map>
#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "live/person_mark.h"
#include "live/picture_zoom.h"
#include "live/tile_view.h"

namespace haetae::ui {

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
    double top = 0.0; ///< below the head and whatever notice lies under it
    QRectF picture; ///< the whole main picture in its own shape; zoomed, larger than the window
    QRectF window; ///< what of it is shown
    QRectF scale; ///< colour scale with its figures
    QRectF inset; ///< visible picture; empty when none, or as inset when no place is free of people
    QRectF legend; ///< beside the picture; empty where there is no room
    double zoom = 1.0; ///< tile pixels a thermal pixel
    bool compact = false; ///< too small a tile for scale, legend and long words
    /// Set where the visible picture is the main one: marks find their places through it.
    std::optional<ViewMap> registration;
    double visibleZoom = 1.0; ///< then: tile pixels a visible pixel
    std::vector<PersonMark> marks;
    std::vector<VisibleMark> visibleMarks; ///< side by side all, in the inset the elevated

    [[nodiscard]] QPointF fromThermal(ThermalPoint p) const;
    [[nodiscard]] QRectF fromThermal(const ThermalRect& r) const;
    /// The thermal pixel under a point of the tile.
    [[nodiscard]] ThermalPoint toThermal(const QPointF& tile) const;
    /// The shown part of a main picture of this size, in whole pixels, and where it lies.
    [[nodiscard]] cv::Rect shownPixels(cv::Size picture) const;
    [[nodiscard]] QRectF placeOf(const cv::Rect& pixels, cv::Size picture) const;
};

/// The blackbody's value beside its circle. *value*
struct ReferenceLabel {
    QString text;
    QRectF box;
};
inline constexpr int kReferenceFont = 18;
inline constexpr double kReferenceMargin = 8.0; ///< between the disc and the circle around it
/// Empty where it has no place or the tile no room.
[[nodiscard]] std::optional<ReferenceLabel> referenceLabel(
    const TileLayout& layout, const ReferenceState& reference);
/// The circle around the blackbody with its margin; empty where it has no place.
[[nodiscard]] std::optional<QRectF> referenceCircle(
    const TileLayout& layout, const ReferenceState& reference);

/// What the layout remembers from frame to frame, so that nothing jumps. *value*
struct TileMemory {
    std::map<TrackId, int> spots;
    int insetCorner = 0;
    TrackId onCard; ///< whose alarm the card shows; invalid: nobody's in this picture
};

[[nodiscard]] bool showsVisible(const ScreeningSnapshot& snapshot);
/// In pixels; of a usual shape while there is no picture.
[[nodiscard]] QSizeF thermalSize(const ScreeningSnapshot& snapshot);
/// Whether the back end knows how thermal and visible picture lie to each other.
[[nodiscard]] bool pictureMapKnown(const ScreeningSnapshot& snapshot);

/// `keepFree` (over the bottom) and `keepFreeTop` (under the head) belong to a notice or caption.
/// Without a visible picture the thermal one has all the room in every view.
[[nodiscard]] TileLayout layoutTile(const ScreeningSnapshot& snapshot, const QSizeF& tile,
    double keepFree, ViewMode view, TileMemory& memory, const PictureZoom& zoom = {},
    double keepFreeTop = 0.0);

} // namespace haetae::ui
