// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_card.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kBar = 52;
constexpr int kLowWindow = 900;

QLabel* label(const char* name, const QFont& type, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setFont(type);
    return made;
}

void colourText(QLabel* label, const QColor& colour)
{
    label->setStyleSheet(QStringLiteral("color: %1;").arg(colour.name()));
}

} // namespace

AlarmCard::AlarmCard(ConsoleLink& link, QWidget* parent)
    : QFrame(parent),
      link_(&link),
      colours_(colours())
{
    setObjectName(QStringLiteral("alarmCard"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    build();
    connectAnswers();
    retranslate();
}

void AlarmCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, 0, size::kInset, 14);
    column->setSpacing(4);

    QHBoxLayout* bar = nullptr;
    column->addLayout(bar = new QHBoxLayout);
    title_ = label("alarmTitle", ui::font(size::kClock, true), this);
    title_->setFixedHeight(kBar);
    elapsed_ = label("alarmElapsed", ui::font(size::kClock, true), this);
    colourText(title_, colours_.onElevated);
    colourText(elapsed_, colours_.onElevated);
    bar->addWidget(title_, 1);
    bar->addWidget(elapsed_);

    QHBoxLayout* figures = nullptr;
    column->addLayout(figures = new QHBoxLayout);
    figures->setSpacing(10);
    reading_ = label("alarmReading", ui::font(size::kReading, true), this);
    tolerance_ = label("alarmTolerance", ui::font(size::kFigure), this);
    figures->addWidget(reading_, 0, Qt::AlignBottom);
    figures->addWidget(tolerance_, 1, Qt::AlignBottom);
    tolerance_->setContentsMargins(0, 0, 0, 14);
    basis_ = label("alarmBasis", ui::font(size::kText - 1), this);
    basis_->setWordWrap(true);
    column->addWidget(basis_);
    storage_ = label("alarmStorage", ui::font(size::kText, true), this);
    storage_->setWordWrap(true);
    storage_->setMargin(8);
    column->addWidget(storage_);

    QGridLayout* grid = nullptr;
    column->addLayout(grid = new QGridLayout);
    grid->setContentsMargins(0, 6, 0, 8);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    const char* names[] = {"alarmEntrance", "alarmPlace", "alarmSite", "alarmAdvice"};
    for (int i = 0; i < 4; ++i)
        rows_[i] = addRow(grid, names[i], rowTitles_[i]);
    answer_ = new AlarmAnswer(this);
    column->addWidget(answer_);
}

void AlarmCard::setLow(bool low)
{
    for (QLabel* words : {title_, elapsed_})
        words->setFont(ui::font(low ? size::kTitle : size::kClock, true));
    reading_->setFont(ui::font(low ? size::kFace : size::kReading, true));
    tolerance_->setFont(ui::font(low ? size::kTitle : size::kFigure));
    tolerance_->setContentsMargins(0, 0, 0, low ? 6 : 14);
    answer_->setStyleSheet(low
            ? QStringLiteral("QPushButton { min-height: %1px; }").arg(size::kTarget - 2)
            : QString());
}

QLabel* AlarmCard::addRow(QGridLayout* grid, const char* name, QLabel*& title)
{
    const int row = grid->rowCount();
    title = label("", ui::font(size::kText), this);
    title->setProperty("rank", QStringLiteral("dim"));
    const bool strong = row <= 2; // entrance and place are what a guard looks for
    auto* value = label(name, ui::font(size::kText, strong), this);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setWordWrap(true);
    grid->addWidget(title, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

void AlarmCard::connectAnswers()
{
    connect(answer_, &AlarmAnswer::acknowledgeAsked, this,
        [this] { link_->submit(AcknowledgeAlarm{alarm_.id}); });
    connect(answer_, &AlarmAnswer::recheckAsked, this, &AlarmCard::beginRecheck);
    connect(answer_, &AlarmAnswer::falseAlarmAsked, this, &AlarmCard::beginFalseAlarm);
    connect(answer_, &AlarmAnswer::cancelled, this, &AlarmCard::cancelEntry);
    connect(answer_, &AlarmAnswer::recheckEntered, this,
        [this](Celsius value, const QString& instrument) {
            link_->submit(EnterRecheck{alarm_.id, value, instrument.toStdString()});
            cancelEntry();
        });
    connect(answer_, &AlarmAnswer::falseReasonChosen, this, [this](const QString& reason) {
        link_->submit(MarkFalseAlarm{alarm_.id, reason.toStdString()});
        cancelEntry();
    });
}

void AlarmCard::showAlarm(const AlarmRecord& alarm)
{
    const bool other = alarm.id != alarm_.id;
    alarm_ = alarm;
    if (other)
        answer_->setMode(AlarmAnswer::Mode::Actions);
    refresh();
    answer_->setChoices(person(), alarm.unacknowledged());
    if (other) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void AlarmCard::refresh()
{
    if (!alarm_.id.valid())
        return;
    const AlarmFacts facts = factsOf(alarm_, *link_);
    title_->setText(QStringLiteral("▲ ") + titled(facts.title));
    elapsed_->setText(facts.elapsed);
    reading_->setVisible(facts.person);
    tolerance_->setVisible(facts.person);
    reading_->setText(facts.reading);
    tolerance_->setText(facts.tolerance);
    basis_->setText(facts.basis);
    basis_->setVisible(!facts.basis.isEmpty());
    storage_->setVisible(!facts.storage.isEmpty());
    storage_->setText(facts.storage + QStringLiteral(" · ") + facts.storageAdvice);
    // A low window keeps what the guard acts on.
    const QString site = window()->height() < kLowWindow ? QString() : facts.site;
    const QString values[] = {facts.entrance, facts.place, site, facts.advice};
    for (int i = 0; i < 4; ++i) {
        rows_[i]->setText(values[i]);
        rows_[i]->setVisible(!values[i].isEmpty());
        rowTitles_[i]->setVisible(!values[i].isEmpty());
    }
    // A person's facts are a table; what to do about a machine is a sentence.
    rows_[3]->setAlignment(facts.person ? Qt::AlignRight : Qt::AlignLeft);
    setAccessibleName(tr("Alarm: %1").arg(facts.title));
    setAccessibleDescription(facts.reading + QLatin1Char(' ') + facts.tolerance + QLatin1Char(' ')
        + facts.entrance + QLatin1Char(' ') + facts.place);
}

void AlarmCard::setBright(bool bright)
{
    if (bright == bright_)
        return;
    bright_ = bright;
    update();
}

void AlarmCard::beginRecheck()
{
    if (!person() || !alarm_.id.valid())
        return;
    link_->submit(StartRecheck{alarm_.id});
    answer_->setMode(AlarmAnswer::Mode::Recheck);
}

void AlarmCard::beginFalseAlarm()
{
    if (person() && alarm_.id.valid())
        answer_->setMode(AlarmAnswer::Mode::FalseReason);
}

void AlarmCard::cancelEntry()
{
    answer_->setMode(AlarmAnswer::Mode::Actions);
}

void AlarmCard::retranslate()
{
    const QString titles[] = {tr("Entrance"), tr("Where now"), tr("Measured"), tr("Do now")};
    for (int i = 0; i < 4; ++i)
        rowTitles_[i]->setText(titles[i]);
    answer_->retranslate();
    refresh();
}

void AlarmCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void AlarmCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor strong = person() ? colours_.elevated : colours_.recheck;
    const bool unanswered = alarm_.unacknowledged();
    if (unanswered && !bright_)
        strong = strong.darker(118);
    const QColor ground = person() ? colours_.elevatedGround : colours_.surface;
    QPainterPath shape;
    shape.addRoundedRect(
        QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), size::kCardRadius, size::kCardRadius);
    painter.fillPath(shape, ground);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, width(), kBar), strong);
    painter.restore();
    painter.setPen(QPen(strong, 3));
    painter.drawPath(shape);
}

} // namespace haetae::ui
