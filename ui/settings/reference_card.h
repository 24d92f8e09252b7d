// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "desk/desk_command.h"
#include "model/config/camera_config.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;

namespace haetae::ui {

class DegreesBox;

class CertificateFields;
class OrderRow;
class SettingsField;
struct EntranceNow;

/// The blackbody reference of one entrance. *thread-bound* (UI)
class ReferenceCard final : public QFrame {
    Q_OBJECT
public:
    explicit ReferenceCard(const CameraConfig& camera, QWidget* parent = nullptr);

    void store(CameraConfig& camera) const;
    void showEntrance(const EntranceNow& now);
    [[nodiscard]] bool check();
    void retranslate();

Q_SIGNALS:
    void edited();
    void commandAsked(const haetae::DeskCommand& command);

private:
    void showDependents();

    CameraConfig loaded_;
    QLabel* name_;
    QCheckBox* isSet_;
    DegreesBox* set_;
    DegreesBox* uncertainty_;
    QCheckBox* automatic_;
    QDoubleSpinBox* x_;
    QDoubleSpinBox* y_;
    QDoubleSpinBox* radius_;
    SettingsField* setField_;
    SettingsField* uncertaintyField_;
    QWidget* place_;
    QLabel* notSet_;
    SettingsField* xField_;
    SettingsField* yField_;
    SettingsField* radiusField_;
    CertificateFields* certificate_;
    QLabel* now_; ///< what the reference says of itself
    OrderRow* confirm_;
};

} // namespace haetae::ui
