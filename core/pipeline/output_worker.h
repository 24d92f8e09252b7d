// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <thread>

#include "alarm/alarm_output.h"
#include "base/clock.h"
#include "base/event_queue.h"
#include "base/latest_slot.h"
#include "model/screening_event.h"

namespace haetae {

/// One output's thread: all off at start, then the newest state; a dead output is an alarm.
/// *thread-bound*
class OutputWorker {
public:
    OutputWorker(std::unique_ptr<AlarmOutput> output, const Clock& clock,
        LatestSlot<AlarmState>& states, EventQueue<ScreeningEvent>& events, bool simulated);

private:
    void run(const std::stop_token& stop);
    [[nodiscard]] Result<void> tryApply(const AlarmState& state);
    void apply(const AlarmState& state);

    std::unique_ptr<AlarmOutput> output_;
    const Clock* clock_;
    LatestSlot<AlarmState>* states_;
    EventQueue<ScreeningEvent>* events_;
    bool simulated_;
    bool failing_ = false;
    std::jthread thread_;
};

} // namespace haetae
