// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "model/account.h"

namespace haetae {

/// Somebody who may sign in at this desk. *value*
struct User {
    std::string name;
    Role role = Role::Guard;
    std::string hash; ///< of the password: argon2id with salt and cost
    bool disabled = false;
    bool mustChange = false; ///< the password is one that somebody else set
    int wrongTries = 0; ///< in a row
    std::optional<WallTime> lastWrong;

    /// How long nothing is tried for this user: nothing after up to 4 wrong passwords in a row, 30
    /// s after the fifth, twice as long after each further one, an hour at the most. A clock that
    /// was set back makes it no longer than that.
    [[nodiscard]] std::chrono::seconds lockedOutFor(WallTime now) const;
};

/// Everybody who may sign in. *value*
struct Users {
    std::vector<User> all;

    [[nodiscard]] const User* find(const std::string& name) const;
    [[nodiscard]] User* find(const std::string& name);
    /// What windows may know, in the order of the file.
    [[nodiscard]] std::vector<Account> accounts(WallTime now) const;
    /// Names that can be meant and are there once, roles, hashes, and an admin who can sign in.
    [[nodiscard]] Result<void> check() const;
};

/// 1 to 32 characters without control characters or blanks at the ends, and none of the log's own
/// words for an actor.
[[nodiscard]] Result<void> checkUserName(const std::string& name);

/// Errors carry the line number; unknown keys are refused. Unsupported: a newer Haetae wrote it.
[[nodiscard]] Result<Users> parseUsers(const std::string& toml, const std::string& name);
[[nodiscard]] std::string writeUsers(const Users& users);

/// Where the users of a settings file are: "users.toml" in its folder.
[[nodiscard]] std::filesystem::path usersFileOf(const std::filesystem::path& settingsFile);

/// The users file (mode 0600; written beside, fsynced and renamed). Nothing is kept in memory: what
/// another process changed counts at once. *value*
class UsersFile {
public:
    explicit UsersFile(std::filesystem::path file) : file_(std::move(file)) { }

    /// NotFound: there is none yet. PermissionDenied: others than its owner may read it.
    [[nodiscard]] Result<Users> load() const;
    /// Reads, changes and writes again while nobody else can; a failing edit changes nothing. The
    /// first edit of all begins with nobody.
    [[nodiscard]] Result<Users> change(const std::function<Result<void>(Users&)>& edit) const;
    [[nodiscard]] const std::filesystem::path& path() const { return file_; }

private:
    std::filesystem::path file_;
};

} // namespace haetae
