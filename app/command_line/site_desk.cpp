// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/site_desk.h"

#include "base/folders.h"
#include "command_line/typed_secret.h"
#include "settings/users.h"

namespace haetae::command_line {
namespace {

// Nobody stands at the door: rather wait for a slow disk than leave a row behind.
constexpr std::chrono::seconds kTakesWithin{30};

} // namespace

void addSite(CLI::App& command, SiteArguments& arguments)
{
    command.add_option("--config", arguments.config, "the settings; the desk's own unless given");
    command.add_option("--log", arguments.log, "the log; the desk's own unless given");
}

void addActor(CLI::App& command, SiteArguments& arguments)
{
    addSite(command, arguments);
    command.add_option(
        "--as", arguments.as, "who does it; the password is asked for, or a line of stdin");
    command.add_option("--reason", arguments.reason, "why, for the log");
}

Result<std::unique_ptr<SiteDesk>> SiteDesk::open(const SiteArguments& arguments)
{
    std::unique_ptr<SiteDesk> site(new SiteDesk(arguments));
    const bool homeless = (arguments.config.empty() && configFolder().empty())
        || (arguments.log.empty() && dataFolder().empty());
    if (homeless)
        return fail(ErrorKind::NotFound, "folders for settings and log", "HOME is not set",
            "set HOME, or give --config and --log");
    site->settingsFile_ = arguments.config.empty() ? configFolder() / "settings.toml"
                                                   : std::filesystem::path(arguments.config);
    site->database_ =
        arguments.log.empty() ? dataFolder() / "log.sqlite" : std::filesystem::path(arguments.log);
    std::error_code ignored;
    if (arguments.config.empty())
        std::filesystem::create_directories(site->settingsFile_.parent_path(), ignored);
    if (arguments.log.empty())
        std::filesystem::create_directories(site->database_.parent_path(), ignored);
    Desk::Parts parts;
    parts.clock = &site->clock_;
    parts.database = site->database_;
    parts.settingsFile = site->settingsFile_;
    parts.usersFile = usersFileOf(site->settingsFile_);
    parts.log.patience = {kTakesWithin, kTakesWithin, kTakesWithin, true};
    if (std::filesystem::exists(site->settingsFile_)) {
        auto settings = loadSettings(site->settingsFile_);
        if (!settings)
            return settings.error();
        parts.settings = std::move(*settings);
    }
    // Say so now rather than spill rows into a journal that nobody expects.
    if (auto log = EventLog::open(site->database_, LogOrigin::Site, EventLog::Access::ReadWrite);
        !log)
        return log.error();
    parts.tell = [desk = site.get()](const DeskNotice& notice) {
        if (const auto* duty = std::get_if<DutyNotice>(&notice))
            desk->duty_ = *duty;
        if (const auto* pending = std::get_if<PendingNotice>(&notice))
            desk->pending_ = pending->change;
    };
    site->desk_ = std::make_unique<Desk>(std::move(parts));
    return site;
}

SiteDesk::~SiteDesk()
{
    if (desk_ && duty_.session.key != 0)
        static_cast<void>(desk_->apply(duty_.session, SignOut{}));
}

Result<void> SiteDesk::signIn()
{
    if (arguments_.as.empty())
        return fail(
            ErrorKind::InvalidInput, "--as", "nobody is named", "say who does it: --as NAME");
    auto password = askSecret("Password of " + arguments_.as);
    if (!password)
        return password.error();
    if (auto done = desk_->apply({}, SignIn{{arguments_.as, std::move(*password)}}); !done)
        return done.error();
    return {};
}

Result<std::string> SiteDesk::apply(const DeskCommand& command)
{
    auto done = desk_->apply(duty_.session, command);
    return done && pending_ ? confirm() : done;
}

Result<std::string> SiteDesk::confirm()
{
    const PendingId id = pending_->id;
    const auto drop = [&] {
        static_cast<void>(desk_->apply(duty_.session, WithdrawChange{id, "not confirmed"}));
    };
    if (arguments_.second.empty()) {
        drop();
        return fail(ErrorKind::PermissionDenied, "settings", "a second person has to confirm this",
            "name a supervisor or another admin: --second NAME");
    }
    auto password = askSecret("Password of " + arguments_.second);
    if (!password) {
        drop();
        return password.error();
    }
    auto done = desk_->apply({}, ConfirmChange{id, {arguments_.second, std::move(*password)}});
    if (!done)
        drop();
    return done;
}

} // namespace haetae::command_line
