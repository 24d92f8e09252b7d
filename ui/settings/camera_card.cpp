// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/camera_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "base/secret_file.h"
#include "base/shown_address.h"
#include "settings/settings_field.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr const char* kReplay = "replay"; // the one kind that plays files

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

QString filesText(const std::vector<std::string>& files)
{
    QStringList lines;
    for (const std::string& file : files)
        lines.append(QString::fromStdString(file));
    return lines.join(QLatin1Char('\n'));
}

std::vector<std::string> filesFrom(const QString& text)
{
    std::vector<std::string> files;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            files.push_back(line.trimmed().toStdString());
    }
    return files;
}

/// As whom, and where the password lies.
QString signInWords(const StreamAccess& access)
{
    const auto words = [&access]() -> QString {
        if (access.secretFile.empty())
            return CameraCard::tr("Signs in as %1. The password is kept when you press OK.");
        switch (secretPlaceOf(access.secretFile)) {
        case SecretPlace::Keychain:
            return CameraCard::tr(
                "Signs in as %1; the password lies in the keychain of this desktop.");
        case SecretPlace::Sealed:
            return CameraCard::tr("Signs in as %1; the password lies sealed in a file.");
        case SecretPlace::Plain:
            return CameraCard::tr("Signs in as %1; the password lies in a file.");
        case SecretPlace::None:
            break;
        }
        return CameraCard::tr(
            "Signs in as %1, but the password cannot be found. Add this camera again.");
    };
    return words().arg(QString::fromStdString(access.user));
}

} // namespace

CameraCard::CameraCard(const CameraConfig& camera, const QStringList& kinds, QWidget* parent)
    : QFrame(parent),
      loaded_(camera),
      title_(new QLabel(this)),
      name_(new QLineEdit(QString::fromStdString(camera.name))),
      kind_(new QComboBox),
      address_(new QLineEdit(QString::fromStdString(camera.address))),
      files_(new QPlainTextEdit(filesText(camera.files))),
      signIn_(new QLabel(this)),
      visible_(new QLineEdit(
          camera.visible ? QString::fromStdString(camera.visible->address) : QString())),
      skew_(new QSpinBox),
      turn_(new QComboBox),
      spot_(new QLineEdit(spotText(camera.recheckSpot))),
      remove_(new QPushButton(this)),
      nameField_(new SettingsField(name_, "cameraName", this)),
      kindField_(new SettingsField(kind_, "cameraKind", this)),
      addressField_(new SettingsField(address_, "cameraAddress", this)),
      filesField_(new SettingsField(files_, "cameraFiles", this)),
      visibleField_(new SettingsField(visible_, "visibleAddress", this)),
      skewField_(new SettingsField(skew_, "visibleSkew", this)),
      turnField_(new SettingsField(turn_, "cameraTurn", this)),
      spotField_(new SettingsField(spot_, "recheckSpot", this))
{
    setObjectName(QStringLiteral("cameraCard_") + QString::fromStdString(camera.id.value));
    setProperty("surface", QStringLiteral("card"));
    title_->setProperty("rank", QStringLiteral("title"));
    signIn_->setObjectName(QStringLiteral("cameraSignIn"));
    signIn_->setProperty("rank", QStringLiteral("label"));
    signIn_->setWordWrap(true);
    name_->setMaxLength(40);
    kind_->addItems(kinds);
    const QString kind = QString::fromStdString(camera.backend);
    if (kind_->findText(kind) < 0) // of another build of this program, or none
        kind_->addItem(kind);
    kind_->setCurrentIndex(std::max(0, kind_->findText(kind)));
    for (const int degrees : {0, 90, 180, 270})
        turn_->addItem(QStringLiteral("%1°").arg(degrees), degrees);
    turn_->setCurrentIndex(std::max(0, turn_->findData(camera.rotateDegrees)));
    for (QLineEdit* line : {address_, visible_})
        line->setMaxLength(500);
    skew_->setRange(10, 1000);
    skew_->setSuffix(QStringLiteral(" ms"));
    skew_->setMaximumWidth(220);
    skew_->setValue(static_cast<int>(camera.visible.value_or(VisibleCamera()).mostSkew.count()));
    ignoreStrayWheel(*skew_);
    files_->setFixedHeight(84);
    files_->setTabChangesFocus(true);
    spot_->setMaxLength(40);
    for (QWidget* control : std::initializer_list<QWidget*>{name_, kind_, turn_, spot_})
        control->setMaximumWidth(320);
    for (QComboBox* box : {kind_, turn_})
        ignoreStrayWheel(*box);
    remove_->setObjectName(QStringLiteral("removeCamera"));
    lay();
    setTabOrder(spot_, remove_); // nobody removes an entrance by the first key
    connect(skew_, &QSpinBox::valueChanged, this, &CameraCard::edited);
    for (QLineEdit* line : {name_, address_, visible_, spot_})
        connect(line, &QLineEdit::textChanged, this, &CameraCard::edited);
    connect(files_, &QPlainTextEdit::textChanged, this, &CameraCard::edited);
    for (QComboBox* box : {kind_, turn_})
        connect(box, &QComboBox::currentIndexChanged, this, &CameraCard::edited);
    connect(this, &CameraCard::edited, this, [this] {
        for (SettingsField* field : {nameField_, addressField_, filesField_, spotField_})
            field->setError({});
        visibleField_->setError({});
        showFitting();
    });
    connect(remove_, &QPushButton::clicked, this, &CameraCard::removeAsked);
    showFitting();
    retranslate();
}

void CameraCard::showFitting()
{
    const bool live = !fromFiles();
    filesField_->setVisible(!live);
    addressField_->setVisible(live);
    signIn_->setVisible(live && !loaded_.access.user.empty());
    visibleField_->setVisible(live);
    skewField_->setVisible(live && !visible_->text().trimmed().isEmpty());
}

void CameraCard::lay()
{
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(remove_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(size::kGap);
    column->addLayout(head);
    for (SettingsField* field : {nameField_, kindField_, addressField_, filesField_, visibleField_,
             skewField_, turnField_, spotField_}) {
        column->addWidget(field);
        if (field == addressField_)
            column->addWidget(signIn_);
    }
}

bool CameraCard::fromFiles() const
{
    return kind_->currentText() == QLatin1String(kReplay);
}

void CameraCard::store(CameraConfig& camera) const
{
    camera.name = name_->text().trimmed().toStdString();
    camera.backend = kind_->currentText().toStdString();
    camera.address = address_->text().trimmed().toStdString();
    camera.files = filesFrom(files_->toPlainText());
    const std::string visible = visible_->text().trimmed().toStdString();
    if (visible.empty() || fromFiles()) {
        camera.visible.reset();
    } else {
        if (!camera.visible)
            camera.visible.emplace();
        camera.visible->address = visible;
        camera.visible->mostSkew = std::chrono::milliseconds(skew_->value());
    }
    camera.rotateDegrees = turn_->currentData().toInt();
    if (spotText(camera.recheckSpot) != spot_->text())
        camera.recheckSpot = spotFrom(spot_->text()).value_or(camera.recheckSpot);
}

bool CameraCard::touched() const
{
    CameraConfig now = loaded_;
    store(now);
    return now.name != loaded_.name || now.backend != loaded_.backend
        || now.address != loaded_.address || now.visible != loaded_.visible
        || now.files != loaded_.files || spotText(loaded_.recheckSpot) != spot_->text();
}

/// What stands in the file already is not in the way of a change elsewhere.
bool CameraCard::check()
{
    if (!touched() && !loaded_.name.empty())
        return true;
    const auto fine = [](SettingsField* field, bool holds, const QString& error) {
        field->setError(holds ? QString() : error);
        return holds;
    };
    return fine(nameField_, !name_->text().trimmed().isEmpty(),
               tr("Give the entrance the name that guards use."))
        && fine(addressField_, fromFiles() || !address_->text().trimmed().isEmpty(),
            tr("Type the camera's address."))
        && fine(visibleField_, !holdsSecret(visible_->text().toStdString()),
            tr("Type it without a name and a password."))
        && fine(filesField_, !fromFiles() || !filesFrom(files_->toPlainText()).empty(),
            tr("Name at least one recording."))
        && fine(spotField_, spotFrom(spot_->text()).has_value(),
            tr("Type four numbers: x, y, width and height, at least 8 wide and high; or nothing."));
}

void CameraCard::retranslate()
{
    title_->setText(QString::fromStdString(loaded_.name.empty() ? loaded_.id.value : loaded_.name));
    remove_->setText(tr("Remove this entrance"));
    nameField_->setWords(tr("Name"), tr("As guards call it; on the wall, in alarms and the log."));
    kindField_->setWords(tr("Kind of camera"), {});
    addressField_->setWords(tr("Address"), tr("URL, device or scenario, without a password."));
    filesField_->setWords(
        tr("Recordings"), tr("One file a line, in the order in which they play."));
    signIn_->setText(signInWords(loaded_.access));
    visibleField_->setWords(tr("Second camera for the visible picture"),
        tr("Only where this one has none: URL of a camera that looks at the same place. Empty: "
           "none."));
    skewField_->setWords(tr("The two pictures may lie apart by"),
        tr("Beyond that nobody is judged: a face would no longer be where the other picture shows "
           "it."));
    turnField_->setWords(tr("Turned clockwise by"), tr("Until people stand upright."));
    spotField_->setWords(tr("Mark for \"recheck here\""),
        tr("Where one person stands, in pixels of the thermal picture: x, y, width, height. Empty: "
           "no mark."));
}

} // namespace haetae::ui
