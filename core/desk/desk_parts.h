// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "alarm/alarm_board.h"
#include "base/clock.h"
#include "desk/desk_notice.h"
#include "model/alarm_pictures.h"
#include "settings/password.h"
#include "settings/settings.h"
#include "storage/durable_log.h"
#include "storage/export/log_export.h"

namespace haetae {

/// What a desk is made of. *value*
struct DeskParts {
    const Clock* clock = nullptr;
    std::filesystem::path database;
    LogOrigin origin = LogOrigin::Site;
    std::filesystem::path settingsFile; ///< empty: changes are not saved
    Settings settings;
    /// Called after the row is durable (or known not to be).
    std::function<void(const DeskNotice&)> tell;
    AlarmBoard::MakeUuid makeUuid; ///< empty: random
    LogOptions log;
    std::function<bool(const std::string&)> testOutput = {}; ///< no waiting; false: none such
    /// The seconds around this alarm, wanted as a ClipRecorded; no waiting. Empty: nobody can.
    std::function<void(const ClipWish&)> recordClip = {};
    std::map<ExportFormat, ExportWriter> drawnExports = {}; ///< formats that are no core's work
    /// Empty: this desk has no users, and only ownSessions may do anything.
    std::filesystem::path usersFile = {};
    /// Of a program that is its own authority: simulation, replay, offline command, test.
    std::vector<Session> ownSessions = {};
    PasswordCost passwordCost = {};
};

} // namespace haetae
