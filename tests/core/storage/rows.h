// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "storage/log_row.h"

namespace haetae::test {

inline LogRow personRow(int number, double oral = 36.6)
{
    LogRow row;
    row.uuid = "person-" + std::to_string(number);
    row.kind = RowKind::Person;
    row.what = "measured";
    row.actor = "haetae";
    row.at.wall = WallTime(std::chrono::seconds(1'790'000'000 + number));
    row.at.monotonic = MonotonicTime(std::chrono::seconds(number));
    row.at.sequence = static_cast<std::uint64_t>(number);
    row.camera = CameraId{"east"};
    row.track = TrackId{number};
    row.verdict = oral >= 37.5 ? "elevated" : "normal";
    row.skin = Celsius::degrees(oral - 0.98);
    row.oralEquivalent = Celsius::degrees(oral);
    row.u95 = TempDelta::kelvins(0.31);
    row.limit = Celsius::degrees(37.5);
    row.siteOffset = TempDelta::kelvins(0.98);
    row.site = "whole_face_maximum";
    row.referenceRaw = Celsius::degrees(36.12);
    row.referenceSet = Celsius::degrees(37.0);
    row.reasons = "offset_provisional";
    return row;
}

inline LogRow alarmRow(const std::string& uuid, const std::string& alarm,
    const std::string& what = "raised", const std::string& handling = "new")
{
    LogRow row = personRow(1, 38.1);
    row.uuid = uuid;
    row.kind = what == "raised" ? RowKind::Alarm : RowKind::Handling;
    row.what = what;
    row.alarmUuid = alarm;
    row.alarmKind = "elevated_temperature";
    row.handling = handling;
    return row;
}

} // namespace haetae::test
