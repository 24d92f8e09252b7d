// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/shift_state.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "model/tokens.h"

namespace haetae {
namespace {

constexpr std::chrono::hours kReach{48};
constexpr int kMostRows = 5'000; // of one kind of message
constexpr const char* kMessages[] = {"started", "camera_changed", "reference_changed", "shelved",
    "unshelved", "audio_paused", "audio_off", "alarm_paused", "alarm_off", "signals_resumed"};

std::string detailText(const LogRow& row, const char* key)
{
    const auto detail = nlohmann::json::parse(row.detail, nullptr, false);
    return detail.is_object() && detail.contains(key) && detail[key].is_string()
        ? detail[key].get<std::string>()
        : std::string();
}

/// Follows what holds while the rows pass by, oldest first. *value*
class StateWalk {
public:
    void follow(const LogRow& row)
    {
        if (row.what == "started") { // neither outlives the program
            putAside_.clear();
            inactive_.clear();
        } else if (row.what == "camera_changed") {
            cameras_[row.camera] = row;
        } else if (row.what == "reference_changed") {
            references_[row.camera] = row;
        } else if (row.what == "shelved") {
            putAside_[shelfOf(row)] = row;
        } else if (row.what == "unshelved") {
            putAside_.erase(shelfOf(row));
        } else if (row.what == "signals_resumed") {
            inactive_.erase(detailText(row, "state"));
        } else {
            inactive_[detailText(row, "state")] = row;
        }
    }
    void fill(ShiftState& state, WallTime at) const
    {
        for (const auto* rows : {&cameras_, &references_}) {
            for (const auto& [camera, row] : *rows)
                (rows == &cameras_ ? state.cameras : state.references).push_back(row);
        }
        for (const auto* rows : {&putAside_, &inactive_}) {
            for (const auto& [name, row] : *rows) {
                if (stillHolds(row, at))
                    (rows == &putAside_ ? state.putAside : state.inactive).push_back(row);
            }
        }
    }

private:
    static std::string shelfOf(const LogRow& row)
    {
        return row.camera.value + '\n' + detailText(row, "alarm_kind") + '\n'
            + detailText(row, "device");
    }
    /// The program may have ended before it could write that the time was over.
    static bool stillHolds(const LogRow& row, WallTime at)
    {
        const auto until = parseIsoTime(detailText(row, "until"));
        return !until || *until > at;
    }

    std::map<CameraId, LogRow> cameras_;
    std::map<CameraId, LogRow> references_;
    std::map<std::string, LogRow> putAside_;
    std::map<std::string, LogRow> inactive_;
};

Result<std::vector<LogEntry>> stateRows(const EventLog& log, WallTime at)
{
    std::vector<LogEntry> all;
    for (const char* what : kMessages) {
        LogFilter filter;
        filter.from = at - kReach;
        filter.to = at;
        filter.kinds = {RowKind::System};
        filter.whats = {what};
        filter.limit = kMostRows;
        auto rows = log.query(filter);
        if (!rows)
            return rows;
        all.insert(all.end(), rows->begin(), rows->end());
    }
    std::sort(all.begin(), all.end(),
        [](const LogEntry& a, const LogEntry& b) { return a.id.value < b.id.value; });
    return all;
}

} // namespace

Result<ShiftState> shiftState(const EventLog& log, WallTime at)
{
    auto alarms = log.openAlarmRows(at - kReach);
    if (!alarms)
        return alarms.error();
    auto rows = stateRows(log, at);
    if (!rows)
        return rows.error();
    ShiftState state;
    std::erase_if(*alarms, [at](const LogEntry& entry) { return entry.row.at.wall >= at; });
    state.openAlarms = reportedAlarms(*alarms);
    StateWalk walk;
    for (const LogEntry& entry : *rows)
        walk.follow(entry.row);
    walk.fill(state, at);
    return state;
}

} // namespace haetae
