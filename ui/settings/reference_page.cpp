// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/reference_page.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/reference_card.h"
#include "theme/tokens.h"

namespace haetae::ui {

ReferencePage::ReferencePage(QWidget* parent)
    : SettingsPage(parent),
      column_(new QVBoxLayout(this)),
      none_(new QLabel(this))
{
    none_->setObjectName(QStringLiteral("noEntrances"));
    none_->setProperty("rank", QStringLiteral("title"));
    none_->setWordWrap(true);
    none_->setAlignment(Qt::AlignCenter);
    column_->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column_->setSpacing(size::kInset);
    column_->addWidget(none_);
    column_->addStretch();
    retranslate();
}

QString ReferencePage::title() const
{
    return tr("Reference");
}

void ReferencePage::load(const Settings& settings)
{
    for (ReferenceCard* card : cards_)
        delete card;
    cards_.clear();
    ids_.clear();
    for (const CameraConfig& camera : settings.cameras) {
        auto* card = new ReferenceCard(camera, this);
        column_->insertWidget(static_cast<int>(cards_.size()), card);
        connect(card, &ReferenceCard::edited, this, &SettingsPage::edited);
        connect(card, &ReferenceCard::commandAsked, this, &SettingsPage::commandAsked);
        cards_.push_back(card);
        ids_.push_back(camera.id);
    }
    none_->setVisible(cards_.empty());
}

void ReferencePage::store(Settings& settings) const
{
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        for (CameraConfig& camera : settings.cameras) {
            if (camera.id == ids_[i])
                cards_[i]->store(camera);
        }
    }
}

bool ReferencePage::check()
{
    return std::all_of(
        cards_.begin(), cards_.end(), [](ReferenceCard* card) { return card->check(); });
}

void ReferencePage::showEntrances(const std::vector<EntranceNow>& entrances)
{
    for (const EntranceNow& now : entrances) {
        for (std::size_t i = 0; i < cards_.size(); ++i) {
            if (ids_[i] == now.camera)
                cards_[i]->showEntrance(now);
        }
    }
}

void ReferencePage::retranslate()
{
    none_->setText(tr("No entrance has a camera yet. Add one on the page Cameras."));
    for (ReferenceCard* card : cards_)
        card->retranslate();
}

} // namespace haetae::ui
