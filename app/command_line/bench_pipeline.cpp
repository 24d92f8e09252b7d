// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "command_line/bench.h"
#include "command_line/json_values.h"
#include "command_line/pipeline_trial.h"

namespace haetae::command_line {
namespace {

struct PipelineBenchOptions {
    int cameras = 1;
    int people = 15;
    int frames = 500;
    bool json = false;
};

/// One camera of the best kind, or several of the smallest.
PipelineTrial trialOf(const PipelineBenchOptions& options, int people)
{
    PipelineTrial trial;
    trial.cameras = options.cameras;
    trial.people = people;
    trial.frames = options.frames;
    if (options.cameras > 1) {
        trial.thermal = {256, 192};
        trial.visible = {1280, 720};
        trial.visibleRate = 10;
    }
    return trial;
}

void print(const PipelineTrial& trial, const PipelineFigures& f, bool json)
{
    if (json)
        return printLine({{"type", "bench"}, {"name", "pipeline"}, {"cameras", trial.cameras},
            {"faces", trial.people}, {"faces_seen", rounded(f.seen, 1)},
            {"fps", rounded(f.framesPerSecond, 2)}, {"latency_p50_ms", rounded(f.latencyP50, 2)},
            {"latency_p99_ms", rounded(f.latencyP99, 2)}, {"cpu_cores", rounded(f.cores, 3)},
            {"lost_frames", f.lost}, {"rss_mb", rounded(f.megabytes, 1)},
            {"rss_before_mb", rounded(f.megabytesBefore, 1)},
            {"rss_growth_mb", rounded(f.grown, 1)}, {"detector", f.detector},
            {"searches_per_s", rounded(f.searchesPerSecond, 1)}});
    std::cout << trial.cameras << (trial.cameras == 1 ? " camera, " : " cameras, ") << trial.people
              << (trial.people == 1 ? " face, " : " faces, ") << trial.thermal.width << 'x'
              << trial.thermal.height << " + " << trial.visible.width << 'x' << trial.visible.height
              << ": " << rounded(f.framesPerSecond, 2) << " frames a second, " << f.lost
              << " lost, frame to decision " << rounded(f.latencyP50, 1) << " ms (p99 "
              << rounded(f.latencyP99, 1) << " ms), " << rounded(f.cores, 2) << " cores, "
              << rounded(f.megabytes, 0) << " MB (" << rounded(f.megabytesBefore, 0)
              << " before the first camera), grown by " << rounded(f.grown, 1) << " MB, "
              << rounded(f.searchesPerSecond, 1) << " searches a second by " << f.detector << ", "
              << rounded(f.seen, 1) << " people seen\n";
}

int benchPipeline(const PipelineBenchOptions& options)
{
    const auto trial = trialOf(options, options.people);
    const auto figures = runPipelineTrial(trial);
    if (!figures)
        return reportError(figures.error());
    print(trial, *figures, options.json);
    if (options.cameras > 1 || options.people == 1)
        return kDone;
    const auto alone = trialOf(options, 1);
    const auto peer = runPipelineTrial(alone);
    if (!peer)
        return reportError(peer.error());
    print(alone, *peer, options.json);
    const double times = figures->cores / peer->cores;
    if (options.json)
        printLine({{"type", "bench"}, {"name", "pipeline"}, {"what", "cost beside one face"},
            {"ratio", rounded(times, 2)}});
    else
        std::cout << options.people << " faces cost " << rounded(times, 2)
                  << " times as much as one\n";
    return kDone;
}

} // namespace

void addBenchPipeline(CLI::App& bench, Job& job)
{
    auto options = std::make_shared<PipelineBenchOptions>();
    auto* command = bench.add_subcommand("pipeline",
        "all threads of a console on pictures drawn beforehand, in real time; one face beside");
    command
        ->add_option(
            "--cameras", options->cameras, "1: 640x512 + 1920x1080; more: 256x192 + 1280x720")
        ->check(CLI::Range(1, 8));
    command->add_option("--people", options->people, "in view of each")->check(CLI::Range(1, 15));
    command->add_option("--frames", options->frames, "of each, 25 a second")
        ->check(CLI::Range(50, 1000000));
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback([options, &job] { job = [options] { return benchPipeline(*options); }; });
}

} // namespace haetae::command_line
