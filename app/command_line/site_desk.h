// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <string>

#include "command_line/command.h"
#include "desk/desk.h"

namespace haetae::command_line {

/// Where a site's files are and who works on them. *value*
struct SiteArguments {
    std::string config; ///< empty: this user's own settings
    std::string log; ///< empty: this user's own log
    std::string as; ///< who signs in
    std::string second; ///< who confirms what needs two people
    std::string reason;
};

void addSite(CLI::App& command, SiteArguments& arguments);
/// --as and --reason too.
void addActor(CLI::App& command, SiteArguments& arguments);

/// A desk without a window: the same commands, roles and rows as at the console. *thread-bound*
class SiteDesk {
public:
    /// Errors: no folder for settings or log, unreadable settings, a log of another kind.
    [[nodiscard]] static Result<std::unique_ptr<SiteDesk>> open(const SiteArguments& arguments);
    SiteDesk(const SiteDesk&) = delete;
    SiteDesk& operator=(const SiteDesk&) = delete;
    ~SiteDesk(); ///< signs out

    /// Asks for the password of --as and signs in.
    [[nodiscard]] Result<void> signIn();
    /// Carries the command out as whoever signed in; a change that needs a second person is
    /// confirmed by --second, or withdrawn.
    [[nodiscard]] Result<std::string> apply(const DeskCommand& command);
    [[nodiscard]] const DutyNotice& duty() const { return duty_; }
    [[nodiscard]] const Settings& settings() const { return desk_->settings(); }
    [[nodiscard]] const std::filesystem::path& settingsFile() const { return settingsFile_; }
    [[nodiscard]] const std::filesystem::path& database() const { return database_; }

private:
    explicit SiteDesk(SiteArguments arguments) : arguments_(std::move(arguments)) { }
    Result<std::string> confirm();

    SiteArguments arguments_;
    SystemClock clock_;
    std::filesystem::path settingsFile_;
    std::filesystem::path database_;
    DutyNotice duty_;
    std::optional<PendingChange> pending_;
    std::unique_ptr<Desk> desk_;
};

} // namespace haetae::command_line
