// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "command_line/command.h"

namespace haetae::command_line {

/// Processor time that this thread spends in one call, in milliseconds, one entry a call.
[[nodiscard]] std::vector<double> timesOf(int calls, const std::function<void()>& call);

/// One figure beside that of a peer in the same run; both in milliseconds, medians. *value*
struct Comparison {
    std::string bench;
    std::string what;
    double milliseconds = 0.0;
    std::string peer; ///< empty: there is none
    double peerMilliseconds = 0.0;
};
void printComparison(const Comparison& comparison, bool json);

void addBenchCameras(CLI::App& bench, Job& job);
void addBenchDetection(CLI::App& bench, Job& job);
void addBenchMeasurement(CLI::App& bench, Job& job);
void addBenchPipeline(CLI::App& bench, Job& job);
void addBenchStorage(CLI::App& bench, Job& job);
void addBenchUi(CLI::App& bench, Job& job);

} // namespace haetae::command_line
