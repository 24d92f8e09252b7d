// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <memory>

#include "base/file_lock.h"
#include "command_line/command.h"
#include "command_line/site_desk.h"
#include "command_line/typed_secret.h"
#include "model/tokens.h"
#include "place.h"
#include "settings/users.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl user. *value*
struct UserOptions {
    SiteArguments site;
    std::string name;
    std::string role = "guard";
    bool json = false;
};

int list(const UserOptions& options)
{
    const auto site = SiteDesk::open(options.site);
    if (!site)
        return reportError(site.error());
    const auto users = UsersFile(usersFileOf((*site)->settingsFile())).load();
    if (!users)
        return reportError(users.error());
    for (const Account& user : users->accounts(SystemClock().wall())) {
        const std::string role(token(user.role));
        if (options.json) {
            printLine({{"type", "user"}, {"user", user.user}, {"role", role},
                {"disabled", user.disabled}, {"must_change_password", user.mustChange},
                {"locked_out_s", user.lockedOutFor.count()}});
            continue;
        }
        std::cout << user.user << "  " << role << (user.disabled ? "  disabled" : "")
                  << (user.mustChange ? "  must change the password" : "");
        if (user.lockedOutFor.count() > 0)
            std::cout << "  locked out for " << user.lockedOutFor.count() << " s";
        std::cout << '\n';
    }
    return kDone;
}

int finished(const Result<std::string>& outcome, const std::string& said)
{
    if (!outcome)
        return reportError(outcome.error());
    std::cout << said << '\n';
    return kDone;
}

/// Signs --as in, then does what make() says.
template <class Make>
int change(const UserOptions& options, const std::string& said, const Make& make)
{
    auto site = SiteDesk::open(options.site);
    if (!site)
        return reportError(site.error());
    if (auto in = (*site)->signIn(); !in)
        return reportError(in.error());
    const Result<DeskCommand> command = make(**site);
    if (!command)
        return reportError(command.error());
    return finished((*site)->apply(*command), options.name + ": " + said);
}

Result<Account> known(const SiteDesk& site, const std::string& name)
{
    for (const Account& account : site.duty().accounts) {
        if (account.user == name)
            return account;
    }
    return fail(ErrorKind::NotFound, name, "there is no user of this name",
        "haetaectl user list names them");
}

/// The first of all, who makes the others: as the first-run assistant would, for one person.
int addFirst(const UserOptions& options)
{
    auto site = SiteDesk::open(options.site);
    if (!site)
        return reportError(site.error());
    if (options.role != "admin" || options.site.reason.empty())
        return reportError({ErrorKind::InvalidInput, options.name,
            "the first user of a desk is its admin, alone for now",
            "add --role admin and --reason \"why one person decides alone\""});
    const auto alone = FileLock::tryTake(consoleLockOf((*site)->settingsFile()));
    if (!alone)
        return reportError({alone.error().kind, (*site)->settingsFile().string(),
            "a console is running with these settings", "set the desk up there, or end it first"});
    auto password = askNewSecret(options.name);
    if (!password)
        return reportError(password.error());
    return finished((*site)->apply(SetUpDesk{{}, {options.name, Role::Admin, std::move(*password)},
                        {}, options.site.reason}),
        options.name
            + ": added; this is a single-person site until you make a second person and "
              "set single_person_site = false");
}

int add(const UserOptions& options)
{
    const auto role = fromToken<Role>(options.role).value_or(Role::Nobody);
    {
        auto site = SiteDesk::open(options.site);
        if (site && !std::filesystem::exists(usersFileOf((*site)->settingsFile())))
            return addFirst(options);
    }
    return change(options, "added; must change the password at the first sign-in",
        [&](const SiteDesk&) -> Result<DeskCommand> {
            auto password = askNewSecret(options.name);
            if (!password)
                return password.error();
            return DeskCommand(
                AddUser{{options.name, role, std::move(*password)}, options.site.reason});
        });
}

int changeUser(const UserOptions& options, const std::string& said, std::optional<bool> disabled)
{
    return change(options, said, [&](const SiteDesk& site) -> Result<DeskCommand> {
        const auto user = known(site, options.name);
        if (!user)
            return user.error();
        const Role role =
            disabled ? user->role : fromToken<Role>(options.role).value_or(Role::Nobody);
        return DeskCommand(
            ChangeUser{options.name, role, disabled.value_or(user->disabled), options.site.reason});
    });
}

int passwd(const UserOptions& options)
{
    const bool own = options.name == options.site.as;
    return change(options,
        own ? "password changed" : "password set; must be changed at the next sign-in",
        [&](const SiteDesk&) -> Result<DeskCommand> {
            auto old = own ? askSecret("Present password again") : Result<Secret>(Secret());
            if (!old)
                return old.error();
            auto wanted = askNewSecret(options.name);
            if (!wanted)
                return wanted.error();
            if (own)
                return DeskCommand(ChangeOwnPassword{std::move(*old), std::move(*wanted)});
            return DeskCommand(SetPassword{options.name, std::move(*wanted), options.site.reason});
        });
}

int removeUser(const UserOptions& options)
{
    return change(options, "removed", [&](const SiteDesk&) -> Result<DeskCommand> {
        return DeskCommand(RemoveUser{options.name, options.site.reason});
    });
}

int unlock(const UserOptions& options)
{
    return change(options, "may try again", [&](const SiteDesk&) -> Result<DeskCommand> {
        return DeskCommand(UnlockUser{options.name, options.site.reason});
    });
}

int disable(const UserOptions& options)
{
    return changeUser(options, "disabled", true);
}

int enable(const UserOptions& options)
{
    return changeUser(options, "enabled", false);
}

int giveRole(const UserOptions& options)
{
    return changeUser(options, "is now " + options.role, std::nullopt);
}

} // namespace

void addUser(CLI::App& program, Job& job)
{
    auto options = std::make_shared<UserOptions>();
    auto* command = program.add_subcommand("user", "Who may sign in at the desk");
    command->require_subcommand(1);
    auto* listing = command->add_subcommand("list", "everybody with role and state");
    addSite(*listing, options->site);
    listing->add_flag("--json", options->json, "JSON Lines");
    listing->callback([options, &job] { job = [options] { return list(*options); }; });
    const auto sub = [&](const char* name, const char* what, int (*run)(const UserOptions&)) {
        auto* made = command->add_subcommand(name, what);
        made->add_option("NAME", options->name, "of the user")->required();
        addActor(*made, options->site);
        made->callback([options, run, &job] { job = [options, run] { return run(*options); }; });
        return made;
    };
    const CLI::IsMember roles({"guard", "supervisor", "admin"});
    sub("add", "a new user; the first of a desk is its admin", add)
        ->add_option("--role", options->role, "guard, supervisor or admin")
        ->check(roles);
    sub("role", "another role", giveRole)
        ->add_option("--role", options->role, "guard, supervisor or admin")
        ->required()
        ->check(roles);
    sub("passwd", "a new password; of oneself with the old one", passwd);
    sub("disable", "may not sign in any more", disable);
    sub("enable", "may sign in again", enable);
    sub("unlock", "may try again at once after wrong passwords", unlock);
    sub("remove", "is gone; the log keeps what was done under the name", removeUser);
}

} // namespace haetae::command_line
