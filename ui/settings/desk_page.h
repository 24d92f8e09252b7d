// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

class QComboBox;
class QLineEdit;

namespace haetae::ui {

class SettingsField;

/// Language, name of the desk, whom to call and what to do on an alarm. *thread-bound* (UI)
class DeskPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit DeskPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
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
};

} // namespace haetae::ui
