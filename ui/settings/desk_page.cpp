// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/desk_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/settings_field.h"
#include "theme/tokens.h"

namespace haetae::ui {
DeskPage::DeskPage(QWidget* parent)
    : SettingsPage(parent),
      language_(new QComboBox),
      desk_(new QLineEdit),
      phone_(new QLineEdit),
      languageField_(new SettingsField(language_, "language", this)),
      deskField_(new SettingsField(desk_, "deskName", this)),
      phoneField_(new SettingsField(phone_, "phone", this)),
      instruction_(new QLineEdit),
      instructionField_(new SettingsField(instruction_, "alarmInstruction", this))
{
    language_->addItem(QString(), static_cast<int>(Language::System));
    // A language is always named in itself: whoever is lost must find it.
    language_->addItem(QStringLiteral("한국어"), static_cast<int>(Language::Korean));
    language_->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    language_->setMaximumWidth(320);
    desk_->setMaxLength(40); // the header has no more room
    desk_->setMaximumWidth(480);
    phone_->setMaxLength(30);
    phone_->setMaximumWidth(320);

    instruction_->setMaxLength(120); // two lines of the card
    instruction_->setMaximumWidth(640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(20);
    column->addWidget(languageField_);
    column->addWidget(deskField_);
    column->addWidget(phoneField_);
    column->addWidget(instructionField_);
    column->addStretch();
    connect(language_, &QComboBox::currentIndexChanged, this, &SettingsPage::edited);
    for (auto* line : {desk_, phone_, instruction_})
        connect(line, &QLineEdit::textChanged, this, &SettingsPage::edited);
    retranslate();
}

QString DeskPage::title() const
{
    return tr("Language and desk");
}

void DeskPage::load(const Settings& settings)
{
    language_->setCurrentIndex(
        std::max(0, language_->findData(static_cast<int>(settings.language))));
    desk_->setText(QString::fromStdString(settings.desk));
    phone_->setText(QString::fromStdString(settings.escalationPhone));
    instruction_->setText(QString::fromStdString(settings.alarmInstruction));
}

void DeskPage::store(Settings& settings) const
{
    settings.language = static_cast<Language>(language_->currentData().toInt());
    settings.desk = desk_->text().trimmed().toStdString();
    settings.escalationPhone = phone_->text().trimmed().toStdString();
    settings.alarmInstruction = instruction_->text().trimmed().toStdString();
}

void DeskPage::retranslate()
{
    language_->setItemText(0, tr("As on this computer"));
    languageField_->setWords(tr("Language"), tr("Changes at once, without a restart."));
    deskField_->setWords(tr("Name of this desk"), tr("Shown in the header and on exports."));
    phoneField_->setWords(
        tr("Number to call on an alarm"), tr("Shown on the alarm card, for example ext. 1234."));
    instructionField_->setWords(tr("What to do on an alarm"),
        tr("One sentence for the alarm card, as this site wants it. Empty: recheck by clinical "
           "thermometer."));
}

} // namespace haetae::ui
