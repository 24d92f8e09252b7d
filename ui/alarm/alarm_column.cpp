// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_column.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

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
    card_ = new AlarmCard(link, this);
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
    column_->addWidget(more_);
    column_->addStretch(1);
    light_ = new StackLight(this);
    column_->addWidget(light_);
    connect(link_, &ConsoleLink::alarmChanged, this, &AlarmColumn::learn);
    retranslate();
    choose();
}

void AlarmColumn::learn(const AlarmChange& change)
{
    book_.apply(change);
    choose();
    Q_EMIT alarmsChanged();
}

void AlarmColumn::choose()
{
    const std::vector<AlarmRecord> open = book_.open();
    const bool typing = card_->entering() && book_.find(card_->alarm().id).has_value();
    std::optional<AlarmRecord> shown;
    if (typing) // a newer alarm must not take the guard's half-typed value
        shown = book_.find(card_->alarm().id);
    else if (const auto picked = book_.find(picked_))
        shown = picked;
    else if (!open.empty())
        shown = open.front();
    card_->setVisible(shown.has_value());
    calm_->setVisible(!shown.has_value());
    if (shown)
        card_->showAlarm(*shown);
    refreshQueue();
    update();
}

void AlarmColumn::refreshQueue()
{
    const AlarmId shown = card_->isHidden() ? AlarmId{} : card_->alarm().id;
    const std::vector<QueueItem> items = queueItems(book_, shown, *link_);
    refreshCalm(std::none_of(items.begin(), items.end(), [](const QueueItem& item) {
        return item.verdict == Verdict::Unmeasurable && !item.closed;
    }));
    // Wrapped sentences need their height said, or a low window squeezes them.
    const int inner = width() - 2 * size::kGap;
    card_->setMinimumHeight(std::max(0, card_->layout()->totalHeightForWidth(inner)));
    const int top = card_->isHidden() ? calm_->sizeHint().height() : card_->minimumHeight();
    const int room = height() - top - light_->height() - 5 * size::kGap - 24;
    const int fits = std::clamp(room / (72 + size::kGap), 0, kQueueCards);
    const int count = static_cast<int>(items.size());
    for (int i = 0; i < kQueueCards; ++i) {
        const bool used = i < std::min(count, fits);
        if (used)
            queue_[i]->showItem(items[static_cast<std::size_t>(i)]);
        queue_[i]->setVisible(used);
    }
    more_->setVisible(count > fits);
    more_->setText(tr("and %n more", nullptr, std::max(0, count - fits)));
}

void AlarmColumn::setLow(bool low)
{
    light_->setFixedHeight(low ? 44 : 72);
    card_->setLow(low);
    refreshQueue();
}

void AlarmColumn::tick(bool bright)
{
    if (lamp_) {
        if (const auto state = lamp_->tryTake())
            light_->setState(*state);
    }
    if (++ticks_ % kQueueEvery == 0) {
        card_->refresh();
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
