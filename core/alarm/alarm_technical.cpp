// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "alarm/alarm_board.h"
#include "alarm/technical_subject.h"
#include "model/tokens.h"

namespace haetae {

AlarmBoard::Changes AlarmBoard::on(const ReferenceChanged& event)
{
    Entrance& entrance = entrances_[event.camera];
    entrance.trusted = event.now.trusted();
    entrance.simulated = event.simulated;
    switch (event.now.condition) {
    case ReferenceCondition::Trusted:
        return clearTechnical(AlarmKind::ReferenceNotTrusted, event.camera, {}, event.stamp);
    case ReferenceCondition::Moved:
    case ReferenceCondition::Covered:
    case ReferenceCondition::Lost:
    case ReferenceCondition::Doubtful: {
        AlarmRecord alarm;
        alarm.kind = AlarmKind::ReferenceNotTrusted;
        alarm.camera = event.camera;
        alarm.raised = event.stamp;
        alarm.detail = token(event.now.condition);
        alarm.simulated = event.simulated;
        return raiseTechnical(alarm);
    }
    case ReferenceCondition::NotSet:
    case ReferenceCondition::Searching:
    case ReferenceCondition::WarmingUp:
    case ReferenceCondition::Hold:
        return {}; // expected on the way to Trusted, so nobody need come running
    }
    return {};
}

AlarmBoard::Changes AlarmBoard::on(const CameraChanged& event)
{
    Entrance& entrance = entrances_[event.camera];
    entrance.live = event.now == CameraCondition::Live;
    entrance.simulated = event.simulated;
    switch (event.now) {
    case CameraCondition::Live:
    case CameraCondition::Ended:
        return clearTechnical(AlarmKind::CameraFailing, event.camera, {}, event.stamp);
    case CameraCondition::Stalled:
    case CameraCondition::Frozen:
    case CameraCondition::AuthFailed:
    case CameraCondition::Offline: {
        AlarmRecord alarm;
        alarm.kind = AlarmKind::CameraFailing;
        alarm.camera = event.camera;
        alarm.raised = event.stamp;
        alarm.detail = token(event.now);
        alarm.simulated = event.simulated;
        return raiseTechnical(alarm);
    }
    case CameraCondition::Connecting:
    case CameraCondition::Paused:
        return {};
    }
    return {};
}

AlarmBoard::Changes AlarmBoard::on(const BaselineChanged& event)
{
    Entrance& entrance = entrances_[event.camera];
    entrance.siteInDoubt = event.now.condition == BaselineCondition::DoNotScreen;
    if (!entrance.siteInDoubt)
        return clearTechnical(AlarmKind::DoNotScreen, event.camera, {}, event.stamp);
    AlarmRecord alarm;
    alarm.kind = AlarmKind::DoNotScreen;
    alarm.camera = event.camera;
    alarm.raised = event.stamp;
    const double usual = event.now.shift.value_or(TempDelta()).kelvins();
    const double validated = event.now.sinceValidation.value_or(TempDelta()).kelvins();
    const double shift = std::abs(validated) > std::abs(usual) ? validated : usual;
    alarm.detail = shift < 0.0 ? "people_read_lower" : "people_read_higher";
    alarm.simulated = event.simulated;
    return raiseTechnical(alarm);
}

/// Nobody is screened outside the hours; what fails there is told as ever.
AlarmBoard::Changes AlarmBoard::on(const ScreeningPaused& event)
{
    entrances_[event.camera].paused = event.paused;
    return {};
}

AlarmBoard::Changes AlarmBoard::on(const SystemChanged& event)
{
    if (!event.failing)
        return clearTechnical(event.kind, event.camera, event.detail, event.stamp);
    AlarmRecord alarm;
    alarm.kind = event.kind;
    alarm.camera = event.camera;
    alarm.raised = event.stamp;
    alarm.detail = event.detail;
    alarm.simulated = event.simulated;
    return raiseTechnical(alarm);
}

AlarmBoard::Changes AlarmBoard::raiseTechnical(const AlarmRecord& wanted)
{
    const auto found = std::find_if(alarms_.rbegin(), alarms_.rend(), [&](const auto& item) {
        return sameSubject(item.second.alarm, wanted.kind, wanted.camera, wanted.detail);
    });
    if (found == alarms_.rend()
        || !(found->second.alarm.open() || folds(found->second, wanted.raised.monotonic)))
        return {raise(wanted)};
    AlarmRecord& alarm = found->second.alarm;
    // Watchdogs may say the same again and again; the log need not.
    if (alarm.open() && alarm.detail == wanted.detail)
        return {};
    if (!alarm.open())
        alarm.handling = alarm.handledBy.empty() ? HandlingState::New : HandlingState::Acknowledged;
    alarm.detail = wanted.detail;
    alarm.shelved = onShelf(alarm);
    return {repeat(found->second, wanted.raised)};
}

AlarmBoard::Changes AlarmBoard::clearTechnical(
    AlarmKind kind, const CameraId& camera, const std::string& detail, FrameStamp at)
{
    Changes changes;
    for (auto& [id, entry] : alarms_) {
        if (!entry.alarm.open() || !sameSubject(entry.alarm, kind, camera, detail))
            continue;
        entry.alarm.condition = ConditionState::Cleared;
        entry.alarm.lastActivity = at;
        close(entry, at.monotonic);
        changes.push_back({AlarmChange::What::Closed, entry.alarm, {}});
    }
    return changes;
}

} // namespace haetae
