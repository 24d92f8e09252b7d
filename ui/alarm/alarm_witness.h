// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "alarm/person_trail.h"
#include "alarm/replay_memory.h"

namespace haetae::ui {

/// What the pictures tell of the open alarms: their people's trails and each entrance's last
/// seconds. All of it in memory alone. *thread-bound* (UI thread)
class AlarmWitness {
public:
    /// `newest` is the entrance's picture now; may be null.
    void learn(const AlarmChange& change, const ScreeningSnapshot* newest = nullptr);
    void arrive(const ScreeningSnapshot& snapshot);
    void forgetOld(MonotonicTime now);

    [[nodiscard]] const PersonTrails& trails() const { return trails_; }
    [[nodiscard]] const ReplayMemory* replay(const CameraId& camera) const; ///< null: no picture

private:
    PersonTrails trails_;
    std::map<CameraId, ReplayMemory> replays_;
    std::map<AlarmId, CameraId> openPeople_;
};

} // namespace haetae::ui
