// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/certificate_fields.h"

#include <QCheckBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <cmath>

#include "settings/settings_field.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr double kLowestValue = 25.0; // degC, as the settings allow
constexpr double kHighestValue = 60.0;
constexpr double kUsualValue = 35.0;

QDate dateIn(const QLineEdit& line)
{
    return QDate::fromString(line.text().trimmed(), QStringLiteral("yyyy-MM-dd"));
}

} // namespace

CertificateFields::CertificateFields(const ReferenceCertificate& certificate, QWidget* parent)
    : QWidget(parent),
      hasValue_(new QCheckBox(this)),
      value_(new DegreesBox(DegreesBox::Kind::Point)),
      issued_(new QLineEdit),
      expires_(new QLineEdit),
      override_(new QLineEdit),
      valueField_(new SettingsField(value_, "certificateValue", this)),
      issuedField_(new SettingsField(issued_, "certificateIssued", this)),
      expiresField_(new SettingsField(expires_, "certificateExpires", this)),
      overrideField_(new SettingsField(override_, "certificateOverride", this))
{
    hasValue_->setObjectName(QStringLiteral("certificateHasValue"));
    setUp(*value_, kLowestValue, kHighestValue, 0.01, 2);
    hasValue_->setChecked(certificate.value.has_value());
    value_->setValue(certificate.value.value_or(Celsius::degrees(kUsualValue)).degrees());
    issued_->setText(QString::fromStdString(certificate.issued));
    expires_->setText(QString::fromStdString(certificate.expires));
    override_->setText(QString::fromStdString(certificate.expiredOverride));
    for (auto* date : {issued_, expires_}) {
        date->setMaxLength(10);
        date->setMaximumWidth(220);
        date->setPlaceholderText(QStringLiteral("2027-02-28"));
    }
    override_->setMaxLength(200);

    auto* dates = new QHBoxLayout;
    dates->setSpacing(24);
    dates->addWidget(issuedField_, 1, Qt::AlignTop);
    dates->addWidget(expiresField_, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kGap);
    column->addWidget(hasValue_);
    column->addWidget(valueField_);
    column->addLayout(dates);
    column->addWidget(overrideField_);
    connect(hasValue_, &QCheckBox::toggled, this, &CertificateFields::edited);
    connect(value_, &QDoubleSpinBox::valueChanged, this, &CertificateFields::edited);
    for (auto* line : {issued_, expires_, override_})
        connect(line, &QLineEdit::textChanged, this, &CertificateFields::edited);
    connect(this, &CertificateFields::edited, this, &CertificateFields::showDependents);
    showDependents();
    retranslate();
}

void CertificateFields::showDependents()
{
    valueField_->setVisible(hasValue_->isChecked());
    const QDate last = dateIn(*expires_);
    const bool past = last.isValid() && last < QDate::currentDate();
    overrideField_->setVisible(past || !override_->text().isEmpty());
    issuedField_->setError({});
    expiresField_->setError({});
}

void CertificateFields::store(ReferenceCertificate& certificate) const
{
    if (!hasValue_->isChecked())
        certificate.value.reset();
    else if (!certificate.value || std::abs(certificate.value->degrees() - value_->value()) > 1e-6)
        certificate.value = Celsius::degrees(value_->value());
    certificate.issued = issued_->text().trimmed().toStdString();
    certificate.expires = expires_->text().trimmed().toStdString();
    certificate.expiredOverride = override_->text().trimmed().toStdString();
}

bool CertificateFields::check()
{
    const QString none = tr("Write the date as 2027-02-28.");
    for (const auto& [line, field] :
        {std::pair{issued_, issuedField_}, {expires_, expiresField_}}) {
        if (!line->text().trimmed().isEmpty() && !dateIn(*line).isValid()) {
            field->setError(none);
            return false;
        }
    }
    if (dateIn(*issued_).isValid() && dateIn(*expires_).isValid()
        && dateIn(*expires_) < dateIn(*issued_)) {
        expiresField_->setError(tr("It cannot end before it was issued."));
        return false;
    }
    return true;
}

void CertificateFields::retranslate()
{
    hasValue_->setText(tr("The certificate gives a value of its own"));
    valueField_->setWords(tr("Value by the certificate"),
        tr("What it radiates at its set temperature; used instead of it."));
    issuedField_->setWords(tr("Certificate issued on"), {});
    expiresField_->setWords(tr("Certificate valid until"),
        tr("The last day. Warned 30 days before; after it nobody is judged."));
    overrideField_->setWords(tr("Used past its date because"),
        tr("A reason keeps the entrance judging for now; it is shown and logged. Empty: not "
           "used."));
}

} // namespace haetae::ui
