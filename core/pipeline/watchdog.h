// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "model/screening_event.h"

namespace haetae {

/// Turns silence into events: a camera whose frames stop is Stalled after a second. Pure in the
/// times it is given; a thread or a timer calls check(). *thread-bound*
class Watchdog {
public:
    struct Entrance {
        CameraId camera;
        std::function<std::uint64_t()> framesDone; ///< grows with every frame
        bool simulated = false;
        /// True while no frame is to be expected (a recording paused or at its end); empty: never.
        std::function<bool()> resting;
    };
    Watchdog(const Clock& clock, std::vector<Entrance> entrances,
        std::chrono::milliseconds stalledAfter = std::chrono::milliseconds(1000));

    [[nodiscard]] std::vector<ScreeningEvent> check();

private:
    struct Watch {
        Entrance entrance;
        std::uint64_t frames = 0;
        MonotonicTime changed;
        bool started = false;
        bool stalled = false;
    };
    const Clock* clock_;
    std::chrono::milliseconds stalledAfter_;
    std::vector<Watch> watches_;
};

} // namespace haetae
