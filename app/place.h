// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "base/result.h"
#include "camera/simulated/entrance_scene.h"
#include "console_options.h"
#include "settings/settings.h"
#include "storage/event_log.h"

namespace haetae {

/// Where a console finds its settings and keeps its log. *value*
struct Place {
    Settings settings;
    std::filesystem::path settingsFile; ///< empty: nothing is kept
    std::filesystem::path usersFile; ///< empty: a simulation or a replay, which has no users
    std::filesystem::path database;
    LogOrigin origin = LogOrigin::Site;
    std::filesystem::path temporary; ///< to be removed at the end; empty for a site
};

/// The user's own place (XDG folders), or a temporary one for a simulation or a replay. A
/// simulation's log begins with one simulated day.
[[nodiscard]] Result<Place> makePlace(const ConsoleOptions& options, WallTime now);

/// What a running console holds locked, so that nobody changes its settings behind it.
[[nodiscard]] std::filesystem::path consoleLockOf(const std::filesystem::path& settingsFile);

/// How this console looks: the options' word, else that of the settings file, which may not be
/// there yet. Needed before anything else: Qt asks for the scale before its first window.
[[nodiscard]] Look lookOf(const ConsoleOptions& options);

/// The machine's clock; in a simulation the wall clock starts at 14:30 of today, when the simulated
/// day has something to show.
[[nodiscard]] std::unique_ptr<Clock> makeClock(const ConsoleOptions& options);

} // namespace haetae
