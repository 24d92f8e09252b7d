// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/tile_pictures.h"

#include <QPainter>
#include <algorithm>

#include "live/image_conversion.h"

namespace haetae::ui {
namespace {

// Enlarging beyond this shows no more and costs the UI thread its time.
constexpr int kWidest = 1280;

QSize pixelsFor(const QSizeF& place, double sharp)
{
    const QSizeF wanted = place * sharp;
    const double share = std::min(1.0, kWidest / std::max(1.0, wanted.width()));
    return (wanted * share).toSize();
}

} // namespace

bool TilePictures::isothermKnown(const ScreeningSnapshot& snapshot)
{
    return snapshot.thermal && snapshot.thermal->correction && snapshot.reference.trusted();
}

void TilePictures::render(
    const ScreeningSnapshot& snapshot, const TileLayout& layout, const TileView& view, double sharp)
{
    // A view that changes is no new picture to follow.
    if (snapshot.thermal && snapshot.stamp.sequence != followed_.sequence)
        range_.follow(snapshot.thermal->celsius);
    followed_ = snapshot.stamp;
    flagAbove_ = view.isotherm && isothermKnown(snapshot) ? std::optional(view.isothermDegrees)
                                                          : std::nullopt;
    renderMain(snapshot, layout, view, sharp);
    beside_ = showsVisible(snapshot) && !layout.inset.isEmpty()
        ? visibleImage(snapshot.visible->bgr, (layout.inset.size() * sharp).toSize())
        : QImage();
}

void TilePictures::renderMain(
    const ScreeningSnapshot& snapshot, const TileLayout& layout, const TileView& view, double sharp)
{
    main_ = under_ = QImage();
    blend_ = 1.0;
    if (layout.registration) {
        const cv::Mat& bgr = snapshot.visible->bgr;
        const cv::Rect part = layout.shownPixels(bgr.size());
        place_ = layout.placeOf(part, bgr.size());
        if (!part.empty())
            main_ = visibleImage(bgr(part), pixelsFor(place_.size(), sharp));
        return;
    }
    if (!snapshot.thermal)
        return;
    const cv::Mat& celsius = snapshot.thermal->celsius;
    const cv::Rect part = layout.shownPixels(celsius.size());
    place_ = layout.placeOf(part, celsius.size());
    const QSize pixels = pixelsFor(place_.size(), sharp);
    main_ = thermalImage(celsius, part, {range_.span(), view.palette, flagAbove_}, pixels);
    if (view.mode != ViewMode::Blend || !pictureMapKnown(snapshot))
        return;
    blend_ = std::clamp(view.blend, 0.0, 1.0);
    under_ = visibleOverThermal(snapshot.visible->bgr, snapshot.registration, part, pixels / 2);
}

void TilePictures::paintMain(QPainter& painter, const TileLayout& layout, bool live) const
{
    if (main_.isNull())
        return;
    painter.save();
    painter.setClipRect(layout.window, Qt::IntersectClip);
    if (!live) {
        painter.drawImage(place_, main_.convertToFormat(QImage::Format_Grayscale8));
    } else if (under_.isNull()) {
        painter.drawImage(place_, main_);
    } else {
        painter.drawImage(place_, under_);
        painter.setOpacity(blend_);
        painter.drawImage(place_, main_);
    }
    painter.restore();
}

} // namespace haetae::ui
