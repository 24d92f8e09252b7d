// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_board.h"

namespace haetae {
namespace {

std::string subjectOf(AlarmId id)
{
    return "alarm " + std::to_string(id.value);
}

void handledBy(AlarmRecord& alarm, const std::string& actor, FrameStamp at)
{
    alarm.handledBy = actor;
    alarm.handledAt = at.wall;
}

} // namespace

Result<AlarmBoard::Entry*> AlarmBoard::findOpen(AlarmId id)
{
    const auto found = alarms_.find(id);
    if (found == alarms_.end())
        return fail(
            ErrorKind::NotFound, subjectOf(id), "is not on the board", "look for it in the log");
    if (!found->second.alarm.open())
        return fail(
            ErrorKind::Conflict, subjectOf(id), "is already closed", "look for it in the log");
    return &found->second;
}

Result<AlarmBoard::Entry*> AlarmBoard::findOpenPerson(AlarmId id)
{
    auto entry = findOpen(id);
    if (entry && (*entry)->alarm.kind != AlarmKind::ElevatedTemperature)
        return fail(ErrorKind::Conflict, subjectOf(id), "is about a device, not a person",
            "acknowledge it and repair the device");
    return entry;
}

Result<AlarmChange> AlarmBoard::acknowledge(AlarmId id, const std::string& actor, FrameStamp at)
{
    auto entry = findOpen(id);
    if (!entry)
        return entry.error();
    AlarmRecord& alarm = (*entry)->alarm;
    if (!alarm.unacknowledged())
        return fail(ErrorKind::Conflict, subjectOf(id),
            "was already answered by " + alarm.handledBy, "go on with the recheck");
    alarm.handling = HandlingState::Acknowledged;
    handledBy(alarm, actor, at);
    return AlarmChange{AlarmChange::What::Acknowledged, alarm, {}};
}

Result<AlarmChange> AlarmBoard::startRecheck(AlarmId id, const std::string& actor, FrameStamp at)
{
    auto entry = findOpenPerson(id);
    if (!entry)
        return entry.error();
    AlarmRecord& alarm = (*entry)->alarm;
    if (alarm.handling == HandlingState::Rechecking)
        return fail(ErrorKind::Conflict, subjectOf(id),
            "is already being rechecked by " + alarm.handledBy, "enter the value");
    alarm.handling = HandlingState::Rechecking; // answers it too
    handledBy(alarm, actor, at);
    return AlarmChange{AlarmChange::What::RecheckStarted, alarm, {}};
}

Result<AlarmChange> AlarmBoard::recheck(
    AlarmId id, const RecheckResult& result, Celsius limit, FrameStamp at)
{
    auto entry = findOpenPerson(id);
    if (!entry)
        return entry.error();
    AlarmRecord& alarm = (*entry)->alarm;
    alarm.recheck = result;
    handledBy(alarm, result.actor, at);
    const bool confirmed = result.value >= limit;
    alarm.outcome = confirmed ? AlarmOutcome::ConfirmedElevated : AlarmOutcome::RecheckNormal;
    alarm.handling = HandlingState::Acknowledged;
    if (!confirmed || alarm.condition == ConditionState::Cleared)
        close(**entry, at.monotonic);
    return AlarmChange{AlarmChange::What::Rechecked, alarm, {}};
}

Result<AlarmChange> AlarmBoard::markFalse(
    AlarmId id, const std::string& actor, const std::string& reason, FrameStamp at)
{
    auto entry = findOpenPerson(id);
    if (!entry)
        return entry.error();
    AlarmRecord& alarm = (*entry)->alarm;
    if (reason.empty())
        return fail(ErrorKind::InvalidInput, subjectOf(id), "a false alarm needs a reason",
            "choose what caused it");
    if (alarm.outcome == AlarmOutcome::ConfirmedElevated)
        return fail(ErrorKind::Conflict, subjectOf(id), "was confirmed by a clinical thermometer",
            "enter another recheck instead");
    alarm.outcome = AlarmOutcome::FalseAlarm;
    alarm.falseAlarmReason = reason;
    handledBy(alarm, actor, at);
    close(**entry, at.monotonic);
    return AlarmChange{AlarmChange::What::FalseAlarm, alarm, {}};
}

Result<AlarmChange> AlarmBoard::escalate(AlarmId id, const std::string& actor, FrameStamp at)
{
    auto entry = findOpenPerson(id);
    if (!entry)
        return entry.error();
    AlarmRecord& alarm = (*entry)->alarm;
    if (alarm.level == EscalationLevel::Supervisor && alarm.unacknowledged())
        return fail(ErrorKind::Conflict, subjectOf(id), "the supervisor is already called",
            "stay with the person until somebody comes");
    if (alarm.level != EscalationLevel::Supervisor)
        alarm.level = static_cast<EscalationLevel>(static_cast<int>(alarm.level) + 1);
    if (!alarm.unacknowledged())
        (*entry)->waitingSince = at.monotonic;
    alarm.handling = HandlingState::Escalated;
    handledBy(alarm, actor, at);
    return AlarmChange{AlarmChange::What::Escalated, alarm, actor};
}

std::vector<AlarmChange> AlarmBoard::escalateWaiting(FrameStamp at)
{
    Changes changes;
    for (auto& [id, entry] : alarms_) {
        AlarmRecord& alarm = entry.alarm;
        if (alarm.kind != AlarmKind::ElevatedTemperature || !alarm.unacknowledged())
            continue;
        const auto waited = at.monotonic - entry.waitingSince;
        const auto due = waited >= kSupervisorAfter ? EscalationLevel::Supervisor
            : waited >= kSecondLevelAfter           ? EscalationLevel::Second
                                                    : EscalationLevel::Desk;
        while (alarm.level < due) { // one row a level, also when both are due at once
            alarm.level = static_cast<EscalationLevel>(static_cast<int>(alarm.level) + 1);
            alarm.handling = HandlingState::Escalated;
            changes.push_back({AlarmChange::What::Escalated, alarm, {}});
        }
    }
    return changes;
}

Result<AlarmChange> AlarmBoard::joinSecondReading(AlarmId id, const SecondReading& reading)
{
    auto entry = findOpenPerson(id);
    if (!entry)
        return entry.error();
    (*entry)->alarm.second = reading;
    return AlarmChange{AlarmChange::What::SecondReading, (*entry)->alarm, reading.actor};
}

} // namespace haetae
