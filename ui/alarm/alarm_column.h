// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "alarm/alarm_book.h"
#include "alarm/alarm_card.h"
#include "alarm/alarm_flood.h"
#include "alarm/alarm_witness.h"
#include "alarm/queue_card.h"
#include "alarm/shelf_list.h"
#include "alarm/stack_light.h"
#include "base/latest_slot.h"

class QLabel;
class QVBoxLayout;

namespace haetae::ui {

/// The right side of the window: the open alarm, the queue, the stack light. Pages never cover it.
/// *thread-bound* (UI thread)
class AlarmColumn final : public QWidget {
    Q_OBJECT
public:
    /// `lamp` is where a ScreenLamp leaves its state; may be null.
    AlarmColumn(ConsoleLink& link, LatestSlot<AlarmState>* lamp, QWidget* parent = nullptr);

    /// In a low window card and stack light are smaller, so that both are seen whole.
    void setLow(bool low);
    void tick(bool bright); ///< after each look of the link
    void beginRecheck();
    void beginFalseAlarm();
    void beginRecheckHere();
    void beginShelve();
    void escalate();
    /// The alarm that an acknowledgement means: the one on the card, or else the newest that waits,
    /// which then has the card. Empty: none waits, or something is being entered.
    [[nodiscard]] std::optional<AlarmId> takeForAnswer();
    void showNext(); ///< the card goes to the next open alarm
    void setKeys(const AnswerKeys& keys);
    [[nodiscard]] bool cancelEntry(); ///< false when nothing was being entered
    [[nodiscard]] const AlarmBook& book() const { return book_; }
    [[nodiscard]] const AlarmWitness& witness() const { return witness_; }
    [[nodiscard]] std::optional<AlarmRecord> shown() const; ///< the one that has the card
    /// The mark of a "recheck here" that runs; empty: none does.
    [[nodiscard]] std::optional<SpotNow> spotNow() const { return card_->spotNow(); }
    [[nodiscard]] const QList<QueueCard*>& queue() const { return queue_; }

Q_SIGNALS:
    void alarmsChanged(); ///< the book has changed
    void replayAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void learn(const AlarmChange& change);
    void arrive(const SnapshotPtr& snapshot);
    void refreshFlood();
    [[nodiscard]] std::optional<AlarmRecord> inHand();
    void choose(); ///< which alarm has the card
    int fitCard(int inner);
    void refreshQueue();
    void refreshCalm(bool judging); ///< no alarm is only good news where people are judged
    void retranslate();

    ConsoleLink* link_;
    LatestSlot<AlarmState>* lamp_;
    AlarmBook book_;
    AlarmWitness witness_;
    AlarmFlood flood_;
    bool changed_ = false; ///< the book, since the last look: a thousand changes are one redraw
    QLabel* floodBanner_ = nullptr;
    ShelfList* shelf_ = nullptr;
    const Colours& colours_; ///< of the scheme in force
    AlarmId picked_; ///< opened or acknowledged by the guard: it keeps the card until it is closed
    AlarmCard* card_ = nullptr;
    QWidget* calm_ = nullptr;
    QLabel* calmMark_ = nullptr;
    QLabel* calmTitle_ = nullptr;
    QLabel* calmText_ = nullptr;
    QVBoxLayout* column_ = nullptr;
    QList<QueueCard*> queue_;
    QLabel* more_ = nullptr;
    StackLight* light_ = nullptr;
    bool bright_ = false;
    int ticks_ = 0;
};

} // namespace haetae::ui
