// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "camera/simulated/entrance_scene.h"
#include "command_line/command.h"
#include "command_line/json_values.h"
#include "command_line/offline_run.h"
#include "command_line/truth_score.h"
#include "pipeline/detector_worker.h"
#include "vision/model_store.h"

namespace haetae::command_line {
namespace {

using namespace std::chrono_literals;

/// The arguments of haetaectl simulate. *value*
struct SimulateOptions {
    std::string scenario;
    double seconds = 0.0; ///< 0: one round of the scenario
    std::uint64_t seed = 1;
    int faces = 0;
    int cameras = 1;
    std::string log;
    bool json = false;
    bool visible = false;
};

/// Frames that a reading may have been combined from, and some more.
constexpr std::uint64_t kWindow = 100;

/// One entrance of the simulation through the whole chain, compared with its truth. *thread-bound*
class SimulatedRun {
public:
    SimulatedRun(const SimulateOptions& options, EntranceScene scene)
        : options_(options),
          scene_(std::move(scene))
    {
    }

    [[nodiscard]] Result<void> run(std::uint64_t seed);

private:
    [[nodiscard]] Result<void> follow(OfflineRun& chain, FaceDetector* detector);
    void onEvent(const ScreeningEvent& event);
    void print(const RunCounts& counts, std::uint64_t seed) const;

    const SimulateOptions& options_;
    EntranceScene scene_;
    TruthScore score_;
    OpticalFrames optical_; // of the readings' window
    std::set<TrackId> alarmed_;
};

void SimulatedRun::onEvent(const ScreeningEvent& event)
{
    if (const auto* began = std::get_if<ElevatedBegan>(&event))
        alarmed_.insert(began->track);
    const auto* person = std::get_if<PersonScreened>(&event);
    if (person == nullptr || !options_.json)
        return;
    Json line{{"type", "person"}, {"scenario", options_.scenario}, {"track", person->track.value}};
    line["first_s"] =
        rounded(std::chrono::duration<double>(person->first.monotonic.time_since_epoch()).count());
    line["last_s"] =
        rounded(std::chrono::duration<double>(person->last.monotonic.time_since_epoch()).count());
    addDecision(line, person->decision);
    printLine(line);
}

Result<void> SimulatedRun::follow(OfflineRun& chain, FaceDetector* detector)
{
    constexpr auto kFrame = 40ms;
    constexpr int kDetectEvery = 10; // as often as the detect thread manages with one camera
    const std::chrono::nanoseconds length = options_.seconds > 0
        ? std::chrono::nanoseconds(static_cast<std::int64_t>(options_.seconds * 1e9))
        : scene_.length();
    std::optional<DetectedFaces> faces;
    std::uint64_t sequence = 0;
    const WallTime start(1'790'000'000s);
    for (std::chrono::nanoseconds t{0}; t < length; t += kFrame) {
        const FrameStamp stamp{MonotonicTime(t),
            start + std::chrono::duration_cast<std::chrono::microseconds>(t), ++sequence};
        const FramePair pair = scene_.render(stamp, t);
        if (detector != nullptr && pair.visible && sequence % kDetectEvery == 1) {
            if (auto found = detectFaces(*detector, *pair.visible); found)
                faces = std::move(*found);
            else
                return found.error();
        }
        const auto snapshot = chain.step(pair, faces ? &*faces : nullptr);
        const auto now = snapshot->stamp.sequence;
        optical_[now] = scene_.opticalAt(t);
        optical_.erase(optical_.begin(), optical_.lower_bound(now > kWindow ? now - kWindow : 0));
        score_.compare(
            *snapshot, scene_.truthAt(t), std::chrono::duration<double>(t).count(), optical_);
    }
    return chain.finish();
}

void SimulatedRun::print(const RunCounts& counts, std::uint64_t seed) const
{
    Json line{{"type", "summary"}, {"scenario", options_.scenario}, {"seed", seed},
        {"people_true", score_.peopleTrue()}, {"people_counted", counts.people},
        {"alarms_expected", score_.febrileTrue()}, {"alarms", counts.alarms},
        {"false_alarms", score_.falseAlarms(alarmed_)}, {"frames", counts.frames},
        {"measured", counts.measured}};
    line["verdicts"] = {{"normal", counts.normal}, {"recheck", counts.recheck},
        {"elevated", counts.elevated}, {"unmeasurable", counts.unmeasurable}};
    line["table"] = jsonOf(counts);
    line["came_back"] = counts.cameBack;
    line.update(score_.figures());
    line["rejected"] = score_.rejectedByKind();
    if (options_.json) {
        printLine(line);
        return;
    }
    std::cout << "SIMULATION " << options_.scenario << " (seed " << seed
              << "): " << score_.peopleTrue() << " people, " << counts.people << " counted; "
              << score_.febrileTrue() << " alarms expected, " << counts.alarms << " raised, "
              << score_.falseAlarms(alarmed_) << " false\n";
}

Result<void> SimulatedRun::run(std::uint64_t seed)
{
    OfflineRun::Parts parts;
    parts.pipeline.camera = {"simulated"};
    parts.pipeline.reference.setTemperature = scene_.referenceSetTemperature();
    parts.log = options_.log;
    parts.origin = LogOrigin::Simulation;
    parts.onEvent = [this](const ScreeningEvent& event) { onEvent(event); };
    auto chain = OfflineRun::make(std::move(parts));
    if (!chain)
        return tl::unexpected<Error>(chain.error());
    std::unique_ptr<FaceDetector> detector;
    if (options_.visible) {
        const auto store = ModelStore::open();
        if (!store)
            return tl::unexpected<Error>(store.error());
        auto opened = openBestDetector(*store);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        detector = std::move(opened->detector);
    }
    auto followed = follow(**chain, detector.get());
    print((*chain)->counts(), seed);
    return followed;
}

int simulate(const SimulateOptions& options)
{
    for (int camera = 0; camera < options.cameras; ++camera) {
        EntranceScene::Options scene;
        scene.scenario = options.scenario;
        scene.seed = options.seed + static_cast<std::uint64_t>(camera);
        scene.people = options.faces;
        if (!options.visible)
            scene.visible = {};
        auto made = EntranceScene::make(scene);
        if (!made)
            return reportError(made.error());
        if (const auto ran = SimulatedRun(options, std::move(*made)).run(scene.seed); !ran)
            return reportError(ran.error());
    }
    return kDone;
}

} // namespace

void addSimulate(CLI::App& program, Job& job)
{
    auto options = std::make_shared<SimulateOptions>();
    auto* command = program.add_subcommand("simulate",
        "Screen the simulated entrance through the whole chain and compare with its truth");
    command
        ->add_option("--scenario", options->scenario,
            "calm, fever, crowd15, hot_cup, reference_covered, ...")
        ->required();
    command
        ->add_option(
            "--seconds", options->seconds, "length; one round of the scenario unless given")
        ->check(CLI::Range(0.1, 86400.0));
    command->add_option("--seed", options->seed, "another crowd, another noise");
    command
        ->add_option("--faces", options->faces, "number of people, where the scenario lets choose")
        ->check(CLI::Range(1, 15));
    command->add_option("--cameras", options->cameras, "entrances, one after another")
        ->check(CLI::Range(1, 16));
    command->add_option(
        "--log", options->log, "also write the events to this database (simulation only)");
    command->add_flag(
        "--visible", options->visible, "also draw the visible picture and search faces in it");
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback([options, &job] { job = [options] { return simulate(*options); }; });
}

} // namespace haetae::command_line
