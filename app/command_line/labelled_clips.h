// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/geometry.h"

namespace haetae::command_line {

/// One labelled recording. *value*
struct LabelledClip {
    std::string name;
    std::filesystem::path file;
    ThermalCircle reference;
};

using LabelRow = std::map<std::string, std::string>;

/// The labels name their columns in the first line; no cell in the columns used here is quoted.
/// Errors: the file cannot be opened.
[[nodiscard]] Result<std::vector<LabelRow>> readLabels(const std::filesystem::path& file);

/// Errors: as above; a row that lacks a label.
[[nodiscard]] Result<std::vector<LabelledClip>> readClips(const std::filesystem::path& file);

} // namespace haetae::command_line
