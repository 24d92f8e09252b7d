// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "base/units.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace haetae::ui {

/// The lower part of an alarm card: the actions, and in their place, when asked for, the entry of a
/// recheck or the choice of a false alarm's reason. No dialog ever hides the picture.
/// *thread-bound* (UI thread)
class AlarmAnswer final : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Actions, Recheck, FalseReason };
    explicit AlarmAnswer(QWidget* parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return mode_; }
    /// A technical alarm can only be acknowledged; an answered one no more.
    void setChoices(bool person, bool unanswered);
    void retranslate();

Q_SIGNALS:
    void acknowledgeAsked();
    void recheckAsked();
    void falseAlarmAsked();
    void recheckEntered(haetae::Celsius value, const QString& instrument);
    void falseReasonChosen(const QString& reason);
    void cancelled();

private:
    [[nodiscard]] QWidget* makeActions();
    [[nodiscard]] QWidget* makeRecheck();
    [[nodiscard]] QWidget* makeReasons();
    void enter();

    Mode mode_ = Mode::Actions;
    QList<QWidget*> pages_; ///< by Mode
    QPushButton* acknowledge_ = nullptr;
    QPushButton* recheck_ = nullptr;
    QPushButton* falseAlarm_ = nullptr;
    QLabel* recheckTitle_ = nullptr;
    QLineEdit* value_ = nullptr;
    QLabel* hint_ = nullptr;
    QComboBox* instrument_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* cancelRecheck_ = nullptr;
    QLabel* reasonTitle_ = nullptr;
    QList<QPushButton*> reasons_;
    QPushButton* cancelReason_ = nullptr;
};

} // namespace haetae::ui
