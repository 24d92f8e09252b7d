// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_answer.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

// A clinical thermometer's plausible range; anything else is a typing error.
constexpr double kLowest = 30.0;
constexpr double kHighest = 45.0;
constexpr const char* kInstruments[] = {"ear", "oral", "armpit", "forehead", "other"};

QPushButton* button(const char* name, const char* role, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setProperty("role", QLatin1String(role));
    made->setAutoDefault(true); // Enter presses it; Space belongs to the newest alarm
    return made;
}

} // namespace

AlarmAnswer::AlarmAnswer(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("alarmAnswer"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    pages_ = {makeActions(), makeRecheck(), makeReasons()};
    for (QWidget* page : pages_)
        column->addWidget(page);
    retranslate();
    setMode(Mode::Actions);
}

QWidget* AlarmAnswer::makeActions()
{
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    acknowledge_ = button("acknowledgeButton", "main", page);
    recheck_ = button("recheckButton", "second", page);
    falseAlarm_ = button("falseAlarmButton", "second", page);
    grid->addWidget(acknowledge_, 0, 0, 1, 2);
    grid->addWidget(recheck_, 1, 0);
    grid->addWidget(falseAlarm_, 1, 1);
    connect(acknowledge_, &QPushButton::clicked, this, &AlarmAnswer::acknowledgeAsked);
    connect(recheck_, &QPushButton::clicked, this, &AlarmAnswer::recheckAsked);
    connect(falseAlarm_, &QPushButton::clicked, this, &AlarmAnswer::falseAlarmAsked);
    return page;
}

QWidget* AlarmAnswer::makeRecheck()
{
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    recheckTitle_ = new QLabel(page);
    recheckTitle_->setProperty("rank", QStringLiteral("strong"));
    value_ = new QLineEdit(page);
    value_->setObjectName(QStringLiteral("recheckValue"));
    value_->setMaxLength(5);
    value_->setFont(ui::font(size::kFigure, true));
    value_->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    instrument_ = new QComboBox(page);
    instrument_->setObjectName(QStringLiteral("recheckInstrument"));
    for (const char* token : kInstruments)
        instrument_->addItem(QString(), QLatin1String(token));
    hint_ = new QLabel(page);
    hint_->setObjectName(QStringLiteral("recheckHint"));
    save_ = button("recheckSave", "main", page);
    cancelRecheck_ = button("recheckCancel", "second", page);
    grid->addWidget(recheckTitle_, 0, 0, 1, 2);
    grid->addWidget(value_, 1, 0);
    grid->addWidget(instrument_, 1, 1);
    grid->addWidget(hint_, 2, 0, 1, 2);
    grid->addWidget(save_, 3, 0);
    grid->addWidget(cancelRecheck_, 3, 1);
    connect(value_, &QLineEdit::returnPressed, this, &AlarmAnswer::enter);
    connect(save_, &QPushButton::clicked, this, &AlarmAnswer::enter);
    connect(cancelRecheck_, &QPushButton::clicked, this, &AlarmAnswer::cancelled);
    return page;
}

QWidget* AlarmAnswer::makeReasons()
{
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    reasonTitle_ = new QLabel(page);
    reasonTitle_->setProperty("rank", QStringLiteral("strong"));
    grid->addWidget(reasonTitle_, 0, 0, 1, 2);
    int place = 0;
    for (const std::string& token : falseAlarmReasons()) {
        const QString reason = QString::fromStdString(token);
        auto* choice = button("", "choice", page);
        choice->setObjectName(QStringLiteral("falseReason_") + reason);
        connect(choice, &QPushButton::clicked, this,
            [this, reason] { Q_EMIT falseReasonChosen(reason); });
        grid->addWidget(choice, 1 + place / 2, place % 2);
        reasons_.append(choice);
        ++place;
    }
    cancelReason_ = button("falseReasonCancel", "choice", page);
    grid->addWidget(cancelReason_, 1 + place / 2, place % 2);
    connect(cancelReason_, &QPushButton::clicked, this, &AlarmAnswer::cancelled);
    return page;
}

void AlarmAnswer::setMode(Mode mode)
{
    mode_ = mode;
    for (qsizetype i = 0; i < pages_.size(); ++i)
        pages_[i]->setVisible(i == static_cast<qsizetype>(mode));
    if (mode == Mode::Recheck) {
        value_->clear();
        hint_->clear();
        value_->setFocus(Qt::ShortcutFocusReason);
    } else if (mode == Mode::FalseReason && !reasons_.isEmpty()) {
        reasons_.front()->setFocus(Qt::ShortcutFocusReason);
    }
}

void AlarmAnswer::setChoices(bool person, bool unanswered)
{
    acknowledge_->setEnabled(unanswered);
    recheck_->setVisible(person);
    falseAlarm_->setVisible(person);
}

void AlarmAnswer::enter()
{
    QString text = value_->text().trimmed();
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    bool understood = false;
    const double degrees = text.toDouble(&understood);
    if (!understood || degrees < kLowest || degrees > kHighest) {
        hint_->setText(tr("Type a value from %1 to %2, such as 36.8.")
                           .arg(kLowest, 0, 'f', 0)
                           .arg(kHighest, 0, 'f', 0));
        value_->setFocus();
        value_->selectAll();
        return;
    }
    Q_EMIT recheckEntered(Celsius::degrees(degrees), instrument_->currentData().toString());
}

void AlarmAnswer::retranslate()
{
    acknowledge_->setText(tr("Acknowledge  [Space]"));
    recheck_->setText(tr("Recheck  [R]"));
    falseAlarm_->setText(tr("False alarm  [F]"));
    recheckTitle_->setText(tr("Clinical thermometer's value, °C"));
    value_->setPlaceholderText(QStringLiteral("36.8"));
    value_->setAccessibleName(tr("Clinical thermometer's value, °C"));
    instrument_->setAccessibleName(tr("Instrument"));
    const QString instruments[] = {tr("ear thermometer"), tr("oral thermometer"),
        tr("armpit thermometer"), tr("forehead thermometer"), tr("other")};
    for (int i = 0; i < instrument_->count(); ++i)
        instrument_->setItemText(i, instruments[i]);
    save_->setText(tr("Save  [Enter]"));
    cancelRecheck_->setText(tr("Cancel  [Esc]"));
    reasonTitle_->setText(tr("Why was it a false alarm?"));
    int number = 1;
    for (QPushButton* choice : reasons_) {
        const QString token = choice->objectName().section(QLatin1Char('_'), 1);
        choice->setText(
            QStringLiteral("%1  %2").arg(number).arg(falseAlarmWord(token.toStdString())));
        choice->setShortcut(QKeySequence(Qt::Key_0 + number));
        ++number;
    }
    cancelReason_->setText(tr("Cancel  [Esc]"));
}

} // namespace haetae::ui
