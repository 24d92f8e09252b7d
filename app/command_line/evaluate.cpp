// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <iostream>

#include "command_line/command.h"
#include "command_line/evaluate_tables.h"
#include "command_line/json_values.h"
#include "command_line/labelled_clips.h"
#include "thermal/reference_tracker.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl evaluate reference. *value*
struct EvaluateOptions {
    std::string clips;
    int rotate = 90;
    bool json = false;
};

/// Where the tracker saw the disc. *value*
struct ReferenceFinding {
    bool found = false;
    double errorPixels = std::nan(""); ///< largest distance from the label while it was in view
    double secondsToFind = std::nan("");
};

Result<ReferenceFinding> findIn(const LabelledClip& clip, int rotate)
{
    ReferenceTracker tracker{ReferenceConfig{}};
    ReferenceFinding finding;
    std::optional<MonotonicTime> start;
    const auto played = playClip(clip, rotate, [&](const ClipFrame& frame) {
        const auto now = frame.thermal->stamp.monotonic;
        start = start.value_or(now);
        const auto state = tracker.update(*frame.thermal, frame.celsius);
        if (!state.place)
            return true;
        const double error =
            std::hypot(state.place->x - clip.reference.x, state.place->y - clip.reference.y);
        finding.errorPixels = finding.found ? std::max(finding.errorPixels, error) : error;
        if (!finding.found)
            finding.secondsToFind = std::chrono::duration<double>(now - *start).count();
        finding.found = true;
        return true;
    });
    if (!played)
        return tl::unexpected<Error>(played.error());
    return finding;
}

int evaluateReference(const EvaluateOptions& options)
{
    const auto clips = readClips(options.clips);
    if (!clips)
        return reportError(clips.error());
    int code = kDone;
    int good = 0;
    for (const auto& clip : *clips) {
        const auto finding = findIn(clip, options.rotate);
        if (!finding) {
            code = reportError(finding.error());
            continue;
        }
        good +=
            finding->found && finding->errorPixels <= 3.0 && finding->secondsToFind <= 2.0 ? 1 : 0;
        if (options.json)
            printLine({{"type", "reference"}, {"clip", clip.name}, {"found", finding->found},
                {"error_px", rounded(finding->errorPixels, 2)},
                {"seconds_to_find", rounded(finding->secondsToFind, 2)}});
        else
            std::cout << clip.name << "  " << (finding->found ? "found" : "NOT FOUND")
                      << "  off by " << rounded(finding->errorPixels, 2) << " px  after "
                      << rounded(finding->secondsToFind, 2) << " s\n";
    }
    if (!options.json)
        std::cout << good << " of " << clips->size() << " within 3 px and 2 s\n";
    return code;
}

} // namespace

void addEvaluate(CLI::App& program, Job& job)
{
    auto options = std::make_shared<EvaluateOptions>();
    auto* command = program.add_subcommand("evaluate", "Compare with labelled recordings");
    command->require_subcommand(1);
    addEvaluateFacialOral(*command, job);
    addEvaluateValidation(*command, job);
    auto* reference =
        command->add_subcommand("reference", "how well and how soon the blackbody is found");
    reference->add_option("--clips", options->clips, "table of labelled recordings beside it")
        ->required();
    reference->add_option("--rotate", options->rotate, "clockwise, until people stand upright")
        ->check(CLI::IsMember({0, 90, 180, 270}));
    reference->add_flag("--json", options->json, "JSON Lines");
    reference->callback(
        [options, &job] { job = [options] { return evaluateReference(*options); }; });
    addEvaluateMeasurement(*command, job);
    addEvaluateLinearity(*command, job);
    addEvaluateFaces(*command, job);
    addEvaluateDetection(*command, job);
    addEvaluateTracking(*command, job);
    addEvaluateDecoys(*command, job);
}

} // namespace haetae::command_line
