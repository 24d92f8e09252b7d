// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_board.h"

#include <algorithm>
#include <array>
#include <utility>

namespace haetae {
namespace {

// In the order of AlarmChange::What.
constexpr std::array<std::string_view, 13> kWhats{"raised", "repeated", "condition_cleared",
    "acknowledged", "recheck_started", "rechecked", "false_alarm", "escalated", "closed",
    "second_reading", "shelved", "unshelved", "row_stored"};

MonotonicTime timeOf(const ScreeningEvent& event)
{
    return std::visit(
        [](const auto& e) {
            if constexpr (std::is_same_v<std::decay_t<decltype(e)>, PersonScreened>)
                return e.last.monotonic;
            else
                return e.stamp.monotonic;
        },
        event);
}

void raisePeak(AlarmRecord& alarm, const std::optional<Celsius>& value)
{
    if (value && (!alarm.peakOralEquivalent || *alarm.peakOralEquivalent < *value))
        alarm.peakOralEquivalent = value;
}

} // namespace

std::string_view token(AlarmChange::What what)
{
    return kWhats.at(static_cast<std::size_t>(what));
}

AlarmBoard::AlarmBoard(MakeUuid makeUuid, std::chrono::seconds foldWithin)
    : makeUuid_(std::move(makeUuid)),
      foldWithin_(foldWithin)
{
}

std::vector<AlarmChange> AlarmBoard::apply(const ScreeningEvent& event)
{
    forgetClosed(timeOf(event));
    return std::visit([this](const auto& e) { return on(e); }, event);
}

AlarmBoard::Changes AlarmBoard::on(const ElevatedBegan& event)
{
    if (Entry* entry = findPerson(event.camera, event.track);
        entry && folds(*entry, event.stamp.monotonic)) {
        entry->alarm.place = event.place;
        raisePeak(entry->alarm, event.decision.oralEquivalent);
        return {repeat(*entry, event.stamp)};
    }
    AlarmRecord alarm;
    alarm.kind = AlarmKind::ElevatedTemperature;
    alarm.camera = event.camera;
    alarm.track = event.track;
    alarm.raised = event.stamp;
    alarm.decision = event.decision;
    alarm.peakOralEquivalent = event.decision.oralEquivalent;
    alarm.place = event.place;
    alarm.simulated = event.simulated;
    return {raise(std::move(alarm))};
}

AlarmBoard::Changes AlarmBoard::on(const ElevatedEnded& event)
{
    Entry* entry = findPerson(event.camera, event.track);
    if (!entry || entry->alarm.condition == ConditionState::Cleared)
        return {};
    AlarmRecord& alarm = entry->alarm;
    alarm.condition = ConditionState::Cleared;
    alarm.lastActivity = event.stamp;
    alarm.place.inView = alarm.place.inView && !event.left;
    raisePeak(alarm, event.peakOralEquivalent);
    if (alarm.open() && alarm.outcome == AlarmOutcome::ConfirmedElevated) {
        close(*entry, event.stamp.monotonic);
        return {{AlarmChange::What::Closed, alarm, {}}};
    }
    return {{AlarmChange::What::ConditionCleared, alarm, {}}};
}

AlarmBoard::Changes AlarmBoard::on(const PersonScreened&)
{
    return {};
}

AlarmChange AlarmBoard::raise(AlarmRecord alarm)
{
    alarm.id = AlarmId{nextId_++};
    alarm.uuid = makeUuid_();
    alarm.lastActivity = alarm.raised;
    alarm.shelved = onShelf(alarm);
    const MonotonicTime since = alarm.raised.monotonic;
    const auto at = alarms_.emplace(alarm.id, Entry{std::move(alarm), {}, since}).first;
    return {AlarmChange::What::Raised, at->second.alarm, {}};
}

AlarmChange AlarmBoard::repeat(Entry& entry, FrameStamp at)
{
    ++entry.alarm.count;
    entry.alarm.condition = ConditionState::Active;
    entry.alarm.lastActivity = at;
    return {AlarmChange::What::Repeated, entry.alarm, {}};
}

void AlarmBoard::close(Entry& entry, MonotonicTime at)
{
    entry.alarm.handling = HandlingState::Closed;
    entry.closedAt = at;
}

void AlarmBoard::forgetClosed(MonotonicTime now)
{
    std::erase_if(alarms_, [&](const auto& item) {
        return !item.second.alarm.open() && now - item.second.closedAt > foldWithin_;
    });
}

AlarmBoard::Entry* AlarmBoard::findPerson(const CameraId& camera, TrackId track)
{
    if (!track.valid())
        return nullptr;
    const auto found = std::find_if(alarms_.rbegin(), alarms_.rend(), [&](const auto& item) {
        const AlarmRecord& alarm = item.second.alarm;
        return alarm.kind == AlarmKind::ElevatedTemperature && alarm.camera == camera
            && alarm.track == track;
    });
    return found == alarms_.rend() ? nullptr : &found->second;
}

bool AlarmBoard::folds(const Entry& entry, MonotonicTime now) const
{
    // From the closing on and not from the last repeat, so that no chain of repeats can keep a
    // closed alarm silent for ever.
    if (!entry.alarm.open())
        return now - entry.closedAt <= foldWithin_;
    return entry.alarm.unacknowledged() || entry.alarm.condition == ConditionState::Active
        || now - entry.alarm.lastActivity.monotonic <= foldWithin_;
}

AlarmId AlarmBoard::restore(AlarmRecord alarm, MonotonicTime now)
{
    alarm.id = AlarmId{nextId_++};
    alarm.track = {};
    const AlarmId id = alarm.id;
    alarms_.emplace(id, Entry{std::move(alarm), {}, now});
    return id;
}

std::optional<AlarmRecord> AlarmBoard::setDurability(AlarmId id, Durability durability)
{
    const auto found = alarms_.find(id);
    if (found == alarms_.end())
        return std::nullopt;
    found->second.alarm.durability = durability;
    return found->second.alarm;
}

std::vector<AlarmRecord> AlarmBoard::open() const
{
    std::vector<AlarmRecord> all;
    for (auto item = alarms_.rbegin(); item != alarms_.rend(); ++item) {
        if (item->second.alarm.open())
            all.push_back(item->second.alarm);
    }
    return all;
}

AlarmState AlarmBoard::state() const
{
    AlarmState state;
    for (const auto& [id, entry] : alarms_) {
        if (!entry.alarm.open())
            continue;
        state.simulated = state.simulated || entry.alarm.simulated;
        if (entry.alarm.kind != AlarmKind::ElevatedTemperature) {
            ++(entry.alarm.shelved ? state.shelved : state.technical);
            if (!entry.alarm.shelved && entry.alarm.unacknowledged())
                ++state.technicalUnanswered;
        } else {
            ++(entry.alarm.unacknowledged() ? state.unacknowledged : state.open);
        }
        if (entry.alarm.unacknowledged())
            state.escalation = std::max(state.escalation, static_cast<int>(entry.alarm.level));
    }
    for (const auto& [camera, entrance] : entrances_) {
        const bool judging = entrance.live && entrance.trusted && !entrance.paused;
        state.screening = state.screening || (judging && !entrance.siteInDoubt);
        state.siteInDoubt = state.siteInDoubt || (judging && entrance.siteInDoubt);
        state.simulated = state.simulated || entrance.simulated;
    }
    return state;
}

} // namespace haetae
