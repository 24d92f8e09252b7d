// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_page.h"

class QComboBox;
class QLabel;

namespace haetae::ui {

class SettingsField;

/// The window that tells visitors what to do: on which screen, of which entrance, and which
/// language stands first. *thread-bound* (UI)
class VisitorsPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit VisitorsPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    void showEntrances(const std::vector<EntranceNow>& entrances) override;
    void retranslate() override;

private:
    void showScreens();

    QLabel* meaning_;
    QComboBox* screen_;
    QComboBox* entrance_;
    QComboBox* first_;
    SettingsField* screenField_;
    SettingsField* entranceField_;
    SettingsField* firstField_;
};

} // namespace haetae::ui
