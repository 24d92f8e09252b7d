// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/look_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/settings_field.h"
#include "theme/tokens.h"

namespace haetae::ui {

LookPage::LookPage(QWidget* parent)
    : SettingsPage(parent),
      scheme_(new QComboBox),
      scale_(new QComboBox),
      still_(new QCheckBox),
      unit_(new QComboBox),
      schemeField_(new SettingsField(scheme_, "scheme", this)),
      scaleField_(new SettingsField(scale_, "scale", this)),
      stillField_(new SettingsField(still_, "still", this)),
      unitField_(new SettingsField(unit_, "temperatureUnit", this))
{
    for (const auto scheme : {LookScheme::Dark, LookScheme::Light, LookScheme::HighContrast})
        scheme_->addItem(QString(), static_cast<int>(scheme));
    for (const int percent : {0, 100, 125, 150, 200, 300})
        scale_->addItem(QString(), percent);
    for (const auto unit : {TemperatureUnit::Celsius, TemperatureUnit::Fahrenheit})
        unit_->addItem(QString(), static_cast<int>(unit));
    for (auto* box : {scheme_, scale_, unit_})
        box->setMaximumWidth(320);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(20);
    column->addWidget(schemeField_);
    column->addWidget(scaleField_);
    column->addWidget(unitField_);
    column->addWidget(stillField_);
    column->addStretch();
    for (auto* box : {scheme_, scale_, unit_})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::edited);
    connect(still_, &QCheckBox::toggled, this, &SettingsPage::edited);
    retranslate();
}

QString LookPage::title() const
{
    return tr("Look");
}

void LookPage::load(const Settings& settings)
{
    scheme_->setCurrentIndex(
        std::max(0, scheme_->findData(static_cast<int>(settings.look.scheme))));
    if (scale_->findData(settings.look.scalePercent) < 0) // one that was typed into the file
        scale_->addItem(scaleWords(settings.look.scalePercent), settings.look.scalePercent);
    scale_->setCurrentIndex(scale_->findData(settings.look.scalePercent));
    still_->setChecked(settings.look.still);
    unit_->setCurrentIndex(unit_->findData(static_cast<int>(settings.look.unit)));
}

void LookPage::store(Settings& settings) const
{
    settings.look = typed();
}

Look LookPage::typed() const
{
    return {static_cast<LookScheme>(scheme_->currentData().toInt()), scale_->currentData().toInt(),
        still_->isChecked(), static_cast<TemperatureUnit>(unit_->currentData().toInt())};
}

void LookPage::retranslate()
{
    for (int i = 0; i < scheme_->count(); ++i)
        scheme_->setItemText(i, word(static_cast<LookScheme>(scheme_->itemData(i).toInt())));
    for (int i = 0; i < scale_->count(); ++i)
        scale_->setItemText(i, scaleWords(scale_->itemData(i).toInt()));
    for (int i = 0; i < unit_->count(); ++i)
        unit_->setItemText(i, word(static_cast<TemperatureUnit>(unit_->itemData(i).toInt())));
    unitField_->setWords(tr("Temperatures in"),
        tr("On screen and in printed reports, at once. Files, CSV and what is stored stay in °C."));
    still_->setText(tr("Nothing slides or fades"));
    schemeField_->setWords(
        tr("Colours"), tr("The thermal picture stays dark in every scheme. Changes at once."));
    scaleField_->setWords(tr("Size"), tr("Of letters and controls; holds from the next start."));
    stillField_->setWords(tr("Movement"), tr("For people whom moving pages disturb."));
}

QString word(LookScheme scheme)
{
    switch (scheme) {
    case LookScheme::Light:
        return LookPage::tr("Light");
    case LookScheme::HighContrast:
        return LookPage::tr("High contrast");
    case LookScheme::Dark:
        break;
    }
    return LookPage::tr("Dark");
}

QString word(TemperatureUnit unit)
{
    return unit == TemperatureUnit::Fahrenheit ? QStringLiteral("°F") : QStringLiteral("°C");
}

QString scaleWords(int percent)
{
    return percent == 0 ? LookPage::tr("As the screen asks") : QStringLiteral("%1 %").arg(percent);
}

} // namespace haetae::ui
