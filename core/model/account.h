// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "model/session.h"

namespace haetae {

/// How the desk stands with its users.
enum class AccountsState {
    None, ///< a simulation or a replay: there are none
    NotSetUp, ///< no users file yet: a guard desk until the first-run assistant is done
    InUse,
    Unreadable, ///< nobody can sign in; alarms and acknowledging go on
};

/// A user as windows may know him: nothing of a password. *value*
struct Account {
    std::string user;
    Role role = Role::Guard;
    bool disabled = false;
    bool mustChange = false; ///< somebody else set the password
    std::chrono::seconds lockedOutFor{0}; ///< 0: may try
    bool operator==(const Account&) const = default;
};

} // namespace haetae
