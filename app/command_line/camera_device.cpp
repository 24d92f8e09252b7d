// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <functional>
#include <iostream>
#include <memory>
#include <thread>

#include "base/folders.h"
#include "camera/camera_password.h"
#include "command_line/command.h"
#include "desk/log_audit.h"
#include "output_waiting.h"
#include "settings/settings.h"
#ifdef HAETAE_HAS_CAMERA_DAHUA
#include "camera/dahua/dahua_device.h"
#include "net/device_address.h"
#endif
#ifdef HAETAE_HAS_CAMERA_HIKVISION
#include "camera/hikvision/isapi_device.h"
#include "net/device_address.h"
#endif

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

/// What a camera can be told; empty: this kind of camera cannot. *value*
struct Signals {
    std::function<Result<void>(bool)> light;
    std::function<Result<void>(bool)> siren;
    std::function<Result<void>(bool)> relay;
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

#if defined(HAETAE_HAS_CAMERA_DAHUA) || defined(HAETAE_HAS_CAMERA_HIKVISION)

Result<HttpAccess> accessOf(const CameraConfig& camera)
{
    HttpAccess access{camera.access.user, {}};
    const auto password = passwordFor(camera, {});
    if (!password)
        return password.error();
    access.password = *password;
    return access;
}

/// A device of that kind with its access; what its pictures need does not matter here.
template <class Device>
Result<std::shared_ptr<Device>> deviceOf(const CameraConfig& camera)
{
    const auto address = deviceAddress("camera " + camera.id.value, camera.address,
        {"thermal", "visible", "unit", "rules", "every_ms"});
    if (!address)
        return address.error();
    auto access = accessOf(camera);
    if (!access)
        return access.error();
    typename Device::Parts parts;
    parts.base = address->base;
    parts.caFile = camera.access.caFile;
    parts.access = std::move(*access);
    return std::make_shared<Device>(std::move(parts));
}

#endif

Result<Signals> signalsOf(const CameraConfig& camera, [[maybe_unused]] int output)
{
    Signals signals;
#ifdef HAETAE_HAS_CAMERA_DAHUA
    if (camera.backend == "dahua") {
        const auto device = deviceOf<dahua::Device>(camera);
        if (!device)
            return device.error();
        signals.light = [d = *device](bool on) { return d->whiteLight(on); };
        signals.siren = [d = *device](bool on) { return d->siren(on); };
        signals.relay = [d = *device, output](bool on) { return d->relay(output, on); };
    }
#endif
#ifdef HAETAE_HAS_CAMERA_HIKVISION
    if (camera.backend == "hikvision") {
        const auto device = deviceOf<isapi::Device>(camera);
        if (!device)
            return device.error();
        signals.light = [d = *device](bool on) { return d->whiteLight(1, on); };
        signals.relay = [d = *device, output](bool on) { return d->relay(output, on); };
    }
#endif
    return signals;
}

/// On, and off again whatever happened: nothing is left glowing or howling.
int sendSignal(const SignalOptions& options, const std::string& name,
    std::function<Result<void>(bool)> Signals::*which)
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
    const auto on = send(true);
    if (on)
        std::this_thread::sleep_for(std::chrono::seconds(options.seconds));
    const auto off = send(false);
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
                         std::function<Result<void>(bool)> Signals::*which) {
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
    add("light", "the camera's white light, on and off again", &Signals::light);
    add("siren", "the camera's siren, on and off again", &Signals::siren);
    add("relay", "an output of the camera, on and off again", &Signals::relay);
}

} // namespace haetae::command_line
