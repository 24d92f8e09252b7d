// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/limit_page.h"

#include <QCheckBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <chrono>
#include <cmath>
#include <initializer_list>

#include "settings/adaptive_limit_card.h"
#include "settings/settings_field.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr double kLongestDwell = 10.0; // s

bool differs(double a, double b)
{
    return std::abs(a - b) > 1e-6; // below any step of the boxes
}

} // namespace

LimitPage::LimitPage(QWidget* parent)
    : SettingsPage(parent),
      limit_(new DegreesBox(DegreesBox::Kind::Point)),
      offset_(new DegreesBox(DegreesBox::Kind::Signed)),
      validated_(new QCheckBox),
      reason_(new QLineEdit),
      band_(new QDoubleSpinBox),
      dwell_(new QDoubleSpinBox),
      hysteresis_(new DegreesBox(DegreesBox::Kind::Difference)),
      provisional_(new QLabel),
      meaning_(new QLabel),
      limitField_(new SettingsField(limit_, "limit", this)),
      offsetField_(new SettingsField(offset_, "siteOffset", this)),
      reasonField_(new SettingsField(reason_, "offsetReason", this)),
      bandField_(new SettingsField(band_, "recheckBand", this)),
      dwellField_(new SettingsField(dwell_, "dwell", this)),
      hysteresisField_(new SettingsField(hysteresis_, "hysteresis", this)),
      adaptive_(new AdaptiveLimitCard(this))
{
    setUp(*limit_, FeverRule::kLowestLimit.degrees(), FeverRule::kHighestLimit.degrees(), 0.1, 1);
    setUp(*offset_, -3.0, 3.0, 0.01, 2);
    setUp(*band_, 0.0, 3.0, 0.1, 1, QStringLiteral("× u"));
    setUp(*dwell_, 0.0, kLongestDwell, 0.1, 1, QStringLiteral("s"));
    setUp(*hysteresis_, 0.0, 1.0, 0.05, 2);
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
    column->addWidget(dwellField_);
    column->addWidget(hysteresisField_);
    column->addWidget(adaptive_);
    column->addStretch();

    for (QDoubleSpinBox* box :
        std::initializer_list<QDoubleSpinBox*>{limit_, offset_, band_, dwell_, hysteresis_})
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
    dwell_->setValue(std::chrono::duration<double>(loaded_.dwell).count());
    hysteresis_->setValue(loaded_.hysteresis.kelvins());
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
    if (differs(dwell_->value(), std::chrono::duration<double>(rule.dwell).count()))
        rule.dwell = std::chrono::milliseconds(std::lround(dwell_->value() * 1000.0));
    if (differs(hysteresis_->value(), rule.hysteresis.kelvins()))
        rule.hysteresis = TempDelta::kelvins(hysteresis_->value());
    if (!offsetChanged())
        return;
    rule.siteOffset.value = TempDelta::kelvins(offset_->value());
    rule.siteOffset.provisional = !validated_->isChecked();
    rule.siteOffset.since = QDate::currentDate().toString(Qt::ISODate).toStdString();
    rule.siteOffset.reason = reason().toStdString();
    rule.siteOffset.people = 0; // a value typed here is no validation
    rule.siteOffset.signedBy.clear();
    rule.siteOffset.expires.clear();
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
    meaning_->setText(tr("Together: a skin temperature of %1 or more is \"elevated, recheck\".")
                          .arg(temperature(Celsius::degrees(skin), 2)));
}

void LimitPage::retranslate()
{
    showMeaning();
    adaptive_->retranslate();
    limitField_->setWords(tr("Limit (oral-equivalent)"),
        tr("From here on it is \"elevated, recheck\". %1 to %2, kept in steps of 0.1 °C.")
            .arg(figure(FeverRule::kLowestLimit), temperature(FeverRule::kHighestLimit)));
    offsetField_->setWords(tr("Site offset (oral-equivalent − skin temperature)"),
        tr("Added to every skin temperature of this site, always the same."));
    provisional_->setText(tr("Provisional until this site has compared its own readings with a "
                             "clinical thermometer, on the page Validation. The value at "
                             "delivery, %1, is the mean of a published study.")
                              .arg(signedDelta(provisionalOffset(FacialSite::WholeFaceMaximum))));
    validated_->setText(tr("This site has validated its own offset"));
    reasonField_->setWords(tr("Reason for the new offset (required)"),
        tr("For example: 120 people compared, sheet 7."));
    bandField_->setWords(tr("Recheck band"),
        tr("So many standard uncertainties below the limit a person is asked to measure again. 0 "
           "switches it off."));
    dwellField_->setWords(tr("Dwell"),
        tr("So long the limit must be reached before there is an alarm; a single frame is none."));
    hysteresisField_->setWords(tr("Hysteresis"),
        tr("An elevation ends so far below the limit, so that nobody is alarmed twice."));
}

} // namespace haetae::ui
