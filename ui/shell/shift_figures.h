// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "bridge/console_link.h"

namespace haetae::ui {

class FigureCard;

/// The footer: the shift's health in five plain figures. *thread-bound* (UI thread)
class ShiftFigures final : public QWidget {
    Q_OBJECT
public:
    explicit ShiftFigures(ConsoleLink& link, QWidget* parent = nullptr);

    void setTotals(const LogTotals& today, int alarmsLastHour);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshPlots();

    ConsoleLink* link_;
    std::optional<LogTotals> today_;
    int alarmsLastHour_ = 0;
    FigureCard* people_ = nullptr;
    FigureCard* alarms_ = nullptr;
    FigureCard* hours_ = nullptr;
    FigureCard* median_ = nullptr;
    FigureCard* rechecks_ = nullptr;
};

} // namespace haetae::ui
