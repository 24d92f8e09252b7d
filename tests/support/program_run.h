// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace haetae::test {

/// What one run of a program left behind. *value*
struct ProgramRun {
    int exitCode = -1; ///< minus the signal when it was killed by one
    bool tooLong = false; ///< it was ended after its time
    std::string output;
    std::string errors;

    [[nodiscard]] std::vector<std::string> errorLines() const;
};

/// Runs a program to its end in a folder, without a shell. Variables are "NAME=value", or "NAME"
/// to take one away; standard input is that file, else empty. No file may grow beyond
/// mostFileBytes, as on a full disk.
[[nodiscard]] ProgramRun runProgram(const std::filesystem::path& program,
    const std::vector<std::string>& arguments, const std::filesystem::path& folder,
    const std::vector<std::string>& variables = {},
    std::chrono::seconds most = std::chrono::seconds(120), long mostFileBytes = 0,
    const std::filesystem::path& input = {});

} // namespace haetae::test
