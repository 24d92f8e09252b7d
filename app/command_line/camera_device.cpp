// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <functional>
#include <iostream>
#include <memory>
#include <thread>

#include "base/folders.h"
#include "camera_signals.h"
#include "command_line/command.h"
#include "desk/log_audit.h"
#include "output_waiting.h"
#include "settings/settings.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl camera light, siren and relay. *value*
struct SignalOptions {
    std::string config;
    std::string log;
    std::string camera;
    int output = 1;
    int seconds = 3;
};

Result<CameraConfig> cameraOf(const SignalOptions& options)
{
    const auto settings =
        loadSettings(options.config.empty() ? configFolder() / "settings.toml"
                                            : std::filesystem::path(options.config));
    if (!settings)
        return settings.error();
    for (const CameraConfig& camera : settings->cameras) {
        if (camera.id.value == options.camera)
            return camera;
    }
    return fail(ErrorKind::NotFound, "camera " + options.camera, "there is none of this name",
        "correct the name, or write the camera into the settings first");
}

/// On, and off again whatever happened: nothing is left glowing or howling.
int sendSignal(const SignalOptions& options, const std::string& name,
    CameraSignals::Send CameraSignals::*which)
{
    const OutputWaiting waiting;
    const auto camera = cameraOf(options);
    if (!camera)
        return reportError(camera.error());
    const auto signals = signalsOf(*camera, options.output);
    if (!signals)
        return reportError(signals.error());
    const auto& send = (*signals).*which;
    if (!send)
        return reportError({ErrorKind::Unsupported, "camera " + options.camera,
            "this kind of camera has no " + name + " that can be asked for",
            "use a camera, lamp or relay that has"});
    const auto database =
        options.log.empty() ? dataFolder() / "log.sqlite" : std::filesystem::path(options.log);
    if (auto row = recordOutside(database, RowKind::System, "camera_signal_tested", systemUser(),
            {{"camera", options.camera}, {"signal", name}});
        !row)
        return reportError(row.error());
    const auto on = send(true, kOutputAnswersWithin);
    if (on)
        std::this_thread::sleep_for(std::chrono::seconds(options.seconds));
    const auto off = send(false, kOutputAnswersWithin);
    if (!on)
        return reportError(on.error());
    if (!off)
        return reportError(off.error());
    std::cout << options.camera << ": the " << name << " was on for " << options.seconds
              << " s and is off again\n";
    return kDone;
}

} // namespace

void addCameraSignals(CLI::App& camera, Job& job)
{
    const auto add = [&](const char* name, const char* what,
                         CameraSignals::Send CameraSignals::*which) {
        auto options = std::make_shared<SignalOptions>();
        auto* command = camera.add_subcommand(name, what);
        command->add_option("ID", options->camera, "the camera's id in the settings")->required();
        command->add_option("--seconds", options->seconds, "on for so long, then off (3)")
            ->check(CLI::Range(1, 60));
        command->add_option("--config", options->config, "the desk's own unless given");
        command->add_option("--log", options->log, "where it is recorded; the desk's own");
        if (std::string(name) == "relay")
            command->add_option("--output", options->output, "which, from 1")
                ->check(CLI::Range(1, 64));
        command->callback([options, word = std::string(name), which, &job] {
            job = [options, word, which] { return sendSignal(*options, word, which); };
        });
    };
    add("light", "the camera's white light, on and off again", &CameraSignals::light);
    add("siren", "the camera's siren, on and off again", &CameraSignals::siren);
    add("relay", "an output of the camera, on and off again", &CameraSignals::relay);
}

} // namespace haetae::command_line
