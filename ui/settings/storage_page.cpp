// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/storage_page.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QSpinBox>
#include <QTime>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/settings_field.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kYear = 365;
constexpr int kLongestDays = 3650;

/// Empty, or a whole path of a folder that is there: an empty mount point is no other disk.
bool isFolder(const QString& text)
{
    return text.isEmpty() || (text.startsWith(QLatin1Char('/')) && QFileInfo(text).isDir());
}

} // namespace

StoragePage::StoragePage(QWidget* parent)
    : SettingsPage(parent),
      heads_(new QLineEdit),
      personal_(new QSpinBox),
      rows_(new QComboBox),
      report_(new QLineEdit),
      at_(new QLineEdit),
      headsField_(new SettingsField(heads_, "headsFolder", this)),
      personalField_(new SettingsField(personal_, "keepPersonalData", this)),
      rowsField_(new SettingsField(rows_, "keepRows", this)),
      reportField_(new SettingsField(report_, "reportFolder", this)),
      atField_(new SettingsField(at_, "reportTime", this))
{
    for (QLineEdit* line : {heads_, report_}) {
        line->setMaxLength(400);
        line->setMaximumWidth(640);
    }
    at_->setMaxLength(5);
    at_->setMaximumWidth(120);
    personal_->setRange(0, kLongestDays);
    personal_->setMaximumWidth(220);
    rows_->setMaximumWidth(320);
    for (const int years : {0, 1, 2, 3, 5, 10})
        rows_->addItem(QString(), years * kYear);
    ignoreStrayWheel(*personal_);
    ignoreStrayWheel(*rows_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(20);
    for (SettingsField* field : {rowsField_, personalField_, headsField_, reportField_, atField_})
        column->addWidget(field);
    column->addStretch(1);
    for (QLineEdit* line : {heads_, report_, at_})
        connect(line, &QLineEdit::textChanged, this, &SettingsPage::edited);
    connect(personal_, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    connect(rows_, &QComboBox::currentIndexChanged, this, &SettingsPage::edited);
    connect(this, &SettingsPage::edited, this, [this] {
        for (SettingsField* field : {headsField_, reportField_, atField_})
            field->setError({});
        atField_->setVisible(!report_->text().trimmed().isEmpty());
    });
    retranslate();
}

QString StoragePage::title() const
{
    return tr("Storage and reports");
}

void StoragePage::load(const Settings& settings)
{
    heads_->setText(QString::fromStdString(settings.headsFolder));
    personal_->setValue(static_cast<int>(settings.keepPersonalData.count() / 24));
    if (rows_->findData(settings.keepRowsDays) < 0) // one that was typed into the file
        rows_->addItem(tr("%n days", nullptr, settings.keepRowsDays), settings.keepRowsDays);
    rows_->setCurrentIndex(rows_->findData(settings.keepRowsDays));
    report_->setText(QString::fromStdString(settings.report.folder));
    at_->setText(QString::fromStdString(settings.report.time));
    for (SettingsField* field : {headsField_, reportField_, atField_})
        field->setError({});
    atField_->setVisible(!settings.report.folder.empty());
}

void StoragePage::store(Settings& settings) const
{
    settings.headsFolder = heads_->text().trimmed().toStdString();
    // Hours that are no whole days were typed into the file: an untouched box keeps them.
    if (settings.keepPersonalData.count() / 24 != personal_->value())
        settings.keepPersonalData = std::chrono::hours(24 * personal_->value());
    settings.keepRowsDays = rows_->currentData().toInt();
    settings.report.folder = report_->text().trimmed().toStdString();
    settings.report.time = at_->text().trimmed().toStdString();
}

bool StoragePage::check()
{
    const QString missing = tr("This folder is not there. Make it, or connect its disk.");
    const bool heads = isFolder(heads_->text().trimmed());
    const bool report = isFolder(report_->text().trimmed());
    const bool at = QTime::fromString(at_->text().trimmed(), QStringLiteral("HH:mm")).isValid();
    headsField_->setError(heads ? QString() : missing);
    reportField_->setError(report ? QString() : missing);
    atField_->setError(at ? QString() : tr("Type a time of day such as 06:00."));
    return heads && report && at;
}

void StoragePage::retranslate()
{
    for (int i = 0; i < rows_->count(); ++i) {
        const int days = rows_->itemData(i).toInt();
        rows_->setItemText(i,
            days == 0               ? tr("As long as there is room")
                : days % kYear == 0 ? tr("%n years", nullptr, days / kYear)
                                    : tr("%n days", nullptr, days));
    }
    personal_->setSpecialValueText(tr("Until somebody erases it"));
    personal_->setSuffix(QLatin1Char(' ') + tr("days"));
    rowsField_->setWords(tr("Rows of the log are kept for"),
        tr("Then they are destroyed, and a row certifies it. Records of access stay a year at "
           "least."));
    personalField_->setWords(tr("Recheck values, reasons and comments are kept for"),
        tr("They are health data of people: as short as your duty to answer for them allows."));
    headsField_->setWords(tr("Folder for the log's signed heads"),
        tr("On another disk or a share. With it anybody can show that no row was cut off or "
           "changed. Counts from the next start."));
    reportField_->setWords(tr("Folder for the daily report"),
        tr("A PDF of the day before is written there by itself. Empty: none."));
    atField_->setWords(tr("Written at"), tr("Local time, such as 06:00."));
}

} // namespace haetae::ui
