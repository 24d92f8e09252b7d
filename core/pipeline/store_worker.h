// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>
#include <variant>
#include <vector>

#include "alarm/alarm_output.h"
#include "base/event_queue.h"
#include "base/latest_slot.h"
#include "desk/desk.h"
#include "model/screening_event.h"

namespace haetae {

/// The store thread: board, durable append, then tell the windows and the outputs. *thread-safe*
/// submit() and events().
class StoreWorker {
public:
    struct Parts {
        Desk::Parts desk; ///< its tell is replaced
        EventQueue<ScreeningEvent>* events = nullptr;
        EventQueue<DeskNotice>* notices = nullptr;
        std::vector<LatestSlot<AlarmState>*> outputs;
    };
    explicit StoreWorker(Parts parts);

    void submit(DeskRequest request) { requests_.push(std::move(request)); }

private:
    void run(const std::stop_token& stop);
    void publish(const AlarmBoard& board);

    Parts parts_;
    EventQueue<DeskRequest> requests_;
    AlarmState published_;
    bool first_ = true;
    std::jthread thread_;
};

} // namespace haetae
