// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <memory>

#include "backends.h"
#include "base/folders.h"
#include "camera/recording/recording_writer.h"
#include "command_line/command.h"
#include "command_line/json_values.h"
#include "output_waiting.h"
#include "settings/settings.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl record. *value*
struct RecordOptions {
    std::string config;
    std::string camera;
    std::string scenario;
    std::string output;
    double seconds = 10.0;
    bool json = false;
};

/// What of people may be kept; a simulation shows none, and a recording has been kept already.
/// *value*
struct Allowed {
    bool thermal = true;
    bool visible = true;
};

Result<Allowed> allowedBy(const PrivacyRule& privacy, const CameraBackend& backend)
{
    if (backend.simulated || backend.recorded)
        return Allowed{};
    const Allowed allowed{privacy.thermalCrops.keep, privacy.visiblePictures.keep};
    if (!allowed.thermal && !allowed.visible)
        return fail(ErrorKind::PermissionDenied, "recording",
            "pictures of people are not kept at this site",
            "an admin switches privacy.thermal_crops.keep or privacy.visible_pictures.keep on, "
            "with the legal basis");
    return allowed;
}

/// What is left of a pair when what may not be kept is taken out.
FramePair keptOf(FramePair pair, const Allowed& allowed)
{
    if (!allowed.thermal)
        pair.thermal.reset();
    if (!allowed.visible)
        pair.visible.reset();
    return pair;
}

struct Recorded {
    int frames = 0;
    int leftOut = 0;
};

Result<Recorded> recorded(
    CameraSource& source, const RecordOptions& options, const Allowed& allowed, const Clock& clock)
{
    std::optional<RecordingWriter> writer;
    Recorded done;
    const auto end = clock.monotonic()
        + std::chrono::duration_cast<std::chrono::nanoseconds>(
            std::chrono::duration<double>(options.seconds));
    while (clock.monotonic() < end) {
        auto said = source.next({});
        if (!said)
            return said.error();
        if (const auto* notice = std::get_if<CameraNotice>(&*said);
            notice != nullptr && notice->kind == CameraNotice::Kind::EndOfStream)
            break;
        const auto* pair = std::get_if<FramePair>(&*said);
        if (pair == nullptr)
            continue;
        const FramePair kept = keptOf(*pair, allowed);
        if (!kept.thermal && !kept.visible) {
            ++done.leftOut;
            continue;
        }
        if (!writer) {
            auto created = RecordingWriter::create(options.output, kept);
            if (!created)
                return created.error();
            writer.emplace(std::move(*created));
        }
        if (auto added = writer->add(kept); !added)
            return added.error();
        ++done.frames;
    }
    if (writer) {
        if (auto finished = writer->finish(); !finished)
            return finished.error();
        return done;
    }
    return fail(ErrorKind::InvalidInput, options.output,
        done.leftOut > 0 ? "the camera gives no picture of the kind that may be kept"
                         : "the camera gave no picture",
        "check the camera with haetaectl camera test, and the settings of privacy");
}

/// The camera and what may be kept of it.
Result<std::pair<CameraConfig, Allowed>> wantedBy(const RecordOptions& options)
{
    CameraConfig camera;
    PrivacyRule privacy;
    if (!options.scenario.empty()) {
        camera.id = {"east"};
        camera.backend = "simulated";
        camera.address = options.scenario;
    } else {
        const auto settings =
            loadSettings(options.config.empty() ? configFolder() / "settings.toml"
                                                : std::filesystem::path(options.config));
        if (!settings)
            return settings.error();
        const auto found = std::find_if(settings->cameras.begin(), settings->cameras.end(),
            [&options](const CameraConfig& one) { return one.id.value == options.camera; });
        if (found == settings->cameras.end())
            return fail(ErrorKind::NotFound, "camera \"" + options.camera + "\"",
                "is not in the settings", "haetaectl camera list names them");
        camera = *found;
        privacy = settings->privacy;
    }
    const auto backend = findBackend(camera.backend);
    if (!backend)
        return backend.error();
    const auto allowed = allowedBy(privacy, *backend);
    if (!allowed)
        return allowed.error();
    return std::pair{camera, *allowed};
}

int record(const RecordOptions& options)
{
    const auto wanted = wantedBy(options);
    if (!wanted)
        return reportError(wanted.error());
    const auto& [camera, allowed] = *wanted;
    const OutputWaiting waiting; // some cameras speak through Qt
    const SystemClock clock;
    const auto backend = findBackend(camera.backend);
    auto source = backend->open(camera, {&clock});
    if (!source)
        return reportError(source.error());
    const auto done = recorded(**source, options, allowed, clock);
    if (!done)
        return reportError(done.error());
    if (options.json)
        printLine({{"type", "recording"}, {"file", options.output}, {"camera", camera.id.value},
            {"frames", done->frames}, {"thermal_kept", allowed.thermal},
            {"visible_kept", allowed.visible}});
    else
        std::cout << options.output << ": " << done->frames << " frames"
                  << (allowed.thermal ? "" : ", the thermal picture left out")
                  << (allowed.visible ? "" : ", the visible picture left out") << '\n';
    return kDone;
}

} // namespace

void addRecord(CLI::App& program, Job& job)
{
    auto options = std::make_shared<RecordOptions>();
    auto* command = program.add_subcommand(
        "record", "Record a camera into a Matroska file; real people only where the site may");
    auto* camera = command->add_option("--camera", options->camera, "id of the camera");
    command->add_option("--scenario", options->scenario, "a simulated scene instead")
        ->excludes(camera);
    command->add_option("--output", options->output, "the file, which must not exist")->required();
    command->add_option("--seconds", options->seconds, "how long")
        ->check(CLI::Range(0.1, 86'400.0));
    command->add_option("--config", options->config, "settings file; the desk's own unless given");
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback([options, &job] { job = [options] { return record(*options); }; });
}

} // namespace haetae::command_line
