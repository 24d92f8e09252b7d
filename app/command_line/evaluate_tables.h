// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/result.h"
#include "command_line/command.h"
#include "screening/confidence.h"
#include "screening/roc.h"
#include "screening/table_text.h"

namespace haetae::command_line {

/// The whole text of a table of at most 64 MB. Errors: not there, a folder, too large.
[[nodiscard]] Result<std::string> readWholeTable(const std::string& file);

/// One line for a cell that was not believed, on stdout with --json, else on stderr.
void printFault(const std::string& file, const TableFault& fault, bool json);

/// Adds key, key_low, key_high, or with a unit key_low_unit; null where there is no figure.
void addEstimate(
    Json& object, const std::string& key, const Estimate& estimate, const std::string& unit = {});
/// Adds sensitivity and specificity with their intervals and counts.
void addOutcome(Json& object, const LimitOutcome& outcome, const std::string& suffix = {});

/// "0.972 (0.951 to 0.984)"
[[nodiscard]] std::string spoken(const Estimate& estimate, int decimals = 3);

void addEvaluateFacialOral(CLI::App& evaluate, Job& job);
void addEvaluateValidation(CLI::App& evaluate, Job& job);

} // namespace haetae::command_line
