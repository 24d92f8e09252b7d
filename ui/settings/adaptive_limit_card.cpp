// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/adaptive_limit_card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "settings/order_row.h"
#include "settings/settings_field.h"
#include "settings/settings_page.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr AdaptiveUse kUses[] = {AdaptiveUse::Off, AdaptiveUse::Shown, AdaptiveUse::InForce};

} // namespace

AdaptiveLimitCard::AdaptiveLimitCard(QWidget* parent)
    : QFrame(parent),
      title_(new QLabel(this)),
      use_(new QComboBox),
      mayExceed_(new QCheckBox(this)),
      useField_(new SettingsField(use_, "adaptiveUse", this)),
      noMove_(new QLabel(this)),
      column_(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("adaptiveLimitCard"));
    setProperty("surface", QStringLiteral("card"));
    title_->setProperty("rank", QStringLiteral("title"));
    mayExceed_->setObjectName(QStringLiteral("adaptiveMayExceed"));
    noMove_->setProperty("rank", QStringLiteral("label"));
    noMove_->setWordWrap(true);
    use_->setMaximumWidth(520);
    for (const AdaptiveUse use : kUses)
        use_->addItem(word(use));
    column_->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column_->setSpacing(size::kGap);
    column_->addWidget(title_);
    column_->addWidget(useField_);
    column_->addWidget(mayExceed_);
    column_->addWidget(noMove_);
    connect(use_, &QComboBox::currentIndexChanged, this, &AdaptiveLimitCard::edited);
    connect(mayExceed_, &QCheckBox::toggled, this, &AdaptiveLimitCard::edited);
    retranslate();
}

void AdaptiveLimitCard::load(const Settings& settings)
{
    use_->setCurrentIndex(static_cast<int>(settings.adaptiveLimit.use));
    mayExceed_->setChecked(settings.adaptiveLimit.mayExceedFixed);
}

void AdaptiveLimitCard::store(Settings& settings) const
{
    settings.adaptiveLimit.use = static_cast<AdaptiveUse>(use_->currentIndex());
    settings.adaptiveLimit.mayExceedFixed = mayExceed_->isChecked();
}

void AdaptiveLimitCard::makeSites(const std::vector<EntranceNow>& entrances)
{
    if (!sites_.empty())
        return;
    for (const EntranceNow& now : entrances) {
        const QString id = QString::fromStdString(now.camera.value);
        Site site{now.camera, new QLabel(this),
            new OrderRow(("adoptBaseline_" + now.camera.value).c_str(), this)};
        site.says->setObjectName(QStringLiteral("siteSays_") + id);
        site.says->setWordWrap(true);
        column_->addWidget(site.says);
        column_->addWidget(site.adopt);
        connect(
            site.adopt, &OrderRow::asked, this, [this, camera = now.camera](const QString& reason) {
                Q_EMIT commandAsked(AdoptBaseline{camera, reason.toStdString()});
            });
        sites_.push_back(site);
    }
    retranslate();
}

void AdaptiveLimitCard::showEntrances(const std::vector<EntranceNow>& entrances)
{
    makeSites(entrances);
    for (const Site& site : sites_) {
        for (const EntranceNow& now : entrances) {
            if (now.camera != site.camera || !now.snapshot)
                continue;
            const LimitState& limit = now.snapshot->limit;
            const QString people = limit.basis == LimitBasis::TooFewPeople
                ? tr("%1 of %2 people needed").arg(limit.people).arg(limit.needed)
                : tr("%n people", nullptr, limit.people);
            site.says->setText(
                QStringLiteral("%1: %2 (%3). %4")
                    .arg(now.name, limitWords(limit), people, sentence(now.snapshot->baseline)));
        }
    }
}

void AdaptiveLimitCard::retranslate()
{
    title_->setText(tr("What the people of the last hours suggest"));
    for (int i = 0; i < use_->count(); ++i)
        use_->setItemText(i, word(kUses[i]));
    useField_->setWords(tr("Adaptive limit"),
        tr("The middle oral-equivalent of the people who did not alarm, plus 0.6 K. It speaks once "
           "enough people have passed."));
    mayExceed_->setText(tr("It may lie above the fixed limit (more people are overlooked)"));
    noMove_->setText(tr("Only the limit follows the people; no reading is ever moved."));
    for (const Site& site : sites_)
        site.adopt->setWords(tr("Adopt as the new usual"),
            tr("Why: for example \"door moved, site checked and validated\""),
            tr("Only after the site was checked: it then learns anew what is usual."));
}

} // namespace haetae::ui
