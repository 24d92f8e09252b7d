// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <memory>

#include "base/file_lock.h"
#include "command_line/command.h"
#include "command_line/site_desk.h"
#include "command_line/typed_secret.h"
#include "desk/log_audit.h"
#include "keychain_move.h"
#include "output_waiting.h"
#include "place.h"
#include "settings/camera_secret.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl camera password. *value*
struct PasswordOptions {
    SiteArguments site;
    std::string camera;
    std::string user; ///< as the camera knows it
};

Result<CameraConfig> known(const Settings& settings, const std::string& id)
{
    std::string names;
    for (const CameraConfig& camera : settings.cameras) {
        if (camera.id.value == id)
            return camera;
        names += (names.empty() ? "" : ", ") + camera.id.value;
    }
    return fail(ErrorKind::NotFound, "camera " + id, "there is none of this name",
        names.empty() ? "write it into the settings first" : "use one of: " + names);
}

Result<void> ready(const PasswordOptions& options, SiteDesk& site)
{
    if (auto in = site.signIn(); !in)
        return in;
    if (site.duty().session.role != Role::Admin)
        return fail(ErrorKind::PermissionDenied, options.site.as,
            "may not set the passwords of cameras", "ask an admin");
    return {};
}

/// Whoever and wherever the settings say; a console that runs reads a new password by itself, and
/// only has to be ended where the settings change.
Result<void> settle(const PasswordOptions& options, SiteDesk& site, const CameraConfig& wanted)
{
    Settings settings = site.settings();
    const auto camera = std::find_if(settings.cameras.begin(), settings.cameras.end(),
        [&wanted](const CameraConfig& one) { return one.id == wanted.id; });
    if (camera->access == wanted.access)
        return {};
    const auto alone = FileLock::tryTake(consoleLockOf(site.settingsFile()));
    if (!alone)
        return Error{alone.error().kind, site.settingsFile().string(),
            "a console is running with these settings",
            "end it once; later passwords need no such pause"};
    camera->access = wanted.access;
    const auto done = site.apply(ChangeSettings{settings, options.site.reason});
    return done ? Result<void>() : Result<void>(done.error());
}

int setPassword(const PasswordOptions& options)
{
    const OutputWaiting waiting; // the keychain speaks through Qt
    auto site = SiteDesk::open(options.site);
    if (!site)
        return reportError(site.error());
    auto camera = known((*site)->settings(), options.camera);
    if (!camera)
        return reportError(camera.error());
    if (!options.user.empty())
        camera->access.user = options.user;
    if (camera->access.user.empty())
        return reportError({ErrorKind::InvalidInput, "camera " + options.camera,
            "nobody is named whose password it is", "say who signs in there: --user NAME"});
    if (auto may = ready(options, **site); !may)
        return reportError(may.error());
    const auto password = askNewSecret(camera->access.user + " at camera " + options.camera);
    if (!password)
        return reportError(password.error());
    const auto file = keepCameraPassword((*site)->settingsFile(), camera->id, *password);
    if (!file)
        return reportError(file.error());
    camera->access.secretFile = file->string();
    if (auto settled = settle(options, **site, *camera); !settled)
        return reportError(settled.error());
    if (auto row = recordOutside((*site)->database(), RowKind::Setting, "camera_password_changed",
            options.site.as, {{"camera", options.camera}, {"reason", options.site.reason}});
        !row)
        return reportError(row.error());
    moveToKeychain((*site)->settings(), (*site)->settingsFile(), {});
    std::cout << options.camera << ": the password lies in " << placeOfPassword(*file) << " ("
              << file->string() << ")\n";
    return kDone;
}

} // namespace

void addCamera(CLI::App& program, Job& job)
{
    auto* command =
        program.add_subcommand("camera", "What cameras are reached with, and what they can do");
    command->require_subcommand(1);
    auto options = std::make_shared<PasswordOptions>();
    auto* password = command->add_subcommand("password",
        "seal a camera's password, typed here or a line of standard input, as an admin");
    password->add_option("ID", options->camera, "the camera's id in the settings")->required();
    password->add_option("--user", options->user, "who signs in at the camera");
    addActor(*password, options->site);
    addCameraSignals(*command, job);
    password->callback([options, &job] { job = [options] { return setPassword(*options); }; });
}

} // namespace haetae::command_line
