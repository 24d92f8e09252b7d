// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/result.h"
#include "storage/day_report.h"
#include "storage/event_log.h"

namespace haetae {

/// How things stand for whoever takes the desk over, all of it read from the log. *value*
struct ShiftState {
    std::vector<ReportedAlarm> openAlarms; ///< oldest first
    std::vector<LogRow> putAside; ///< the "shelved" rows that still hold
    std::vector<LogRow> inactive; ///< the rows of signals that are paused or off
    std::vector<LogRow> cameras; ///< the newest "camera_changed" of each entrance
    std::vector<LogRow> references; ///< the newest "reference_changed" of each entrance
};

/// At that time; what lies more than two days before it is not looked at. Errors: those of the log.
[[nodiscard]] Result<ShiftState> shiftState(const EventLog& log, WallTime at);

} // namespace haetae
