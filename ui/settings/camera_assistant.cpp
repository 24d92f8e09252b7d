// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/camera_assistant.h"

#include <QComboBox>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <algorithm>

#include "base/shown_address.h"
#include "people/form_line.h"
#include "settings/camera_errand.h"
#include "settings/camera_shown.h"
#include "settings/camera_words.h"
#include "settings/settings_field.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kRow = 40; // px: to be hit with a finger
constexpr int kMostRows = 5;

/// Whoever pressed the button sees what came of it.
void scrollTo(QWidget& widget)
{
    for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around))
            return area->ensureWidgetVisible(&widget, 0, kRow);
    }
}

/// What the sentence alone already says everything of.
bool plain(CameraFault fault)
{
    return fault == CameraFault::WrongPassword || fault == CameraFault::PasswordWanted;
}

} // namespace

CameraAssistant::CameraAssistant(CameraProbe probe, QStringList kinds, QWidget* parent)
    : QFrame(parent),
      probe_(std::move(probe)),
      searching_(new CameraErrand(this)),
      trying_(new CameraErrand(this)),
      title_(new QLabel(this)),
      where_(new QLabel(this)),
      list_(new QListWidget(this)),
      listState_(new QLabel(this)),
      again_(new QPushButton(this)),
      kind_(new QComboBox),
      address_(new QLineEdit),
      kindField_(new SettingsField(kind_, "assistantKind", this)),
      addressField_(new SettingsField(address_, "assistantAddress", this)),
      who_(new QLabel(this)),
      user_(new FormLine("assistantUser", FormLine::Kind::Plain, this)),
      password_(new FormLine("assistantPassword", FormLine::Kind::Password, this)),
      try_(new QPushButton(this)),
      tryState_(new QLabel(this)),
      what_(new QLabel(this)),
      shown_(new CameraShown(this)),
      name_(new QLineEdit),
      nameField_(new SettingsField(name_, "assistantName", this)),
      add_(new QPushButton(this)),
      cancel_(new QPushButton(this))
{
    setObjectName(QStringLiteral("cameraAssistant"));
    setProperty("surface", QStringLiteral("card"));
    kinds.removeAll(QStringLiteral("simulated"));
    kinds.removeAll(QStringLiteral("replay"));
    kind_->addItems(kinds);
    ignoreStrayWheel(*kind_);
    address_->setMaxLength(500);
    name_->setMaxLength(40);
    lay();
    wire();
    retranslate();
    showStep(Step::Where);
}

void CameraAssistant::wire()
{
    connect(list_, &QListWidget::currentRowChanged, this, &CameraAssistant::pick);
    connect(again_, &QPushButton::clicked, this, &CameraAssistant::search);
    connect(try_, &QPushButton::clicked, this, &CameraAssistant::tryOnce);
    connect(add_, &QPushButton::clicked, this, &CameraAssistant::add);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        end();
        Q_EMIT closed();
    });
    connect(kind_, &QComboBox::currentIndexChanged, this, &CameraAssistant::edited);
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{address_, user_, password_})
        connect(line, &QLineEdit::textChanged, this, &CameraAssistant::edited);
    connect(name_, &QLineEdit::textChanged, this, [this] { nameField_->setError({}); });
}

void CameraAssistant::begin()
{
    end();
    search();
    list_->setFocus();
}

/// Whatever is on its way is given up, and nothing typed stays behind.
void CameraAssistant::end()
{
    searching_->cancel();
    trying_->cancel();
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{address_, user_, password_, name_})
        line->clear();
    static_cast<void>(password_->take());
    tried_ = {};
    trial_.reset();
    list_->clear();
    showStep(Step::Where);
}

/// Who leaves the page gives up: no password waits behind it.
void CameraAssistant::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) {
        end();
        Q_EMIT closed();
    }
    QFrame::hideEvent(event);
}

void CameraAssistant::search()
{
    found_.reset();
    searchError_.reset();
    searching_->begin([this, search = probe_.search](const std::stop_token& stop) {
        auto found = search(stop);
        return [this, found = std::move(found)] { take(found); };
    });
    fillList();
}

void CameraAssistant::take(const Result<std::vector<FoundCamera>>& found)
{
    if (found)
        found_ = *found;
    else
        searchError_ = found.error();
    fillList();
}

void CameraAssistant::fillList()
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const FoundCamera& camera : found_.value_or(std::vector<FoundCamera>())) {
        list_->addItem(lineOf(camera));
        list_->item(list_->count() - 1)->setSizeHint(QSize(0, kRow));
    }
    list_->setFixedHeight(std::min(list_->count(), kMostRows) * kRow + 14);
    list_->setVisible(list_->count() > 0);
    again_->setEnabled(!searching_->running());
    if (searching_->running())
        listState_->setText(tr("Cameras on the network and at USB are searched for …"));
    else if (searchError_)
        listState_->setText(sentence(*searchError_));
    else if (list_->count() == 0)
        listState_->setText(tr("No camera answered. Switch ONVIF on in the camera, or type its "
                               "address below."));
    else
        listState_->setText(tr("What a camera says of itself is proved by nobody: compare the "
                               "address with its label."));
}

void CameraAssistant::pick(int row)
{
    if (!found_ || row < 0 || row >= static_cast<int>(found_->size()))
        return;
    const FoundCamera& camera = (*found_)[static_cast<std::size_t>(row)];
    kind_->setCurrentIndex(std::max(0, kind_->findText(QString::fromStdString(camera.backend))));
    address_->setText(QString::fromStdString(camera.address));
}

/// Another place or another password: what was seen before says nothing of it.
void CameraAssistant::edited()
{
    trying_->cancel();
    trial_.reset();
    addressField_->setError({});
    showStep(Step::Where);
}

bool CameraAssistant::mayTry()
{
    const std::string address = address_->text().trimmed().toStdString();
    if (address.empty())
        addressField_->setError(tr("Choose a camera above or type its address."));
    else if (holdsSecret(address))
        addressField_->setError(
            tr("An address is seen by everybody: type the user and the password below."));
    return !addressField_->hasError();
}

void CameraAssistant::tryOnce()
{
    if (trying_->running() || !mayTry())
        return;
    tried_ = {};
    tried_.camera.id = CameraId{"new"};
    tried_.camera.backend = kind_->currentText().toStdString();
    tried_.camera.address = address_->text().trimmed().toStdString();
    tried_.camera.access.user = user_->name();
    tried_.password = password_->peek();
    trying_->begin([this, order = tried_, tryOnce = probe_.tryOnce](const std::stop_token& stop) {
        auto trial = std::make_shared<const CameraTrial>(tryOnce(order, stop));
        return [this, trial] { take(trial); };
    });
    showStep(Step::Trying);
}

void CameraAssistant::take(std::shared_ptr<const CameraTrial> trial)
{
    trial_ = std::move(trial);
    if (name_->text().isEmpty() && list_->currentRow() >= 0 && found_)
        name_->setText(
            QString::fromStdString((*found_)[static_cast<std::size_t>(list_->currentRow())].name)
                .left(name_->maxLength()));
    showStep(trial_->shows() ? Step::Shown : Step::Failed);
    QTimer::singleShot(0, this, [this] { scrollTo(*(step_ == Step::Shown ? add_ : try_)); });
}

void CameraAssistant::add()
{
    const std::string name = name_->text().trimmed().toStdString();
    if (name.empty())
        return nameField_->setError(tr("Give the entrance the name that guards use."));
    tried_.camera.name = name;
    Q_EMIT taken();
    end();
    Q_EMIT closed();
}

void CameraAssistant::showStep(Step step)
{
    step_ = step;
    // A refused password is not sent again until one of the two was changed.
    const bool refused = trial_ && trial_->fault == CameraFault::WrongPassword;
    try_->setEnabled(step != Step::Trying && !refused);
    QString state;
    if (step == Step::Trying)
        state = tr("The camera is tried once …");
    else if (trial_ && trial_->fault)
        state = sentence(*trial_->fault);
    if (step != Step::Trying && trial_ && trial_->error && !plain(*trial_->fault))
        state += QStringLiteral(" (%1)").arg(
            QString::fromStdString(trial_->error->subject + ": " + trial_->error->reason));
    tryState_->setProperty(
        "rank", step == Step::Trying ? QStringLiteral("label") : QStringLiteral("error"));
    tryState_->style()->polish(tryState_);
    tryState_->setText(state);
    tryState_->setVisible(!state.isEmpty());
    shown_->show(trial_);
    for (QWidget* widget : std::initializer_list<QWidget*>{what_, nameField_, add_})
        widget->setVisible(step == Step::Shown);
}

} // namespace haetae::ui
