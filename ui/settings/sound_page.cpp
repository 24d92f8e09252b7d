// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/sound_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/settings_field.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kShortestSeconds = 7; // a burst must have ended before the next begins
constexpr int kLongestSeconds = 60;

QString word(SoundRepeat repeat)
{
    switch (repeat) {
    case SoundRepeat::Once:
        return SoundPage::tr("Once an alarm");
    case SoundRepeat::EverySeconds:
        return SoundPage::tr("Every few seconds");
    case SoundRepeat::Continuously:
        break;
    }
    return SoundPage::tr("Continuously");
}

} // namespace

SoundPage::SoundPage(QWidget* parent)
    : SettingsPage(parent),
      rows_{makeRow("soundHigh"), makeRow("soundMedium"), makeRow("soundLow")},
      floor_(new QSpinBox),
      floorField_(new SettingsField(floor_, "soundFloor", this))
{
    floor_->setRange(0, 100);
    floor_->setSingleStep(5);
    floor_->setSuffix(QStringLiteral(" %"));
    floor_->setMaximumWidth(160);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(20);
    for (const Row& row : rows_)
        column->addWidget(row.field);
    column->addWidget(floorField_);
    column->addStretch();
    connect(floor_, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    retranslate();
}

SoundPage::Row SoundPage::makeRow(const char* name)
{
    Row row;
    auto* both = new QWidget(this);
    row.repeat = new QComboBox(both);
    row.repeat->setObjectName(QLatin1String(name) + QStringLiteral("Repeat"));
    row.every = new QSpinBox(both);
    row.every->setObjectName(QLatin1String(name) + QStringLiteral("Every"));
    row.every->setRange(kShortestSeconds, kLongestSeconds);
    row.every->setSuffix(QStringLiteral(" s"));
    for (const auto repeat :
        {SoundRepeat::Continuously, SoundRepeat::EverySeconds, SoundRepeat::Once})
        row.repeat->addItem(QString(), static_cast<int>(repeat));
    row.repeat->setMaximumWidth(320);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.repeat, 1);
    line->addWidget(row.every);
    line->addStretch(1);
    row.field = new SettingsField(both, name, this);
    connect(row.repeat, &QComboBox::currentIndexChanged, this, [this, row] {
        row.every->setVisible(typed(row).repeat == SoundRepeat::EverySeconds);
        Q_EMIT edited();
    });
    connect(row.every, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    row.every->setVisible(false);
    return row;
}

QString SoundPage::title() const
{
    return tr("Alarm sound");
}

void SoundPage::show(const Row& row, const SoundRule& rule)
{
    row.every->setValue(static_cast<int>(rule.every.count()));
    row.repeat->setCurrentIndex(std::max(0, row.repeat->findData(static_cast<int>(rule.repeat))));
}

SoundRule SoundPage::typed(const Row& row)
{
    return {static_cast<SoundRepeat>(row.repeat->currentData().toInt()),
        std::chrono::seconds(row.every->value())};
}

void SoundPage::load(const Settings& settings)
{
    show(rows_[0], settings.sound.high);
    show(rows_[1], settings.sound.medium);
    show(rows_[2], settings.sound.low);
    floor_->setValue(settings.sound.floorPercent);
}

void SoundPage::store(Settings& settings) const
{
    settings.sound = {typed(rows_[0]), typed(rows_[1]), typed(rows_[2]), floor_->value()};
}

void SoundPage::retranslate()
{
    rows_[0].field->setWords(tr("High: somebody elevated"),
        tr("C D E – F G, twice. Without an answer it should not stop: it comes more often after 30 "
           "seconds and without a pause after 2 minutes."));
    rows_[1].field->setWords(tr("Medium: something has failed"), tr("C D E."));
    rows_[2].field->setWords(tr("Low"), tr("Two tones; only the test plays it now."));
    for (const Row& row : rows_) {
        for (int i = 0; i < row.repeat->count(); ++i)
            row.repeat->setItemText(
                i, word(static_cast<SoundRepeat>(row.repeat->itemData(i).toInt())));
        row.repeat->setAccessibleName(tr("How often"));
        row.every->setAccessibleName(tr("Seconds from burst to burst"));
    }
    floorField_->setWords(tr("Least volume"),
        tr("A loudspeaker that is set quieter is turned up to this, and further while nobody "
           "answers. 0: it is left alone."));
}

QString soundWords(const SoundRule& rule)
{
    return rule.repeat == SoundRepeat::EverySeconds
        ? SoundPage::tr("every %1 s").arg(rule.every.count())
        : word(rule.repeat);
}

} // namespace haetae::ui
