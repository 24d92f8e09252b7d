// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/flat_field.h"

#include <algorithm>
#include <iostream>

#include "command_line/command.h"
#include "command_line/labelled_clips.h"

namespace haetae::command_line {
namespace {

constexpr std::size_t kMostFrames = 256; // more make the mean no better than the shutter's drift

/// What was asked for. *value*
struct Options {
    std::vector<std::string> files;
    std::string save;
    int rotate = 0;
};

int take(const Options& options)
{
    std::vector<cv::Mat> covered;
    SignalScale scale;
    for (const auto& file : options.files) {
        const auto played = playClip({file, file, {}}, options.rotate, [&](const ClipFrame& frame) {
            covered.push_back(frame.thermal->counts.clone());
            scale = frame.thermal->scale;
            return covered.size() < kMostFrames;
        });
        if (!played)
            return reportError(played.error());
    }
    const auto flat = FlatField::of(covered, scale);
    if (!flat)
        return reportError(flat.error());
    if (const auto saved = flat->save(options.save); !saved)
        return reportError(saved.error());
    std::cout << options.save << ": taken from " << covered.size() << " frames of "
              << flat->size().width << "x" << flat->size().height
              << "; name it as measurement.flat_field of this camera in the settings\n";
    return kDone;
}

} // namespace

void addFlatField(CLI::App& program, Job& job)
{
    auto options = std::make_shared<Options>();
    auto* command = program.add_subcommand("flat-field",
        "what factory and shutter left of a sensor's non-uniformity, from a recording of the "
        "covered lens");
    command->add_option("files", options->files, "recordings of the lens under its cap")
        ->required();
    command->add_option("--save", options->save, "file to write, .yml or .yml.gz")->required();
    command->add_option("--rotate", options->rotate, "as the camera's rotate_degrees")
        ->check(CLI::IsMember({0, 90, 180, 270}));
    command->callback([options, &job] { job = [options] { return take(*options); }; });
}

} // namespace haetae::command_line
