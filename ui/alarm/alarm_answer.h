// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <chrono>

#include "base/units.h"
#include "theme/fitted.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
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
    void setLow(bool low); ///< on fewer lines
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

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layActions();
    void fitInstrument(); ///< a long name in smaller type
    [[nodiscard]] QWidget* makeActions();
    [[nodiscard]] QWidget* makeRecheck();
    [[nodiscard]] QWidget* makeReasons();
    void enter();

    AnswerKeys keys_;
    Mode mode_ = Mode::Actions;
    QList<QWidget*> pages_; ///< by Mode
    QGridLayout* actions_ = nullptr;
    bool low_ = false;
    FittedButton* acknowledge_ = nullptr;
    FittedButton* recheck_ = nullptr;
    FittedButton* falseAlarm_ = nullptr;
    FittedButton* replay_ = nullptr;
    FittedButton* escalate_ = nullptr;
    FittedButton* here_ = nullptr;
    FittedButton* shelve_ = nullptr;
    SpotPanel* spot_ = nullptr;
    ShelveForm* shelveForm_ = nullptr;
    FittedLabel* recheckTitle_ = nullptr;
    QLineEdit* value_ = nullptr;
    QLabel* hint_ = nullptr;
    QComboBox* instrument_ = nullptr;
    FittedButton* save_ = nullptr;
    FittedButton* cancelRecheck_ = nullptr;
    FittedLabel* reasonTitle_ = nullptr;
    QList<FittedButton*> reasons_;
    FittedButton* cancelReason_ = nullptr;
};

} // namespace haetae::ui
