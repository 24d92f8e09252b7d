// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/shift_state.h"

#include <catch2/catch.hpp>

#include "core/storage/rows.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

const WallTime kNow(std::chrono::seconds(1'790'000'000));

LogRow message(const std::string& what, std::chrono::seconds before, const std::string& detail = {})
{
    static int number = 0;
    LogRow row;
    row.uuid = "message-" + std::to_string(++number);
    row.kind = RowKind::System;
    row.what = what;
    row.actor = "kim";
    row.camera = CameraId{"east"};
    row.at.wall = kNow - before;
    row.detail = detail;
    return row;
}

std::string until(std::chrono::seconds after)
{
    return R"(,"until":")" + isoTime(kNow + after) + R"("})";
}

ShiftState stateOf(const std::vector<LogRow>& rows)
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    REQUIRE(log->appendAll(rows));
    const auto state = shiftState(*log, kNow);
    if (!state)
        FAIL(state.error().line());
    return *state;
}

} // namespace

TEST_CASE("whoever takes over sees each alarm that nobody has closed, and no other")
{
    std::vector<LogRow> rows{alarmRow("r1", "open"), alarmRow("r2", "done"),
        alarmRow("a1", "open", "acknowledged", "acknowledged"),
        alarmRow("a2", "done", "closed", "closed")};
    for (LogRow& row : rows)
        row.at.wall = kNow - 1h;
    const auto state = stateOf(rows);
    REQUIRE(state.openAlarms.size() == 1);
    CHECK(state.openAlarms.front().raised.alarmUuid == "open");
    CHECK(state.openAlarms.front().handling == "acknowledged");
}

TEST_CASE("what is put aside or off is told until it ends, and not beyond the program's next start")
{
    const std::string shelf = R"({"alarm_kind":"camera_lost","device":"","reason":"repair")";
    const std::string pause = R"({"state":"audio_paused")";
    const std::string off = R"({"state":"alarm_off","until":""})";
    const auto inForce = stateOf({message("shelved", 60s, shelf + until(1h)),
        message("audio_paused", 30s, pause + until(90s)), message("alarm_off", 20s, off)});
    CHECK(inForce.putAside.size() == 1);
    CHECK(inForce.inactive.size() == 2);
    const auto over = stateOf({message("shelved", 600s, shelf + until(-10s)),
        message("audio_paused", 300s, pause + until(-1s)), message("alarm_off", 200s, off),
        message("signals_resumed", 100s, off)});
    CHECK(over.putAside.empty());
    CHECK(over.inactive.empty());
    const auto takenBack = stateOf(
        {message("shelved", 60s, shelf + until(1h)), message("unshelved", 30s, shelf + until(1h))});
    CHECK(takenBack.putAside.empty());
    const auto startedAnew = stateOf({message("shelved", 60s, shelf + until(1h)),
        message("alarm_off", 50s, off), message("started", 40s)});
    CHECK(startedAnew.putAside.empty());
    CHECK(startedAnew.inactive.empty());
}

TEST_CASE("each entrance is told with its newest camera and reference")
{
    LogRow west = message("camera_changed", 10s, R"({"now":"live"})");
    west.camera = CameraId{"west"};
    const auto state = stateOf({message("camera_changed", 100s, R"({"now":"live"})"),
        message("reference_changed", 90s, R"({"now":"trusted"})"),
        message("camera_changed", 50s, R"({"now":"lost"})"), west});
    REQUIRE(state.cameras.size() == 2);
    CHECK(state.cameras.front().detail == R"({"now":"lost"})");
    CHECK(state.references.size() == 1);
}
