// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace haetae::ui {

class SettingsField;

/// How long rows and personal data are kept, where the signed heads go, and the daily report.
/// *thread-bound* (UI)
class StoragePage final : public SettingsPage {
    Q_OBJECT
public:
    explicit StoragePage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    [[nodiscard]] bool check() override;
    void retranslate() override;

private:
    QLineEdit* heads_;
    QSpinBox* personal_; ///< days
    QComboBox* rows_; ///< days
    QLineEdit* report_;
    QLineEdit* at_;
    SettingsField* headsField_;
    SettingsField* personalField_;
    SettingsField* rowsField_;
    SettingsField* reportField_;
    SettingsField* atField_;
};

} // namespace haetae::ui
