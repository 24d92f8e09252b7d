// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>

#include "people/duty_panel.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {

/// What is seen in each mode, in the language that is switched on.
void DutyPanel::refresh()
{
    const Session& session = link_->session();
    const QString name = QString::fromStdString(session.user);
    const bool personal = mode_ == Mode::OnDuty;
    QString title;
    QString state;
    QString action;
    switch (mode_) {
    case Mode::None:
        title = tr("No users here");
        state = tr("A simulation and a recording have no users: whoever starts them may do "
                   "everything, and in a kiosk a guard's work.");
        break;
    case Mode::SetUp:
        title = tr("This desk is not set up yet");
        state = tr("Alarms and their answers work. Settings and exports open once this desk has "
                   "an admin.");
        action = tr("Set up this desk …");
        break;
    case Mode::Unreadable:
        title = tr("Nobody can sign in");
        state = tr("The users file cannot be read. Alarms and acknowledging go on. Call the "
                   "technician: %1")
                    .arg(QString::fromStdString(link_->duty().trouble));
        break;
    case Mode::SignIn:
        title = link_->duty().locked.empty() ? tr("Sign in") : tr("The desk is locked");
        state = tr("Until somebody signs in, alarms can be acknowledged with the usual key, "
                   "and nothing else.");
        action = tr("Sign in");
        break;
    case Mode::OnDuty:
        title = tr("%1 is on duty").arg(name);
        state = titled(word(session.role));
        break;
    case Mode::Password:
        title = tr("Change your password");
        state = link_->duty().mustChange
            ? tr("Somebody else set the present one. Choose your own, of 8 characters or more; a "
                 "short sentence is easy to remember.")
            : tr("8 characters or more; a short sentence is easy to remember.");
        action = tr("Change it");
        break;
    case Mode::HandOver:
        title = tr("Hand over the shift");
        state = tr("Both sign: %1 leaves, somebody else takes over. Every alarm must have been "
                   "answered. The hand-over sheet is printed from the log.")
                    .arg(name);
        action = tr("Hand over");
        break;
    }
    title_->setText(title);
    state_->setText(state);
    setAccessibleName(title);
    main_->setText(asked_.valid() ? tr("Checking …") : action.isEmpty() ? title : action);
    main_->setVisible(!action.isEmpty());
    main_->setEnabled(!asked_.valid());

    password_->setShown(
        mode_ == Mode::SignIn || mode_ == Mode::Password || mode_ == Mode::HandOver);
    user_->setShown(mode_ == Mode::SignIn);
    taker_->setShown(mode_ == Mode::HandOver);
    fresh_->setShown(mode_ == Mode::Password || mode_ == Mode::HandOver);
    again_->setShown(mode_ == Mode::Password);
    user_->setWords(tr("User"));
    taker_->setWords(tr("Who takes over"));
    password_->setWords(mode_ == Mode::HandOver ? tr("Password of %1").arg(name)
            : mode_ == Mode::Password           ? tr("Present password")
                                                : tr("Password"));
    fresh_->setWords(
        mode_ == Mode::HandOver ? tr("Password of who takes over") : tr("New password"));
    again_->setWords(tr("New password again"));

    pending_->setText(tr("See the change that waits for a second person …"));
    pending_->setVisible(link_->pending().has_value());
    lock_->setText(tr("Lock the desk"));
    handOver_->setText(tr("Hand over the shift …"));
    change_->setText(tr("Change password …"));
    signOut_->setText(tr("Sign out"));
    for (FittedButton* own : {lock_, handOver_, change_})
        own->setVisible(personal);
    signOut_->setVisible(personal || link_->duty().mustChange);
    close_->setText(tr("Close (Esc)"));
    if (isVisible())
        fit();
}

} // namespace haetae::ui
