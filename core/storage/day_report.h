// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "storage/event_log.h"
#include "storage/shift_health.h"

namespace haetae {

/// One alarm of a report, as it stands now. *value*
struct ReportedAlarm {
    LogRow raised;
    std::string handling; ///< token(HandlingState)
    std::string outcome; ///< token(AlarmOutcome)
    int count = 1;
    std::optional<WallTime> answered;
    std::string answeredBy;
};

/// What is printed about a day, a week or a month, all of it counted from the log. *value*
struct DayReport {
    LogOrigin origin = LogOrigin::Site;
    std::string log; ///< its uuid
    WallTime from;
    WallTime to;
    std::chrono::minutes step{10}; ///< of the timeline; longer for more than a day
    std::vector<int> people; ///< a step
    std::vector<int> alarms; ///< elevated temperature, raised, a step
    double firstTenth = 33.0; ///< degC, where the histogram begins
    std::vector<int> readings; ///< oral-equivalents, a bin of 0.1 K; the outer bins hold the rest
    std::map<std::string, int> verdicts; ///< people by token(Verdict)
    std::optional<double> median; ///< oral-equivalent, degC
    std::optional<LogRow> newestJudged;
    LogTotals totals;
    ShiftHealth health;
    std::vector<ReportedAlarm> alarmList; ///< oldest first; elevated temperature and technical
    std::vector<LogEntry> changes; ///< of settings, oldest first
    std::optional<SignedHead> head; ///< the newest that is stored
};

/// Everything about the rows in [from, to) of a log; without a beginning from midnight before its
/// first row on. Errors: those of the log, and a log without any row.
[[nodiscard]] Result<DayReport> dayReport(
    const EventLog& log, std::optional<WallTime> from, WallTime to);

/// The alarms that the rows tell of, by the time of raising. Rows in the order of the log.
[[nodiscard]] std::vector<ReportedAlarm> reportedAlarms(const std::vector<LogEntry>& rows);

} // namespace haetae
