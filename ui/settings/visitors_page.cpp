// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/visitors_page.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/settings_field.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kNoScreen = -1;

/// The index of a value, which is added when no item has it: what the file says is never lost.
int indexOf(QComboBox& box, const QVariant& value, const QString& words)
{
    if (box.findData(value) < 0)
        box.addItem(words, value);
    return box.findData(value);
}

} // namespace

VisitorsPage::VisitorsPage(QWidget* parent)
    : SettingsPage(parent),
      meaning_(new QLabel(this)),
      screen_(new QComboBox),
      entrance_(new QComboBox),
      first_(new QComboBox),
      screenField_(new SettingsField(screen_, "visitorScreen", this)),
      entranceField_(new SettingsField(entrance_, "visitorEntrance", this)),
      firstField_(new SettingsField(first_, "visitorFirst", this))
{
    meaning_->setObjectName(QStringLiteral("visitorsMeaning"));
    meaning_->setProperty("rank", QStringLiteral("label"));
    meaning_->setWordWrap(true);
    screen_->addItem(QString(), kNoScreen);
    const auto screens = static_cast<int>(QGuiApplication::screens().size());
    for (int i = 0; i < screens; ++i)
        screen_->addItem(QString(), i);
    // A language is always named in itself.
    first_->addItem(QStringLiteral("한국어"), false);
    first_->addItem(QStringLiteral("English"), true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(20);
    column->addWidget(meaning_);
    for (auto* field : {screenField_, entranceField_, firstField_})
        column->addWidget(field);
    column->addStretch();
    for (auto* box : {screen_, entrance_, first_}) {
        box->setMaximumWidth(480);
        ignoreStrayWheel(*box);
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::edited);
    }
    retranslate();
}

QString VisitorsPage::title() const
{
    return tr("Visitors");
}

void VisitorsPage::load(const Settings& settings)
{
    const VisitorScreen& visitors = settings.visitors;
    screen_->setCurrentIndex(indexOf(*screen_, visitors.screen.value_or(kNoScreen), QString()));
    const QSignalBlocker quiet(entrance_);
    entrance_->clear();
    for (const CameraConfig& camera : settings.cameras)
        entrance_->addItem(
            QString::fromStdString(camera.name.empty() ? camera.id.value : camera.name),
            QString::fromStdString(camera.id.value));
    entrance_->insertItem(0, QString(), QString());
    const QString chosen = QString::fromStdString(visitors.entrance);
    entrance_->setCurrentIndex(indexOf(*entrance_, chosen, chosen));
    first_->setCurrentIndex(visitors.englishFirst ? 1 : 0);
    retranslate();
}

void VisitorsPage::store(Settings& settings) const
{
    const int screen = screen_->currentData().toInt();
    settings.visitors.screen = screen == kNoScreen ? std::nullopt : std::optional(screen);
    settings.visitors.entrance = entrance_->currentData().toString().toStdString();
    settings.visitors.englishFirst = first_->currentData().toBool();
}

void VisitorsPage::showEntrances(const std::vector<EntranceNow>& entrances)
{
    for (const EntranceNow& one : entrances) {
        const int index = entrance_->findData(QString::fromStdString(one.camera.value));
        if (index >= 0 && entrance_->itemText(index) != one.name)
            entrance_->setItemText(index, one.name);
    }
}

void VisitorsPage::showScreens()
{
    const auto screens = QGuiApplication::screens();
    for (int i = 0; i < screen_->count(); ++i) {
        const int screen = screen_->itemData(i).toInt();
        if (screen == kNoScreen) {
            screen_->setItemText(i, tr("No window for visitors"));
        } else if (screen >= screens.size()) {
            screen_->setItemText(i, tr("Screen %1, which is not there now").arg(screen));
        } else {
            const QSize pixels = screens.at(screen)->geometry().size();
            screen_->setItemText(
                i, tr("Screen %1 (%2 × %3)").arg(screen).arg(pixels.width()).arg(pixels.height()));
        }
    }
}

void VisitorsPage::retranslate()
{
    meaning_->setText(tr("A window beside the camera tells each visitor what to do: look at the "
                         "camera, take off the glasses, wait, go ahead, see our staff. It shows "
                         "no temperature, no picture and no reason, and speaks Korean and "
                         "English at once."));
    showScreens();
    screenField_->setWords(tr("Screen"),
        tr("Counts from the next start of Haetae. With only one screen it is a window of its own "
           "and never covers the alarms."));
    if (entrance_->count() > 0)
        entrance_->setItemText(0, tr("The first entrance"));
    entranceField_->setWords(tr("Entrance"),
        tr("Whoever stands on this entrance's mark, else whoever is nearest to its camera, is "
           "spoken to."));
    firstField_->setWords(tr("Larger line"), tr("The other language stands below it."));
}

} // namespace haetae::ui
