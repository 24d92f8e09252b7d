// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_filter_bar.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include "log/log_words.h"
#include "model/tokens.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

// The box shows one entry a kind; an alarm's handling and rechecks have entries of their own.
const RowKind kKinds[] = {RowKind::Alarm, RowKind::Handling, RowKind::Recheck, RowKind::Person,
    RowKind::Setting, RowKind::System, RowKind::Export, RowKind::Vendor};
const Verdict kVerdicts[] = {
    Verdict::Elevated, Verdict::Recheck, Verdict::Unmeasurable, Verdict::Normal};

const HandlingState kStates[] = {HandlingState::New, HandlingState::Acknowledged,
    HandlingState::Escalated, HandlingState::Rechecking, HandlingState::Closed};
constexpr std::chrono::hours kShift{12};
constexpr std::chrono::milliseconds kTyping{200};

/// The log holds machine words: what a guard types is looked up among the reasons first.
std::string machineText(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    for (int i = 0; i <= static_cast<int>(kLastReason); ++i) {
        const auto reason = static_cast<Reason>(i);
        if (word(reason).compare(text, Qt::CaseInsensitive) == 0)
            return std::string(token(reason));
    }
    return text.toStdString();
}

WallTime startOfDay(WallTime now, int daysLater)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
    const QDate day = QDateTime::fromSecsSinceEpoch(seconds).date().addDays(daysLater);
    return WallTime(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

} // namespace

void limitToDay(LogFilter& filter, LogDay day, WallTime now)
{
    filter.from.reset();
    filter.to.reset();
    if (day == LogDay::All || day == LogDay::Range)
        return;
    if (day == LogDay::Shift) {
        filter.from = now - kShift;
        return;
    }
    const int first = day == LogDay::Today ? 0 : -1;
    filter.from = startOfDay(now, first);
    filter.to = startOfDay(now, first + 1);
}

LogFilterBar::LogFilterBar(QWidget* parent)
    : QWidget(parent),
      days_(new QButtonGroup(this)),
      range_(makeRange()),
      typing_(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(makeDays());
    column->addLayout(makeChoices());
    column->addWidget(range_);
    range_->hide();
    typing_->setSingleShot(true);
    typing_->setInterval(kTyping);
    connect(typing_, &QTimer::timeout, this, &LogFilterBar::changed);
    connect(text_, &QLineEdit::textChanged, typing_, qOverload<>(&QTimer::start));
    connect(days_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        range_->setVisible(day() == LogDay::Range);
        if (on)
            Q_EMIT changed();
    });
    retranslate();
}

QLayout* LogFilterBar::makeDays()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const std::pair<LogDay, const char*> days[] = {{LogDay::Today, "dayToday"},
        {LogDay::Yesterday, "dayYesterday"}, {LogDay::Shift, "dayShift"}, {LogDay::All, "dayAll"},
        {LogDay::Range, "dayRange"}};
    for (const auto& [day, name] : days) {
        auto* button = new QPushButton(this);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("toggle"));
        days_->addButton(button, static_cast<int>(day));
        row->addWidget(button);
    }
    days_->button(0)->setChecked(true);
    text_ = new QLineEdit(this);
    text_->setObjectName(QStringLiteral("textFilter"));
    text_->setClearButtonEnabled(true);
    text_->setMinimumWidth(160);
    row->addWidget(text_, 1);
    return row;
}

QLayout* LogFilterBar::makeChoices()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    kind_ = addChoice(row, "kindFilter");
    verdict_ = addChoice(row, "verdictFilter");
    entrance_ = addChoice(row, "entranceFilter");
    state_ = addChoice(row, "stateFilter");
    actor_ = addChoice(row, "actorFilter");
    row->addStretch(1);
    return row;
}

QWidget* LogFilterBar::makeRange()
{
    auto* range = new QWidget(this);
    auto* row = new QHBoxLayout(range);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    from_ = new QDateTimeEdit(range);
    to_ = new QDateTimeEdit(range);
    between_ = new QLabel(QStringLiteral("–"), range);
    from_->setObjectName(QStringLiteral("rangeFrom"));
    to_->setObjectName(QStringLiteral("rangeTo"));
    for (auto* edit : {from_, to_}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        edit->setCalendarPopup(true);
        edit->setMinimumHeight(size::kTarget);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            if (day() == LogDay::Range)
                typing_->start();
        });
    }
    const QDateTime midnight = QDate::currentDate().startOfDay();
    from_->setDateTime(midnight);
    to_->setDateTime(midnight.addDays(1));
    row->addWidget(from_);
    row->addWidget(between_);
    row->addWidget(to_);
    row->addStretch(1);
    return range;
}

QComboBox* LogFilterBar::addChoice(QLayout* row, const char* objectName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(objectName));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &LogFilterBar::changed);
    return box;
}

void LogFilterBar::setRange(WallTime from, WallTime to)
{
    const auto local = [](WallTime time) {
        return QDateTime::fromSecsSinceEpoch(
            std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count());
    };
    {
        const QSignalBlocker first(from_);
        const QSignalBlocker last(to_);
        from_->setDateTime(local(from));
        to_->setDateTime(local(to));
    }
    if (day() == LogDay::Range)
        Q_EMIT changed();
    else
        setDay(LogDay::Range);
}

void LogFilterBar::limit(LogFilter& filter, WallTime now) const
{
    limitToDay(filter, day(), now);
    if (day() != LogDay::Range)
        return;
    const auto wall = [](const QDateTime& time) {
        return WallTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
    };
    filter.from = wall(from_->dateTime());
    filter.to = wall(to_->dateTime());
}

void LogFilterBar::setActors(const std::vector<std::string>& actors)
{
    if (actors == actors_)
        return;
    actors_ = actors;
    retranslate();
}

LogDay LogFilterBar::day() const
{
    return static_cast<LogDay>(days_->checkedId());
}

void LogFilterBar::setDay(LogDay day)
{
    days_->button(static_cast<int>(day))->setChecked(true);
}

void LogFilterBar::showOneRun()
{
    oneRun_ = true;
    setDay(LogDay::All);
    days_->button(static_cast<int>(LogDay::Today))->hide();
    days_->button(static_cast<int>(LogDay::Yesterday))->hide();
    days_->button(static_cast<int>(LogDay::Shift))->hide();
    retranslate();
}

LogFilter LogFilterBar::filter() const
{
    LogFilter filter;
    if (const QString kind = kind_->currentData().toString(); !kind.isEmpty())
        filter.kinds = {kKinds[kind.toInt()]};
    filter.verdict = verdict_->currentData().toString().toStdString();
    filter.camera = entrance_->currentData().toString().toStdString();
    filter.handling = state_->currentData().toString().toStdString();
    filter.actor = actor_->currentData().toString().toStdString();
    filter.text = machineText(text_->text());
    return filter;
}

bool LogFilterBar::narrows() const
{
    return kind_->currentIndex() > 0 || verdict_->currentIndex() > 0
        || entrance_->currentIndex() > 0 || state_->currentIndex() > 0 || actor_->currentIndex() > 0
        || !text_->text().trimmed().isEmpty();
}

void LogFilterBar::clear()
{
    {
        const QSignalBlocker kind(kind_);
        const QSignalBlocker verdict(verdict_);
        const QSignalBlocker entrance(entrance_);
        const QSignalBlocker state(state_);
        const QSignalBlocker actor(actor_);
        const QSignalBlocker text(text_);
        kind_->setCurrentIndex(0);
        verdict_->setCurrentIndex(0);
        entrance_->setCurrentIndex(0);
        state_->setCurrentIndex(0);
        actor_->setCurrentIndex(0);
        text_->clear();
    }
    Q_EMIT changed();
}

void LogFilterBar::setEntrances(const std::map<std::string, QString>& nameOfCamera)
{
    entrances_ = nameOfCamera;
    retranslate();
}

void LogFilterBar::focusSearch()
{
    text_->setFocus(Qt::ShortcutFocusReason);
    text_->selectAll();
}

void LogFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogFilterBar::fill(
    QComboBox* box, const QString& all, const std::vector<std::pair<QString, QString>>& choices)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(all, QString());
    for (const auto& [label, value] : choices)
        box->addItem(label, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void LogFilterBar::retranslate()
{
    days_->button(0)->setText(tr("Today"));
    days_->button(1)->setText(tr("Yesterday"));
    days_->button(2)->setText(oneRun_ ? tr("This session") : tr("All days"));
    days_->button(3)->setText(tr("Last 12 h"));
    days_->button(4)->setText(tr("From – to"));
    from_->setAccessibleName(tr("From"));
    to_->setAccessibleName(tr("To"));

    std::vector<std::pair<QString, QString>> choices;
    for (std::size_t i = 0; i < std::size(kKinds); ++i)
        choices.emplace_back(word(kKinds[i]), QString::number(i));
    fill(kind_, tr("All kinds"), choices);
    choices.clear();
    for (const Verdict verdict : kVerdicts)
        choices.emplace_back(word(verdict), QString::fromLatin1(token(verdict).data()));
    fill(verdict_, tr("All verdicts"), choices);
    choices.clear();
    for (const auto& [camera, name] : entrances_)
        choices.emplace_back(name, QString::fromStdString(camera));
    fill(entrance_, tr("All entrances"), choices);
    choices.clear();
    for (const HandlingState state : kStates)
        choices.emplace_back(word(state), QString::fromLatin1(token(state).data()));
    fill(state_, tr("All states"), choices);
    choices.clear();
    for (const std::string& actor : actors_)
        choices.emplace_back(QString::fromStdString(actor), QString::fromStdString(actor));
    fill(actor_, tr("By anybody"), choices);
    state_->setAccessibleName(tr("State of the alarm"));
    actor_->setAccessibleName(tr("By whom"));

    kind_->setAccessibleName(tr("Kind of row"));
    verdict_->setAccessibleName(tr("Verdict"));
    entrance_->setAccessibleName(tr("Entrance"));
    text_->setAccessibleName(tr("Search the log"));
    text_->setPlaceholderText(tr("Search (Ctrl+F)"));
}

} // namespace haetae::ui
