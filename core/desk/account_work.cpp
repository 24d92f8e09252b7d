// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/account_work.h"

#include "model/account_faults.h"
#include "model/tokens.h"

namespace haetae {
namespace {

namespace fault = account_fault;

constexpr const char* kUnknownUser = "unknown user";

Error refused(ErrorKind kind, std::string subject, const char* reason, std::string advice = {})
{
    return {kind, std::move(subject), reason, std::move(advice)};
}

Account accountOf(const User& user, WallTime now)
{
    return {user.name, user.role, user.disabled, user.mustChange, user.lockedOutFor(now)};
}

std::string described(const User& user)
{
    return std::string(token(user.role)) + (user.disabled ? ", disabled" : "");
}

/// One account command at work. *value*, used once
class Work {
public:
    Work(const UsersFile& file, const PasswordCost& cost, std::string actor, WallTime now)
        : file_(file),
          cost_(cost),
          actor_(std::move(actor)),
          now_(now)
    {
    }

    Result<void> operator()(const SignIn& command) { return prove(command.who); }
    Result<void> operator()(const ConfirmChange& command) { return prove(command.who); }
    Result<void> operator()(const HandOver& command);
    Result<void> operator()(const SetUpDesk& command);
    Result<void> operator()(const AddUser& command);
    Result<void> operator()(const ChangeUser& command);
    Result<void> operator()(const RemoveUser& command);
    Result<void> operator()(const UnlockUser& command);
    Result<void> operator()(const SetPassword& command);
    Result<void> operator()(const ChangeOwnPassword& command);
    template <class Other>
    Result<void> operator()(const Other&)
    {
        return Error{ErrorKind::Internal, "accounts", "no account command", {}};
    }

    AccountDone done;

private:
    Result<void> prove(const Credentials& who);
    Result<User> countTry(const std::string& name);
    void noteWrong(const std::string& user, const char* why, const User& known);
    Result<User> made(const NewUser& wanted, bool mustChange) const;
    Result<void> edit(const std::string& name, const std::function<Result<void>(User&)>& change);
    void note(const char* what, const std::string& user, const std::string& before,
        const std::string& after, const std::string& reason);

    const UsersFile& file_;
    const PasswordCost& cost_;
    std::string actor_;
    WallTime now_;
};

/// The try counts before the password is looked at.
Result<User> Work::countTry(const std::string& name)
{
    User found;
    bool lockedOut = false;
    const auto changed = file_.change([&](Users& users) -> Result<void> {
        User* user = users.find(name);
        if (!user)
            return refused(ErrorKind::PermissionDenied, "sign-in", fault::kWrong);
        lockedOut = user->lockedOutFor(now_).count() > 0;
        if (!lockedOut) {
            ++user->wrongTries;
            user->lastWrong = now_;
        }
        found = *user;
        return {};
    });
    if (!changed)
        return changed.error();
    if (lockedOut) {
        noteWrong(name, "locked_out", found);
        return refused(ErrorKind::PermissionDenied, "sign-in", fault::kLockedOut,
            "wait " + std::to_string(found.lockedOutFor(now_).count())
                + " s, or have an admin unlock the user");
    }
    return found;
}

Result<void> Work::prove(const Credentials& who)
{
    const auto user = countTry(who.user);
    if (!user && std::string_view(user.error().reason) == fault::kWrong) {
        // The name may be a password typed into the wrong field: no row ever holds it.
        static_cast<void>(isNobodysPassword(who.password, cost_));
        done.rows.push_back({"sign_in_refused", kUnknownUser, {{"why", "unknown_user"}}});
    }
    if (!user)
        return user.error();
    const bool right = isPassword(who.password, user->hash);
    if (!right || user->disabled) {
        noteWrong(user->name, right ? "disabled" : "wrong_password", *user);
        return refused(ErrorKind::PermissionDenied, "sign-in",
            right ? fault::kDisabled : fault::kWrong,
            right ? "ask an admin" : "type both again; mind the Caps Lock key");
    }
    const auto changed = file_.change([&](Users& users) -> Result<void> {
        if (User* known = users.find(user->name)) {
            known->wrongTries = 0;
            known->lastWrong.reset();
        }
        return {};
    });
    if (!changed)
        return changed.error();
    Account account = accountOf(*user, now_);
    account.lockedOutFor = {};
    done.proven.push_back(account);
    return {};
}

void Work::noteWrong(const std::string& user, const char* why, const User& known)
{
    done.rows.push_back({"sign_in_refused", user,
        {{"why", why}, {"wrong_tries", std::to_string(known.wrongTries)}}});
    const auto wait = known.lockedOutFor(now_);
    if (wait.count() > 0 && std::string_view(why) == "wrong_password")
        done.rows.push_back({"locked_out", user, {{"wait_s", std::to_string(wait.count())}}});
}

Result<void> Work::operator()(const HandOver& command)
{
    if (command.taking.user == actor_)
        return refused(
            ErrorKind::InvalidInput, "hand-over", fault::kSamePerson, "another person takes over");
    if (auto leaving = prove({actor_, command.leaving}); !leaving)
        return leaving;
    return prove(command.taking);
}

Result<User> Work::made(const NewUser& wanted, bool mustChange) const
{
    User user;
    user.name = wanted.name;
    user.role = wanted.role;
    user.mustChange = mustChange;
    if (auto fine = checkUserName(user.name); !fine)
        return fine.error();
    if (auto fine = checkPassword(wanted.password, user.name); !fine)
        return fine.error();
    auto hash = hashPassword(wanted.password, cost_);
    if (!hash)
        return hash.error();
    user.hash = std::move(*hash);
    return user;
}

Result<void> Work::operator()(const SetUpDesk& command)
{
    std::vector<User> people;
    auto admin = made(command.admin, false);
    if (!admin)
        return admin.error();
    admin->role = Role::Admin;
    people.push_back(*admin);
    if (command.second) {
        const auto second = made(*command.second, false);
        if (!second)
            return second.error();
        if (second->role < Role::Supervisor)
            return refused(ErrorKind::InvalidInput, second->name, fault::kNoConfirmer,
                "make the second person supervisor or admin");
        people.push_back(*second);
    } else if (command.singlePersonReason.empty()) {
        return refused(ErrorKind::InvalidInput, "second person", fault::kNeedsSecond);
    }
    const auto changed = file_.change([&](Users& users) -> Result<void> {
        if (!users.all.empty())
            return refused(ErrorKind::Conflict, "users", fault::kSetUpAlready, "sign in");
        users.all = people;
        return {};
    });
    if (!changed)
        return changed.error();
    actor_ = admin->name;
    for (const User& user : people)
        note("user_added", user.name, {}, described(user), "first run");
    done.proven.push_back(accountOf(*admin, now_));
    return {};
}

Result<void> Work::operator()(const AddUser& command)
{
    const auto user = made(command.user, true);
    if (!user)
        return user.error();
    const auto changed = file_.change([&](Users& users) -> Result<void> {
        if (users.find(user->name))
            return refused(ErrorKind::Conflict, user->name, fault::kUserExists);
        users.all.push_back(*user);
        return {};
    });
    if (!changed)
        return changed.error();
    note("user_added", user->name, {}, described(*user), command.reason);
    return {};
}

Result<void> Work::edit(const std::string& name, const std::function<Result<void>(User&)>& change)
{
    const auto changed = file_.change([&](Users& users) -> Result<void> {
        User* user = users.find(name);
        if (!user)
            return refused(ErrorKind::NotFound, name, fault::kNoUser);
        return change(*user);
    });
    return changed ? Result<void>() : Result<void>(changed.error());
}

Result<void> Work::operator()(const ChangeUser& command)
{
    std::string before;
    std::string after;
    auto changed = edit(command.user, [&](User& user) -> Result<void> {
        before = described(user);
        user.role = command.role;
        user.disabled = command.disabled;
        after = described(user);
        return {};
    });
    if (changed)
        note("user_changed", command.user, before, after, command.reason);
    return changed;
}

Result<void> Work::operator()(const RemoveUser& command)
{
    std::string before;
    const auto changed = file_.change([&](Users& users) -> Result<void> {
        const User* user = users.find(command.user);
        if (!user)
            return refused(ErrorKind::NotFound, command.user, fault::kNoUser);
        before = described(*user);
        users.all.erase(users.all.begin() + (user - users.all.data()));
        return {};
    });
    if (!changed)
        return changed.error();
    note("user_removed", command.user, before, {}, command.reason);
    return {};
}

Result<void> Work::operator()(const UnlockUser& command)
{
    std::string before;
    auto changed = edit(command.user, [&](User& user) -> Result<void> {
        before = std::to_string(user.wrongTries) + " wrong passwords";
        user.wrongTries = 0;
        user.lastWrong.reset();
        return {};
    });
    if (changed)
        note("user_unlocked", command.user, before, "0 wrong passwords", command.reason);
    return changed;
}

Result<void> Work::operator()(const SetPassword& command)
{
    if (command.user == actor_)
        return refused(ErrorKind::InvalidInput, command.user, fault::kOwnPassword);
    const auto wanted = made({command.user, Role::Guard, command.password}, true);
    if (!wanted)
        return wanted.error();
    auto changed = edit(command.user, [&](User& user) -> Result<void> {
        user.hash = wanted->hash;
        user.mustChange = true;
        user.wrongTries = 0;
        user.lastWrong.reset();
        return {};
    });
    if (changed)
        note("password_set", command.user, {}, "to be changed at the next sign-in", command.reason);
    return changed;
}

Result<void> Work::operator()(const ChangeOwnPassword& command)
{
    const auto wanted = made({actor_, Role::Guard, command.wanted}, false);
    if (!wanted)
        return wanted.error();
    if (auto proven = prove({actor_, command.old}); !proven)
        return proven;
    auto changed = edit(actor_, [&](User& user) -> Result<void> {
        user.hash = wanted->hash;
        user.mustChange = false;
        return {};
    });
    if (changed)
        note("password_changed", actor_, {}, {}, {});
    return changed;
}

void Work::note(const char* what, const std::string& user, const std::string& before,
    const std::string& after, const std::string& reason)
{
    done.rows.push_back(
        {what, actor_, {{"user", user}, {"before", before}, {"after", after}, {"reason", reason}}});
}

} // namespace

bool isAccountWork(const DeskCommand& command)
{
    return std::visit(
        [](const auto& c) { return kAccountWork<std::decay_t<decltype(c)>>; }, command);
}

bool changesUsers(const DeskCommand& command)
{
    return std::visit(
        [](const auto& c) { return kChangesUsers<std::decay_t<decltype(c)>>; }, command);
}

std::string subjectOf(const DeskCommand& command)
{
    if (const auto* add = std::get_if<AddUser>(&command))
        return add->user.name;
    if (const auto* change = std::get_if<ChangeUser>(&command))
        return change->user;
    if (const auto* remove = std::get_if<RemoveUser>(&command))
        return remove->user;
    if (const auto* unlock = std::get_if<UnlockUser>(&command))
        return unlock->user;
    if (const auto* set = std::get_if<SetPassword>(&command))
        return set->user;
    return {};
}

std::string reasonOf(const DeskCommand& command)
{
    return std::visit(
        [](const auto& c) -> std::string {
            if constexpr (requires { c.reason; })
                return c.reason;
            else
                return {};
        },
        command);
}

AccountDone workOnAccounts(const UsersFile& file, const PasswordCost& cost,
    const DeskCommand& command, const std::string& actor, WallTime now)
{
    Work work(file, cost, actor, now);
    if (const auto went = std::visit(work, command); !went)
        work.done.outcome = went.error();
    else
        work.done.outcome = commandToken(command);
    work.done.users = file.load();
    return std::move(work.done);
}

} // namespace haetae
