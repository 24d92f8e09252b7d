// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_column.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "alarm/queue_items.h"
#include "theme/icons.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kQueueCards = 8;
constexpr int kQueueEvery = 6; // looks: four times a second is enough to read

QWidget* calmCard(QLabel*& mark, QLabel*& title, QLabel*& text, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setObjectName(QStringLiteral("calmCard"));
    card->setProperty("surface", QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(size::kInset, 24, size::kInset, 24);
    column->setSpacing(8);
    mark = new QLabel(card);
    mark->setAlignment(Qt::AlignCenter);
    title = new QLabel(card);
    title->setObjectName(QStringLiteral("calmTitle"));
    title->setFont(ui::font(size::kFigure, true));
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    text = new QLabel(card);
    text->setObjectName(QStringLiteral("calmText"));
    text->setProperty("rank", QStringLiteral("dim"));
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    column->addWidget(mark);
    column->addWidget(title);
    column->addWidget(text);
    return card;
}

} // namespace

AlarmColumn::AlarmColumn(ConsoleLink& link, LatestSlot<AlarmState>* lamp, QWidget* parent)
    : QWidget(parent),
      link_(&link),
      lamp_(lamp),
      colours_(colours())
{
    setObjectName(QStringLiteral("alarmColumn"));
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(size::kGap, size::kGap, size::kGap, size::kGap);
    column_->setSpacing(size::kGap);
    floodBanner_ = new QLabel(this);
    floodBanner_->setObjectName(QStringLiteral("floodBanner"));
    floodBanner_->setFont(ui::font(size::kText, true));
    floodBanner_->setWordWrap(true);
    floodBanner_->setMargin(10);
    floodBanner_->setProperty("plate", QStringLiteral("warning"));
    floodBanner_->hide();
    column_->addWidget(floodBanner_);
    card_ = new AlarmCard(link, this);
    connect(card_, &AlarmCard::replayAsked, this, &AlarmColumn::replayAsked);
    calm_ = calmCard(calmMark_, calmTitle_, calmText_, this);
    column_->addWidget(card_);
    column_->addWidget(calm_);
    for (int i = 0; i < kQueueCards; ++i) {
        auto* line = new QueueCard(this);
        line->setObjectName(QStringLiteral("queueCard_%1").arg(i));
        line->hide();
        column_->addWidget(line);
        queue_.append(line);
        connect(line, &QAbstractButton::clicked, this, [this, line] {
            if (line->item().closed || !line->item().alarm.valid())
                return;
            picked_ = line->item().alarm;
            choose();
        });
    }
    more_ = new QLabel(this);
    more_->setObjectName(QStringLiteral("queueMore"));
    more_->setProperty("plate", QStringLiteral("quiet")); // readable on the alarm's ground too
    more_->setMargin(6);
    column_->addWidget(more_);
    column_->addStretch(1);
    shelf_ = new ShelfList(link, this);
    column_->addWidget(shelf_);
    light_ = new StackLight(this);
    column_->addWidget(light_);
    connect(link_, &ConsoleLink::alarmChanged, this, &AlarmColumn::learn);
    connect(link_, &ConsoleLink::snapshotArrived, this,
        [this](const CameraId&, const SnapshotPtr& snapshot) { arrive(snapshot); });
    connect(link_, &ConsoleLink::shelvesChanged, this, &AlarmColumn::refreshQueue);
    retranslate();
    choose();
}

void AlarmColumn::learn(const AlarmChange& change)
{
    book_.apply(change);
    witness_.learn(change, link_->snapshot(change.alarm.camera).get());
    // Who has been acknowledged is in the guard's hands now: the next keys are about them.
    const bool taken = change.what == AlarmChange::What::Acknowledged
        || change.what == AlarmChange::What::RecheckStarted;
    if (taken && !card_->isHidden() && change.alarm.id == card_->alarm().id)
        picked_ = change.alarm.id;
    const FrameStamp& raised = change.alarm.raised;
    // One that was taken over from an earlier run is not raised now.
    if (change.what == AlarmChange::What::Raised
        && change.alarm.lastActivity.monotonic == raised.monotonic)
        flood_.note(raised.monotonic);
    changed_ = true;
}

void AlarmColumn::arrive(const SnapshotPtr& snapshot)
{
    witness_.arrive(*snapshot);
    card_->look(*snapshot);
}

void AlarmColumn::choose()
{
    const bool typing = card_->entering() && book_.find(card_->alarm().id).has_value();
    std::optional<AlarmRecord> shown;
    if (typing) // a newer alarm must not take the guard's half-typed value
        shown = book_.find(card_->alarm().id);
    else if (const auto picked = inHand())
        shown = picked;
    else if (const auto first = book_.firstOpen(1); !first.empty() && !first.front()->shelved)
        shown = *first.front();
    card_->setVisible(shown.has_value());
    calm_->setVisible(!shown.has_value());
    if (shown)
        card_->showAlarm(*shown, witness_.trails().find(shown->id));
    refreshQueue();
    update();
}

/// Gives the card its height, and takes what it needs from the lamp and the shelf below it in a low
/// window: header and tiles say the same. Returns the pixels that are left.
int AlarmColumn::fitCard(int inner)
{
    const int banner =
        floodBanner_->isHidden() ? 0 : floodBanner_->heightForWidth(inner) + column_->spacing();
    const QMargins around = column_->contentsMargins();
    const int all = height() - banner - around.top() - around.bottom() - 3 * column_->spacing();
    const int lamp = light_->height() + column_->spacing();
    const int shelf = shelf_->heightNeeded();
    shelf_->setVisible(shelf > 0);
    light_->show();
    if (card_->isHidden())
        return all - lamp - shelf;
    // Wrapped sentences need their height said, or a low window squeezes them.
    for (const int kept : {lamp + shelf, lamp, 0}) {
        const int needed = card_->fitInto(inner, all - kept, kept == 0);
        if (needed > all - kept && kept > 0)
            continue;
        shelf_->setVisible(shelf > 0 && kept == lamp + shelf);
        light_->setVisible(kept > 0);
        card_->setMinimumHeight(needed);
        return all - kept - needed;
    }
    return 0;
}

/// The alarm that the guard has taken, until it is closed. A machine steps back for a person.
std::optional<AlarmRecord> AlarmColumn::inHand()
{
    const auto picked = book_.find(picked_);
    if (!picked)
        return std::nullopt;
    const auto newest = book_.newestUnanswered();
    const bool machine = picked->kind != AlarmKind::ElevatedTemperature;
    if (machine && newest && newest->kind == AlarmKind::ElevatedTemperature) {
        picked_ = {};
        return std::nullopt;
    }
    return picked;
}

std::optional<AlarmId> AlarmColumn::takeForAnswer()
{
    // What stands on the card first: that is whom the guard means.
    if (const auto onCard = shown(); onCard && onCard->unacknowledged() && !onCard->shelved)
        return onCard->id;
    const auto newest = book_.newestUnanswered();
    if (!newest || card_->entering())
        return std::nullopt;
    picked_ = newest->id;
    choose();
    return newest->id;
}

void AlarmColumn::refreshQueue()
{
    const AlarmId shown = card_->isHidden() ? AlarmId{} : card_->alarm().id;
    const std::vector<QueueItem> items = queueItems(book_, shown, *link_, kQueueCards + 1);
    const auto wordless = static_cast<int>(
        book_.openCount() - std::min<std::size_t>(book_.openCount(), kQueueCards + 1));
    refreshCalm(std::none_of(items.begin(), items.end(), [](const QueueItem& item) {
        return item.verdict == Verdict::Unmeasurable && !item.closed;
    }));
    const int inner = width() - 2 * size::kGap;
    const int left = fitCard(inner);
    const int room = card_->isHidden() ? left - calm_->sizeHint().height() : left;
    const int fits = std::clamp(room / (72 + size::kGap), 0, kQueueCards);
    const int count = static_cast<int>(items.size());
    for (int i = 0; i < kQueueCards; ++i) {
        const bool used = i < std::min(count, fits);
        if (used)
            queue_[i]->showItem(items[static_cast<std::size_t>(i)]);
        queue_[i]->setVisible(used);
    }
    const int more = std::max(0, count - fits) + wordless;
    more_->setVisible(more > 0 && room - fits * (72 + size::kGap) >= more_->sizeHint().height());
    more_->setText(tr("and %n more", nullptr, more));
}

void AlarmColumn::setLow(bool low)
{
    column_->setSpacing(low ? size::kGap / 2 : size::kGap);
    const int above = low ? 2 : size::kGap;
    column_->setContentsMargins(size::kGap, above, size::kGap, above);
    floodBanner_->setFont(ui::font(low ? size::kCaption : size::kText, true));
    floodBanner_->setMargin(low ? 4 : 10);
    light_->setFixedHeight(low ? 36 : 72);
    card_->setLow(low);
    refreshQueue();
}

void AlarmColumn::tick(bool bright)
{
    if (lamp_) {
        if (const auto state = lamp_->tryTake())
            light_->setState(*state);
    }
    witness_.forgetOld(link_->clock().monotonic());
    if (std::exchange(changed_, false)) {
        refreshFlood();
        choose();
        Q_EMIT alarmsChanged();
    } else if (++ticks_ % kQueueEvery == 0) {
        refreshFlood();
        card_->refresh(witness_.trails().find(card_->alarm().id));
        refreshQueue();
    }
    light_->setBright(bright);
    card_->setBright(bright);
    if (bright_ != bright) {
        bright_ = bright;
        if (book_.unansweredPeople() > 0)
            update();
    }
}

void AlarmColumn::beginRecheck()
{
    if (!card_->isHidden())
        card_->beginRecheck();
}

void AlarmColumn::beginFalseAlarm()
{
    if (!card_->isHidden())
        card_->beginFalseAlarm();
}

void AlarmColumn::beginRecheckHere()
{
    if (!card_->isHidden())
        card_->beginRecheckHere();
}

void AlarmColumn::beginShelve()
{
    if (!card_->isHidden())
        card_->beginShelve();
}

void AlarmColumn::escalate()
{
    if (!card_->isHidden())
        card_->escalate();
}

void AlarmColumn::showNext()
{
    const auto next = book_.after(card_->alarm().id);
    if (!next || card_->entering())
        return;
    picked_ = *next;
    choose();
}

void AlarmColumn::setKeys(const AnswerKeys& keys)
{
    card_->setKeys(keys);
}

std::optional<AlarmRecord> AlarmColumn::shown() const
{
    return card_->isHidden() ? std::nullopt : std::optional(card_->alarm());
}

/// Counts, and says what to do; it takes nothing away.
void AlarmColumn::refreshFlood()
{
    const int alarms = flood_.count(link_->clock().monotonic());
    floodBanner_->setVisible(alarms > AlarmFlood::kMostInCalm);
    floodBanner_->setText(tr("%n alarms in 10 minutes. None is hidden: answer the newest first and "
                             "call for help.",
        nullptr, alarms));
}

bool AlarmColumn::cancelEntry()
{
    if (!card_->entering())
        return false;
    card_->cancelEntry();
    choose();
    return true;
}

void AlarmColumn::refreshCalm(bool judging)
{
    calmMark_->setPixmap(iconPixmap(judging ? QStringLiteral("check") : QStringLiteral("alert"), 48,
        judging ? colours_.good : colours_.recheck, devicePixelRatioF()));
    calmTitle_->setText(judging ? tr("No open alarm") : tr("Not every entrance judges"));
    calmText_->setText(judging
            ? tr("An elevated reading appears here with sound, frame and lamp.")
            : tr("Watch the entrance below yourself and use the clinical thermometer."));
}

void AlarmColumn::retranslate()
{
    refreshFlood();
    shelf_->refresh();
    refreshQueue();
}

void AlarmColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshQueue();
}

void AlarmColumn::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AlarmColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(
        rect(), book_.unansweredPeople() > 0 ? alarmGround(colours_, bright_) : colours_.ground);
}

} // namespace haetae::ui
