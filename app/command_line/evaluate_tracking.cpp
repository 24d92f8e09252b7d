// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <map>
#include <set>

#include "camera/simulated/entrance_scene.h"
#include "command_line/command.h"
#include "command_line/json_values.h"
#include "command_line/labelled_clips.h"
#include "command_line/late_faces.h"
#include "command_line/offline_run.h"
#include "command_line/tracking_score.h"
#include "command_line/tracking_total.h"
#include "command_line/watched_video.h"
#include "pipeline/visible_people.h"

namespace haetae::command_line {
namespace {

using namespace std::chrono_literals;

/// The arguments of haetaectl evaluate tracking. *value*
struct TrackingOptions {
    std::string scenario;
    int people = 0;
    double seconds = 0.0; ///< 0: one round of the scenario
    std::uint64_t seed = 1;
    int seeds = 1;
    double framesPerSecond = 25.0;
    bool visible = false; ///< faces are looked for in the visible picture as well
    std::string labels;
    std::vector<std::string> clips;
    int rotate = 90;
    bool json = false;
};

std::vector<ToldHead> headsOf(const ScreeningSnapshot& snapshot)
{
    std::vector<ToldHead> told;
    for (const PersonView& person : snapshot.people)
        if (person.face.head && !person.excluded)
            told.push_back({person.track.value, *person.face.head});
    return told;
}

std::vector<TrueHead> headsOf(const SceneTruth& truth)
{
    std::vector<TrueHead> real;
    for (const SceneTruth::Person& person : truth.people)
        real.push_back({person.id, person.head, person.faceVisible});
    return real;
}

/// A chain whose people are compared with the truth as they are counted in the end: who came back
/// is the one who had left. *thread-bound*
class FollowedRun {
public:
    [[nodiscard]] Result<void> open(std::optional<Celsius> reference)
    {
        OfflineRun::Parts parts;
        parts.pipeline.camera = {"tracking"};
        parts.pipeline.reference.setTemperature = reference;
        parts.onEvent = [this](const ScreeningEvent& event) {
            if (const auto* person = std::get_if<PersonScreened>(&event))
                countedAs_[person->track.value] = person->earlier.value_or(person->track).value;
        };
        auto made = OfflineRun::make(std::move(parts));
        if (!made)
            return tl::unexpected<Error>(made.error());
        run_ = std::move(*made);
        return {};
    }

    /// What the detect thread should look through next.
    std::optional<FaceSearch> step(const FramePair& pair, const DetectedFaces* late = nullptr)
    {
        told_ = headsOf(*run_->step(pair, late));
        return run_->takeSearch();
    }
    /// The truth of the frame before.
    void compare(std::vector<TrueHead> real) { frames_.push_back({std::move(real), told_}); }

    /// leastFrames: who is to be seen in fewer is not asked for.
    [[nodiscard]] Result<TrackingResult> finish(double framesPerSecond, int leastFrames)
    {
        if (auto done = run_->finish(); !done)
            return tl::unexpected<Error>(done.error());
        TrackingScore score;
        for (Compared& frame : frames_) {
            for (ToldHead& head : frame.told)
                if (const auto known = countedAs_.find(head.person); known != countedAs_.end())
                    head.person = known->second;
            score.compare(frame.real, frame.told);
        }
        std::set<std::int64_t> counted;
        for (const auto& [track, person] : countedAs_)
            counted.insert(person);
        TrackingResult result;
        result.figures = score.figures();
        result.counting = score.counting(counted, leastFrames);
        result.personSeconds = result.figures.trueHeads / framesPerSecond;
        return result;
    }

private:
    struct Compared {
        std::vector<TrueHead> real;
        std::vector<ToldHead> told;
    };
    std::unique_ptr<OfflineRun> run_;
    std::vector<ToldHead> told_;
    std::vector<Compared> frames_;
    std::map<std::int64_t, std::int64_t> countedAs_; ///< person of each track
};

/// The scene with the side that is looked at. Pure in its seed, so that the visible picture need
/// not be drawn for the frames of which nobody searches it.
Result<EntranceScene> sceneOf(const TrackingOptions& options, std::uint64_t seed, bool visible)
{
    EntranceScene::Options wanted;
    wanted.scenario = options.scenario;
    wanted.seed = seed;
    wanted.people = options.people;
    if (!visible)
        wanted.visible = {};
    return EntranceScene::make(wanted);
}

Result<TrackingResult> followScene(const TrackingOptions& options, std::uint64_t seed)
{
    constexpr double kCertainlySeen = 1.0; // s in full view
    const auto scene = sceneOf(options, seed, false);
    const auto both = sceneOf(options, seed, options.visible);
    if (!scene || !both)
        return tl::unexpected<Error>(scene ? both.error() : scene.error());
    std::optional<LateFaces> faces;
    if (options.visible) {
        auto opened = LateFaces::open();
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        faces = std::move(*opened);
    }
    FollowedRun run;
    if (auto opened = run.open(scene->referenceSetTemperature()); !opened)
        return tl::unexpected<Error>(opened.error());
    const double length = options.seconds > 0
        ? options.seconds
        : std::chrono::duration<double>(scene->length()).count();
    const auto frames = static_cast<std::int64_t>(length * options.framesPerSecond);
    ViewMap registration;
    for (std::int64_t i = 0; i < frames; ++i) {
        const std::chrono::nanoseconds t(
            static_cast<std::int64_t>(1e9 * static_cast<double>(i) / options.framesPerSecond));
        const FrameStamp stamp{MonotonicTime(t),
            WallTime(1'790'000'000s) + std::chrono::duration_cast<std::chrono::microseconds>(t),
            static_cast<std::uint64_t>(i + 1)};
        const bool looked = faces && LateFaces::looksAt(i);
        FramePair pair = (looked ? *both : *scene).render(stamp, t);
        pair.registration = registration = looked ? pair.registration : registration;
        const auto search = run.step(pair, faces ? faces->toldAt(i) : nullptr);
        if (looked && search)
            if (auto done = faces->search(i, *search); !done)
                return tl::unexpected<Error>(done.error());
        run.compare(headsOf(scene->truthAt(t)));
    }
    return run.finish(
        options.framesPerSecond, static_cast<int>(kCertainlySeen * options.framesPerSecond));
}

/// True heads by frame, as somebody has written them down.
using HeadLabels = std::map<int, std::vector<TrueHead>>;

Result<HeadLabels> labelsOf(const TrackingOptions& options, const std::string& clip)
{
    const auto rows = readLabels(options.labels);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    HeadLabels labels;
    try {
        for (const LabelRow& row : *rows) {
            if (row.count("clip") != 0 && clip.find(row.at("clip")) == std::string::npos)
                continue;
            auto& frame = labels[std::stoi(row.at("frame"))];
            const double left = std::stod(row.at("x0"));
            const double top = std::stod(row.at("y0"));
            const bool scored = row.count("scored") == 0 || row.at("scored") != "0";
            const auto person = std::stoll(row.at("person"));
            if (person > 0) // 0: the frame was looked at, and nobody is there
                frame.push_back({person,
                    {left, top, std::stod(row.at("x1")) - left + 1,
                        std::stod(row.at("y1")) - top + 1},
                    scored});
        }
    } catch (const std::exception&) { // of std::stod, std::map::at
        return fail(ErrorKind::Corrupt, options.labels, "a row lacks a label or holds no number",
            "columns frame, person, x0, y0, x1, y1 are needed; clip and scored may be there");
    }
    if (labels.empty())
        return fail(ErrorKind::NotFound, options.labels, "holds no label of " + clip,
            "name the clips in the column \"clip\" as their files are named");
    return labels;
}

Result<TrackingResult> followClip(const TrackingOptions& options, const std::string& clip)
{
    const auto labels = labelsOf(options, clip);
    if (!labels)
        return tl::unexpected<Error>(labels.error());
    FollowedRun run;
    if (auto opened = run.open(std::nullopt); !opened)
        return tl::unexpected<Error>(opened.error());
    std::optional<MonotonicTime> first;
    MonotonicTime last;
    int frames = 0;
    const auto played = playClip({clip, clip, {}}, options.rotate, [&](const ClipFrame& frame) {
        FramePair pair;
        pair.thermal = frame.thermal;
        last = frame.thermal->stamp.monotonic;
        first = first.value_or(last);
        ++frames;
        run.step(pair);
        if (const auto real = labels->find(frame.number); real != labels->end())
            run.compare(real->second);
        return true;
    });
    if (!played)
        return tl::unexpected<Error>(played.error());
    const double seconds = std::chrono::duration<double>(last - *first).count();
    return run.finish(static_cast<double>(labels->size()) / std::max(seconds, 1e-3), 1);
}

/// Labels in the video's pixels beside heads in those of the thermal picture it stands in for.
std::vector<TrueHead> inStandIn(const std::vector<TrueHead>& labelled, cv::Size picture)
{
    const ViewMap map = standInMap(picture);
    std::vector<TrueHead> heads;
    for (const TrueHead& head : labelled)
        heads.push_back({head.person,
            map.thermalFromVisible(
                VisibleRect{head.head.x, head.head.y, head.head.width, head.head.height}),
            head.scored});
    return heads;
}

Result<TrackingResult> followVideo(const TrackingOptions& options, const std::string& clip)
{
    const auto labels = labelsOf(options, clip);
    if (!labels)
        return tl::unexpected<Error>(labels.error());
    FollowedRun run;
    if (auto opened = run.open(std::nullopt); !opened)
        return tl::unexpected<Error>(opened.error());
    std::optional<MonotonicTime> first;
    MonotonicTime last;
    const auto played = watchVideo(clip, [&](const WatchedFrame& frame) {
        const VisibleFrame& picture = *frame.pair.visible;
        last = picture.stamp.monotonic;
        first = first.value_or(last);
        run.step(frame.pair, frame.late);
        if (const auto real = labels->find(frame.number); real != labels->end())
            run.compare(inStandIn(real->second, picture.bgr.size()));
    });
    if (!played)
        return tl::unexpected<Error>(played.error());
    const double seconds = first ? std::chrono::duration<double>(last - *first).count() : 0.0;
    return run.finish(static_cast<double>(labels->size()) / std::max(seconds, 1e-3), 1);
}

int evaluateTracking(const TrackingOptions& options)
{
    if (options.scenario.empty() == options.labels.empty())
        return reportError({ErrorKind::InvalidInput, "evaluate tracking",
            "needs either a scenario or labels with recordings",
            "give --scenario crossing, or --labels FILE.csv CLIP"});
    TrackingTotal total;
    const auto take = [&](const std::string& what, Json name, Result<TrackingResult> result) {
        if (!result)
            return reportError(result.error());
        total.add(*result);
        Json line{{"type", "tracking"}, {what, std::move(name)}};
        line.update(jsonOf(*result));
        if (options.json)
            printLine(line);
        return kDone;
    };
    for (int i = 0; !options.scenario.empty() && i < options.seeds; ++i) {
        const std::uint64_t seed = options.seed + static_cast<std::uint64_t>(i);
        if (const int code = take("seed", seed, followScene(options, seed)); code != kDone)
            return code;
    }
    if (!options.labels.empty() && options.clips.empty())
        return reportError({ErrorKind::InvalidInput, "evaluate tracking --labels",
            "has no recording", "name the recordings that the labels belong to"});
    for (const std::string& clip : options.clips)
        if (const int code = take("clip", clip,
                isVideo(clip) ? followVideo(options, clip) : followClip(options, clip));
            code != kDone)
            return code;
    total.print(options.json);
    return kDone;
}

} // namespace

void addEvaluateTracking(CLI::App& evaluate, Job& job)
{
    auto options = std::make_shared<TrackingOptions>();
    auto* command = evaluate.add_subcommand(
        "tracking", "how well people are followed: MOTA, IDF1, identity switches, counting");
    command->add_option("--scenario", options->scenario, "simulated: crossing, crowd15, tour, ...");
    command->add_option("--people", options->people, "where the scenario lets choose")
        ->check(CLI::Range(1, 15));
    command->add_option("--seconds", options->seconds, "length; one round unless given")
        ->check(CLI::Range(0.1, 86400.0));
    command->add_option("--seed", options->seed, "the first one");
    command->add_option("--seeds", options->seeds, "how many")->check(CLI::Range(1, 1000));
    command->add_option("--fps", options->framesPerSecond, "frames a second of the simulation")
        ->check(CLI::Range(1.0, 60.0));
    command->add_flag("--visible", options->visible,
        "faces are looked for in the simulated visible picture as well, by the best detector");
    command->add_option("--labels", options->labels,
        "heads of recordings: frame, person, x0, y0, x1, y1 (upright pixels), perhaps clip");
    command->add_option("CLIP", options->clips, "recordings that the labels belong to");
    command->add_option("--rotate", options->rotate, "clockwise, until people stand upright")
        ->check(CLI::IsMember({0, 90, 180, 270}));
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback([options, &job] { job = [options] { return evaluateTracking(*options); }; });
}

} // namespace haetae::command_line
