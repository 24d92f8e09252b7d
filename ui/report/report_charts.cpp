// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_charts.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "report/report_sheet.h"
#include "storage/day_report.h"
#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct ReportCharts {
    Q_DECLARE_TR_FUNCTIONS(ReportCharts)
};

namespace {

constexpr double kLeft = 30.0; // pt, for the scale's figures
constexpr double kBelow = 26.0;
constexpr double kAbove = 22.0; // for the alarms' marks and the legend
const QColor kBars(0x8f, 0xb4, 0xd2);
const QColor kRule(0xd0, 0xd6, 0xdc);

/// 1, 2, 5, 10, 20, 50 ...: so far apart are the lines of a scale.
int lineEvery(int most)
{
    constexpr int kLines = 4;
    int step = 1;
    for (int round = 0; most / step > kLines; ++round)
        step = round % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

/// The plot inside its scale's figures; draws the horizontal lines.
QRectF drawScale(QPainter& painter, const QRectF& place, int most)
{
    const QRectF plot = place.adjusted(kLeft, kAbove, 0, -kBelow);
    painter.setFont(ReportSheet::type(8));
    const int step = lineEvery(most);
    for (int value = 0; value <= most; value += step) {
        const double y = plot.bottom() - plot.height() * value / std::max(most, 1);
        painter.setPen(QPen(kRule, 0.5));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(Qt::black);
        painter.drawText(QRectF(place.left(), y - 6, kLeft - 6, 12),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
    return plot;
}

void drawBars(QPainter& painter, const QRectF& plot, const std::vector<int>& values, int most)
{
    const double width = plot.width() / static_cast<double>(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double height = plot.height() * values[i] / std::max(most, 1);
        painter.fillRect(QRectF(plot.left() + width * static_cast<double>(i),
                             plot.bottom() - height, width * 0.85, height),
            kBars);
    }
}

QString timeUnder(const DayReport& report, WallTime at)
{
    using namespace std::chrono_literals;
    if (report.step < 1h)
        return clockTime(at).left(5);
    return report.step < 24h ? dateTime(at).mid(5, 11) : dateTime(at).mid(5, 5);
}

/// So many steps from one time to the next that they fall on whole or quarter days and do not
/// touch.
std::size_t stepsBetween(const DayReport& report)
{
    using namespace std::chrono_literals;
    const std::size_t labels = report.step == std::chrono::minutes(1h) ? 8 : 13;
    const std::size_t least =
        std::max<std::size_t>(1, (report.people.size() + labels - 1) / labels);
    constexpr std::size_t kWhole = 6; // of ten minutes an hour, of hours a quarter day
    return report.step >= 24h || least < 3 ? least : (least + kWhole - 1) / kWhole * kWhole;
}

void drawTimes(QPainter& painter, const QRectF& plot, const DayReport& report)
{
    constexpr double kHalf = 30.0; // pt, of a label
    const std::size_t steps = report.people.size();
    const double width = plot.width() / static_cast<double>(steps);
    painter.setPen(Qt::black);
    painter.setFont(ReportSheet::type(8));
    for (std::size_t i = 0; i < steps; i += stepsBetween(report)) {
        const double x = plot.left() + width * static_cast<double>(i);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        const WallTime at = report.from + static_cast<int>(i) * report.step;
        painter.drawText(QRectF(x - kHalf, plot.bottom() + 4, 2 * kHalf, 12),
            Qt::AlignHCenter | Qt::AlignTop, timeUnder(report, at));
    }
}

/// A triangle a step in which alarms were raised, with their number above when it is more than one.
void drawAlarms(QPainter& painter, const QRectF& plot, const std::vector<int>& alarms)
{
    const double width = plot.width() / static_cast<double>(alarms.size());
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < alarms.size(); ++i) {
        if (alarms[i] == 0)
            continue;
        const double x = plot.left() + width * (static_cast<double>(i) + 0.5);
        painter.setBrush(Qt::black);
        painter.drawPolygon(
            QPolygonF{{x - 3.5, plot.top() - 8}, {x + 3.5, plot.top() - 8}, {x, plot.top() - 1}});
        if (alarms[i] > 1) {
            painter.setPen(Qt::black);
            painter.drawText(QRectF(x - 15, plot.top() - 19, 30, 10), Qt::AlignCenter,
                QString::number(alarms[i]));
            painter.setPen(Qt::NoPen);
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(Qt::black);
}

/// A line down the plot with words beside it, on the side where there is room.
void drawMark(QPainter& painter, const QRectF& plot, double x, const QString& words, bool dashed)
{
    painter.setPen(QPen(Qt::black, 1.0, dashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(x, plot.top() - 8), QPointF(x, plot.bottom()));
    painter.setPen(Qt::black);
    const QRectF beside = dashed ? QRectF(x + 4, plot.top() - 14, 200, 12)
                                 : QRectF(x - 204, plot.top() - 14, 200, 12);
    painter.drawText(beside, (dashed ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, words);
}

/// The bins that hold anything, the limit among them, with a margin. *value*
struct Bins {
    std::size_t first = 0;
    std::size_t last = 0;
};

Bins filledBins(const DayReport& report)
{
    const auto& bins = report.readings;
    const auto filled = [](int count) { return count > 0; };
    auto first =
        static_cast<std::ptrdiff_t>(std::find_if(bins.begin(), bins.end(), filled) - bins.begin());
    auto last = static_cast<std::ptrdiff_t>(bins.size())
        - (std::find_if(bins.rbegin(), bins.rend(), filled) - bins.rbegin()) - 1;
    if (report.newestJudged && report.newestJudged->limit) {
        const auto limit =
            std::lround((report.newestJudged->limit->degrees() - report.firstTenth) * 10.0);
        first = std::min<std::ptrdiff_t>(first, limit);
        last = std::max<std::ptrdiff_t>(last, limit);
    }
    const auto end = static_cast<std::ptrdiff_t>(bins.size()) - 1;
    return {static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(first - 3, 0, end)),
        static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(last + 3, 0, end))};
}

void drawDegrees(QPainter& painter, const QRectF& plot, const DayReport& report, const Bins& bins)
{
    const double width = plot.width() / static_cast<double>(bins.last - bins.first + 1);
    const std::size_t every = bins.last - bins.first > 50 ? 10 : 5;
    for (std::size_t i = bins.first; i <= bins.last; ++i) {
        if (i % every != 0)
            continue;
        const double x = plot.left() + width * static_cast<double>(i - bins.first);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        painter.drawText(QRectF(x - 20, plot.bottom() + 4, 40, 12), Qt::AlignHCenter | Qt::AlignTop,
            figure(Celsius::degrees(report.firstTenth + static_cast<double>(i) / 10.0)));
    }
    painter.drawText(QRectF(plot.left(), plot.bottom() + 15, plot.width(), 12), Qt::AlignRight,
        ReportCharts::tr("oral-equivalent, %1").arg(unitWords()));
}

} // namespace

void drawTimeline(QPainter& painter, const QRectF& place, const DayReport& report)
{
    const int most = std::max(1, *std::max_element(report.people.begin(), report.people.end()));
    const QRectF plot = drawScale(painter, place, most);
    drawBars(painter, plot, report.people, most);
    drawTimes(painter, plot, report);
    drawAlarms(painter, plot, report.alarms);
    painter.drawText(QRectF(plot.left(), plot.bottom() + 15, plot.width(), 12), Qt::AlignRight,
        report.step < std::chrono::hours(1)
            ? ReportCharts::tr("bars: people in 10 minutes; ▼ alarm")
            : report.step < std::chrono::hours(24)
            ? ReportCharts::tr("bars: people in an hour; ▼ alarm")
            : ReportCharts::tr("bars: people in a day; ▼ alarm"));
}

void drawHistogram(QPainter& painter, const QRectF& place, const DayReport& report)
{
    const int most = report.readings.empty()
        ? 0
        : *std::max_element(report.readings.begin(), report.readings.end());
    if (most == 0) {
        painter.setFont(ReportSheet::type(9));
        painter.drawText(
            place, Qt::AlignCenter, ReportCharts::tr("Nobody was judged in this time."));
        return;
    }
    const Bins bins = filledBins(report);
    const QRectF plot = drawScale(painter, place, most);
    const std::vector<int> shown(report.readings.begin() + static_cast<std::ptrdiff_t>(bins.first),
        report.readings.begin() + static_cast<std::ptrdiff_t>(bins.last) + 1);
    drawBars(painter, plot, shown, most);
    painter.setPen(Qt::black);
    drawDegrees(painter, plot, report, bins);
    const auto placeOf = [&](double degrees) {
        const double bin = (degrees - report.firstTenth) * 10.0 - static_cast<double>(bins.first);
        return plot.left() + plot.width() * bin / static_cast<double>(shown.size());
    };
    if (report.median)
        drawMark(painter, plot, placeOf(*report.median),
            ReportCharts::tr("median %1").arg(temperature(Celsius::degrees(*report.median))),
            false);
    if (report.newestJudged && report.newestJudged->limit)
        drawMark(painter, plot, placeOf(report.newestJudged->limit->degrees()),
            ReportCharts::tr("limit %1").arg(temperature(*report.newestJudged->limit)), true);
}

} // namespace haetae::ui
