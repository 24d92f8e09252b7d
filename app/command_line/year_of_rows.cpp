// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/year_of_rows.h"

#include "storage/uuid.h"

namespace haetae::command_line {
namespace {

constexpr const char* kCameras[] = {"east", "west", "lobby", "gate"};
constexpr const char* kReasons[] = {"too_cold", "face_angle", "reference_not_trusted", "too_far"};
constexpr const char* kStates[] = {"new", "acknowledged", "rechecking", "closed"};
constexpr const char* kOperators[] = {
    "kim", "lee", "park", "choi", "jung", "kang", "cho", "yoon", "jang", "lim", "han", "oh"};

void readings(LogRow& row, double oral)
{
    row.oralEquivalent = Celsius::degrees(oral);
    row.skin = Celsius::degrees(oral - 0.98);
    row.u95 = TempDelta::kelvins(0.31);
    row.limit = Celsius::degrees(37.5);
    row.siteOffset = TempDelta::kelvins(0.98);
    row.site = "whole_face_maximum";
    row.referenceRaw = Celsius::degrees(36.1);
    row.referenceSet = Celsius::degrees(37.0);
}

} // namespace

YearOfRows::YearOfRows(std::int64_t rows, int evidenceBytes)
    : step_(std::chrono::duration_cast<std::chrono::microseconds>(kYear) / rows),
      evidence_(evidenceBytes > 0
              ? R"({"frames":")" + std::string(static_cast<std::size_t>(evidenceBytes), '7') + "\"}"
              : std::string())
{
}

LogRow YearOfRows::next()
{
    LogRow row;
    row.uuid = randomUuid();
    row.at.wall = kFirst + step_ * number_;
    row.at.monotonic = MonotonicTime(step_ * number_);
    row.at.sequence = static_cast<std::uint64_t>(number_);
    row.bootId = "00000000-0000-4000-8000-000000000000";
    row.actor = "haetae";
    row.camera = CameraId{kCameras[pick(4)]};
    if (number_ % 97 == 0)
        alarm(row);
    else
        person(row);
    ++number_;
    return row;
}

void YearOfRows::person(LogRow& row)
{
    row.kind = RowKind::Person;
    row.what = "measured";
    row.track = TrackId{number_};
    readings(row, normal_(random_));
    row.verdict = pick(50) == 0 ? "unmeasurable" : pick(200) == 0 ? "recheck" : "normal";
    row.reasons = row.verdict == "unmeasurable" ? kReasons[pick(4)] : "offset_provisional";
    row.detail = evidence_;
}

void YearOfRows::alarm(LogRow& row)
{
    row.kind = pick(2) == 0 ? RowKind::Alarm : RowKind::Handling;
    row.what = row.kind == RowKind::Alarm ? "raised" : "acknowledged";
    row.actor = row.kind == RowKind::Alarm ? "haetae" : kOperators[pick(12)];
    row.alarmUuid = randomUuid();
    row.alarmKind = "elevated_temperature";
    row.handling = kStates[pick(4)];
    row.verdict = "elevated";
    readings(row, 37.9);
}

} // namespace haetae::command_line
