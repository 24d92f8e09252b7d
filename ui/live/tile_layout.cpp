// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/tile_layout.h"

#include <algorithm>
#include <array>
#include <optional>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr double kHead = 54.0;
constexpr double kCompactHead = 34.0;
constexpr double kScaleWidth = 78.0;
constexpr double kMargin = 16.0;
constexpr double kLegendWidth = 170.0;
constexpr double kLegendHeight = 4 * 40.0;
constexpr double kThermalShare = 0.58; // of the width beside the scale, side by side: thermal first
constexpr QSizeF kCompact{560, 330}; // smaller tiles show the picture, the marks and little else
constexpr int kManyElevated = 4;
constexpr std::size_t kCrowd = 6; // from here on the legend says "normal", not each label

void placePicture(TileLayout& layout, const QSizeF& main, const QSizeF& tile, bool alone)
{
    const QSizeF fitted = main.scaled(tile, Qt::KeepAspectRatio);
    const double slack = tile.width() - fitted.width();
    if (layout.compact) {
        layout.picture = QRectF(QPointF(slack / 2, (tile.height() - fitted.height()) / 2), fitted);
        return;
    }
    // Free space at the sides goes to the scale on the left first, the rest to the inset's side.
    // An upright picture without a visible one stands in the middle instead of beside an empty
    // half.
    double left = slack > kScaleWidth ? kScaleWidth : slack / 2;
    if (alone && slack > 3 * kLegendWidth)
        left = slack / 2;
    layout.picture = QRectF(QPointF(left, (tile.height() - fitted.height()) / 2), fitted);
    const double right = tile.width() - layout.picture.right();
    if (right >= kLegendWidth)
        layout.legend =
            QRectF(layout.picture.right() + kMargin, 0, right - 2 * kMargin, kLegendHeight);
    layout.scale = QRectF(kMargin, layout.top + kMargin, kScaleWidth - kMargin,
        std::min(220.0, tile.height() - layout.top - 4 * kMargin));
}

/// Both pictures under the head with their upper edges in line, the legend below the visible one.
void placeSideBySide(TileLayout& layout, const ScreeningSnapshot& snapshot, const QSizeF& thermal,
    const QSizeF& tile, double keepFree)
{
    const double top = layout.top + 8;
    const double height = tile.height() - top - keepFree - 8;
    const double left = layout.compact ? 4.0 : kScaleWidth + kMargin;
    const double width = tile.width() - left - 2 * kMargin;
    const QSizeF first = thermal.scaled(QSizeF(width * kThermalShare, height), Qt::KeepAspectRatio);
    const QSizeF shape(snapshot.visible->bgr.cols, snapshot.visible->bgr.rows);
    const QSizeF second = shape.scaled(QSizeF(width - first.width(), height), Qt::KeepAspectRatio);
    layout.picture = QRectF(QPointF(left, top), first);
    layout.inset = QRectF(QPointF(layout.picture.right() + kMargin, top), second);
    if (layout.compact)
        return;
    layout.scale = QRectF(kMargin, layout.top + kMargin, kScaleWidth - kMargin,
        std::min(220.0, tile.height() - layout.top - 4 * kMargin));
    const QRectF legend(
        layout.inset.left(), layout.inset.bottom() + kMargin, kLegendWidth, kLegendHeight);
    if (legend.bottom() <= tile.height() - keepFree)
        layout.legend = legend;
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

/// Boxes in the visible picture, where the back end knows how the views lie to each other.
void placeVisibleMarks(TileLayout& layout, const ScreeningSnapshot& snapshot, bool inset)
{
    const double zoom = layout.inset.width() / snapshot.visible->bgr.cols;
    const bool known = pictureMapKnown(snapshot);
    for (const PersonView& person : snapshot.people) {
        std::optional<VisibleRect> box = person.face.visible;
        if (const auto head = boxOf(person, snapshot.registration); known && head)
            box = snapshot.registration.visibleFromThermal(*head);
        if (!box)
            continue;
        VisibleMark mark;
        if (person.excluded || (inset && person.decision.verdict != Verdict::Elevated))
            continue;
        mark.box = QRectF(layout.inset.left() + box->x * zoom, layout.inset.top() + box->y * zoom,
            box->width * zoom, box->height * zoom)
                       .intersected(layout.inset.adjusted(4, 4, -4, -4));
        mark.verdict = person.decision.verdict;
        mark.provisional = person.decision.offsetProvisional;
        if (!inset && mark.verdict == Verdict::Elevated && person.decision.oralEquivalent)
            mark.figure = figure(*person.decision.oralEquivalent);
        if (!mark.box.isEmpty())
            layout.visibleMarks.push_back(mark);
    }
}

/// The reference with the circle that is drawn around it.
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
    if (const auto circle = referenceCircle(layout, snapshot.reference))
        areas.push_back(*circle);
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
        const std::array<QPointF, 4> corners{QPointF(right, layout.top + kMargin),
            QPointF(right, bottom), QPointF(kMargin, bottom),
            QPointF(layout.scale.right() + kMargin, layout.top + kMargin)};
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

void placeMarkLabels(TileLayout& layout, const ReferenceState& reference, const QSizeF& tile,
    double keepFree, TileMemory& memory)
{
    std::vector<LabelWish> wishes;
    for (const PersonMark& mark : layout.marks) {
        const auto last = memory.spots.find(mark.track);
        wishes.push_back(wishFor(mark, last == memory.spots.end() ? -1 : last->second));
    }
    const double top = layout.top;
    const QRectF bounds(4, top, tile.width() - 8, tile.height() - top - 4 - keepFree);
    std::vector<QRectF> blocked{layout.scale};
    // An elevated face stays in full view, whoever stands beside it.
    for (const PersonMark& mark : layout.marks) {
        if (mark.verdict == Verdict::Elevated)
            blocked.push_back(mark.box.adjusted(-3, -3, 3, 3)); // its own label just fits beside
    }
    if (const auto label = referenceLabel(layout, reference))
        blocked.push_back(label->box);
    if (const auto circle = referenceCircle(layout, reference))
        blocked.push_back(*circle);
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

/// Enlarges the picture so that the zoom's part of it fills the window, and sets the scales.
void placeZoomed(TileLayout& layout, const ScreeningSnapshot& snapshot, const PictureZoom& zoom)
{
    layout.window = layout.picture;
    const QSizeF whole = layout.window.size() * zoom.factor();
    layout.picture = QRectF(layout.window.left() - zoom.part().left() * whole.width(),
        layout.window.top() - zoom.part().top() * whole.height(), whole.width(), whole.height());
    const QSizeF thermal = thermalSize(snapshot);
    layout.zoom = layout.picture.width() / thermal.width();
    if (!layout.registration)
        return;
    layout.visibleZoom = layout.picture.width() / snapshot.visible->bgr.cols;
    const VisibleRect all = layout.registration->visibleFromThermal(
        ThermalRect{0, 0, thermal.width(), thermal.height()});
    layout.zoom = layout.visibleZoom * all.width / thermal.width();
}

/// Of many elevated people the one on the card keeps the large digits: as large ones beside them
/// would hide who they belong to.
void lightenFlood(std::vector<PersonMark>& marks)
{
    const auto elevated = std::count_if(marks.begin(), marks.end(),
        [](const PersonMark& mark) { return mark.verdict == Verdict::Elevated; });
    if (elevated < kManyElevated)
        return;
    for (PersonMark& mark : marks) {
        if (mark.verdict != Verdict::Elevated || mark.onCard)
            continue;
        mark.figurePixels = mark.figurePixels / 2;
        mark.notePixels = std::min(mark.notePixels, static_cast<int>(size::kLabel));
    }
}

void placeMarks(TileLayout& layout, const ScreeningSnapshot& snapshot, TrackId onCard)
{
    const bool crowd = snapshot.people.size() >= kCrowd || layout.compact;
    for (const PersonView& person : snapshot.people) {
        const auto box = boxOf(person, snapshot.registration);
        if (!box)
            continue;
        const QRectF shown = layout.fromThermal(*box).intersected(layout.window);
        // Who is cut to a sliver by the zoom is not in the picture any more.
        if (shown.width() < 4 || shown.height() < 4)
            continue;
        layout.marks.push_back(markFor(person, shown, crowd, layout.window.height()));
        layout.marks.back().onCard = onCard.valid() && person.track == onCard;
    }
    lightenFlood(layout.marks);
}

} // namespace

std::optional<QRectF> referenceCircle(const TileLayout& layout, const ReferenceState& reference)
{
    if (!reference.place)
        return std::nullopt;
    const ThermalCircle& c = *reference.place;
    const double m = kReferenceMargin;
    return layout
        .fromThermal(ThermalRect{c.x - c.radius, c.y - c.radius, 2 * c.radius, 2 * c.radius})
        .adjusted(-m, -m, m, m);
}

TileLayout layoutTile(const ScreeningSnapshot& snapshot, const QSizeF& tile, double keepFree,
    ViewMode view, TileMemory& memory, const PictureZoom& zoom, double keepFreeTop)
{
    if (snapshot.pictureOnly)
        view = ViewMode::Visible; // there is nothing else
    const bool beside = view == ViewMode::SideBySide && showsVisible(snapshot);
    TileLayout layout;
    layout.compact = tile.width() < kCompact.width() || tile.height() < kCompact.height();
    layout.head = QRectF(0, 0, tile.width(), layout.compact ? kCompactHead : kHead);
    layout.top = layout.head.bottom() + keepFreeTop;
    QSizeF main = thermalSize(snapshot);
    if (view == ViewMode::Visible && pictureMapKnown(snapshot)) {
        layout.registration = snapshot.registration;
        main = QSizeF(snapshot.visible->bgr.cols, snapshot.visible->bgr.rows);
    }
    const bool insetWanted = view == ViewMode::Inset && !layout.compact;
    if (beside)
        placeSideBySide(layout, snapshot, main, tile, keepFree);
    else
        placePicture(layout, main, tile, !insetWanted || !snapshot.visible);
    placeZoomed(layout, snapshot, zoom);
    placeMarks(layout, snapshot, memory.onCard);
    if (beside)
        placeVisibleMarks(layout, snapshot, false);
    else if (insetWanted)
        placeInset(layout, snapshot, tile, keepFree, memory);
    if (insetWanted && !beside && !layout.inset.isEmpty())
        placeVisibleMarks(layout, snapshot, true);
    // At the end of the side strip that the inset leaves free.
    if (!beside && !layout.legend.isEmpty()) {
        const bool insetBelow =
            !layout.inset.isEmpty() && layout.inset.center().y() > tile.height() / 2;
        layout.legend.moveTop(
            insetBelow ? layout.top + kMargin : tile.height() - keepFree - kLegendHeight - kMargin);
    }
    placeMarkLabels(layout, snapshot.reference, tile, keepFree, memory);
    return layout;
}

} // namespace haetae::ui
