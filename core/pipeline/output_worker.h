// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "alarm/alarm_output.h"
#include "alarm/output_journal.h"
#include "base/clock.h"
#include "base/event_queue.h"
#include "base/latest_slot.h"
#include "model/screening_event.h"

namespace haetae {

/// How long a test shows an alarm, unless a real one comes.
inline constexpr std::chrono::milliseconds kOutputTestLasts{2000};

/// One output's thread: all off at start, then the newest state; a dead output is an alarm, which
/// ends when it has answered three times in a row. What
/// changes is told to the log, what repeats stays in the output's journal. *thread-bound*; test(),
/// askToEnd() and newest() are thread-safe.
class OutputWorker {
public:
    OutputWorker(std::unique_ptr<AlarmOutput> output, const Clock& clock,
        LatestSlot<AlarmState>& states, EventQueue<ScreeningEvent>& events, bool simulated,
        EventQueue<std::monostate>* tests = nullptr);

    /// The thread begins to end; destruction waits for it.
    void askToEnd() { thread_.request_stop(); }
    /// Newest exchanges first; empty for an output inside the console.
    [[nodiscard]] std::vector<OutputExchange> newest() const;

private:
    void run(const std::stop_token& stop);
    void runTest(AlarmState& state, const std::stop_token& stop);
    [[nodiscard]] Result<void> tryApply(const AlarmState& state);
    Result<void> apply(const AlarmState& state);
    void report(OutputReported::What what, const Result<void>& done);
    void tellRemarks();

    std::unique_ptr<AlarmOutput> output_;
    const Clock* clock_;
    LatestSlot<AlarmState>* states_;
    EventQueue<ScreeningEvent>* events_;
    EventQueue<std::monostate>* tests_; ///< one entry a wish to test; null: never
    bool simulated_;
    bool failing_ = false;
    int goodInARow_ = 0;
    std::jthread thread_;
};

} // namespace haetae
