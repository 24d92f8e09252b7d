// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <iostream>
#include <sstream>
#include <vector>

#include "camera/replay/replay_camera.h"
#include "command_line/command.h"
#include "command_line/json_values.h"
#include "command_line/offline_run.h"
#include "command_line/watched_video.h"
#include "model/tokens.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl replay. *value*
struct ReplayOptions {
    std::vector<std::string> files;
    int rotate = 0;
    std::optional<double> kelvinPerCount;
    double kelvinAtZero = 0.0;
    std::optional<double> frameRate;
    std::string reference = "auto";
    std::optional<double> referenceTemperature;
    std::optional<double> threshold;
    std::optional<double> siteOffset;
    std::string log;
    bool json = false;
    bool readings = false;
};

Result<ReferenceConfig> referenceOf(const ReplayOptions& options)
{
    ReferenceConfig config;
    if (options.referenceTemperature)
        config.setTemperature = Celsius::degrees(*options.referenceTemperature);
    if (options.reference == "auto")
        return config;
    ThermalCircle circle;
    char comma = 0;
    char comma2 = 0;
    std::istringstream text(options.reference);
    text >> circle.x >> comma >> circle.y >> comma2 >> circle.radius;
    if (text.fail() || comma != ',' || comma2 != ',' || circle.radius <= 0 || text.peek() != EOF)
        return fail(ErrorKind::InvalidInput, "--reference " + options.reference, "is no circle",
            "write auto or X,Y,RADIUS in pixels of the upright picture");
    config.place = circle;
    return config;
}

/// One file through the whole chain, and what is printed of it. *thread-bound*
class ReplayedFile {
public:
    ReplayedFile(const ReplayOptions& options, std::string file)
        : options_(options),
          file_(std::move(file))
    {
    }

    [[nodiscard]] Result<void> play(const ReferenceConfig& reference);
    /// A video by visible light: people are seen and counted, nobody is judged.
    [[nodiscard]] Result<void> playVideo();

private:
    [[nodiscard]] Result<std::unique_ptr<OfflineRun>> prepare(const ReferenceConfig& reference);
    [[nodiscard]] Result<void> playThrough(CameraSource& source, OfflineRun& run);
    void onEvent(const ScreeningEvent& event);
    void printPerson(const PersonScreened& person) const;
    void printReadings(const ScreeningSnapshot& snapshot) const;
    void printSummary(const RunCounts& counts, double realtimeFactor) const;
    [[nodiscard]] double seconds(const FrameStamp& stamp) const
    {
        return std::chrono::duration<double>(stamp.monotonic - start_.value_or(stamp.monotonic))
            .count();
    }

    const ReplayOptions& options_;
    std::string file_;
    std::optional<MonotonicTime> start_;
    FrameStamp last_;
    ReferenceState reference_;
    std::optional<double> foundAt_;
    std::optional<Error> signalError_;
};

void ReplayedFile::onEvent(const ScreeningEvent& event)
{
    if (const auto* person = std::get_if<PersonScreened>(&event)) {
        printPerson(*person);
    } else if (const auto* change = std::get_if<ReferenceChanged>(&event);
               change != nullptr && options_.json) {
        Json line{
            {"type", "reference"}, {"file", file_}, {"at_s", rounded(seconds(change->stamp))}};
        line.update(jsonOf(change->now));
        printLine(line);
    } else if (const auto* camera = std::get_if<CameraChanged>(&event);
               camera != nullptr && camera->now == CameraCondition::Offline) {
        signalError_ = Error{ErrorKind::Unsupported, file_, camera->error, {}};
    }
}

void ReplayedFile::printPerson(const PersonScreened& person) const
{
    if (options_.json) {
        Json line{{"type", "person"}, {"file", file_}, {"track", person.track.value},
            {"first_s", rounded(seconds(person.first))}, {"last_s", rounded(seconds(person.last))}};
        addDecision(line, person.decision);
        printLine(line);
        return;
    }
    std::cout << "  person " << person.track.value << "  " << token(person.decision.verdict);
    if (person.decision.skin)
        std::cout << "  skin " << rounded(person.decision.skin->degrees(), 1)
                  << " degC  oral-equivalent "
                  << rounded(person.decision.oralEquivalent->degrees(), 1)
                  << " degC (provisional) +- " << rounded(person.decision.u95->kelvins(), 2)
                  << " K";
    std::cout << "  " << joinedTokens(person.decision.reasons) << '\n';
}

void ReplayedFile::printReadings(const ScreeningSnapshot& snapshot) const
{
    for (const auto& person : snapshot.people) {
        Json line{{"type", "reading"}, {"file", file_}, {"at_s", rounded(seconds(snapshot.stamp))},
            {"track", person.track.value}};
        const auto& head = *person.face.head;
        line["head"] = {rounded(head.x, 1), rounded(head.y, 1), rounded(head.width, 1),
            rounded(head.height, 1)};
        addDecision(line, person.decision);
        printLine(line);
    }
}

void ReplayedFile::printSummary(const RunCounts& counts, double realtimeFactor) const
{
    if (!options_.json) {
        std::cout << file_ << ": " << counts.frames << " frames, " << counts.people << " people, "
                  << counts.measured << " measured, " << counts.alarms << " alarms, reference "
                  << token(reference_.condition) << '\n';
        return;
    }
    Json line{{"type", "summary"}, {"file", file_}, {"frames", counts.frames},
        {"people", counts.people}, {"measured", counts.measured}};
    line["verdicts"] = {{"normal", counts.normal}, {"recheck", counts.recheck},
        {"elevated", counts.elevated}, {"unmeasurable", counts.unmeasurable}};
    line["table"] = jsonOf(counts);
    line["came_back"] = counts.cameBack;
    line["alarms"] = counts.alarms;
    line["reference"] = jsonOf(reference_);
    line["reference"]["found_s"] = foundAt_ ? rounded(*foundAt_) : Json(nullptr);
    line["realtime_factor"] = rounded(realtimeFactor, 1);
    printLine(line);
}

Result<std::unique_ptr<OfflineRun>> ReplayedFile::prepare(const ReferenceConfig& reference)
{
    OfflineRun::Parts parts;
    parts.pipeline.camera = {"replay"};
    parts.pipeline.reference = reference;
    if (options_.threshold)
        parts.pipeline.rule.limit = Celsius::degrees(*options_.threshold);
    if (options_.siteOffset)
        parts.pipeline.rule.siteOffset.value = TempDelta::kelvins(*options_.siteOffset);
    parts.log = options_.log;
    parts.origin = LogOrigin::Recording;
    parts.onEvent = [this](const ScreeningEvent& event) { onEvent(event); };
    return OfflineRun::make(std::move(parts));
}

Result<void> ReplayedFile::playThrough(CameraSource& source, OfflineRun& run)
{
    for (;;) {
        auto output = source.next({});
        if (!output)
            return tl::unexpected<Error>(output.error());
        if (const auto* notice = std::get_if<CameraNotice>(&*output);
            notice != nullptr && notice->kind == CameraNotice::Kind::EndOfStream)
            return {};
        const auto* pair = std::get_if<FramePair>(&*output);
        if (pair == nullptr)
            continue;
        last_ = pair->thermal->stamp;
        start_ = start_.value_or(last_.monotonic);
        const auto snapshot = run.step(*pair);
        reference_ = snapshot->reference;
        if (reference_.place && !foundAt_)
            foundAt_ = seconds(last_);
        if (options_.readings && options_.json)
            printReadings(*snapshot);
    }
}

Result<void> ReplayedFile::play(const ReferenceConfig& reference)
{
    CameraConfig camera;
    camera.id = {"replay"};
    camera.files = {file_};
    camera.rotateDegrees = options_.rotate;
    camera.address =
        replayAddress(options_.kelvinPerCount, options_.kelvinAtZero, options_.frameRate);
    const SystemClock clock;
    auto source = openReplay(camera, {&clock, false});
    if (!source)
        return tl::unexpected<Error>(source.error());
    auto run = prepare(reference);
    if (!run)
        return tl::unexpected<Error>(run.error());

    const auto began = std::chrono::steady_clock::now();
    auto played = playThrough(**source, **run);
    const auto finished = (*run)->finish();
    const double wall =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    printSummary((*run)->counts(), wall > 0 ? seconds(last_) / wall : 0.0);
    if (played && signalError_)
        return tl::unexpected<Error>(*signalError_);
    return played ? finished : played;
}

Result<void> ReplayedFile::playVideo()
{
    auto run = prepare({});
    if (!run)
        return tl::unexpected<Error>(run.error());
    const auto began = std::chrono::steady_clock::now();
    auto played = watchVideo(file_, [&](const WatchedFrame& frame) {
        last_ = frame.pair.visible->stamp;
        start_ = start_.value_or(last_.monotonic);
        const auto snapshot = (*run)->step(frame.pair, frame.late);
        if (options_.readings && options_.json)
            printReadings(*snapshot);
    });
    const auto finished = (*run)->finish();
    const double wall =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    printSummary((*run)->counts(), wall > 0 ? seconds(last_) / wall : 0.0);
    return played ? finished : played;
}

int replay(const ReplayOptions& options)
{
    const auto reference = referenceOf(options);
    if (!reference)
        return reportError(reference.error());
    const bool thermal = !std::all_of(
        options.files.begin(), options.files.end(), [](const auto& f) { return isVideo(f); });
    if (thermal && !options.referenceTemperature)
        std::cerr << "haetaectl: no reference temperature was given, so nobody can be judged; add "
                     "--reference-temperature C\n";
    if (!options.log.empty()) { // said once, not for every recording
        if (const auto log =
                EventLog::open(options.log, LogOrigin::Recording, EventLog::Access::ReadWrite);
            !log)
            return reportError(log.error());
    }
    int code = kDone;
    for (const auto& file : options.files) {
        ReplayedFile replayed(options, file);
        const auto played = isVideo(file) ? replayed.playVideo() : replayed.play(*reference);
        if (!played) {
            reportError(played.error());
            code = kUnreadable; // whatever is wrong, it is wrong with the recording
        }
    }
    return code;
}

} // namespace

void addReplay(CLI::App& program, Job& job)
{
    auto options = std::make_shared<ReplayOptions>();
    auto* command = program.add_subcommand("replay",
        "Screen recordings (CPTV v2, FLIR JPEG, SEQ, CSQ, 16-bit TIFF) through the whole chain; "
        "count people in videos");
    command->add_option("FILE", options->files, "recordings, each screened by itself")->required();
    command->add_option("--rotate", options->rotate, "clockwise, until people stand upright")
        ->check(CLI::IsMember({0, 90, 180, 270}));
    auto* scale = command
                      ->add_option("--kelvin-per-count", options->kelvinPerCount,
                          "of a 16-bit TIFF, where it does not say so itself")
                      ->check(CLI::Range(0.0005, 1.0));
    command
        ->add_option("--kelvin-at-zero", options->kelvinAtZero, "of a 16-bit TIFF: 0 unless given")
        ->check(CLI::Range(-500.0, 500.0))
        ->needs(scale);
    command
        ->add_option(
            "--frame-rate", options->frameRate, "of a 16-bit TIFF: 9 a second unless given")
        ->check(CLI::Range(0.01, 1000.0));
    command->add_option(
        "--reference", options->reference, "auto or X,Y,RADIUS of the blackbody in upright pixels");
    command
        ->add_option(
            "--reference-temperature", options->referenceTemperature, "set temperature, degC")
        ->check(CLI::Range(20.0, 60.0));
    command->add_option("--threshold", options->threshold, "limit of the oral-equivalent, degC")
        ->check(CLI::Range(34.0, 39.0));
    command
        ->add_option(
            "--site-offset", options->siteOffset, "oral-equivalent minus skin temperature, K")
        ->check(CLI::Range(-3.0, 3.0));
    command->add_option("--log", options->log,
        "also write the events to this database, a log of recordings; never a site's");
    command->add_flag("--json", options->json, "JSON Lines");
    command->add_flag(
        "--readings", options->readings, "with --json: a line for each face and frame");
    command->callback([options, &job] { job = [options] { return replay(*options); }; });
}

} // namespace haetae::command_line
