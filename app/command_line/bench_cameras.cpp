// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <memory>
#include <string>
#include <unistd.h>

#include "command_line/bench.h"

namespace haetae::command_line {
namespace {

/// Its camera is a double that only a build with tests has, and so the program that measures.
int benchCameras(bool json)
{
    std::error_code failed;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", failed);
    const std::string program =
        (self.parent_path().parent_path() / "test-bin" / "bench_cameras").string();
    execl(program.c_str(), program.c_str(), json ? "--json" : nullptr, nullptr);
    return reportError({ErrorKind::NotFound, program, "cannot be started",
        "build with tests (cmake --preset test; cmake --build build/release)"});
}

} // namespace

void addBenchCameras(CLI::App& bench, Job& job)
{
    auto json = std::make_shared<bool>(false);
    auto* command = bench.add_subcommand("cameras",
        "an RTSP stream: first picture, age for a slow consumer, silence, return; beside OpenCV");
    command->add_flag("--json", *json, "JSON Lines");
    command->callback([json, &job] { job = [json] { return benchCameras(*json); }; });
}

} // namespace haetae::command_line
