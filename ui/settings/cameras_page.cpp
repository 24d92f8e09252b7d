// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/cameras_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/camera_card.h"
#include "theme/tokens.h"

namespace haetae::ui {

CamerasPage::CamerasPage(QStringList kinds, QWidget* parent)
    : SettingsPage(parent),
      kinds_(std::move(kinds)),
      meaning_(new QLabel(this)),
      none_(new QLabel(this)),
      add_(new QPushButton(this)),
      column_(new QVBoxLayout(this))
{
    meaning_->setProperty("rank", QStringLiteral("label"));
    none_->setObjectName(QStringLiteral("noCameras"));
    none_->setProperty("rank", QStringLiteral("title"));
    for (QLabel* label : {meaning_, none_})
        label->setWordWrap(true);
    add_->setObjectName(QStringLiteral("addCamera"));
    column_->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column_->setSpacing(size::kInset);
    column_->addWidget(meaning_);
    column_->addWidget(none_);
    column_->addWidget(add_, 0, Qt::AlignLeft);
    column_->addStretch(1);
    connect(add_, &QPushButton::clicked, this, &CamerasPage::addNew);
    retranslate();
}

QString CamerasPage::title() const
{
    return tr("Cameras");
}

CameraCard* CamerasPage::addCard(const CameraConfig& camera)
{
    auto* card = new CameraCard(camera, kinds_, this);
    column_->insertWidget(2 + static_cast<int>(cards_.size()), card);
    cards_.push_back(card);
    connect(card, &CameraCard::edited, this, &SettingsPage::edited);
    connect(card, &CameraCard::removeAsked, this, [this, card] { remove(card); });
    none_->hide();
    return card;
}

void CamerasPage::load(const Settings& settings)
{
    for (CameraCard* card : cards_)
        delete card;
    cards_.clear();
    none_->show();
    for (const CameraConfig& camera : settings.cameras)
        addCard(camera);
}

/// The other pages know their entrances by id: what they typed into one that stays is kept.
void CamerasPage::store(Settings& settings) const
{
    std::vector<CameraConfig> wanted;
    for (const CameraCard* card : cards_) {
        const auto known = std::find_if(settings.cameras.begin(), settings.cameras.end(),
            [card](const CameraConfig& camera) { return camera.id == card->id(); });
        wanted.push_back(known == settings.cameras.end() ? card->loaded() : *known);
        card->store(wanted.back());
    }
    settings.cameras = std::move(wanted);
}

bool CamerasPage::check()
{
    return std::all_of(
        cards_.begin(), cards_.end(), [](CameraCard* card) { return card->check(); });
}

void CamerasPage::addNew()
{
    CameraConfig camera;
    for (int number = 1; camera.id.value.empty(); ++number) {
        const CameraId id{"entrance" + std::to_string(number)};
        if (std::none_of(cards_.begin(), cards_.end(),
                [&id](const CameraCard* card) { return card->id() == id; }))
            camera.id = id;
    }
    camera.backend = kinds_.isEmpty() ? std::string() : kinds_.front().toStdString();
    addCard(camera)->setFocus();
    Q_EMIT edited();
}

void CamerasPage::remove(CameraCard* card)
{
    cards_.erase(std::find(cards_.begin(), cards_.end(), card));
    card->hide();
    card->deleteLater(); // its own button is being clicked
    none_->setVisible(cards_.empty());
    Q_EMIT edited();
}

void CamerasPage::retranslate()
{
    meaning_->setText(tr("Changes of the cameras count from the next start of the console. Where "
                         "people are judged is drawn on the wall: Zones in an entrance's picture "
                         "(key Z). The reference, the hours and the picture match have pages of "
                         "their own."));
    none_->setText(tr("No entrance has a camera yet. Add the first one."));
    add_->setText(tr("Add an entrance"));
    for (CameraCard* card : cards_)
        card->retranslate();
}

} // namespace haetae::ui
