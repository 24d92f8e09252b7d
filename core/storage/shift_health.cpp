// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/shift_health.h"

#include <algorithm>
#include <ctime>
#include <map>
#include <nlohmann/json.hpp>

#include "model/tokens.h"
#include "storage/mute_time.h"

namespace haetae {
namespace {

constexpr int kMostRows = 100'000;
constexpr int kMostStatesBefore = 64;

std::size_t localHour(WallTime time)
{
    const std::time_t stamp =
        std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    std::tm local{};
    localtime_r(&stamp, &local);
    return static_cast<std::size_t>(local.tm_hour);
}

std::string detailText(const LogRow& row, const char* key)
{
    const auto detail = nlohmann::json::parse(row.detail, nullptr, false);
    return detail.is_object() && detail.contains(key) && detail[key].is_string()
        ? detail[key].get<std::string>()
        : std::string();
}

/// Rows of one kind of message, in the order of the log.
Result<std::vector<LogEntry>> messages(const EventLog& log, const std::string& what,
    std::optional<WallTime> from, WallTime to, int limit)
{
    LogFilter filter;
    filter.from = from;
    filter.to = to;
    filter.kinds = {RowKind::System};
    filter.whats = {what};
    filter.limit = limit;
    auto rows = log.query(filter);
    if (!rows)
        return rows;
    std::reverse(rows->begin(), rows->end());
    return rows;
}

/// Adds up the times of every entrance while the rows pass by. *value*
class UptimeCount {
public:
    UptimeCount(WallTime from, WallTime to) : from_(from), to_(to) { }

    void begin(WallTime at)
    {
        for (auto& [camera, state] : states_)
            state = {at, true, false, true, state.uptime}; // not found again yet
    }
    void end(WallTime at)
    {
        for (auto& [camera, state] : states_) {
            add(camera, state, at);
            state.known = false;
        }
    }
    void reference(const LogRow& row)
    {
        State& state = states_[row.camera];
        add(row.camera, state, row.at.wall);
        state.known = true;
        state.trusted = detailText(row, "now") == token(ReferenceCondition::Trusted);
    }
    void camera(const LogRow& row)
    {
        State& state = states_[row.camera];
        add(row.camera, state, row.at.wall);
        state.known = true;
        state.live = detailText(row, "now") == token(CameraCondition::Live);
    }
    [[nodiscard]] std::vector<ReferenceUptime> result()
    {
        end(to_);
        std::vector<ReferenceUptime> all;
        for (const auto& [camera, state] : states_) {
            if (state.uptime.watched.count() > 0)
                all.push_back(state.uptime);
        }
        return all;
    }

private:
    struct State {
        WallTime since;
        bool known = false; ///< the reference has been spoken of in this run
        bool trusted = false;
        bool live = true;
        ReferenceUptime uptime{};
    };
    void add(const CameraId& camera, State& state, WallTime now) const
    {
        state.uptime.camera = camera;
        const WallTime begin = std::max(state.since, from_);
        const WallTime finish = std::min(now, to_);
        state.since = now;
        if (!state.known || finish <= begin)
            return;
        state.uptime.watched += finish - begin;
        if (state.trusted && state.live)
            state.uptime.trusted += finish - begin;
    }

    WallTime from_;
    WallTime to_;
    std::map<CameraId, State> states_;
};

/// A run that ended without a word ended with its last row.
Result<WallTime> endBefore(const EventLog& log, const LogEntry& start)
{
    LogFilter filter;
    filter.before = start.id;
    filter.limit = 1;
    auto rows = log.query(filter);
    if (!rows)
        return rows.error();
    return rows->empty() ? start.row.at.wall : rows->front().row.at.wall;
}

Result<std::vector<ReferenceUptime>> uptimes(const EventLog& log, WallTime from, WallTime to)
{
    std::vector<LogEntry> all;
    for (const char* what : {"reference_changed", "camera_changed", "started", "stopped"}) {
        auto before = messages(log, what, std::nullopt, from, kMostStatesBefore);
        auto within = messages(log, what, from, to, kMostRows);
        if (!before || !within)
            return !before ? before.error() : within.error();
        all.insert(all.end(), before->begin(), before->end());
        all.insert(all.end(), within->begin(), within->end());
    }
    std::sort(all.begin(), all.end(),
        [](const LogEntry& a, const LogEntry& b) { return a.id.value < b.id.value; });
    UptimeCount count(from, to);
    for (const LogEntry& entry : all) {
        if (entry.row.what == "reference_changed") {
            count.reference(entry.row);
        } else if (entry.row.what == "camera_changed") {
            count.camera(entry.row);
        } else if (entry.row.what == "stopped") {
            count.end(entry.row.at.wall);
        } else {
            const auto last = endBefore(log, entry);
            if (!last)
                return last.error();
            count.end(*last);
            count.begin(entry.row.at.wall);
        }
    }
    return count.result();
}

bool answers(const LogRow& row)
{
    return row.what == "acknowledged" || row.what == "recheck_started" || row.what == "rechecked"
        || row.what == "false_alarm" || (row.what == "escalated" && row.actor != "haetae");
}

void follow(AlarmTimes& alarm, const LogRow& row)
{
    if (row.what == "repeated")
        alarm.activations.push_back(row.at.wall);
    if (answers(row) && !alarm.answered)
        alarm.answered = row.at.wall;
    alarm.outcome = fromToken<AlarmOutcome>(row.outcome).value_or(alarm.outcome);
    if (row.handling == token(HandlingState::Closed))
        alarm.closed = alarm.closed ? alarm.closed : row.at.wall;
    else
        alarm.closed.reset(); // raised again while it still folded
}

} // namespace

std::vector<AlarmTimes> alarmTimes(const std::vector<LogEntry>& rows)
{
    std::vector<AlarmTimes> alarms;
    std::map<std::string, std::size_t> places;
    for (const LogEntry& entry : rows) {
        const LogRow& row = entry.row;
        if (row.alarmUuid.empty())
            continue;
        if (row.what == "raised" && places.emplace(row.alarmUuid, alarms.size()).second) {
            AlarmTimes& alarm = alarms.emplace_back();
            alarm.kind =
                fromToken<AlarmKind>(row.alarmKind).value_or(AlarmKind::ElevatedTemperature);
            alarm.camera = row.camera;
            alarm.detail = detailText(row, "device");
            alarm.activations = {row.at.wall};
        }
        if (const auto place = places.find(row.alarmUuid); place != places.end())
            follow(alarms[place->second], row);
    }
    std::stable_sort(alarms.begin(), alarms.end(),
        [](const AlarmTimes& a, const AlarmTimes& b) { return a.raised() < b.raised(); });
    return alarms;
}

Result<ShiftHealth> shiftHealth(const EventLog& log, WallTime from, WallTime to)
{
    LogFilter filter;
    filter.from = from - alarm_budget::kStaleAfter - std::chrono::hours(24);
    filter.to = to;
    filter.kinds = {RowKind::Alarm, RowKind::Handling, RowKind::Recheck};
    filter.limit = kMostRows;
    auto rows = log.query(filter);
    if (!rows)
        return rows.error();
    std::reverse(rows->begin(), rows->end());
    const std::vector<AlarmTimes> alarms = alarmTimes(*rows);
    ShiftHealth health;
    health.alarms = alarmStatistics(alarms, from, to);
    health.alarmsPerHour.assign(24, 0);
    for (const AlarmTimes& alarm : alarms) {
        if (alarm.raised() >= from)
            ++health.alarmsPerHour.at(localHour(alarm.raised()));
        health.alarmsLastHour += alarm.raised() >= to - std::chrono::hours(1) ? 1 : 0;
    }
    const auto muted = muteTime(log, from, to);
    if (!muted)
        return muted.error();
    health.muted = *muted;
    auto references = uptimes(log, from, to);
    if (!references)
        return references.error();
    health.references = std::move(*references);
    return health;
}

} // namespace haetae
