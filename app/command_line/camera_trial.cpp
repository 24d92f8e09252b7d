// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <memory>
#include <opencv2/core.hpp>

#include "backends.h"
#include "base/folders.h"
#include "base/shown_address.h"
#include "camera_search.h"
#include "command_line/command.h"
#include "command_line/json_values.h"
#include "output_waiting.h"
#include "settings/settings.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl camera list, probe and test. *value*
struct TrialOptions {
    std::string config;
    std::string id;
    CameraConfig probed;
    double seconds = 5.0;
    bool json = false;
    bool search = false;
    CameraSearch where;
};

/// What a camera gave while it was watched. *value*
struct Trial {
    double openMs = 0.0;
    double firstMs = 0.0;
    double lastMs = 0.0;
    int pairs = 0;
    cv::Size visible;
    cv::Size thermal;
    std::optional<Error> error;
};

Result<Settings> settingsOf(const TrialOptions& options)
{
    return loadSettings(options.config.empty() ? configFolder() / "settings.toml"
                                               : std::filesystem::path(options.config));
}

/// What answers on the network and stands at USB, known or not.
int search(const TrialOptions& options)
{
    const auto found = searchCameras(options.where, {});
    if (!found)
        return reportError(found.error());
    for (const FoundCamera& camera : *found) {
        const std::string address = withoutSecrets(camera.address);
        if (options.json)
            printLine({{"type", "found_camera"}, {"backend", camera.backend}, {"address", address},
                {"name", camera.name}, {"place", camera.place}, {"usb", camera.onUsb}});
        else
            std::cout << camera.backend << "  " << address << "  " << camera.name << '\n';
    }
    if (found->empty() && !options.json)
        std::cerr << "no camera answered; switch ONVIF on in the camera, or give its address to "
                     "camera probe\n";
    return kDone;
}

int list(const TrialOptions& options)
{
    if (options.search || !options.where.ask.empty())
        return search(options);
    const auto settings = settingsOf(options);
    if (!settings)
        return reportError(settings.error());
    for (const CameraConfig& camera : settings->cameras) {
        const std::string place = withoutSecrets(camera.address);
        if (options.json)
            printLine({{"type", "camera"}, {"id", camera.id.value}, {"name", camera.name},
                {"backend", camera.backend}, {"address", place},
                {"signs_in", !camera.access.user.empty()}});
        else
            std::cout << camera.id.value << "  " << camera.backend << "  " << place << "  "
                      << camera.name << '\n';
    }
    return kDone;
}

/// Opens the camera once, whatever comes of it: cameras lock out who tries often.
Trial watched(const CameraBackend& backend, const CameraConfig& camera, double seconds)
{
    const OutputWaiting waiting; // Ctrl-C and what speaks through Qt
    const SystemClock clock;
    const auto began = clock.monotonic();
    const auto since = [&] {
        return std::chrono::duration<double, std::milli>(clock.monotonic() - began).count();
    };
    Trial trial;
    auto source = backend.open(camera, {&clock});
    trial.openMs = since();
    if (!source) {
        trial.error = source.error();
        return trial;
    }
    while (since() < trial.openMs + seconds * 1000.0) {
        auto said = (*source)->next({});
        if (!said) {
            trial.error = said.error();
            break;
        }
        const auto* pair = std::get_if<FramePair>(&*said);
        const auto* notice = std::get_if<CameraNotice>(&*said);
        if (notice != nullptr && notice->kind == CameraNotice::Kind::EndOfStream)
            break;
        if (pair == nullptr)
            continue;
        trial.lastMs = since();
        trial.firstMs = trial.pairs++ == 0 ? trial.lastMs : trial.firstMs;
        if (pair->visible)
            trial.visible = pair->visible->bgr.size();
        if (pair->thermal)
            trial.thermal = pair->thermal->counts.size();
    }
    return trial;
}

std::string inPixels(cv::Size size)
{
    return size.empty() ? "none" : std::to_string(size.width) + "x" + std::to_string(size.height);
}

int print(const Trial& trial, const CameraConfig& camera, bool json)
{
    const double span = trial.lastMs - trial.firstMs;
    const double fps = span > 0.0 ? (trial.pairs - 1) * 1000.0 / span : 0.0;
    const bool good = !trial.error && trial.pairs > 0;
    if (json) {
        printLine({{"type", "camera_test"}, {"camera", camera.id.value},
            {"backend", camera.backend}, {"address", withoutSecrets(camera.address)}, {"ok", good},
            {"open_ms", rounded(trial.openMs)}, {"first_frame_ms", rounded(trial.firstMs)},
            {"frames", trial.pairs}, {"fps", rounded(fps, 1)}, {"visible", inPixels(trial.visible)},
            {"thermal", inPixels(trial.thermal)},
            {"error", trial.error ? trial.error->line() : std::string()}});
    } else if (trial.pairs > 0) {
        std::cout << "first picture after " << rounded(trial.firstMs) << " ms, then "
                  << rounded(fps, 1) << " a second; visible " << inPixels(trial.visible)
                  << ", thermal " << inPixels(trial.thermal) << '\n';
        if (trial.thermal.empty())
            std::cout << "it gives no temperatures: people are counted there, nobody is judged\n";
    }
    if (good)
        return kDone;
    const Error silent{ErrorKind::Timeout, withoutSecrets(camera.address), "gave no picture",
        "check what the camera shows in its own page"};
    const int code = reportError(trial.error.value_or(silent));
    return trial.pairs > 0 ? kNegative : code;
}

int tried(const CameraConfig& camera, const TrialOptions& options)
{
    const auto backend = findBackend(camera.backend);
    if (!backend)
        return reportError(backend.error());
    return print(watched(*backend, camera, options.seconds), camera, options.json);
}

int probe(const TrialOptions& options)
{
    const StreamAccess& access = options.probed.access;
    if (holdsSecret(options.probed.address) || (!access.secretFile.empty() && access.user.empty()))
        return reportError({ErrorKind::InvalidInput, withoutSecrets(options.probed.address),
            "names or passwords do not belong into an address or stand alone",
            "use --user NAME --secret-file FILE"});
    return tried(options.probed, options);
}

int test(const TrialOptions& options)
{
    const auto settings = settingsOf(options);
    if (!settings)
        return reportError(settings.error());
    const auto found = std::find_if(settings->cameras.begin(), settings->cameras.end(),
        [&options](const CameraConfig& camera) { return camera.id.value == options.id; });
    if (found == settings->cameras.end())
        return reportError({ErrorKind::NotFound, "camera \"" + options.id + "\"",
            "is not in the settings", "haetaectl camera list names them"});
    return tried(*found, options);
}

/// One for all that is done with cameras, whoever comes first.
CLI::App& cameraCommand(CLI::App& program)
{
    for (CLI::App* const one : program.get_subcommands([](const CLI::App*) { return true; })) {
        if (one->get_name() == "camera")
            return *one;
    }
    CLI::App* const made = program.add_subcommand("camera", "List cameras, try them");
    made->require_subcommand(1);
    return *made;
}

} // namespace

void addCameraTrials(CLI::App& program, Job& job)
{
    auto options = std::make_shared<TrialOptions>();
    CLI::App& command = cameraCommand(program);
    const auto add = [&](const char* name, const char* what, int (*run)(const TrialOptions&)) {
        auto* sub = command.add_subcommand(name, what);
        sub->add_flag("--json", options->json, "JSON Lines");
        sub->callback([options, run, &job] { job = [options, run] { return run(*options); }; });
        return sub;
    };
    const auto addConfig = [&](CLI::App* sub) {
        sub->add_option("--config", options->config, "settings file; the desk's own unless given");
    };
    const auto addSeconds = [&](CLI::App* sub) {
        sub->add_option("--seconds", options->seconds, "how long it is watched")
            ->check(CLI::Range(0.1, 3600.0));
    };
    auto* listing = add("list", "id, back end, address and name of each", list);
    addConfig(listing);
    listing->add_flag("--search", options->search,
        "instead of those in the settings, what is on USB and answers on the network (ONVIF)");
    listing->add_option("--ask", options->where.ask,
        "search at this host alone, where no question to everybody reaches");
    auto* probing = add("probe", "open an address once and say what comes from there", probe);
    probing->add_option("ADDRESS", options->probed.address, "e.g. rtsp://192.168.0.20:554/path")
        ->required();
    options->probed.id = {"probe"};
    options->probed.backend = "rtsp";
    probing->add_option("--backend", options->probed.backend, "which kind of camera; rtsp");
    probing->add_option("--user", options->probed.access.user, "the camera's user");
    probing->add_option(
        "--secret-file", options->probed.access.secretFile, "holds the user's password");
    addSeconds(probing);
    auto* testing = add("test", "open a camera of the settings once and watch it", test);
    testing->add_option("ID", options->id, "of the camera")->required();
    addConfig(testing);
    addSeconds(testing);
}

} // namespace haetae::command_line
