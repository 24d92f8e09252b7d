// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/labelled_clips.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace haetae::command_line {

Result<std::vector<LabelRow>> readLabels(const std::filesystem::path& file)
{
    std::ifstream in(file);
    if (!in)
        return fail(ErrorKind::NotFound, file.string(), "cannot be opened",
            "give the table of labelled clips");
    const auto cells = [](const std::string& line) {
        std::vector<std::string> parts;
        std::istringstream text(line);
        for (std::string cell; std::getline(text, cell, ',');)
            parts.push_back(cell);
        return parts;
    };
    std::string line;
    std::getline(in, line);
    const auto names = cells(line);
    std::vector<LabelRow> rows;
    while (std::getline(in, line)) {
        LabelRow row;
        const auto values = cells(line);
        for (std::size_t i = 0; i < std::min(names.size(), values.size()); ++i)
            row[names[i]] = values[i];
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<LabelledClip>> readClips(const std::filesystem::path& file)
{
    const auto rows = readLabels(file);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    std::vector<LabelledClip> clips;
    for (const auto& row : *rows) {
        try {
            clips.push_back({row.at("clip"), file.parent_path() / row.at("file"),
                {std::stod(row.at("ref_cx")), std::stod(row.at("ref_cy")),
                    std::stod(row.at("ref_radius"))}});
        } catch (const std::exception&) {
            return fail(ErrorKind::Corrupt, file.string(),
                "row " + std::to_string(clips.size() + 2) + " lacks a label",
                "columns clip, file, ref_cx, ref_cy, ref_radius are needed");
        }
    }
    return clips;
}

} // namespace haetae::command_line
