// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <iostream>

#include "command_line/command.h"

namespace haetae::command_line {
namespace {

int show(const std::string& file)
{
    const auto settings = loadSettings(file);
    if (!settings)
        return reportError(settings.error());
    std::cout << writeSettings(*settings);
    return kDone;
}

} // namespace

void addSettings(CLI::App& program, Job& job)
{
    auto file = std::make_shared<std::string>();
    auto* command = program.add_subcommand("settings", "Read and check a settings file");
    command->require_subcommand(1);
    auto* showing = command->add_subcommand("show", "check the file and print every setting");
    showing->add_option("FILE", *file, "TOML")->required();
    showing->callback([file, &job] { job = [file] { return show(*file); }; });
}

} // namespace haetae::command_line
