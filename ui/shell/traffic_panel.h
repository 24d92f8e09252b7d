// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "bridge/console_link.h"

class QLabel;
class QScrollArea;

namespace haetae::ui {

class FittedButton;

/// Stands over the footer's figure of those who passed: of each entrance who is seen and judged now
/// and why others are not, which way people went, and what was refused as no person. No window of
/// its own, so that every key still answers alarms. *thread-bound* (UI thread)
class TrafficPanel final : public QFrame {
    Q_OBJECT
public:
    TrafficPanel(ConsoleLink& link, QWidget* parent);

    void openAbove(const QWidget& card);
    void tick(); ///< the pictures go on

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void recolour();
    [[nodiscard]] QString wordsOf(const EntranceFeed& feed) const;

    ConsoleLink* link_;
    QLabel* title_;
    QLabel* entrances_;
    QScrollArea* scroll_;
    FittedButton* close_;
};

} // namespace haetae::ui
