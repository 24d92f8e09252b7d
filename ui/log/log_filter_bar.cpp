// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_filter_bar.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "log/log_words.h"
#include "model/tokens.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

// The box shows one entry a kind; an alarm's handling and rechecks have entries of their own.
const RowKind kKinds[] = {RowKind::Alarm, RowKind::Handling, RowKind::Recheck, RowKind::Person,
    RowKind::Setting, RowKind::System, RowKind::Export};
const Verdict kVerdicts[] = {
    Verdict::Elevated, Verdict::Recheck, Verdict::Unmeasurable, Verdict::Normal};

/// The log holds machine words: what a guard types is looked up among the reasons first.
std::string machineText(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    for (int i = 0; i <= static_cast<int>(Reason::OffsetProvisional); ++i) {
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
    if (day == LogDay::All)
        return;
    const int first = day == LogDay::Today ? 0 : -1;
    filter.from = startOfDay(now, first);
    filter.to = startOfDay(now, first + 1);
}

LogFilterBar::LogFilterBar(QWidget* parent) : QWidget(parent), days_(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const char* const names[] = {"dayToday", "dayYesterday", "dayAll"};
    for (int id = 0; id < 3; ++id) {
        auto* button = new QPushButton(this);
        button->setObjectName(QLatin1String(names[id]));
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("toggle"));
        days_->addButton(button, id);
        row->addWidget(button);
    }
    days_->button(0)->setChecked(true);
    connect(days_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
    row->addSpacing(8);
    kind_ = addChoice("kindFilter");
    verdict_ = addChoice("verdictFilter");
    entrance_ = addChoice("entranceFilter");
    text_ = new QLineEdit(this);
    text_->setObjectName(QStringLiteral("textFilter"));
    text_->setClearButtonEnabled(true);
    text_->setMinimumWidth(160);
    connect(text_, &QLineEdit::textChanged, this, &LogFilterBar::changed);
    row->addWidget(text_, 1);
    retranslate();
}

QComboBox* LogFilterBar::addChoice(const char* objectName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(objectName));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &LogFilterBar::changed);
    return box;
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
    retranslate();
}

LogFilter LogFilterBar::filter() const
{
    LogFilter filter;
    if (const QString kind = kind_->currentData().toString(); !kind.isEmpty())
        filter.kinds = {kKinds[kind.toInt()]};
    filter.verdict = verdict_->currentData().toString().toStdString();
    filter.camera = entrance_->currentData().toString().toStdString();
    filter.text = machineText(text_->text());
    return filter;
}

bool LogFilterBar::narrows() const
{
    return kind_->currentIndex() > 0 || verdict_->currentIndex() > 0
        || entrance_->currentIndex() > 0 || !text_->text().trimmed().isEmpty();
}

void LogFilterBar::clear()
{
    {
        const QSignalBlocker kind(kind_);
        const QSignalBlocker verdict(verdict_);
        const QSignalBlocker entrance(entrance_);
        const QSignalBlocker text(text_);
        kind_->setCurrentIndex(0);
        verdict_->setCurrentIndex(0);
        entrance_->setCurrentIndex(0);
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

    kind_->setAccessibleName(tr("Kind of row"));
    verdict_->setAccessibleName(tr("Verdict"));
    entrance_->setAccessibleName(tr("Entrance"));
    text_->setAccessibleName(tr("Search the log"));
    text_->setPlaceholderText(tr("Search (Ctrl+F)"));
}

} // namespace haetae::ui
