// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "storage/event_log.h"

namespace haetae {

/// How often somebody did one thing to the log or the settings. *value*
struct AccessCount {
    std::string actor;
    std::string what; ///< LogRow::what
    int times = 0;
    WallTime last;
};

/// What is looked through once a month (Korea's safety standard, art. 8). *value*
struct AccessReview {
    std::vector<AccessCount> counts; ///< by actor, then by what
    std::optional<WallTime> oldest; ///< of the whole log: how far back records of access reach
};

/// Exports, backups, erasures, sign-ins, refusals and changed settings in [from, to). Errors: those
/// of the log.
[[nodiscard]] Result<AccessReview> accessReview(const EventLog& log, WallTime from, WallTime to);

} // namespace haetae
