// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/tile_layout.h"

#include <algorithm>
#include <array>
#include <optional>

namespace haetae::ui {
namespace {

constexpr double kHead = 54.0;
constexpr double kScaleWidth = 78.0;
constexpr double kMargin = 16.0;
constexpr double kLegendWidth = 170.0;
constexpr double kLegendHeight = 4 * 40.0;
constexpr std::size_t kCrowd = 6; // from here on the legend says "normal", not each label

QSizeF thermalSize(const ScreeningSnapshot& snapshot)
{
    if (snapshot.thermal && !snapshot.thermal->celsius.empty())
        return {static_cast<double>(snapshot.thermal->celsius.cols),
            static_cast<double>(snapshot.thermal->celsius.rows)};
    return {4.0, 3.0};
}

void placePicture(TileLayout& layout, const QSizeF& thermal, const QSizeF& tile)
{
    const QSizeF fitted = thermal.scaled(tile, Qt::KeepAspectRatio);
    const double slack = tile.width() - fitted.width();
    // Free space at the sides goes to the scale on the left first, the rest to the inset's side.
    const double left = slack > kScaleWidth ? kScaleWidth : slack / 2;
    layout.picture = QRectF(QPointF(left, (tile.height() - fitted.height()) / 2), fitted);
    const double right = tile.width() - layout.picture.right();
    if (right >= kLegendWidth)
        layout.legend =
            QRectF(layout.picture.right() + kMargin, 0, right - 2 * kMargin, kLegendHeight);
    layout.zoom = fitted.width() / thermal.width();
    layout.scale = QRectF(kMargin, kHead + kMargin, kScaleWidth - kMargin,
        std::min(220.0, tile.height() - kHead - 4 * kMargin));
}

std::optional<ThermalRect> boxOf(const PersonView& person, const ViewMap& registration)
{
    if (person.face.head)
        return person.face.head;
    if (person.face.face)
        return person.face.face;
    if (person.face.visible)
        return registration.thermalFromVisible(*person.face.visible);
    return std::nullopt;
}

double coverage(const QRectF& box, const std::vector<QRectF>& taken)
{
    double area = 0.0;
    for (const QRectF& other : taken) {
        const QRectF common = box.intersected(other);
        area += common.isEmpty() ? 0.0 : common.width() * common.height();
    }
    return area;
}

std::vector<QRectF> taken(const TileLayout& layout, const ScreeningSnapshot& snapshot)
{
    std::vector<QRectF> areas;
    for (const PersonMark& mark : layout.marks)
        areas.push_back(mark.box.adjusted(-8, -48, 8, 8)); // with room for the label above it
    if (snapshot.reference.place) {
        const ThermalCircle& c = *snapshot.reference.place;
        areas.push_back(layout.fromThermal(
            ThermalRect{c.x - c.radius, c.y - c.radius, 2 * c.radius, 2 * c.radius}));
    }
    areas.push_back(layout.scale);
    return areas;
}

/// The old corner as long as it is free, else the freest; smaller before covering anybody.
void placeInset(TileLayout& layout, const ScreeningSnapshot& snapshot, const QSizeF& tile,
    double keepFree, TileMemory& memory)
{
    if (!snapshot.visible || snapshot.visible->bgr.empty())
        return;
    const QSizeF shape(snapshot.visible->bgr.cols, snapshot.visible->bgr.rows);
    const std::vector<QRectF> areas = taken(layout, snapshot);
    for (const double share : {0.24, 0.18, 0.13}) {
        const double width = std::max(160.0, tile.width() * share);
        const QSizeF inset = shape.scaled(QSizeF(width, tile.height() / 3), Qt::KeepAspectRatio);
        const double right = tile.width() - kMargin - inset.width();
        const double bottom = tile.height() - kMargin - keepFree - inset.height();
        const std::array<QPointF, 4> corners{QPointF(right, kHead + kMargin),
            QPointF(right, bottom), QPointF(kMargin, bottom),
            QPointF(layout.scale.right() + kMargin, kHead + kMargin)};
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const std::size_t at =
                (static_cast<std::size_t>(memory.insetCorner) + i) % corners.size();
            const QRectF box(corners[at], inset);
            if (coverage(box, areas) > 0.0)
                continue;
            layout.inset = box;
            memory.insetCorner = static_cast<int>(at);
            return;
        }
    }
}

void placeMarkLabels(TileLayout& layout, const QSizeF& tile, double keepFree, TileMemory& memory)
{
    std::vector<LabelWish> wishes;
    for (const PersonMark& mark : layout.marks) {
        const auto last = memory.spots.find(mark.track);
        wishes.push_back(wishFor(mark, last == memory.spots.end() ? -1 : last->second));
    }
    const QRectF bounds(4, kHead, tile.width() - 8, tile.height() - kHead - 4 - keepFree);
    std::vector<QRectF> blocked{layout.scale};
    if (!layout.legend.isEmpty())
        blocked.push_back(layout.legend);
    if (!layout.inset.isEmpty())
        blocked.push_back(layout.inset);
    const std::vector<LabelPlace> places = placeLabels(wishes, bounds, blocked);
    memory.spots.clear();
    for (std::size_t i = 0; i < places.size(); ++i) {
        layout.marks[i].label = places[i];
        memory.spots[layout.marks[i].track] = places[i].spot;
    }
}

} // namespace

QPointF TileLayout::fromThermal(ThermalPoint p) const
{
    return {picture.left() + (p.x + 0.5) * zoom, picture.top() + (p.y + 0.5) * zoom};
}

QRectF TileLayout::fromThermal(const ThermalRect& r) const
{
    return {
        picture.left() + r.x * zoom, picture.top() + r.y * zoom, r.width * zoom, r.height * zoom};
}

TileLayout layoutTile(
    const ScreeningSnapshot& snapshot, const QSizeF& tile, double keepFree, TileMemory& memory)
{
    TileLayout layout;
    layout.head = QRectF(0, 0, tile.width(), kHead);
    placePicture(layout, thermalSize(snapshot), tile);
    const bool crowd = snapshot.people.size() >= kCrowd;
    for (const PersonView& person : snapshot.people) {
        if (const auto box = boxOf(person, snapshot.registration))
            layout.marks.push_back(
                markFor(person, layout.fromThermal(*box), crowd, layout.picture.height()));
    }
    placeInset(layout, snapshot, tile, keepFree, memory);
    // At the end of the side strip that the inset leaves free.
    if (!layout.legend.isEmpty()) {
        const bool insetBelow =
            !layout.inset.isEmpty() && layout.inset.center().y() > tile.height() / 2;
        layout.legend.moveTop(
            insetBelow ? kHead + kMargin : tile.height() - keepFree - kLegendHeight - kMargin);
    }
    placeMarkLabels(layout, tile, keepFree, memory);
    return layout;
}

} // namespace haetae::ui
