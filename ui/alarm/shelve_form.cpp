// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/shelve_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace haetae::ui {
namespace {

constexpr int kMinutes[] = {15, 60, 240, 480}; // the last is the longest that the desk allows

} // namespace

ShelveForm::ShelveForm(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("shelveForm"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    title_ = new QLabel(this);
    title_->setProperty("rank", QStringLiteral("strong"));
    title_->setWordWrap(true);
    time_ = new QComboBox(this);
    time_->setObjectName(QStringLiteral("shelveTime"));
    for (const int minutes : kMinutes)
        time_->addItem(QString(), minutes);
    reason_ = new QLineEdit(this);
    reason_->setObjectName(QStringLiteral("shelveReason"));
    reason_->setMaxLength(80);
    hint_ = new QLabel(this);
    hint_->setObjectName(QStringLiteral("shelveHint"));
    hint_->setWordWrap(true);
    save_ = new FittedButton(this);
    save_->setObjectName(QStringLiteral("shelveSave"));
    save_->setProperty("role", QStringLiteral("main"));
    cancel_ = new FittedButton(this);
    cancel_->setObjectName(QStringLiteral("shelveCancel"));
    cancel_->setProperty("role", QStringLiteral("second"));
    for (QPushButton* button : {save_, cancel_})
        button->setAutoDefault(true);
    grid->addWidget(title_, 0, 0, 1, 2);
    auto* why = new QHBoxLayout;
    why->setSpacing(8);
    why->addWidget(reason_, 1);
    why->addWidget(time_);
    grid->addLayout(why, 1, 0, 1, 2);
    grid->addWidget(hint_, 2, 0, 1, 2);
    grid->addWidget(save_, 3, 0);
    grid->addWidget(cancel_, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(reason_, &QLineEdit::returnPressed, this, &ShelveForm::enter);
    connect(save_, &QPushButton::clicked, this, &ShelveForm::enter);
    connect(cancel_, &QPushButton::clicked, this, &ShelveForm::cancelled);
    retranslate();
}

void ShelveForm::begin()
{
    reason_->clear();
    hint_->clear();
    time_->setCurrentIndex(0);
    reason_->setFocus(Qt::ShortcutFocusReason);
}

void ShelveForm::enter()
{
    const QString reason = reason_->text().trimmed();
    if (reason.isEmpty()) {
        hint_->setText(tr("Type why it can wait, such as: being repaired."));
        reason_->setFocus();
        return;
    }
    Q_EMIT chosen(std::chrono::minutes(time_->currentData().toInt()), reason);
}

void ShelveForm::retranslate()
{
    title_->setText(tr("Put aside this alarm: why, and for how long?"));
    reason_->setAccessibleName(tr("Reason for putting it aside"));
    reason_->setPlaceholderText(tr("being repaired"));
    time_->setAccessibleName(tr("For how long"));
    const QString times[] = {tr("15 minutes"), tr("1 hour"), tr("4 hours"), tr("8 hours")};
    for (int i = 0; i < time_->count(); ++i)
        time_->setItemText(i, times[i]);
    save_->setText(tr("Put aside  [Enter]"));
    cancel_->setText(tr("Cancel  [Esc]"));
}

} // namespace haetae::ui
