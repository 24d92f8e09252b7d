// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/desk_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/settings_field.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

QString spotText(const std::optional<ThermalRect>& spot)
{
    return spot ? QStringLiteral("%1, %2, %3, %4")
                      .arg(spot->x)
                      .arg(spot->y)
                      .arg(spot->width)
                      .arg(spot->height)
                : QString();
}

/// Empty: it cannot be meant. Holding nothing: no mark.
std::optional<std::optional<ThermalRect>> spotFrom(const QString& text)
{
    if (text.trimmed().isEmpty())
        return std::optional<ThermalRect>();
    const QStringList parts = text.split(QLatin1Char(','));
    double values[4] = {};
    if (parts.size() != 4)
        return std::nullopt;
    for (int i = 0; i < 4; ++i) {
        bool understood = false;
        values[i] = parts[i].trimmed().toDouble(&understood);
        if (!understood || values[i] < 0 || values[i] > 10'000)
            return std::nullopt;
    }
    if (values[2] < 8 || values[3] < 8)
        return std::nullopt;
    return std::optional(ThermalRect{values[0], values[1], values[2], values[3]});
}

} // namespace

DeskPage::DeskPage(QWidget* parent)
    : SettingsPage(parent),
      language_(new QComboBox),
      desk_(new QLineEdit),
      phone_(new QLineEdit),
      languageField_(new SettingsField(language_, "language", this)),
      deskField_(new SettingsField(desk_, "deskName", this)),
      phoneField_(new SettingsField(phone_, "phone", this)),
      instruction_(new QLineEdit),
      instructionField_(new SettingsField(instruction_, "alarmInstruction", this)),
      column_(new QVBoxLayout(this))
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
    auto* column = column_;
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
    for (const CameraConfig& camera : settings.cameras) {
        const auto known = std::find_if(spots_.begin(), spots_.end(),
            [&camera](const Spot& spot) { return spot.camera == camera.id; });
        if (known == spots_.end())
            addSpot(camera);
    }
    for (const Spot& spot : spots_) {
        for (const CameraConfig& camera : settings.cameras) {
            if (camera.id == spot.camera)
                spot.line->setText(spotText(camera.recheckSpot));
        }
        spot.field->setError({});
    }
}

void DeskPage::store(Settings& settings) const
{
    settings.language = static_cast<Language>(language_->currentData().toInt());
    settings.desk = desk_->text().trimmed().toStdString();
    settings.escalationPhone = phone_->text().trimmed().toStdString();
    settings.alarmInstruction = instruction_->text().trimmed().toStdString();
    for (const Spot& spot : spots_) {
        for (CameraConfig& camera : settings.cameras) {
            if (camera.id == spot.camera && spotText(camera.recheckSpot) != spot.line->text())
                camera.recheckSpot = spotFrom(spot.line->text()).value_or(camera.recheckSpot);
        }
    }
}

bool DeskPage::check()
{
    for (const Spot& spot : spots_) {
        const bool fine = spotFrom(spot.line->text()).has_value();
        spot.field->setError(fine ? QString()
                                  : tr("Type four numbers: x, y, width and height, at least 8 "
                                       "wide and high; or nothing."));
        if (!fine)
            return false;
    }
    return true;
}

void DeskPage::addSpot(const CameraConfig& camera)
{
    Spot spot;
    spot.camera = camera.id;
    spot.name = QString::fromStdString(camera.name.empty() ? camera.id.value : camera.name);
    spot.line = new QLineEdit;
    spot.line->setMaxLength(40);
    spot.line->setMaximumWidth(320);
    const std::string name = "recheckSpot_" + camera.id.value;
    spot.field = new SettingsField(spot.line, name.c_str(), this);
    column_->insertWidget(column_->count() - 1, spot.field);
    connect(spot.line, &QLineEdit::textChanged, this, &SettingsPage::edited);
    spots_.push_back(spot);
    retranslate();
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
    for (const Spot& spot : spots_)
        spot.field->setWords(tr("Mark for \"recheck here\": %1").arg(spot.name),
            tr("Where one person stands, in pixels of the thermal picture: x, y, width, height. "
               "Empty: no mark."));
}

} // namespace haetae::ui
