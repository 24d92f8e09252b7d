// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "storage/day_charts.h"

namespace haetae::ui {

/// People (bars) and alarms (marks) a step of the shown time; dragging or clicking chooses that
/// time. *thread-bound* (UI)
class TimelineChart final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineChart(QWidget* parent = nullptr);
    void setCharts(const DayCharts& charts);
    [[nodiscard]] QSize sizeHint() const override { return {420, 128}; }

Q_SIGNALS:
    void rangeChosen(haetae::WallTime from, haetae::WallTime to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] int stepAt(double x) const;
    [[nodiscard]] double xOf(double step) const;
    void paintBars(class QPainter& painter, const QRectF& place) const;
    void paintTimes(class QPainter& painter, const QRectF& place) const;

    DayCharts charts_;
    std::optional<int> pressed_;
    std::optional<int> under_;
};

/// Oral-equivalents of the shown time in bins of 0.1 K with the limit. *thread-bound* (UI)
class HistogramChart final : public QWidget {
    Q_OBJECT
public:
    explicit HistogramChart(QWidget* parent = nullptr);
    void setCharts(const DayCharts& charts);
    [[nodiscard]] QSize sizeHint() const override { return {280, 128}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DayCharts charts_;
};

} // namespace haetae::ui
