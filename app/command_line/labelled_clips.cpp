// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/labelled_clips.h"

#include "camera/replay/replay_camera.h"
#include "command_line/evaluate_tables.h"
#include "screening/table_text.h"
#include "thermal/radiometry.h"

namespace haetae::command_line {

Result<std::vector<LabelRow>> readLabels(const std::filesystem::path& file)
{
    const auto text = readWholeTable(file.string());
    if (!text)
        return tl::unexpected<Error>(text.error());
    const auto table = readTableText(*text, file.string());
    if (!table)
        return tl::unexpected<Error>(table.error());
    std::vector<LabelRow> rows;
    for (const auto& cells : table->rows) {
        LabelRow& row = rows.emplace_back();
        for (std::size_t i = 0; i < table->names.size(); ++i)
            row[table->names[i]] = cells.cells[i];
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

Result<void> playClip(const LabelledClip& clip, int rotateDegrees,
    const std::function<bool(const ClipFrame&)>& onFrame)
{
    CameraConfig camera;
    camera.id = {clip.name};
    camera.files = {clip.file.string()};
    camera.rotateDegrees = rotateDegrees;
    const SystemClock clock;
    auto source = openReplay(camera, {&clock, false});
    if (!source)
        return tl::unexpected<Error>(source.error());
    Radiometer radiometer;
    for (ClipFrame frame;;) {
        auto output = (*source)->next({});
        if (!output)
            return tl::unexpected<Error>(output.error());
        if (const auto* notice = std::get_if<CameraNotice>(&*output);
            notice != nullptr && notice->kind == CameraNotice::Kind::EndOfStream)
            return {};
        const auto* pair = std::get_if<FramePair>(&*output);
        if (pair == nullptr)
            continue;
        auto celsius = radiometer.apparent(*pair->thermal);
        if (!celsius)
            return tl::unexpected<Error>(celsius.error());
        frame.thermal = pair->thermal;
        frame.celsius = std::move(*celsius);
        if (!onFrame(frame))
            return {};
        ++frame.number;
    }
}

} // namespace haetae::command_line
