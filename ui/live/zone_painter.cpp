// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/zone_painter.h"

#include <QPainter>
#include <QPolygonF>

namespace haetae::ui {
namespace {

QPointF placed(const TileLayout& layout, const QSizeF& thermal, SharePoint p)
{
    return layout.fromThermal(
        ThermalPoint{p.x * thermal.width() - 0.5, p.y * thermal.height() - 0.5});
}

QPolygonF outline(
    const TileLayout& layout, const QSizeF& thermal, const std::vector<SharePoint>& corners)
{
    QPolygonF polygon;
    for (const SharePoint& corner : corners)
        polygon.append(placed(layout, thermal, corner));
    return polygon;
}

void paintAll(QPainter& painter, const TileLayout& layout, const QSizeF& thermal,
    const ZoneConfig& zones, const Colours& all, double width)
{
    const QColor rim(0, 0, 0, 0xa0);
    for (const Zone& zone : zones.include) {
        const QPolygonF polygon = outline(layout, thermal, zone.corners);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(rim, width + 2));
        painter.drawPolygon(polygon);
        painter.setPen(QPen(all.good, width));
        painter.drawPolygon(polygon);
    }
    QColor hatch = all.dim;
    hatch.setAlpha(0x70);
    for (const Zone& zone : zones.exclude) {
        const QPolygonF polygon = outline(layout, thermal, zone.corners);
        painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
        painter.setPen(QPen(rim, width + 2));
        painter.drawPolygon(polygon);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(all.dim, width, Qt::DashLine));
        painter.drawPolygon(polygon);
    }
}

} // namespace

void paintZones(QPainter& painter, const TileLayout& layout, const QSizeF& thermal,
    const ZoneConfig& zones, const Colours& all)
{
    if (zones.empty())
        return;
    painter.save();
    painter.setClipRect(layout.window, Qt::IntersectClip);
    paintAll(painter, layout, thermal, zones, all, 1.5);
    painter.restore();
}

void paintSketch(QPainter& painter, const TileLayout& layout, const QSizeF& thermal,
    const ZoneSketch& sketch, const Colours& all)
{
    painter.save();
    painter.setClipRect(layout.window, Qt::IntersectClip);
    paintAll(painter, layout, thermal, sketch.zones(), all, 3.0);
    const QColor colour = sketch.excluding() ? all.recheck : all.good;
    const QPointF cursor = placed(layout, thermal, sketch.cursor());
    QPolygonF open = outline(layout, thermal, sketch.open());
    open.append(cursor);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2.5, Qt::DashLine));
    painter.drawPolyline(open);
    painter.setBrush(colour);
    painter.setPen(QPen(Qt::black, 1));
    for (const QPointF& corner : open)
        painter.drawEllipse(corner, 5, 5);
    painter.setPen(QPen(Qt::black, 4));
    for (const int pass : {0, 1}) {
        if (pass == 1)
            painter.setPen(QPen(Qt::white, 2));
        painter.drawLine(cursor - QPointF(14, 0), cursor + QPointF(14, 0));
        painter.drawLine(cursor - QPointF(0, 14), cursor + QPointF(0, 14));
    }
    painter.restore();
}

} // namespace haetae::ui
