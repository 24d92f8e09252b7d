// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace haetae::ui {

class SettingsField;

/// Language, name of the desk, whom to call, what to do on an alarm, and where people stand for a
/// second look. *thread-bound* (UI)
class DeskPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit DeskPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    [[nodiscard]] bool check() override;
    void retranslate() override;

private:
    QComboBox* language_;
    QLineEdit* desk_;
    QLineEdit* phone_;
    SettingsField* languageField_;
    SettingsField* deskField_;
    SettingsField* phoneField_;
    QLineEdit* instruction_;
    SettingsField* instructionField_;

    struct Spot {
        CameraId camera;
        QString name;
        QLineEdit* line = nullptr;
        SettingsField* field = nullptr;
    };
    void addSpot(const CameraConfig& camera);

    std::vector<Spot> spots_; ///< one an entrance
    QVBoxLayout* column_ = nullptr;
};

} // namespace haetae::ui
