// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "bridge/console_link.h"

namespace haetae::ui {

class FigureCard;

/// The footer: the shift's health in six plain figures and plots. *thread-bound* (UI thread)
class ShiftFigures final : public QWidget {
    Q_OBJECT
public:
    explicit ShiftFigures(ConsoleLink& link, QWidget* parent = nullptr);

    void setTotals(const LogTotals& today, int alarmsLastHour);
    void setHealth(const ShiftHealth& health);
    [[nodiscard]] const QWidget& peopleCard() const;

Q_SIGNALS:
    void trafficAsked(); ///< more about those who passed

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshAlarms();
    void refreshReferences();
    void refreshPlots();
    [[nodiscard]] int firstHour() const;

    ConsoleLink* link_;
    std::optional<LogTotals> today_;
    std::optional<ShiftHealth> health_;
    int alarmsLastHour_ = 0;
    FigureCard* people_ = nullptr;
    FigureCard* alarms_ = nullptr;
    FigureCard* hours_ = nullptr;
    FigureCard* median_ = nullptr;
    FigureCard* rechecks_ = nullptr;
    FigureCard* references_ = nullptr;
};

} // namespace haetae::ui
