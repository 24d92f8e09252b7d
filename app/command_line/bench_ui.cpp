// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <string>
#include <unistd.h>

#include "command_line/bench.h"

namespace haetae::command_line {
namespace {

/// The console itself measures; this program becomes it.
int benchUi(int alarms)
{
    std::error_code failed;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", failed);
    const std::string program = (self.parent_path() / "haetae").string();
    const std::string number = std::to_string(alarms);
    execl(program.c_str(), program.c_str(), "--bench-ui", number.c_str(), nullptr);
    return reportError({ErrorKind::NotFound, program, "cannot be started",
        "build Haetae with its window (HAETAE_BUILD_UI=ON)"});
}

} // namespace

void addBenchUi(CLI::App& bench, Job& job)
{
    auto alarms = std::make_shared<int>(200);
    auto json = std::make_shared<bool>(false);
    auto* command = bench.add_subcommand("ui",
        "from a verdict to its row, its popup and its sound in the running console (JSON Lines)");
    command->add_option("--alarms", *alarms, "how many")->check(CLI::Range(10, 100000));
    command->add_flag("--json", *json, "JSON Lines, as without it");
    command->callback([alarms, json, &job] { job = [alarms, json] { return benchUi(*alarms); }; });
}

} // namespace haetae::command_line
