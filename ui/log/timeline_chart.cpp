// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/timeline_chart.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr double kHead = 20.0; // px, the caption
constexpr double kFoot = 18.0; // px, times or degrees
constexpr double kMark = 9.0;

QDateTime local(WallTime time)
{
    return QDateTime::fromSecsSinceEpoch(
        std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count());
}

void paintCaption(QPainter& painter, const QRectF& place, const QString& words)
{
    painter.setFont(ui::font(size::kCaption));
    painter.setPen(colours().dim);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, int(place.width())));
}

void paintEmpty(QPainter& painter, const QRectF& place, const QString& words)
{
    painter.setFont(ui::font(size::kLabel));
    painter.setPen(colours().dim);
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, words);
}

int most(const std::vector<int>& counts)
{
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

} // namespace

TimelineChart::TimelineChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineChart"));
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setMinimumWidth(200);
}

void TimelineChart::setCharts(const DayCharts& charts)
{
    charts_ = charts;
    setAccessibleName(tr("People and alarms over time"));
    update();
}

QRectF TimelineChart::plot() const
{
    return QRectF(rect()).adjusted(0, kHead, -1, -kFoot);
}

int TimelineChart::stepAt(double x) const
{
    const QRectF place = plot();
    const auto steps = static_cast<double>(charts_.people.size());
    const int step = static_cast<int>((x - place.left()) / place.width() * steps);
    return std::clamp(step, 0, std::max(0, static_cast<int>(steps) - 1));
}

double TimelineChart::xOf(double step) const
{
    const QRectF place = plot();
    const auto steps = std::max<double>(1.0, static_cast<double>(charts_.people.size()));
    return place.left() + place.width() * step / steps;
}

void TimelineChart::paintBars(QPainter& painter, const QRectF& place) const
{
    const Colours& c = colours();
    const double highest = std::max(1, most(charts_.people));
    const double gap = xOf(1) - xOf(0) > 4 ? 1.0 : 0.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.normal);
    for (std::size_t i = 0; i < charts_.people.size(); ++i) {
        const double height = charts_.people[i] / highest * (place.height() - kMark);
        const auto step = static_cast<double>(i);
        painter.drawRect(QRectF(xOf(step), place.bottom() - height,
            std::max(1.0, xOf(step + 1) - xOf(step) - gap), height));
    }
    // Alarms: shape and colour, over the bars.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(c.elevated);
    painter.setPen(QPen(c.surface, 1));
    for (std::size_t i = 0; i < charts_.alarms.size(); ++i) {
        if (charts_.alarms[i] == 0)
            continue;
        const QPointF tip(xOf(static_cast<double>(i) + 0.5), place.top() + kMark);
        painter.drawPolygon(
            QPolygonF({tip, tip + QPointF(-kMark / 2, -kMark), tip + QPointF(kMark / 2, -kMark)}));
    }
}

void TimelineChart::paintTimes(QPainter& painter, const QRectF& place) const
{
    painter.setPen(colours().line);
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    const auto length = charts_.to - charts_.from;
    const bool oneDay = length <= std::chrono::hours(26);
    const int marks = std::clamp(static_cast<int>(place.width() / 90), 2, 8);
    painter.setFont(ui::font(size::kCaption));
    painter.setPen(colours().dim);
    for (int i = 0; i <= marks; ++i) {
        const auto at = local(charts_.from + length * i / marks);
        const QString words =
            at.toString(oneDay ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd"));
        const double x = place.left() + place.width() * i / marks;
        const auto align = i == 0 ? Qt::AlignLeft : i == marks ? Qt::AlignRight : Qt::AlignHCenter;
        const double left = i == 0 ? x : i == marks ? x - 80 : x - 40;
        painter.drawText(QRectF(left, place.bottom() + 2, 80, kFoot - 2), align, words);
    }
}

void TimelineChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF place = plot();
    const auto minutes = charts_.step.count();
    const QString step = minutes < 60 ? tr("%1 min").arg(minutes)
        : minutes < 24 * 60           ? tr("%1 h").arg(minutes / 60)
                                      : tr("1 day");
    const int people = std::accumulate(charts_.people.begin(), charts_.people.end(), 0);
    paintCaption(painter, QRectF(0, 0, width(), kHead - 2),
        tr("People and alarms (▼) a %1 · most %2 · drag to choose a time")
            .arg(step)
            .arg(most(charts_.people)));
    if (people == 0 && most(charts_.alarms) == 0)
        return paintEmpty(painter, place, tr("Nobody passed in this time."));
    if (pressed_ && under_) {
        const int first = std::min(*pressed_, *under_);
        const int last = std::max(*pressed_, *under_) + 1;
        painter.fillRect(QRectF(xOf(first), place.top(), xOf(last) - xOf(first), place.height()),
            colours().raised);
    }
    paintBars(painter, place);
    paintTimes(painter, place);
}

void TimelineChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !charts_.people.empty())
        pressed_ = under_ = stepAt(event->position().x());
}

void TimelineChart::mouseMoveEvent(QMouseEvent* event)
{
    under_ = stepAt(event->position().x());
    if (pressed_)
        update();
}

void TimelineChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !pressed_)
        return;
    const int here = stepAt(event->position().x());
    const int first = std::min(*pressed_, here);
    const int last = std::max(*pressed_, here) + 1;
    pressed_.reset();
    update();
    Q_EMIT rangeChosen(charts_.from + charts_.step * first, charts_.from + charts_.step * last);
}

void TimelineChart::leaveEvent(QEvent*)
{
    under_.reset();
    update();
}

bool TimelineChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !charts_.people.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto step = static_cast<std::size_t>(stepAt(help->pos().x()));
        QToolTip::showText(help->globalPos(),
            tr("%1: %2 people, %3 alarms")
                .arg(local(charts_.from + charts_.step * static_cast<int>(step))
                         .toString(QStringLiteral("MM-dd HH:mm")))
                .arg(charts_.people[step])
                .arg(charts_.alarms[step]),
            this);
        return true;
    }
    return QWidget::event(event);
}

HistogramChart::HistogramChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("histogramChart"));
    setMinimumWidth(160);
}

void HistogramChart::setCharts(const DayCharts& charts)
{
    charts_ = charts;
    setAccessibleName(tr("How often each oral-equivalent was read"));
    update();
}

void HistogramChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = colours();
    const QRectF place = QRectF(rect()).adjusted(0, kHead, -1, -kFoot);
    paintCaption(painter, QRectF(0, 0, width(), kHead - 2), tr("Oral-equivalents, 0.1 K a bar"));
    const double highest = most(charts_.readings);
    if (highest == 0)
        return paintEmpty(painter, place, tr("Nobody was judged in this time."));
    // From a degree below the first reading to one above the last, and the limit always.
    const auto first =
        std::find_if(charts_.readings.begin(), charts_.readings.end(), [](int n) { return n > 0; });
    const auto last = std::find_if(
        charts_.readings.rbegin(), charts_.readings.rend(), [](int n) { return n > 0; });
    double low = charts_.firstTenth + static_cast<double>(first - charts_.readings.begin()) / 10;
    double high = charts_.firstTenth + static_cast<double>(charts_.readings.rend() - last) / 10;
    if (charts_.limit) {
        low = std::min(low, charts_.limit->degrees());
        high = std::max(high, charts_.limit->degrees());
    }
    low = std::floor(low - 0.3);
    high = std::ceil(high + 0.3);
    const auto xOf = [&](double degrees) {
        return place.left() + place.width() * (degrees - low) / (high - low);
    };
    for (std::size_t i = 0; i < charts_.readings.size(); ++i) {
        if (charts_.readings[i] == 0)
            continue;
        const double degrees = charts_.firstTenth + static_cast<double>(i) / 10;
        const double height = std::max(2.0, charts_.readings[i] / highest * (place.height() - 4));
        const bool above = charts_.limit && degrees + 1e-6 >= charts_.limit->degrees();
        painter.fillRect(QRectF(xOf(degrees), place.bottom() - height,
                             std::max(1.0, xOf(degrees + 0.1) - xOf(degrees) - 1), height),
            above ? c.elevated : c.normal);
    }
    painter.setPen(c.line);
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    painter.setFont(ui::font(size::kCaption));
    if (charts_.limit) {
        const double x = xOf(charts_.limit->degrees());
        painter.setPen(QPen(c.elevated, 2, Qt::DashLine));
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
        painter.setPen(c.text);
        const QString words = tr("limit %1").arg(temperature(*charts_.limit));
        const double wide = QFontMetrics(painter.font()).horizontalAdvance(words);
        const bool left = x + 4 + wide > place.right();
        painter.drawText(QPointF(left ? x - 4 - wide : x + 4, place.top() + 12), words);
    }
    painter.setPen(c.dim);
    for (double degrees = low; degrees <= high + 0.01; degrees += high - low > 5 ? 2 : 1)
        painter.drawText(QRectF(std::clamp(xOf(degrees) - 20, place.left(), place.right() - 40),
                             place.bottom() + 2, 40, kFoot - 2),
            degrees == low                       ? Qt::AlignLeft
                : std::abs(degrees - high) < 0.1 ? Qt::AlignRight
                                                 : Qt::AlignHCenter,
            figure(Celsius::degrees(degrees), 0) + QStringLiteral("°"));
}

} // namespace haetae::ui
