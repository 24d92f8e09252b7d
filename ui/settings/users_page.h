// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "desk/desk_notice.h"
#include "people/form_line.h"
#include "settings/settings_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;

namespace haetae::ui {

class SettingsField;

/// Who may sign in and as what, how soon the desk locks, and whether one person decides alone.
/// What is done to a user is done at once. *thread-bound* (UI)
class UsersPage final : public SettingsPage {
    Q_OBJECT
public:
    using Duty = std::function<DutyNotice()>;
    explicit UsersPage(Duty duty, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Settings& settings) override;
    void store(Settings& settings) const override;
    void look() override;
    void commandDone(const CommandDone& done) override;
    void retranslate() override;

private:
    QPushButton* button(const char* name);
    void lay();
    void wire();
    void order(DeskCommand command, const QString& done);
    void add();
    void setPassword();
    void showUsers();
    void showChoice();
    void fillRoles(QComboBox& box);
    void say(const QString& sentence, bool wrong);
    [[nodiscard]] const Account* chosen() const;
    [[nodiscard]] std::string reasonText() const;
    [[nodiscard]] QString stateWords(const Account& account) const;

    Duty duty_;
    std::vector<Account> accounts_; ///< as the table shows them
    AccountsState state_ = AccountsState::None;
    QString awaited_; ///< what to say when the command has succeeded
    QLabel* meaning_;
    QTableWidget* table_;
    FormLine* reason_;
    QComboBox* role_;
    QPushButton* applyRole_;
    QPushButton* disable_;
    QPushButton* unlock_;
    QPushButton* remove_;
    QPushButton* setPassword_;
    QLabel* newTitle_;
    FormLine* name_;
    QComboBox* newRole_;
    FormLine* password_;
    FormLine* again_;
    QPushButton* add_;
    QLabel* answer_;
    QSpinBox* lockAfter_;
    SettingsField* lockField_;
    QCheckBox* alone_;
    QLabel* aloneMeaning_;
};

} // namespace haetae::ui
