// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace haetae {
struct DayReport;
}

namespace haetae::ui {

/// People (grey bars, left scale) and alarms (black marks with their number) a step of the report.
void drawTimeline(QPainter& painter, const QRectF& place, const DayReport& report);
/// Oral-equivalents in bins of 0.1 K, with the limit and the median as lines. Says so when nobody
/// was judged.
void drawHistogram(QPainter& painter, const QRectF& place, const DayReport& report);

} // namespace haetae::ui
