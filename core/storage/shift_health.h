// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

#include "alarm/alarm_statistics.h"
#include "storage/event_log.h"

namespace haetae {

/// For how long an entrance's reference could be relied on. *value*
struct ReferenceUptime {
    CameraId camera;
    std::chrono::microseconds watched{0}; ///< Haetae ran and knew of this reference
    std::chrono::microseconds trusted{0}; ///< and it was trusted, before a live camera
};

/// How the shift goes, all of it counted from the log. *value*
struct ShiftHealth {
    AlarmStatistics alarms;
    int alarmsLastHour = 0; ///< people's and technical ones
    std::vector<int> alarmsPerHour; ///< 24 values, local hours
    std::chrono::microseconds muted{0}; ///< sound or alarms paused or off
    std::vector<ReferenceUptime> references; ///< by the camera's id
};

/// Errors: those of the log.
[[nodiscard]] Result<ShiftHealth> shiftHealth(const EventLog& log, WallTime from, WallTime to);
/// The alarms that the rows tell of, by the time of raising. Rows in the order of the log.
[[nodiscard]] std::vector<AlarmTimes> alarmTimes(const std::vector<LogEntry>& rows);

} // namespace haetae
