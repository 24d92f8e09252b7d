// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "base/result.h"

namespace haetae::command_line {

/// Exit codes of both programs.
inline constexpr int kDone = 0;
inline constexpr int kNegative = 1;
inline constexpr int kUsage = 2;
inline constexpr int kUnreadable = 3;

/// What the chosen subcommand will do once all arguments have been read.
using Job = std::function<int()>;

/// Keys stay in the order in which they are written.
using Json = nlohmann::ordered_json;

/// One line on stdout.
void printLine(const Json& object);
/// What is wrong with the arguments, in one line: an unknown word is named beside those that exist.
[[nodiscard]] std::string usageProblem(const CLI::App& program, const CLI::ParseError& error);
/// "haetaectl: what: why; what to do" on stderr; returns the exit code for this kind of error.
int reportError(const Error& error);

// Each adds its subcommand to the program and sets the job when it is chosen.
void addReplay(CLI::App& program, Job& job);
void addSimulate(CLI::App& program, Job& job);
void addEvaluate(CLI::App& program, Job& job);
void addEvaluateDecoys(CLI::App& evaluate, Job& job);
void addEvaluateDetection(CLI::App& evaluate, Job& job);
void addEvaluateFaces(CLI::App& evaluate, Job& job);
void addEvaluateLinearity(CLI::App& evaluate, Job& job);
void addEvaluateMeasurement(CLI::App& evaluate, Job& job);
void addEvaluateTracking(CLI::App& evaluate, Job& job);
void addLog(CLI::App& program, Job& job);
void addModels(CLI::App& program, Job& job);
void addBench(CLI::App& program, Job& job);
void addDoctor(CLI::App& program, Job& job);
void addSettings(CLI::App& program, Job& job);
void addFlatField(CLI::App& program, Job& job);
void addOutputs(CLI::App& program, Job& job);
void addRecord(CLI::App& program, Job& job);
void addCamera(CLI::App& program, Job& job);
void addCameraSignals(CLI::App& camera, Job& job);
void addCameraTrials(CLI::App& program, Job& job); ///< after whoever else adds to "camera"
void addUser(CLI::App& program, Job& job);

} // namespace haetae::command_line
