// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "alarm/alarm_output.h"
#include "base/event_queue.h"
#include "base/latest_slot.h"
#include "desk/desk.h"
#include "model/screening_event.h"

namespace haetae {

/// The store thread: board, durable append, then tell the windows and the outputs. An event on
/// which something throws is an alarm of its own, and the thread goes on. *thread-safe* submit()
/// and events().
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
    void answerRequests(Desk& desk);
    void publish(const Desk& desk);
    template <class Work>
    void guarded(Desk& desk, const Work& work);
    void tellFailure(Desk& desk, const std::string& why);
    void raiseFailure(Desk& desk, const std::string& why);
    void forgetFailure(Desk& desk);
    [[nodiscard]] ScreeningEvent failure(bool failing) const;

    Parts parts_;
    EventQueue<DeskRequest> requests_;
    AlarmState published_;
    bool first_ = true;
    // Used by the thread alone.
    std::optional<MonotonicTime> failedAt_;
    std::optional<std::string> unraised_; ///< why, while not even the alarm could be raised
    bool windowTold_ = false; ///< of the failure, without an alarm
    std::jthread thread_;
};

} // namespace haetae
