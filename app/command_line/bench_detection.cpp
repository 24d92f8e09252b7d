// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <optional>
#include <vector>

#include "camera/simulated/prerendered_ring.h"
#include "command_line/bench.h"
#include "command_line/json_values.h"
#include "pipeline/screening_pipeline.h"
#include "screening/confidence.h"
#include "vision/face_detectors.h"
#include "vision/gated_search.h"
#include "vision/model_store.h"

namespace haetae::command_line {
namespace {

constexpr double kSameFace = 0.35; // intersection over union

struct DetectionBenchOptions {
    int people = 15;
    int pictures = 60;
    std::uint64_t seed = 1;
    bool json = false;
};

/// What one way of searching found, and how long it took. *value*
struct Tally {
    int faces = 0;
    int found = 0;
    int extra = 0; ///< boxes where nobody's face is
    std::vector<double> milliseconds;
    [[nodiscard]] double recall() const { return faces > 0 ? double(found) / faces : 0.0; }
    [[nodiscard]] double mean() const
    {
        double sum = 0.0;
        for (const double one : milliseconds)
            sum += one;
        return milliseconds.empty() ? 0.0 : sum / static_cast<double>(milliseconds.size());
    }
};

void score(Tally& tally, const std::vector<FaceBox>& boxes, const SceneTruth& truth)
{
    const auto same = [](const FaceBox& box, const SceneTruth::Person& person) {
        return overlap(box.box, person.visibleFace) >= kSameFace;
    };
    for (const auto& person : truth.people) {
        if (!person.faceVisible)
            continue;
        ++tally.faces;
        tally.found += std::any_of(
            boxes.begin(), boxes.end(), [&](const FaceBox& box) { return same(box, person); });
    }
    for (const FaceBox& box : boxes)
        tally.extra += std::none_of(truth.people.begin(), truth.people.end(),
            [&](const auto& person) { return same(box, person); });
}

/// Searches and keeps time; without faces when the detector fails.
template <class Search>
std::vector<FaceBox> timed(Tally& tally, const Search& search)
{
    Result<std::vector<FaceBox>> found{std::vector<FaceBox>{}};
    tally.milliseconds.push_back(timesOf(1, [&] { found = search(); })[0]);
    return found ? *found : std::vector<FaceBox>{};
}

void printRecall(const std::string& who, const Tally& tally, bool json)
{
    if (json)
        return printLine({{"type", "bench"}, {"name", "detection"}, {"what", who + " recall"},
            {"faces", tally.faces}, {"found", tally.found}, {"recall", rounded(tally.recall())},
            {"extra", tally.extra}});
    std::cout << who << ": found " << tally.found << " of " << tally.faces << " faces ("
              << rounded(100.0 * tally.recall(), 1) << " %), " << tally.extra << " extra boxes\n";
}

/// The three ways on the same pictures. *value*
struct Tallies {
    Tally gated;
    Tally yunet;
    Tally hog;
};

Result<Tallies> compare(const DetectionBenchOptions& options, FaceDetector& small,
    FaceDetector& full, FaceDetector& hog)
{
    EntranceScene::Options scene;
    scene.scenario = "crowd15";
    scene.people = options.people;
    scene.seed = options.seed;
    scene.thermal = {384, 288};
    scene.visible = {1280, 720};
    scene.framesPerSecond = 8.0; // as often as the detect thread searches
    auto ring = PrerenderedRing::make(scene, options.pictures, std::chrono::seconds(4));
    if (!ring)
        return tl::unexpected<Error>(ring.error());
    ScreeningPipeline::Config config;
    config.camera = {"bench"};
    config.reference.setTemperature = ring->referenceSetTemperature();
    ScreeningPipeline pipeline(config);
    GatedSearch gated;
    std::optional<DetectedFaces> late;
    Tallies tallies;
    FrameStamp stamp;
    stamp.monotonic = MonotonicTime(std::chrono::hours(1));
    for (int i = 0; i < options.pictures; ++i) {
        ++stamp.sequence;
        stamp.monotonic += std::chrono::milliseconds(125);
        const FramePair pair = ring->next(stamp);
        const auto step = pipeline.step(pair, late ? &*late : nullptr);
        if (!step.search)
            continue;
        const auto boxes = timed(tallies.gated, [&] { return gated.search(small, *step.search); });
        late = DetectedFaces{stamp, boxes, small.name()};
        score(tallies.gated, boxes, ring->truth());
        score(tallies.yunet, timed(tallies.yunet, [&] { return full.detect(pair.visible->bgr); }),
            ring->truth());
        score(tallies.hog, timed(tallies.hog, [&] { return hog.detect(pair.visible->bgr); }),
            ring->truth());
    }
    return tallies;
}

int benchDetection(const DetectionBenchOptions& options)
{
    cv::setNumThreads(1);
    const auto store = ModelStore::open();
    if (!store)
        return reportError(store.error());
    const auto file = store->find("yunet");
    if (!file)
        return reportError(file.error());
    // One each, so that nobody's net is laid out anew for the other's picture.
    auto small = openYuNet(*file);
    auto full = openYuNet(*file);
    auto hog = openHog();
    if (!small || !full || !hog)
        return reportError(!hog ? hog.error() : !small ? small.error() : full.error());
    const auto tallies = compare(options, **small, **full, **hog);
    if (!tallies)
        return reportError(tallies.error());
    const auto& [gated, yunet, dlib] = *tallies;
    const std::string who =
        std::to_string(options.people) + (options.people == 1 ? " face" : " faces");
    const auto median = [](const Tally& tally) { return quantileOf(tally.milliseconds, 0.5); };
    printComparison({"detection", who + ", 1280x720, gated search, median", median(gated),
                        "full-frame YuNet", median(yunet)},
        options.json);
    printComparison({"detection", who + ", 1280x720, gated search, median", median(gated),
                        "full-frame dlib HOG", median(dlib)},
        options.json);
    // One search in 24 looks through the whole picture as well.
    printComparison({"detection", who + ", 1280x720, gated search with its slow one, mean",
                        gated.mean(), "full-frame YuNet", yunet.mean()},
        options.json);
    printComparison({"detection", who + ", 1280x720, gated search with its slow one, mean",
                        gated.mean(), "full-frame dlib HOG", dlib.mean()},
        options.json);
    printRecall("gated search", gated, options.json);
    printRecall("full-frame YuNet", yunet, options.json);
    printRecall("full-frame dlib HOG", dlib, options.json);
    return kDone;
}

} // namespace

void addBenchDetection(CLI::App& bench, Job& job)
{
    auto options = std::make_shared<DetectionBenchOptions>();
    auto* command = bench.add_subcommand("detection",
        "faces of a drawn crowd by the gated search, beside full-frame YuNet and dlib HOG");
    command->add_option("--people", options->people, "in view")->check(CLI::Range(1, 15));
    command->add_option("--pictures", options->pictures, "how many, eight a second")
        ->check(CLI::Range(5, 200));
    command->add_option("--seed", options->seed, "of the scene");
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback([options, &job] { job = [options] { return benchDetection(*options); }; });
}

} // namespace haetae::command_line
