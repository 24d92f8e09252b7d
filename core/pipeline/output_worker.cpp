// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/output_worker.h"

#include <exception>

namespace haetae {
namespace {

using namespace std::chrono_literals;
constexpr auto kRepeat = 2s; // level-triggered: a lost call heals on the next

} // namespace

OutputWorker::OutputWorker(std::unique_ptr<AlarmOutput> output, const Clock& clock,
    LatestSlot<AlarmState>& states, EventQueue<ScreeningEvent>& events, bool simulated)
    : output_(std::move(output)),
      clock_(&clock),
      states_(&states),
      events_(&events),
      simulated_(simulated),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

Result<void> OutputWorker::tryApply(const AlarmState& state)
{
    try {
        return output_->apply(state);
    } catch (const std::exception& error) {
        return fail(ErrorKind::Internal, output_->name(), error.what());
    }
}

void OutputWorker::apply(const AlarmState& state)
{
    const auto done = tryApply(state);
    if (done.has_value() != failing_)
        return;
    failing_ = !done.has_value();
    SystemChanged change;
    change.kind = AlarmKind::OutputFailing;
    change.stamp = {clock_->monotonic(), clock_->wall(), 0};
    change.failing = failing_;
    change.detail = output_->name();
    change.simulated = simulated_;
    events_->push(change);
}

void OutputWorker::run(const std::stop_token& stop)
{
    AlarmState state;
    apply(state);
    while (!stop.stop_requested()) {
        if (const auto newest = states_->takeFor(stop, kRepeat))
            state = *newest;
        apply(state);
    }
    apply(AlarmState{});
}

} // namespace haetae
