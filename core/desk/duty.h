// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/account.h"
#include "settings/users.h"

namespace haetae {

/// Who is on duty: the one place that issues sessions. One person at a time is signed in; while the
/// desk is locked, or nobody is, everybody is nobody. *thread-bound*
class Duty {
public:
    /// Sessions of a program that is its own authority (simulation, replay, offline command, test);
    /// a desk with a users file has none.
    explicit Duty(std::vector<Session> own) : own_(std::move(own)) { }

    /// What the claimed session is worth: itself when it was issued and is in force, nobody for the
    /// empty one, and on a desk without users yet the guard desk's. PermissionDenied: it is over,
    /// or somebody made it up.
    [[nodiscard]] Result<Session> admit(const Session& claimed) const;
    [[nodiscard]] static Session nobody() { return {kNobody, Role::Nobody, 0}; }

    /// Signs this person in, in place of whoever was.
    void begin(const Account& account);
    void end();
    void lock() { locked_ = person_.has_value(); }
    void passwordChanged() { mustChange_ = false; }
    /// The users as the file now has them. True: whoever was signed in is not any more.
    [[nodiscard]] bool follow(const Result<Users>& users);

    [[nodiscard]] const std::optional<Session>& person() const { return person_; } ///< also locked
    [[nodiscard]] bool locked() const { return locked_; }
    [[nodiscard]] bool mustChange() const { return mustChange_; }
    [[nodiscard]] AccountsState state() const { return state_; }
    [[nodiscard]] const std::string& trouble() const { return trouble_; } ///< of the users file
    [[nodiscard]] const Users& users() const { return users_; }
    /// What a window works with now: a person's session, the guard desk's, or an empty one.
    [[nodiscard]] Session inForce() const;

private:
    std::vector<Session> own_;
    std::optional<Session> person_;
    bool locked_ = false;
    bool mustChange_ = false;
    AccountsState state_ = AccountsState::None;
    std::string trouble_;
    Users users_;
};

} // namespace haetae
