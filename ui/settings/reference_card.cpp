// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/reference_card.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>
#include <cmath>

#include "settings/certificate_fields.h"
#include "settings/order_row.h"
#include "settings/settings_field.h"
#include "settings/settings_page.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

// Blackbodies for screening stand near skin temperature; wider covers laboratory ones.
constexpr double kColdestReference = 25.0; // degC
constexpr double kHottestReference = 60.0; // degC
constexpr double kUsualReference = 35.0; // degC
constexpr double kLargestPicture = 4096.0; // px

bool differs(double a, double b)
{
    return std::abs(a - b) > 1e-6;
}

} // namespace

ReferenceCard::ReferenceCard(const CameraConfig& camera, QWidget* parent)
    : QFrame(parent),
      loaded_(camera),
      name_(new QLabel(this)),
      isSet_(new QCheckBox(this)),
      set_(new DegreesBox(DegreesBox::Kind::Point)),
      uncertainty_(new DegreesBox(DegreesBox::Kind::Difference)),
      automatic_(new QCheckBox(this)),
      x_(new QDoubleSpinBox),
      y_(new QDoubleSpinBox),
      radius_(new QDoubleSpinBox),
      setField_(new SettingsField(set_, "setTemperature", this)),
      uncertaintyField_(new SettingsField(uncertainty_, "setUncertainty", this)),
      place_(new QWidget(this)),
      notSet_(new QLabel(this)),
      xField_(new SettingsField(x_, "placeX", place_)),
      yField_(new SettingsField(y_, "placeY", place_)),
      radiusField_(new SettingsField(radius_, "placeRadius", place_)),
      certificate_(new CertificateFields(camera.reference.certificate, this)),
      now_(new QLabel(this)),
      confirm_(new OrderRow("confirmReference", this))
{
    setObjectName(QStringLiteral("referenceCard_") + QString::fromStdString(camera.id.value));
    setProperty("surface", QStringLiteral("card"));
    name_->setProperty("rank", QStringLiteral("title"));
    notSet_->setProperty("rank", QStringLiteral("warning"));
    notSet_->setWordWrap(true);
    isSet_->setObjectName(QStringLiteral("referenceIsSet"));
    automatic_->setObjectName(QStringLiteral("placeAutomatic"));
    setUp(*set_, kColdestReference, kHottestReference, 0.01, 2);
    setUp(*uncertainty_, 0.01, 2.0, 0.01, 2);
    for (auto* box : {x_, y_, radius_})
        setUp(*box, box == radius_ ? 1.0 : 0.0, kLargestPicture, 1.0, 1, QStringLiteral("px"));

    const ReferenceConfig& reference = camera.reference;
    isSet_->setChecked(reference.setTemperature.has_value());
    set_->setValue(reference.setTemperature.value_or(Celsius::degrees(kUsualReference)).degrees());
    uncertainty_->setValue(reference.setUncertainty.kelvins());
    automatic_->setChecked(!reference.place.has_value());
    const ThermalCircle circle = reference.place.value_or(ThermalCircle{0, 0, 10});
    x_->setValue(circle.x);
    y_->setValue(circle.y);
    radius_->setValue(circle.radius);

    auto* figures = new QHBoxLayout;
    figures->setSpacing(24);
    figures->addWidget(setField_, 1);
    figures->addWidget(uncertaintyField_, 1);
    auto* circleRow = new QHBoxLayout(place_);
    circleRow->setContentsMargins(0, 0, 0, 0);
    circleRow->setSpacing(24);
    for (auto* field : {xField_, yField_, radiusField_})
        circleRow->addWidget(field, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(size::kGap);
    column->addWidget(name_);
    column->addWidget(isSet_);
    column->addWidget(notSet_);
    column->addLayout(figures);
    column->addWidget(certificate_);
    column->addWidget(automatic_);
    column->addWidget(place_);
    column->addWidget(now_);
    column->addWidget(confirm_);
    now_->setObjectName(QStringLiteral("referenceNow"));
    now_->setWordWrap(true);
    now_->hide();
    confirm_->hide();
    connect(certificate_, &CertificateFields::edited, this, &ReferenceCard::edited);
    connect(confirm_, &OrderRow::asked, this, [this](const QString& reason) {
        Q_EMIT commandAsked(ConfirmReference{loaded_.id, reason.toStdString()});
    });

    for (QDoubleSpinBox* box :
        std::initializer_list<QDoubleSpinBox*>{set_, uncertainty_, x_, y_, radius_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ReferenceCard::edited);
    for (auto* box : {isSet_, automatic_})
        connect(box, &QCheckBox::toggled, this, &ReferenceCard::edited);
    connect(this, &ReferenceCard::edited, this, &ReferenceCard::showDependents);
    showDependents();
    retranslate();
}

void ReferenceCard::showDependents()
{
    setField_->setVisible(isSet_->isChecked());
    uncertaintyField_->setVisible(isSet_->isChecked());
    certificate_->setVisible(isSet_->isChecked());
    notSet_->setVisible(!isSet_->isChecked());
    place_->setVisible(!automatic_->isChecked());
}

void ReferenceCard::store(CameraConfig& camera) const
{
    ReferenceConfig& reference = camera.reference;
    if (!isSet_->isChecked())
        reference.setTemperature.reset();
    else if (!reference.setTemperature
        || differs(reference.setTemperature->degrees(), set_->value()))
        reference.setTemperature = Celsius::degrees(set_->value());
    if (differs(reference.setUncertainty.kelvins(), uncertainty_->value()))
        reference.setUncertainty = TempDelta::kelvins(uncertainty_->value());
    certificate_->store(reference.certificate);
    if (automatic_->isChecked()) {
        reference.place.reset();
        return;
    }
    const ThermalCircle before = reference.place.value_or(ThermalCircle{-1, -1, -1});
    if (differs(before.x, x_->value()) || differs(before.y, y_->value())
        || differs(before.radius, radius_->value()))
        reference.place = ThermalCircle{x_->value(), y_->value(), radius_->value()};
}

bool ReferenceCard::check()
{
    return !isSet_->isChecked() || certificate_->check();
}

void ReferenceCard::showEntrance(const EntranceNow& now)
{
    now_->setVisible(now.snapshot != nullptr);
    confirm_->setVisible(now.snapshot != nullptr);
    if (!now.snapshot)
        return;
    const ReferenceState& reference = now.snapshot->reference;
    QStringList said{tr("Now: %1, trust %2 of 100 (%3).")
                         .arg(word(reference.condition))
                         .arg(reference.trust)
                         .arg(word(reference.grade))};
    if (const QString reasons = words(reference.reasons); !reasons.isEmpty())
        said.append(tr("Against it: %1.").arg(reasons));
    if (reference.certificate != CertificateStanding::None)
        said.append(titled(word(reference.certificate)) + QLatin1Char('.'));
    now_->setText(said.join(QLatin1Char(' ')));
}

void ReferenceCard::retranslate()
{
    certificate_->retranslate();
    confirm_->setWords(tr("Confirm the reference as it reads now"),
        tr("Why: for example \"checked with the contact thermometer\""),
        tr("Only after it was checked: a drift or a step is then forgiven. The log keeps it."));
    name_->setText(QString::fromStdString(loaded_.name.empty() ? loaded_.id.value : loaded_.name));
    isSet_->setText(tr("The reference is switched on and its set temperature is known"));
    notSet_->setText(sentence(ReferenceCondition::NotSet));
    setField_->setWords(
        tr("Set temperature"), tr("As on the display or the certificate of the reference."));
    uncertaintyField_->setWords(
        tr("Standard uncertainty (k = 1)"), tr("From its certificate; half of a stated U95."));
    automatic_->setText(tr("Find the reference in the picture automatically"));
    xField_->setWords(tr("Centre, from the left"), {});
    yField_->setWords(tr("Centre, from the top"), {});
    radiusField_->setWords(tr("Radius"), {});
}

} // namespace haetae::ui
