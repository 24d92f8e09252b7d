// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace haetae::ui {

/// What stands where there is nothing to show: one sentence and one action. *thread-bound* (UI)
class StatePane final : public QWidget {
    Q_OBJECT
public:
    explicit StatePane(QWidget* parent = nullptr);
    /// No button when the action is empty.
    void say(const QString& icon, const QString& sentence, const QString& action);

Q_SIGNALS:
    void actionAsked();

private:
    QLabel* picture_;
    QLabel* sentence_;
    QPushButton* action_;
};

} // namespace haetae::ui
