// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "alarm/alarm_board.h"
#include "model/screening_event.h"
#include "settings/settings.h"
#include "storage/log_row.h"

namespace haetae {

// How the log writes down what happens at the desk. Rows come without a uuid.

[[nodiscard]] LogRow alarmRow(const AlarmChange& change, FrameStamp at);
[[nodiscard]] LogRow personRow(const PersonScreened& person);
[[nodiscard]] LogRow referenceRow(const ReferenceChanged& change);
[[nodiscard]] LogRow cameraRow(const CameraChanged& change);
[[nodiscard]] LogRow limitRow(const LimitChanged& change);
[[nodiscard]] LogRow baselineRow(const BaselineChanged& change);
[[nodiscard]] LogRow baselineHourRow(const BaselineHourKept& kept);
[[nodiscard]] LogRow outputRow(const OutputReported& report);
[[nodiscard]] LogRow vendorRow(const VendorReported& report);
[[nodiscard]] LogRow noteRow(const CameraNoted& note);
[[nodiscard]] LogRow pauseRow(const ScreeningPaused& change);
[[nodiscard]] LogRow outputTestRow(
    const std::string& actor, const std::string& output, FrameStamp at);
void addReference(LogRow& row, const ReferenceState& reference);
/// How far apart two separate cameras' pictures were; nothing of one camera.
void addSkew(LogRow& row, const std::optional<PairSkew>& skew);

/// JSON object of text values, safe for text that is no UTF-8.
[[nodiscard]] std::string detailJson(
    const std::vector<std::pair<std::string, std::string>>& fields);

/// The alarms behind rows in the order of the log; the newest row's handling state holds.
[[nodiscard]] std::vector<AlarmRecord> alarmsFrom(const std::vector<LogEntry>& rows);

} // namespace haetae
