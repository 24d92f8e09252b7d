// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <map>
#include <set>

#include "camera/simulated/entrance_scene.h"
#include "command_line/command.h"
#include "command_line/json_values.h"
#include "command_line/offline_run.h"
#include "model/tokens.h"
#include "pipeline/detector_worker.h"
#include "vision/model_store.h"

namespace haetae::command_line {
namespace {

using namespace std::chrono_literals;

/// The arguments of haetaectl evaluate decoys. *value*
struct DecoyOptions {
    int count = 1000;
    std::uint64_t seed = 1;
    double framesPerSecond = 8.0;
    bool visible = false; ///< draw the visible picture and search it, instead of being told
    bool json = false;
};

/// What became of the decoys and of the people among them. *value*
struct DecoyResult {
    int decoys = 0;
    int rejected = 0; ///< for a third of a second or longer
    int asPersons = 0; ///< confirmed people on a decoy
    int falseAlarms = 0;
    int people = 0;
    int peopleSeen = 0;
    int febrile = 0;
    int febrileAlarmed = 0;
    int thingsCounted = 0; ///< by the console itself
    std::map<std::string, std::map<std::string, int>> reasons; ///< by kind of decoy
    std::map<std::string, int> missed; ///< by kind of decoy
};

bool on(const ThermalRect& seen, const ThermalRect& truth)
{
    const double smaller = std::min(seen.area(), truth.area());
    return smaller > 0 && seen.intersected(truth).area() > 0.3 * smaller;
}

/// One scene of decoys through the whole chain. *thread-bound*
class DecoyScene {
public:
    DecoyScene(const DecoyOptions& options, EntranceScene scene, int decoys)
        : options_(options),
          scene_(std::move(scene)),
          decoys_(decoys)
    {
    }

    [[nodiscard]] Result<void> run(FaceDetector* detector, DecoyResult& result);

private:
    [[nodiscard]] std::optional<DetectedFaces> facesOf(
        const FramePair& pair, const SceneTruth& truth, FaceDetector* detector) const;
    void look(const ScreeningSnapshot& snapshot, const SceneTruth& truth);
    void sum(DecoyResult& result) const;

    const DecoyOptions& options_;
    EntranceScene scene_;
    int decoys_; ///< those that count; the others stand by
    std::map<int, std::map<std::string, int>> refusals_; ///< frames, by decoy and reason
    std::map<int, std::string> kinds_;
    std::set<TrackId> onDecoys_;
    std::map<TrackId, std::set<int>> onPeople_;
    std::set<int> people_;
    std::set<int> febrile_;
    std::set<TrackId> alarmed_;
    int thingsCounted_ = 0;
};

/// What a detector of visible faces would have found, pictures of faces included.
std::optional<DetectedFaces> DecoyScene::facesOf(
    const FramePair& pair, const SceneTruth& truth, FaceDetector* detector) const
{
    if (detector != nullptr && pair.visible) {
        auto found = detectFaces(*detector, *pair.visible);
        return found ? std::optional(std::move(*found)) : std::nullopt;
    }
    DetectedFaces faces;
    faces.stamp = pair.thermal->stamp;
    faces.detector = "told";
    for (const auto& thing : truth.things)
        if (thing.face && thing.inView)
            faces.boxes.push_back({*thing.face, 0.9, {}});
    for (const auto& person : truth.people)
        if (person.faceVisible)
            faces.boxes.push_back({person.visibleFace, 0.9, {}});
    return faces;
}

void DecoyScene::look(const ScreeningSnapshot& snapshot, const SceneTruth& truth)
{
    for (const auto& thing : truth.things) {
        if (thing.id > decoys_)
            continue;
        kinds_[thing.id] = thing.kind;
        for (const RejectedObject& object : snapshot.rejected) {
            if (on(object.box, thing.box)) {
                ++refusals_[thing.id][std::string(token(object.kind))];
                break;
            }
        }
    }
    for (const auto& real : truth.people) {
        if (real.faceVisible)
            people_.insert(real.id);
        if (real.faceVisible && real.febrile)
            febrile_.insert(real.id);
    }
    for (const PersonView& person : snapshot.people) {
        const auto real = std::find_if(truth.people.begin(), truth.people.end(),
            [&](const auto& one) { return on(*person.face.head, one.head); });
        if (real != truth.people.end())
            onPeople_[person.track].insert(real->id);
        else if (std::any_of(truth.things.begin(), truth.things.end(),
                     [&](const auto& thing) { return on(*person.face.head, thing.box); }))
            onDecoys_.insert(person.track);
    }
    thingsCounted_ = 0;
    for (const int things : snapshot.rejectedTotal)
        thingsCounted_ += things;
}

void DecoyScene::sum(DecoyResult& result) const
{
    const double least = options_.framesPerSecond / 3.0;
    for (const auto& [id, kind] : kinds_) {
        ++result.decoys;
        int frames = 0;
        std::pair<std::string, int> most;
        const auto refused = refusals_.find(id);
        if (refused != refusals_.end())
            for (const auto& [reason, count] : refused->second) {
                frames += count;
                if (count > most.second)
                    most = {reason, count};
            }
        if (frames >= least) {
            ++result.rejected;
            ++result.reasons[kind][most.first];
        } else {
            ++result.missed[kind];
        }
    }
    for (const TrackId track : onDecoys_)
        result.asPersons += onPeople_.count(track) == 0 ? 1 : 0;
    std::set<int> seen;
    std::set<int> alarmed;
    for (const auto& [track, people] : onPeople_)
        seen.insert(people.begin(), people.end());
    for (const TrackId track : alarmed_) {
        const auto whose = onPeople_.find(track);
        std::set<int> ill;
        if (whose != onPeople_.end())
            for (const int id : whose->second)
                if (febrile_.count(id) != 0)
                    ill.insert(id);
        result.falseAlarms += ill.empty() ? 1 : 0;
        alarmed.insert(ill.begin(), ill.end());
    }
    result.people += static_cast<int>(people_.size());
    result.peopleSeen += static_cast<int>(seen.size());
    result.febrile += static_cast<int>(febrile_.size());
    result.febrileAlarmed += static_cast<int>(alarmed.size());
    result.thingsCounted += thingsCounted_;
}

Result<void> DecoyScene::run(FaceDetector* detector, DecoyResult& result)
{
    OfflineRun::Parts parts;
    parts.pipeline.camera = {"decoys"};
    parts.pipeline.reference.setTemperature = scene_.referenceSetTemperature();
    parts.onEvent = [this](const ScreeningEvent& event) {
        if (const auto* began = std::get_if<ElevatedBegan>(&event))
            alarmed_.insert(began->track);
    };
    auto chain = OfflineRun::make(std::move(parts));
    if (!chain)
        return tl::unexpected<Error>(chain.error());
    const double length = std::chrono::duration<double>(scene_.length()).count();
    const auto frames = static_cast<std::int64_t>(length * options_.framesPerSecond);
    std::optional<DetectedFaces> faces;
    for (std::int64_t i = 0; i < frames; ++i) {
        const std::chrono::nanoseconds t(
            static_cast<std::int64_t>(1e9 * static_cast<double>(i) / options_.framesPerSecond));
        const FrameStamp stamp{MonotonicTime(t),
            WallTime(1'790'000'000s) + std::chrono::duration_cast<std::chrono::microseconds>(t),
            static_cast<std::uint64_t>(i + 1)};
        const FramePair pair = scene_.render(stamp, t);
        const SceneTruth truth = scene_.truthAt(t);
        if (i % 4 == 0) // as often as a detect thread manages
            faces = facesOf(pair, truth, detector);
        look(*(*chain)->step(pair, faces ? &*faces : nullptr), truth);
    }
    auto finished = (*chain)->finish();
    sum(result);
    return finished;
}

void print(const DecoyResult& result, bool json)
{
    Json line{{"type", "decoys"}, {"decoys", result.decoys}, {"rejected", result.rejected},
        {"as_persons", result.asPersons}, {"false_alarms", result.falseAlarms},
        {"people", result.people}, {"people_seen", result.peopleSeen}, {"febrile", result.febrile},
        {"febrile_alarmed", result.febrileAlarmed}, {"things_counted", result.thingsCounted}};
    line["reasons"] = Json::object();
    for (const auto& [kind, reasons] : result.reasons)
        for (const auto& [reason, count] : reasons)
            line["reasons"][kind][reason] = count;
    line["not_rejected"] = Json::object();
    for (const auto& [kind, count] : result.missed)
        line["not_rejected"][kind] = count;
    if (json) {
        printLine(line);
        return;
    }
    std::cout << result.decoys << " decoys: " << result.asPersons << " taken for persons, "
              << result.falseAlarms << " false alarms, " << result.rejected
              << " rejected with a reason\n";
    for (const auto& [kind, reasons] : result.reasons)
        for (const auto& [reason, count] : reasons)
            std::cout << "  " << kind << "  " << reason << "  " << count << '\n';
    std::cout << result.febrileAlarmed << " of " << result.febrile
              << " febrile people beside them alarmed\n";
}

int evaluateDecoys(const DecoyOptions& options)
{
    constexpr int kAtATime = 5;
    std::unique_ptr<FaceDetector> detector;
    if (options.visible) {
        const auto store = ModelStore::open();
        if (!store)
            return reportError(store.error());
        auto opened = openBestDetector(*store);
        if (!opened)
            return reportError(opened.error());
        detector = std::move(opened->detector);
    }
    DecoyResult result;
    for (int begun = 0; begun < options.count; begun += kAtATime) {
        EntranceScene::Options wanted;
        wanted.scenario = "decoys";
        wanted.seed = options.seed + static_cast<std::uint64_t>(begun / kAtATime);
        if (!options.visible)
            wanted.visible = {};
        auto scene = EntranceScene::make(wanted);
        if (!scene)
            return reportError(scene.error());
        DecoyScene one(options, std::move(*scene), std::min(kAtATime, options.count - begun));
        if (const auto ran = one.run(detector.get(), result); !ran)
            return reportError(ran.error());
    }
    print(result, options.json);
    return result.asPersons == 0 && result.falseAlarms == 0 ? kDone : kNegative;
}

} // namespace

void addEvaluateDecoys(CLI::App& evaluate, Job& job)
{
    auto options = std::make_shared<DecoyOptions>();
    auto* command = evaluate.add_subcommand("decoys",
        "simulated posters, screens, mannequins, cups, lamps, heaters and dogs: nobody, no alarm");
    command->add_option("--count", options->count, "how many")->check(CLI::Range(1, 100'000));
    command->add_option("--seed", options->seed, "the first one");
    command->add_option("--fps", options->framesPerSecond, "frames a second")
        ->check(CLI::Range(2.0, 60.0));
    command->add_flag("--visible", options->visible,
        "search faces in the drawn visible picture rather than being told of every painted face");
    command->add_flag("--json", options->json, "one JSON line");
    command->callback([options, &job] { job = [options] { return evaluateDecoys(*options); }; });
}

} // namespace haetae::command_line
