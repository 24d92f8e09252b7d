// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "live/tile_layout.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

QString referenceFigure(const ReferenceState& reference)
{
    if (!reference.raw)
        return word(reference.condition);
    const Celsius shown = reference.trusted() && reference.setTemperature
        ? *reference.setTemperature
        : *reference.raw;
    return figure(shown, 2);
}

} // namespace

std::optional<ReferenceLabel> referenceLabel(
    const TileLayout& layout, const ReferenceState& reference)
{
    if (!reference.place || layout.compact)
        return std::nullopt;
    const ThermalCircle& circle = *reference.place;
    const QPointF center = layout.fromThermal(ThermalPoint{circle.x, circle.y});
    const double radius = circle.radius * layout.zoom + kReferenceMargin;
    if (!layout.window.adjusted(-radius, -radius, radius, radius).contains(center))
        return std::nullopt; // zoomed away
    ReferenceLabel label;
    label.text = (reference.trusted() ? QStringLiteral("✓ ") : QStringLiteral("▲ "))
        + referenceFigure(reference);
    const double width =
        QFontMetricsF(ui::font(kReferenceFont, true)).horizontalAdvance(label.text) + 16;
    const double above = center.y() - radius - 34;
    const double top = above > layout.head.bottom() ? above : center.y() + radius + 6;
    const double left = std::clamp(center.x() - width / 2, layout.window.left() + 4,
        std::max(layout.window.left() + 4, layout.window.right() - width - 4));
    label.box = QRectF(left, top, width, 28);
    return label;
}

bool showsVisible(const ScreeningSnapshot& snapshot)
{
    return snapshot.visible && !snapshot.visible->bgr.empty();
}

QSizeF thermalSize(const ScreeningSnapshot& snapshot)
{
    if (snapshot.thermal && !snapshot.thermal->celsius.empty())
        return {static_cast<double>(snapshot.thermal->celsius.cols),
            static_cast<double>(snapshot.thermal->celsius.rows)};
    return {4.0, 3.0};
}

bool pictureMapKnown(const ScreeningSnapshot& snapshot)
{
    if (!showsVisible(snapshot))
        return false;
    const QSizeF thermal = thermalSize(snapshot);
    return snapshot.registration
               .visibleFromThermal(ThermalRect{0, 0, thermal.width(), thermal.height()})
               .width
        > 0.5 * snapshot.visible->bgr.cols;
}

QPointF TileLayout::fromThermal(ThermalPoint p) const
{
    if (registration) {
        const VisiblePoint v = registration->visibleFromThermal(ThermalPoint{p.x + 0.5, p.y + 0.5});
        return {picture.left() + v.x * visibleZoom, picture.top() + v.y * visibleZoom};
    }
    return {picture.left() + (p.x + 0.5) * zoom, picture.top() + (p.y + 0.5) * zoom};
}

QRectF TileLayout::fromThermal(const ThermalRect& r) const
{
    if (registration) {
        const VisibleRect v = registration->visibleFromThermal(r);
        return {picture.left() + v.x * visibleZoom, picture.top() + v.y * visibleZoom,
            v.width * visibleZoom, v.height * visibleZoom};
    }
    return {
        picture.left() + r.x * zoom, picture.top() + r.y * zoom, r.width * zoom, r.height * zoom};
}

ThermalPoint TileLayout::toThermal(const QPointF& tile) const
{
    if (registration) {
        const ThermalPoint p = registration->thermalFromVisible(VisiblePoint{
            (tile.x() - picture.left()) / visibleZoom, (tile.y() - picture.top()) / visibleZoom});
        return {p.x - 0.5, p.y - 0.5};
    }
    return {(tile.x() - picture.left()) / zoom - 0.5, (tile.y() - picture.top()) / zoom - 0.5};
}

cv::Rect TileLayout::shownPixels(cv::Size size) const
{
    if (picture.isEmpty())
        return {};
    const double across = size.width / picture.width();
    const double down = size.height / picture.height();
    const int left = static_cast<int>(std::floor((window.left() - picture.left()) * across));
    const int top = static_cast<int>(std::floor((window.top() - picture.top()) * down));
    const int right = static_cast<int>(std::ceil((window.right() - picture.left()) * across));
    const int bottom = static_cast<int>(std::ceil((window.bottom() - picture.top()) * down));
    return cv::Rect(left, top, right - left, bottom - top) & cv::Rect({}, size);
}

QRectF TileLayout::placeOf(const cv::Rect& pixels, cv::Size size) const
{
    const double across = picture.width() / size.width;
    const double down = picture.height() / size.height;
    return {picture.left() + pixels.x * across, picture.top() + pixels.y * down,
        pixels.width * across, pixels.height * down};
}

} // namespace haetae::ui
