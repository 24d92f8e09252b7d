// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_edit.h"

#include <iostream>
#include <memory>

#include "base/file_lock.h"
#include "command_line/command.h"
#include "command_line/site_desk.h"
#include "desk/log_audit.h"
#include "place.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl settings. *value*
struct SettingsOptions {
    SiteArguments site;
    std::string file;
    std::string key;
    std::string value;
};

int show(const SettingsOptions& options)
{
    std::string file = options.file;
    if (file.empty()) {
        const auto site = SiteDesk::open(options.site);
        if (!site)
            return reportError(site.error());
        std::cout << writeSettings((*site)->settings());
        return kDone;
    }
    const auto settings = loadSettings(file);
    if (!settings)
        return reportError(settings.error());
    std::cout << writeSettings(*settings);
    return kDone;
}

/// As an admin at the console would; what was changed is printed as the log has it.
template <class Make>
int change(const SettingsOptions& options, const Make& make)
{
    auto site = SiteDesk::open(options.site);
    if (!site)
        return reportError(site.error());
    // A running console keeps its settings in memory and would write them over these.
    const auto alone = FileLock::tryTake(consoleLockOf((*site)->settingsFile()));
    if (!alone)
        return reportError({alone.error().kind, (*site)->settingsFile().string(),
            "a console is running with these settings", "change them there, or end it first"});
    if (auto in = (*site)->signIn(); !in)
        return reportError(in.error());
    const Settings before = (*site)->settings();
    const Result<Settings> wanted = make(before);
    if (!wanted)
        return reportError(wanted.error());
    const auto changed = changes(before, *wanted);
    if (changed.empty()) {
        std::cout << "nothing to change\n";
        return kDone;
    }
    const auto done = (*site)->apply(ChangeSettings{*wanted, options.site.reason});
    if (!done)
        return reportError(done.error());
    for (const SettingChange& one : changed)
        std::cout << one.key << ": " << one.before << " -> " << one.after << '\n';
    return kDone;
}

int set(const SettingsOptions& options)
{
    return change(options,
        [&](const Settings& before) { return withSetting(before, options.key, options.value); });
}

int import(const SettingsOptions& options)
{
    return change(options, [&](const Settings&) { return loadSettings(options.file); });
}

/// With the passwords in its addresses, so for its owner alone.
int exportTo(const SettingsOptions& options)
{
    const auto site = SiteDesk::open(options.site);
    if (!site)
        return reportError(site.error());
    if (auto row = recordOutside((*site)->database(), RowKind::Export, "settings_exported",
            systemUser(), {{"file", options.file}});
        !row)
        return reportError(row.error());
    if (auto saved = saveSettings((*site)->settings(), options.file); !saved)
        return reportError(saved.error());
    return kDone;
}

} // namespace

void addSettings(CLI::App& program, Job& job)
{
    auto options = std::make_shared<SettingsOptions>();
    auto* command = program.add_subcommand("settings", "Read, check and change the settings");
    command->require_subcommand(1);
    const auto run = [&](CLI::App* sub, int (*what)(const SettingsOptions&)) {
        sub->callback([options, what, &job] { job = [options, what] { return what(*options); }; });
    };
    auto* showing = command->add_subcommand("show", "check a file and print every setting");
    showing->add_option("FILE", options->file, "TOML; the desk's own unless given");
    addSite(*showing, options->site);
    run(showing, show);
    const auto second = [&](CLI::App* sub) {
        addActor(*sub, options->site);
        sub->add_option("--second", options->site.second,
            "who confirms limit, site offset and reference temperature");
    };
    auto* setting = command->add_subcommand("set", "change one setting, as an admin");
    setting->add_option("KEY", options->key, "e.g. rule.limit_c or camera.east.name")->required();
    setting->add_option("VALUE", options->value, "as in the file")->required();
    second(setting);
    run(setting, set);
    auto* importing = command->add_subcommand("import", "take all settings of a file, as an admin");
    importing->add_option("FILE", options->file, "TOML")->required();
    second(importing);
    run(importing, import);
    auto* exporting = command->add_subcommand("export", "write all settings to a file");
    exporting->add_option("FILE", options->file, "TOML; its owner's alone")->required();
    addSite(*exporting, options->site);
    run(exporting, exportTo);
}

} // namespace haetae::command_line
