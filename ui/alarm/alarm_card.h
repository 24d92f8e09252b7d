// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "alarm/alarm_answer.h"
#include "alarm/alarm_facts.h"
#include "theme/tokens.h"

class QLabel;
class QGridLayout;

namespace haetae::ui {

/// The open alarm in full: reading in 84 px digits, what it rests on, where the person is, what to
/// do, and the answers. Technical alarms are amber. *thread-bound* (UI thread)
class AlarmCard final : public QFrame {
    Q_OBJECT
public:
    explicit AlarmCard(ConsoleLink& link, QWidget* parent = nullptr);

    void showAlarm(const AlarmRecord& alarm);
    void refresh(); ///< time and place have moved on
    void setBright(bool bright);
    void setLow(bool low);
    void beginRecheck();
    void beginFalseAlarm();
    void cancelEntry();
    [[nodiscard]] bool entering() const { return answer_->mode() != AlarmAnswer::Mode::Actions; }
    [[nodiscard]] const AlarmRecord& alarm() const { return alarm_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QLabel* addRow(QGridLayout* grid, const char* name, QLabel*& title);
    void connectAnswers();
    void retranslate();
    [[nodiscard]] bool person() const { return alarm_.kind == AlarmKind::ElevatedTemperature; }

    ConsoleLink* link_;
    Colours colours_;
    AlarmRecord alarm_;
    bool bright_ = true;
    QLabel* title_ = nullptr;
    QLabel* elapsed_ = nullptr;
    QLabel* reading_ = nullptr;
    QLabel* tolerance_ = nullptr;
    QLabel* basis_ = nullptr;
    QLabel* storage_ = nullptr;
    QLabel* rowTitles_[4] = {};
    QLabel* rows_[4] = {};
    AlarmAnswer* answer_ = nullptr;
};

} // namespace haetae::ui
