// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_answer.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "alarm/shelve_form.h"
#include "alarm/spot_panel.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

// A clinical thermometer's plausible range; anything else is a typing error.
constexpr Celsius kLowest = Celsius::degrees(30.0);
constexpr Celsius kHighest = Celsius::degrees(45.0);
constexpr Celsius kUsual = Celsius::degrees(36.8);
constexpr int kColumns = 6; // halves and thirds
constexpr int kValueWidth = 100; // of five figures
constexpr int kArrow = 40; // beside a choice

FittedButton* button(const char* name, const char* role, QWidget* parent)
{
    auto* made = new FittedButton(parent);
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
    spot_ = new SpotPanel(this);
    shelveForm_ = new ShelveForm(this);
    pages_ = {makeActions(), makeRecheck(), makeReasons(), spot_, shelveForm_};
    connect(spot_, &SpotPanel::cancelled, this, &AlarmAnswer::cancelled);
    connect(shelveForm_, &ShelveForm::chosen, this, &AlarmAnswer::shelveChosen);
    connect(shelveForm_, &ShelveForm::cancelled, this, &AlarmAnswer::cancelled);
    for (QWidget* page : pages_)
        column->addWidget(page);
    retranslate();
    setMode(Mode::Actions);
}

QWidget* AlarmAnswer::makeActions()
{
    auto* page = new QWidget(this);
    auto* grid = actions_ = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    acknowledge_ = button("acknowledgeButton", "main", page);
    recheck_ = button("recheckButton", "second", page);
    falseAlarm_ = button("falseAlarmButton", "second", page);
    replay_ = button("replayButton", "third", page);
    escalate_ = button("escalateButton", "third", page);
    here_ = button("recheckHereButton", "third", page);
    shelve_ = button("shelveButton", "third", page);
    layActions();
    connect(replay_, &QPushButton::clicked, this, &AlarmAnswer::replayAsked);
    connect(escalate_, &QPushButton::clicked, this, &AlarmAnswer::escalateAsked);
    connect(here_, &QPushButton::clicked, this, &AlarmAnswer::recheckHereAsked);
    connect(shelve_, &QPushButton::clicked, this, &AlarmAnswer::shelveAsked);
    connect(acknowledge_, &QPushButton::clicked, this, &AlarmAnswer::acknowledgeAsked);
    connect(recheck_, &QPushButton::clicked, this, &AlarmAnswer::recheckAsked);
    connect(falseAlarm_, &QPushButton::clicked, this, &AlarmAnswer::falseAlarmAsked);
    return page;
}

void AlarmAnswer::layActions()
{
    constexpr int kHalf = kColumns / 2;
    constexpr int kThird = kColumns / 3;
    actions_->addWidget(acknowledge_, 0, 0, 1, kColumns);
    actions_->addWidget(recheck_, 1, 0, 1, kHalf);
    actions_->addWidget(falseAlarm_, 1, kHalf, 1, kHalf);
    const bool three = low_ && !here_->isHidden();
    const int wide = three ? kThird : kHalf;
    actions_->addWidget(replay_, 2, 0, 1, wide);
    actions_->addWidget(escalate_, 2, wide, 1, wide);
    actions_->addWidget(here_, three ? 2 : 3, three ? 2 * kThird : 0, 1, three ? kThird : kColumns);
    actions_->addWidget(shelve_, 4, 0, 1, kColumns);
}

void AlarmAnswer::setLow(bool low)
{
    low_ = low;
    setStyleSheet(low ? QStringLiteral("QPushButton { min-height: %1px; }").arg(size::kTarget - 2)
                      : QString());
    actions_->setSpacing(low ? 4 : 8);
    spot_->setLow(low);
    layActions();
}

QWidget* AlarmAnswer::makeRecheck()
{
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    recheckTitle_ = new FittedLabel(page, size::kText, true);
    value_ = new QLineEdit(page);
    value_->setObjectName(QStringLiteral("recheckValue"));
    value_->setMaxLength(5);
    value_->setFixedWidth(kValueWidth);
    value_->setFont(ui::font(size::kFigure, true));
    value_->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    instrument_ = new QComboBox(page);
    instrument_->setObjectName(QStringLiteral("recheckInstrument"));
    for (const std::string& token : clinicalInstruments())
        instrument_->addItem(QString(), QString::fromStdString(token));
    hint_ = new QLabel(page);
    hint_->setObjectName(QStringLiteral("recheckHint"));
    save_ = button("recheckSave", "main", page);
    cancelRecheck_ = button("recheckCancel", "second", page);
    grid->addWidget(recheckTitle_, 0, 0, 1, 2);
    auto* measured = new QHBoxLayout;
    measured->setSpacing(8);
    measured->addWidget(value_);
    measured->addWidget(instrument_, 1);
    grid->addLayout(measured, 1, 0, 1, 2);
    grid->addWidget(hint_, 2, 0, 1, 2);
    grid->addWidget(save_, 3, 0);
    grid->addWidget(cancelRecheck_, 3, 1);
    connect(value_, &QLineEdit::returnPressed, this, &AlarmAnswer::enter);
    connect(instrument_, &QComboBox::currentTextChanged, this, &AlarmAnswer::fitInstrument);
    instrument_->installEventFilter(this);
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
    reasonTitle_ = new FittedLabel(page, size::kText, true);
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

bool AlarmAnswer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitInstrument();
    return QWidget::eventFilter(watched, event);
}

void AlarmAnswer::fitInstrument()
{
    const FittedWords fitted = fitWords(instrument_->currentText(), instrument_->font(),
        size::kText, {instrument_->width() - kArrow, size::kTarget / 2});
    QFont type = instrument_->font();
    type.setPixelSize(fitted.pixels);
    instrument_->setFont(type);
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
    } else if (mode == Mode::Shelve) {
        shelveForm_->begin();
    }
}

void AlarmAnswer::setChoices(const Choices& choices)
{
    acknowledge_->setEnabled(choices.unanswered);
    for (FittedButton* answer : {recheck_, falseAlarm_, replay_, escalate_})
        answer->setVisible(choices.person);
    escalate_->setEnabled(!choices.supervisorCalled);
    here_->setVisible(choices.person && choices.spot);
    shelve_->setVisible(!choices.person && choices.mayShelve);
    layActions();
}

void AlarmAnswer::setKeys(const AnswerKeys& keys)
{
    keys_ = keys;
    retranslate();
}

void AlarmAnswer::enter()
{
    QString text = value_->text().trimmed();
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    bool understood = false;
    const Celsius value = fromShown(text.toDouble(&understood));
    if (!understood || value < kLowest || value > kHighest) {
        hint_->setText(tr("Type a value from %1 to %2, such as %3.")
                           .arg(figure(kLowest, 0), temperature(kHighest, 0), figure(kUsual)));
        value_->setFocus();
        value_->selectAll();
        return;
    }
    Q_EMIT recheckEntered(value, instrument_->currentData().toString());
}

void AlarmAnswer::retranslate()
{
    const auto name = [](FittedButton* button, const QString& words, const QString& key) {
        button->setText(key.isEmpty() ? words : QStringLiteral("%1  [%2]").arg(words, key));
        button->setAccessibleName(words);
    };
    name(acknowledge_, tr("Acknowledge"), keys_.acknowledge);
    name(recheck_, tr("Recheck"), keys_.recheck);
    name(falseAlarm_, tr("False alarm"), keys_.falseAlarm);
    name(replay_, tr("See again"), keys_.replay);
    name(escalate_, tr("Call for help"), keys_.escalate);
    name(here_, tr("Recheck here"), keys_.recheckHere);
    name(shelve_, tr("Put aside"), keys_.shelve);
    spot_->retranslate();
    shelveForm_->retranslate();
    recheckTitle_->setText(tr("Clinical thermometer's value, %1").arg(unitWords()));
    value_->setPlaceholderText(figure(kUsual));
    value_->setAccessibleName(recheckTitle_->text());
    instrument_->setAccessibleName(tr("Instrument"));
    for (int i = 0; i < instrument_->count(); ++i)
        instrument_->setItemText(
            i, instrumentWord(instrument_->itemData(i).toString().toStdString()));
    fitInstrument();
    save_->setText(tr("Save  [Enter]"));
    cancelRecheck_->setText(tr("Cancel  [Esc]"));
    reasonTitle_->setText(tr("Why was it a false alarm?"));
    int number = 1;
    for (FittedButton* choice : reasons_) {
        const QString token = choice->objectName().section(QLatin1Char('_'), 1);
        choice->setText(
            QStringLiteral("%1  %2").arg(number).arg(falseAlarmWord(token.toStdString())));
        choice->setShortcut(QKeySequence(Qt::Key_0 + number));
        ++number;
    }
    cancelReason_->setText(tr("Cancel  [Esc]"));
}

} // namespace haetae::ui
