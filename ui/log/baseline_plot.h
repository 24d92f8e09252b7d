// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <string>

#include "storage/day_charts.h"

class QCustomPlot;
class QLabel;

namespace haetae::ui {

/// The middle skin temperature of an hour's people at each entrance, with the band in which half of
/// them lie: what drifts, or steps at one entrance alone, is seen at a glance. *thread-bound* (UI)
class BaselinePlot final : public QWidget {
    Q_OBJECT
public:
    explicit BaselinePlot(QWidget* parent = nullptr);
    void setCharts(const DayCharts& charts, const std::map<std::string, QString>& entrances);
    [[nodiscard]] QSize sizeHint() const override { return {320, 128}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void addEntrance(const std::vector<BaselinePoint>& points, const QString& name, int number);
    void dress();
    void retranslate();

    QLabel* caption_;
    QCustomPlot* plot_;
    DayCharts charts_;
    std::map<std::string, QString> entrances_;
};

} // namespace haetae::ui
