// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/watchdog.h"

#include <utility>

namespace haetae {

Watchdog::Watchdog(
    const Clock& clock, std::vector<Entrance> entrances, std::chrono::milliseconds stalledAfter)
    : clock_(&clock),
      stalledAfter_(stalledAfter)
{
    for (auto& entrance : entrances)
        watches_.push_back({std::move(entrance), 0, clock.monotonic(), false, false});
}

std::vector<ScreeningEvent> Watchdog::check()
{
    std::vector<ScreeningEvent> events;
    const auto now = clock_->monotonic();
    for (auto& watch : watches_) {
        if (watch.entrance.resting && watch.entrance.resting()) {
            watch.changed = now; // its silence is no failure, and counts from its end
            continue;
        }
        const auto frames = watch.entrance.framesDone();
        const bool moved = frames != watch.frames;
        if (moved) {
            watch.frames = frames;
            watch.changed = now;
            watch.started = true;
        }
        const bool silent = watch.started && now - watch.changed >= stalledAfter_;
        if (silent == watch.stalled)
            continue;
        watch.stalled = silent;
        CameraChanged change;
        change.camera = watch.entrance.camera;
        change.stamp = {now, clock_->wall(), 0};
        change.now = silent ? CameraCondition::Stalled : CameraCondition::Live;
        change.simulated = watch.entrance.simulated;
        events.emplace_back(change);
    }
    return events;
}

} // namespace haetae
