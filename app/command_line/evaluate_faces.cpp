// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <optional>
#include <vector>

#include "command_line/command.h"
#include "command_line/json_values.h"
#include "command_line/labelled_clips.h"
#include "screening/confidence.h"
#include "screening/site_statistic.h"
#include "thermal/reference_tracker.h"

namespace haetae::command_line {
namespace {

struct FacesOptions {
    std::string clips;
    std::string faces;
    int rotate = 90;
    bool json = false;
};

/// One labelled face as it was read, before and after the reference. *value*
struct LabelledReading {
    std::string clip;
    std::string view;
    double apparent = 0.0; ///< degC
    double aboveReference = 0.0; ///< K
};

FaceObservation faceOf(const LabelRow& row)
{
    const double left = std::stod(row.at("x0"));
    const double top = std::stod(row.at("y0"));
    FaceObservation face;
    face.face = ThermalRect{
        left, top, std::stod(row.at("x1")) - left + 1, std::stod(row.at("y1")) - top + 1};
    return face;
}

/// Plays the clip up to its labelled frame, following the reference as the chain does.
Result<std::optional<LabelledReading>> readFace(
    const LabelledClip& clip, const LabelRow& label, int rotate)
{
    ReferenceTracker tracker{ReferenceConfig{}};
    const int wanted = std::stoi(label.at("frame"));
    std::optional<double> face; // degC; the reference may be found some frames later
    std::optional<LabelledReading> reading;
    const auto played = playClip(clip, rotate, [&](const ClipFrame& frame) {
        const auto reference = tracker.update(*frame.thermal, frame.celsius);
        if (frame.number == wanted) {
            const auto read = readSite(frame.celsius, faceOf(label), FacialSite::WholeFaceMaximum);
            if (!read)
                return false;
            face = read->value;
        }
        if (!face || !reference.raw)
            return true;
        reading = {clip.name, label.at("view"), *face, *face - reference.raw->degrees()};
        return false;
    });
    if (!played)
        return tl::unexpected<Error>(played.error());
    return reading;
}

void printReading(const LabelledReading& reading, bool json)
{
    if (json)
        printLine({{"type", "face"}, {"clip", reading.clip}, {"view", reading.view},
            {"apparent_c", rounded(reading.apparent)},
            {"above_reference_k", rounded(reading.aboveReference)}});
    else
        std::cout << reading.clip << "  " << reading.view << "  apparent "
                  << rounded(reading.apparent, 2) << " degC  " << rounded(reading.aboveReference, 2)
                  << " K above the reference\n";
}

int evaluateFaces(const FacesOptions& options)
{
    const auto clips = readClips(options.clips);
    if (!clips)
        return reportError(clips.error());
    const auto labels = readLabels(options.faces);
    if (!labels)
        return reportError(labels.error());
    std::vector<double> raw;
    std::vector<double> corrected;
    for (const auto& label : *labels) {
        for (const auto& clip : *clips) {
            if (label.count("clip") == 0 || label.at("clip") != clip.name)
                continue;
            Result<std::optional<LabelledReading>> reading{std::nullopt};
            try {
                reading = readFace(clip, label, options.rotate);
            } catch (const std::exception&) { // of std::stod, std::map::at
                return reportError({ErrorKind::Corrupt, options.faces,
                    "the row of clip " + clip.name + " lacks a label",
                    "columns clip, frame, x0, y0, x1, y1, view are needed"});
            }
            if (!reading)
                return reportError(reading.error());
            if (!*reading)
                continue;
            printReading(**reading, options.json);
            if ((*reading)->view != "frontal")
                continue;
            raw.push_back((*reading)->apparent);
            corrected.push_back((*reading)->aboveReference);
        }
    }
    if (raw.size() < 2)
        return reportError({ErrorKind::NotFound, options.faces, "holds fewer than 2 frontal faces",
            "give the table of labelled faces that belongs to the clips"});
    if (options.json)
        printLine({{"type", "faces"}, {"frontal", raw.size()},
            {"raw_sd_k", rounded(sampleDeviation(raw))},
            {"corrected_sd_k", rounded(sampleDeviation(corrected))}});
    else
        std::cout << raw.size() << " frontal faces: spread " << rounded(sampleDeviation(raw), 2)
                  << " K raw, " << rounded(sampleDeviation(corrected), 2)
                  << " K against the reference\n";
    return kDone;
}

} // namespace

void addEvaluateFaces(CLI::App& evaluate, Job& job)
{
    auto options = std::make_shared<FacesOptions>();
    auto* command = evaluate.add_subcommand(
        "faces", "labelled faces of recordings: spread before and after the reference");
    command->add_option("--clips", options->clips, "table of labelled recordings beside it")
        ->required();
    command->add_option("--faces", options->faces, "table of labelled faces")->required();
    command->add_option("--rotate", options->rotate, "clockwise, until people stand upright")
        ->check(CLI::IsMember({0, 90, 180, 270}));
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback([options, &job] { job = [options] { return evaluateFaces(*options); }; });
}

} // namespace haetae::command_line
