// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/limit_page.h"

#include <QCheckBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <cmath>

#include "settings/adaptive_limit_card.h"
#include "settings/settings_field.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

bool differs(double a, double b)
{
    return std::abs(a - b) > 1e-6; // below any step of the boxes
}

} // namespace

LimitPage::LimitPage(QWidget* parent)
    : SettingsPage(parent),
      limit_(new QDoubleSpinBox),
      offset_(new SignedSpinBox),
      validated_(new QCheckBox),
      reason_(new QLineEdit),
      band_(new QDoubleSpinBox),
      provisional_(new QLabel),
      meaning_(new QLabel),
      limitField_(new SettingsField(limit_, "limit", this)),
      offsetField_(new SettingsField(offset_, "siteOffset", this)),
      reasonField_(new SettingsField(reason_, "offsetReason", this)),
      bandField_(new SettingsField(band_, "recheckBand", this)),
      adaptive_(new AdaptiveLimitCard(this))
{
    setUp(*limit_, FeverRule::kLowestLimit.degrees(), FeverRule::kHighestLimit.degrees(), 0.1, 1,
        QStringLiteral("°C"));
    setUp(*offset_, -3.0, 3.0, 0.01, 2, QStringLiteral("K"));
    setUp(*band_, 0.0, 3.0, 0.1, 1, QStringLiteral("× u"));
    validated_->setObjectName(QStringLiteral("offsetValidated"));
    provisional_->setObjectName(QStringLiteral("offsetProvisional"));
    provisional_->setProperty("rank", QStringLiteral("warning"));
    provisional_->setWordWrap(true);
    meaning_->setObjectName(QStringLiteral("limitMeaning"));
    meaning_->setWordWrap(true);
    reason_->setMaxLength(200);
    reason_->setMaximumWidth(720);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(20);
    column->addWidget(limitField_);
    column->addWidget(offsetField_);
    column->addWidget(meaning_);
    column->addWidget(provisional_);
    column->addWidget(validated_);
    column->addWidget(reasonField_);
    column->addWidget(bandField_);
    column->addWidget(adaptive_);
    column->addStretch();

    for (auto* box : {limit_, offset_, band_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SettingsPage::edited);
    connect(validated_, &QCheckBox::toggled, this, &SettingsPage::edited);
    connect(adaptive_, &AdaptiveLimitCard::edited, this, &SettingsPage::edited);
    connect(adaptive_, &AdaptiveLimitCard::commandAsked, this, &SettingsPage::commandAsked);
    connect(reason_, &QLineEdit::textChanged, this, &SettingsPage::edited);
    connect(this, &SettingsPage::edited, this, [this] {
        reasonField_->setError({});
        showProvisional();
        showMeaning();
    });
    retranslate();
}

QString LimitPage::title() const
{
    return tr("Limit");
}

void LimitPage::load(const Settings& settings)
{
    loaded_ = settings.rule;
    limit_->setValue(loaded_.limit.degrees());
    offset_->setValue(loaded_.siteOffset.value.kelvins());
    validated_->setChecked(!loaded_.siteOffset.provisional);
    band_->setValue(loaded_.recheckBand);
    adaptive_->load(settings);
    reason_->clear();
    reasonField_->setError({});
    showProvisional();
    showMeaning();
}

bool LimitPage::offsetChanged() const
{
    return differs(offset_->value(), loaded_.siteOffset.value.kelvins())
        || validated_->isChecked() == loaded_.siteOffset.provisional;
}

void LimitPage::store(Settings& settings) const
{
    adaptive_->store(settings);
    FeverRule& rule = settings.rule;
    // Untouched boxes keep the exact stored number, not the rounded one on screen.
    if (differs(limit_->value(), rule.limit.degrees()))
        rule.limit = Celsius::degrees(limit_->value());
    if (differs(band_->value(), rule.recheckBand))
        rule.recheckBand = band_->value();
    if (!offsetChanged())
        return;
    rule.siteOffset.value = TempDelta::kelvins(offset_->value());
    rule.siteOffset.provisional = !validated_->isChecked();
    rule.siteOffset.since = QDate::currentDate().toString(Qt::ISODate).toStdString();
    rule.siteOffset.reason = reason().toStdString();
}

bool LimitPage::check()
{
    if (!offsetChanged() || !reason().isEmpty())
        return true;
    reasonField_->setError(tr("Write why the site offset changes; the log keeps it."));
    return false;
}

QString LimitPage::reason() const
{
    return reason_->text().trimmed();
}

void LimitPage::showEntrances(const std::vector<EntranceNow>& entrances)
{
    adaptive_->showEntrances(entrances);
}

void LimitPage::showProvisional()
{
    provisional_->setVisible(!validated_->isChecked());
    reasonField_->setVisible(offsetChanged());
}

void LimitPage::showMeaning()
{
    const double skin = limit_->value() - offset_->value();
    meaning_->setText(tr("Together: a skin temperature of %1 °C or more is \"elevated, recheck\".")
                          .arg(QString::number(skin, 'f', 2)));
}

void LimitPage::retranslate()
{
    showMeaning();
    adaptive_->retranslate();
    limitField_->setWords(tr("Limit (oral-equivalent)"),
        tr("From here on it is \"elevated, recheck\". 34.0 to 39.0 °C in steps of 0.1."));
    offsetField_->setWords(tr("Site offset (oral-equivalent − skin temperature)"),
        tr("Added to every skin temperature of this site, always the same."));
    provisional_->setText(tr("Provisional until this site has compared its own readings with a "
                             "clinical thermometer. The value at delivery, +0.98 K, is the mean "
                             "of a published study."));
    validated_->setText(tr("This site has validated its own offset"));
    reasonField_->setWords(tr("Reason for the new offset (required)"),
        tr("For example: 120 people compared, sheet 7."));
    bandField_->setWords(tr("Recheck band"),
        tr("So many standard uncertainties below the limit a person is asked to measure again. 0 "
           "switches it off."));
}

} // namespace haetae::ui
