// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <chrono>

#include "base/units.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace haetae::ui {

class ShelveForm;
class SpotPanel;

/// What stands on the buttons as their keys: the map in force. *value*
struct AnswerKeys {
    QString acknowledge = QStringLiteral("Space");
    QString recheck = QStringLiteral("R");
    QString recheckHere = QStringLiteral("H");
    QString falseAlarm = QStringLiteral("F");
    QString replay = QStringLiteral("B");
    QString escalate = QStringLiteral("E");
    QString shelve = QStringLiteral("Z");
};

/// The lower part of an alarm card: the actions, and in their place, when asked for, the entry of a
/// recheck or the choice of a false alarm's reason. No dialog ever hides the picture.
/// *thread-bound* (UI thread)
class AlarmAnswer final : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Actions, Recheck, FalseReason, Here, Shelve };
    explicit AlarmAnswer(QWidget* parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return mode_; }
    /// Which answers there are for the alarm at hand.
    struct Choices {
        bool person = true; ///< a technical alarm can only be acknowledged and put aside
        bool unanswered = true;
        bool spot = false; ///< its entrance has a marked spot
        bool supervisorCalled = false; ///< nobody is left to call
        bool mayShelve = false;
    };
    void setChoices(const Choices& choices);
    void setKeys(const AnswerKeys& keys);
    [[nodiscard]] SpotPanel& spot() { return *spot_; }
    void retranslate();

Q_SIGNALS:
    void acknowledgeAsked();
    void recheckAsked();
    void falseAlarmAsked();
    void recheckHereAsked();
    void replayAsked();
    void escalateAsked();
    void shelveAsked();
    void shelveChosen(std::chrono::minutes time, const QString& reason);
    void recheckEntered(haetae::Celsius value, const QString& instrument);
    void falseReasonChosen(const QString& reason);
    void cancelled();

private:
    [[nodiscard]] QWidget* makeActions();
    [[nodiscard]] QWidget* makeRecheck();
    [[nodiscard]] QWidget* makeReasons();
    void enter();

    AnswerKeys keys_;
    Mode mode_ = Mode::Actions;
    QList<QWidget*> pages_; ///< by Mode
    QPushButton* acknowledge_ = nullptr;
    QPushButton* recheck_ = nullptr;
    QPushButton* falseAlarm_ = nullptr;
    QPushButton* replay_ = nullptr;
    QPushButton* escalate_ = nullptr;
    QPushButton* here_ = nullptr;
    QPushButton* shelve_ = nullptr;
    SpotPanel* spot_ = nullptr;
    ShelveForm* shelveForm_ = nullptr;
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
