// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/cameras_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/camera_assistant.h"
#include "settings/camera_card.h"
#include "theme/tokens.h"

namespace haetae::ui {

CamerasPage::CamerasPage(QStringList kinds, CameraProbe probe, QWidget* parent)
    : SettingsPage(parent),
      kinds_(std::move(kinds)),
      meaning_(new QLabel(this)),
      none_(new QLabel(this)),
      add_(new QPushButton(this)),
      find_(new QPushButton(this)),
      assistant_(probe ? new CameraAssistant(std::move(probe), kinds_, this) : nullptr),
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
    if (assistant_) {
        column_->addWidget(assistant_);
        assistant_->hide();
        connect(assistant_, &CameraAssistant::taken, this, &CamerasPage::takeFound);
        connect(assistant_, &CameraAssistant::closed, this, [this] { showAssistant(false); });
    }
    find_->setObjectName(QStringLiteral("findCamera"));
    find_->setProperty("role", QStringLiteral("main"));
    find_->setVisible(assistant_ != nullptr);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::kGap);
    buttons->addWidget(find_);
    buttons->addWidget(add_);
    buttons->addStretch(1);
    column_->addLayout(buttons);
    column_->addStretch(1);
    connect(add_, &QPushButton::clicked, this, &CamerasPage::addNew);
    connect(find_, &QPushButton::clicked, this, &CamerasPage::find);
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
    passwords_.clear();
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

CameraId CamerasPage::freeId() const
{
    for (int number = 1;; ++number) {
        const CameraId id{"entrance" + std::to_string(number)};
        if (std::none_of(cards_.begin(), cards_.end(),
                [&id](const CameraCard* card) { return card->id() == id; }))
            return id;
    }
}

void CamerasPage::addNew()
{
    CameraConfig camera;
    camera.id = freeId();
    camera.backend = kinds_.isEmpty() ? std::string() : kinds_.front().toStdString();
    addCard(camera)->setFocus();
    Q_EMIT edited();
}

void CamerasPage::showAssistant(bool shown)
{
    assistant_->setVisible(shown);
    find_->setVisible(!shown);
    add_->setVisible(!shown);
    none_->setVisible(!shown && cards_.empty());
}

void CamerasPage::find()
{
    showAssistant(true);
    assistant_->begin();
}

void CamerasPage::takeFound()
{
    const CameraTrialOrder& chosen = assistant_->chosen();
    CameraConfig camera = chosen.camera;
    camera.id = freeId();
    if (!camera.access.user.empty() && !chosen.password.empty())
        passwords_.push_back({camera.id, chosen.password});
    addCard(camera)->setFocus();
    Q_EMIT edited();
}

void CamerasPage::remove(CameraCard* card)
{
    cards_.erase(std::find(cards_.begin(), cards_.end(), card));
    passwords_.erase(std::remove_if(passwords_.begin(), passwords_.end(),
                         [card](const CameraPassword& one) { return one.camera == card->id(); }),
        passwords_.end());
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
    add_->setText(tr("Add an entrance by hand"));
    find_->setText(tr("Find a camera"));
    if (assistant_)
        assistant_->retranslate();
    for (CameraCard* card : cards_)
        card->retranslate();
}

} // namespace haetae::ui
