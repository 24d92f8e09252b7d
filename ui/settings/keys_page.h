// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "settings/settings_page.h"
#include "shell/key_map.h"

class QGridLayout;
class QKeySequenceEdit;
class QLabel;
class QPushButton;

namespace haetae::ui {

/// Every action with its two keys. A key that is already taken is refused with both actions named.
/// *thread-bound* (UI)
class KeysPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit KeysPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    [[nodiscard]] bool check() override;
    void retranslate() override;

private:
    struct Row {
        ConsoleAction action = ConsoleAction::Help;
        QLabel* name = nullptr;
        QKeySequenceEdit* first = nullptr;
        QKeySequenceEdit* second = nullptr;
    };

    void addRow(QGridLayout* grid, ConsoleAction action);
    void showKeys(const KeyMap& keys);
    void showConflict();
    [[nodiscard]] KeyMap typed() const;

    std::vector<Row> rows_;
    QLabel* hint_ = nullptr;
    QLabel* error_ = nullptr;
    QPushButton* reset_ = nullptr;
};

} // namespace haetae::ui
