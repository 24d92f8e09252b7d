// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "model/config/camera_config.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace haetae::ui {

class SettingsField;

/// One entrance's camera: what guards call it, where it is, how it hangs and where a person stands
/// for a second look. *thread-bound* (UI)
class CameraCard final : public QFrame {
    Q_OBJECT
public:
    /// kinds: the names of the back ends that this program has.
    CameraCard(const CameraConfig& camera, const QStringList& kinds, QWidget* parent = nullptr);

    [[nodiscard]] const CameraId& id() const { return loaded_.id; }
    /// As loaded, with what this card shows.
    [[nodiscard]] CameraConfig loaded() const { return loaded_; }
    void store(CameraConfig& camera) const;
    [[nodiscard]] bool check();
    void retranslate();

Q_SIGNALS:
    void edited();
    void removeAsked();

private:
    void lay();
    [[nodiscard]] bool fromFiles() const;
    void showFitting();
    [[nodiscard]] bool touched() const;

    CameraConfig loaded_;
    QLabel* title_;
    QLineEdit* name_;
    QComboBox* kind_;
    QLineEdit* address_;
    QPlainTextEdit* files_;
    QLabel* signIn_; ///< as whom, for a camera that asks
    QLineEdit* visible_; ///< the second camera's address
    QSpinBox* skew_;
    QComboBox* turn_;
    QLineEdit* spot_;
    QPushButton* remove_;
    SettingsField* nameField_;
    SettingsField* kindField_;
    SettingsField* addressField_;
    SettingsField* filesField_;
    SettingsField* visibleField_;
    SettingsField* skewField_;
    SettingsField* turnField_;
    SettingsField* spotField_;
};

} // namespace haetae::ui
