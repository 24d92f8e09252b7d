// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "alarm/alarm_answer.h"
#include "alarm/alarm_facts.h"
#include "alarm/person_strip.h"
#include "alarm/spot_panel.h"
#include "desk/spot_recheck.h"
#include "theme/fitted.h"
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

    /// `trail` is where its person was last seen; may be null.
    void showAlarm(const AlarmRecord& alarm, const PersonTrail* trail);
    void refresh(const PersonTrail* trail); ///< time and place have moved on
    void look(const ScreeningSnapshot& snapshot); ///< of any entrance; "recheck here" goes on
    void setKeys(const AnswerKeys& keys) { answer_->setKeys(keys); }
    void setBright(bool bright);
    void setLow(bool low);
    /// As high as it needs to be at this width, without the person's picture where there is no room
    /// for it; the place is then told in words.
    /// mustFit: also without notes, advice and entrance, which popup and header tell.
    [[nodiscard]] int fitInto(int width, int room, bool mustFit);
    void beginRecheck();
    void beginFalseAlarm();
    void beginRecheckHere();
    void beginShelve();
    void escalate();
    void cancelEntry();
    [[nodiscard]] bool entering() const { return answer_->mode() != AlarmAnswer::Mode::Actions; }
    [[nodiscard]] const AlarmRecord& alarm() const { return alarm_; }
    [[nodiscard]] std::optional<SpotNow> spotNow() const; ///< empty: no "recheck here" runs

Q_SIGNALS:
    void replayAsked();
    void alerted(); ///< assistive technology was told

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QLabel* addRow(QGridLayout* grid, const char* name, FittedLabel*& title);
    void connectAnswers();
    void retranslate();
    void refreshWords(const PersonTrail* trail);
    [[nodiscard]] std::optional<ThermalRect> spotOf(const CameraId& camera) const;
    [[nodiscard]] int bar() const { return low_ ? kLowBar : kBar; } ///< height of the title
    [[nodiscard]] bool person() const { return alarm_.kind == AlarmKind::ElevatedTemperature; }

    static constexpr int kRows = 6;
    static constexpr int kBar = 52;
    static constexpr int kLowBar = 38;

    ConsoleLink* link_;
    const Colours& colours_; ///< of the scheme in force
    AlarmRecord alarm_;
    bool bright_ = true;
    bool low_ = false;
    bool roomy_ = true;
    QString place_;
    QString storageWords_;
    QString levelWords_;
    QGridLayout* facts_ = nullptr;
    FittedLabel* title_ = nullptr;
    QLabel* elapsed_ = nullptr;
    QLabel* reading_ = nullptr;
    QLabel* tolerance_ = nullptr;
    QLabel* basis_ = nullptr;
    QLabel* storage_ = nullptr;
    QLabel* level_ = nullptr;
    PersonStrip* strip_ = nullptr;
    FittedLabel* rowTitles_[kRows] = {};
    QLabel* rows_[kRows] = {};
    std::optional<SpotRecheck> spot_;
    AlarmAnswer* answer_ = nullptr;
};

} // namespace haetae::ui
