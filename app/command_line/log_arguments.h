// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "base/result.h"
#include "command_line/command.h"
#include "storage/log_row.h"

namespace haetae::command_line {

/// Which log and which time of it. *value*
struct LogArguments {
    std::string log;
    std::string from;
    std::string to;
};

/// --from and --to.
void addTimes(CLI::App& command, LogArguments& arguments);
[[nodiscard]] Result<LogFilter> filterOf(const LogArguments& arguments);

// What haetaectl log has beyond reading.
void addLogEvidence(CLI::App& log, Job& job);
void addLogExport(CLI::App& log, Job& job);
void addLogReports(CLI::App& log, Job& job);
void addLogSafety(CLI::App& log, Job& job);

} // namespace haetae::command_line
