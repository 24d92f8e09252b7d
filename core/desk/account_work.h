// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "desk/desk_command.h"
#include "settings/password.h"
#include "settings/users.h"

namespace haetae {

/// What the log shall say of an account command; never a password, never a hash. *value*
struct AccountRow {
    std::string what;
    std::string actor;
    std::vector<std::pair<std::string, std::string>> fields;
};

/// How the part of an account command went that hashes passwords and touches the users file.
/// *value*
struct AccountDone {
    Result<std::string> outcome{std::string()};
    std::vector<AccountRow> rows;
    std::vector<Account> proven; ///< whose passwords were right, in the order they were asked
    Result<Users> users{Users{}}; ///< the file as it is now
};

/// Commands after which the users file is another one: announced in the log before they are begun.
template <class Command>
inline constexpr bool kChangesUsers =
    std::is_same_v<Command,
        SetUpDesk> || std::is_same_v<Command, AddUser> || std::is_same_v<Command, ChangeUser> || std::is_same_v<Command, RemoveUser> || std::is_same_v<Command, UnlockUser> || std::is_same_v<Command, SetPassword> || std::is_same_v<Command, ChangeOwnPassword>;
/// Commands that hash a password or write the users file: 0.1 s and more, never on the store's
/// thread while an alarm may come.
template <class Command>
inline constexpr bool kAccountWork =
    kChangesUsers<
        Command> || std::is_same_v<Command, SignIn> || std::is_same_v<Command, ConfirmChange> || std::is_same_v<Command, HandOver>;
[[nodiscard]] bool isAccountWork(const DeskCommand& command);
[[nodiscard]] bool changesUsers(const DeskCommand& command);
/// Whom such a command is about; empty: whoever gives it.
[[nodiscard]] std::string subjectOf(const DeskCommand& command);

/// Why it is given, as the log shall have it.
[[nodiscard]] std::string reasonOf(const DeskCommand& command);

/// Takes its time (isAccountWork). The role was checked before. A wrong password is counted before
/// it is tried, so that ending the program in between gains nobody a try.
[[nodiscard]] AccountDone workOnAccounts(const UsersFile& file, const PasswordCost& cost,
    const DeskCommand& command, const std::string& actor, WallTime now);

} // namespace haetae
