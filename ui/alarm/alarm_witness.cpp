// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_witness.h"

#include <algorithm>

namespace haetae::ui {

void AlarmWitness::learn(const AlarmChange& change, const ScreeningSnapshot* newest)
{
    const AlarmRecord& alarm = change.alarm;
    if (alarm.kind != AlarmKind::ElevatedTemperature)
        return;
    trails_.learn(alarm);
    ReplayMemory& replay = replays_[alarm.camera];
    if (alarm.open()) {
        openPeople_.emplace(alarm.id, alarm.camera);
        if (change.what == AlarmChange::What::Raised && alarm.track.valid())
            replay.hold(alarm.id, alarm.raised.monotonic);
        if (newest) // so that the card's first look shows the person
            trails_.follow(*newest);
        return;
    }
    openPeople_.erase(alarm.id);
    replay.release(alarm.id);
    // With the last alarm answered, nobody needs to look back at this entrance.
    if (std::none_of(openPeople_.begin(), openPeople_.end(),
            [&alarm](const auto& entry) { return entry.second == alarm.camera; }))
        replay.wipe();
}

void AlarmWitness::arrive(const ScreeningSnapshot& snapshot)
{
    trails_.follow(snapshot);
    replays_[snapshot.camera].take(snapshot);
}

void AlarmWitness::forgetOld(MonotonicTime now)
{
    trails_.forgetOld(now);
    for (auto& [camera, replay] : replays_)
        replay.forgetOld(now);
}

const ReplayMemory* AlarmWitness::replay(const CameraId& camera) const
{
    const auto found = replays_.find(camera);
    return found == replays_.end() ? nullptr : &found->second;
}

} // namespace haetae::ui
