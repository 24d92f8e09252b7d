// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "base/ids.h"
#include "base/secret.h"
#include "model/session.h"

namespace haetae {

// What is done about users, sign-in and the two-person rule. A part of DeskCommand.

/// Who says that he is somebody. *value*
struct Credentials {
    std::string user;
    Secret password;
};

struct SignIn {
    Credentials who;
}; ///< whoever was signed in is signed out
struct SignOut { };
struct LockDesk { }; ///< only acknowledging works until somebody signs in

/// A user to be made. *value*
struct NewUser {
    std::string name;
    Role role = Role::Guard;
    Secret password;
};
struct SetUpDesk {
    std::string desk; ///< its name; empty: unchanged
    NewUser admin; ///< is signed in then
    std::optional<NewUser> second; ///< admin or supervisor, who typed the password himself
    std::string singlePersonReason; ///< needed without a second person
}; ///< anybody, once: only while there is no users file
struct AddUser {
    NewUser user; ///< must change the password at the first sign-in
    std::string reason;
};
struct ChangeUser {
    std::string user;
    Role role = Role::Guard;
    bool disabled = false;
    std::string reason;
};
struct RemoveUser {
    std::string user;
    std::string reason;
};
struct UnlockUser {
    std::string user;
    std::string reason;
}; ///< who typed wrong passwords may try again at once
struct SetPassword {
    std::string user;
    Secret password;
    std::string reason;
}; ///< of somebody else, who must change it
struct ChangeOwnPassword {
    Secret old;
    Secret wanted;
};

struct ConfirmChange {
    PendingId change;
    Credentials who; ///< supervisor or admin, and not who asked for it
}; ///< anybody may hand over the keyboard: the password decides
struct WithdrawChange {
    PendingId change;
    std::string reason;
};

struct HandOver {
    Secret leaving; ///< the password of who is signed in
    Credentials taking;
}; ///< refused while an alarm waits for an answer
struct CloseConsole { }; ///< Supervisor and Admin: out of a kiosk

} // namespace haetae
