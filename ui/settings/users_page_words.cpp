// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include "settings/settings_field.h"
#include "settings/users_page.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {

QString UsersPage::title() const
{
    return tr("Users");
}

QString UsersPage::stateWords(const Account& account) const
{
    if (account.disabled)
        return tr("disabled");
    if (account.lockedOutFor.count() > 0)
        return tr("locked out for %1 after wrong passwords").arg(waitWords(account.lockedOutFor));
    return account.mustChange ? tr("must change the password at the next sign-in")
                              : tr("may sign in");
}

void UsersPage::fillRoles(QComboBox& box)
{
    if (box.count() == 0) {
        for (const Role role : {Role::Guard, Role::Supervisor, Role::Admin})
            box.addItem(QString(), static_cast<int>(role));
    }
    for (int i = 0; i < box.count(); ++i)
        box.setItemText(i, titled(word(static_cast<Role>(box.itemData(i).toInt()))));
}

void UsersPage::showChoice()
{
    const Account* user = chosen();
    for (QWidget* widget : std::initializer_list<QWidget*>{
             role_, applyRole_, disable_, unlock_, remove_, setPassword_})
        widget->setEnabled(user != nullptr);
    const QString name = user ? QString::fromStdString(user->user) : tr("a user");
    disable_->setText(user && user->disabled ? tr("Enable") : tr("Disable"));
    unlock_->setEnabled(user && user->lockedOutFor.count() > 0);
    setPassword_->setText(tr("Set this password for %1").arg(name));
    if (user)
        role_->setCurrentIndex(role_->findData(static_cast<int>(user->role)));
}

void UsersPage::retranslate()
{
    meaning_->setText(state_ == AccountsState::None && accounts_.empty()
            ? tr("A simulation and a recording have no users. At a site they are here.")
            : tr("What is done to a user is done at once and is in the log with who did it and "
                 "why. A guard answers alarms; a supervisor also exports, shelves and confirms; "
                 "an admin also makes users and changes settings."));
    table_->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("State")});
    table_->setAccessibleName(tr("Users"));
    reason_->setWords(tr("Why, for the log"));
    role_->setAccessibleName(tr("Role of the chosen user"));
    newRole_->setAccessibleName(tr("Role of the new user"));
    fillRoles(*role_);
    fillRoles(*newRole_);
    applyRole_->setText(tr("Change the role"));
    unlock_->setText(tr("Unlock"));
    remove_->setText(tr("Remove"));
    newTitle_->setText(tr("A new user, or a new password"));
    name_->setWords(tr("Name of the new user"));
    password_->setWords(tr("Password for the first sign-in, 8 characters or more"));
    again_->setWords(tr("The same password again"));
    add_->setText(tr("Add this user"));
    lockField_->setWords(tr("Lock after"),
        tr("Minutes without key, mouse or touch. Alarms can still be acknowledged. 0: never."));
    lockAfter_->setSuffix(tr(" min"));
    alone_->setText(tr("Single-person site"));
    aloneMeaning_->setText(
        tr("Limit, site offset and reference temperature then need no second person. The header "
           "and every such row of the log say so."));
    showUsers();
}

} // namespace haetae::ui
