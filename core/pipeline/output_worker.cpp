// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/output_worker.h"

#include <exception>
#include <utility>

namespace haetae {
namespace {

using namespace std::chrono_literals;
constexpr auto kRepeat = 2s; // level-triggered: a lost call heals on the next
constexpr int kSteadyAfter = 3; // one that comes and goes is one alarm, not a hundred
constexpr auto kLook = 200ms; // a test waits at most this long for its turn

} // namespace

OutputWorker::OutputWorker(std::unique_ptr<AlarmOutput> output, const Clock& clock,
    LatestSlot<AlarmState>& states, EventQueue<ScreeningEvent>& events, bool simulated,
    EventQueue<std::monostate>* tests)
    : output_(std::move(output)),
      clock_(&clock),
      states_(&states),
      events_(&events),
      tests_(tests),
      simulated_(simulated),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

std::vector<OutputExchange> OutputWorker::newest() const
{
    const OutputJournal* journal = output_->journal();
    return journal != nullptr ? journal->newest() : std::vector<OutputExchange>();
}

Result<void> OutputWorker::tryApply(const AlarmState& state)
{
    try {
        return output_->apply(state);
    } catch (const std::exception& error) {
        return fail(ErrorKind::Internal, output_->name(), error.what());
    }
}

Result<void> OutputWorker::apply(const AlarmState& state)
{
    const auto done = tryApply(state);
    tellRemarks();
    goodInARow_ = done ? goodInARow_ + 1 : 0;
    if (failing_ ? goodInARow_ < kSteadyAfter : done.has_value())
        return done;
    failing_ = !failing_;
    // The row with the reason comes before that of the alarm.
    if (output_->journal() != nullptr)
        report(failing_ ? OutputReported::What::Failing : OutputReported::What::Working, done);
    SystemChanged change;
    change.kind = AlarmKind::OutputFailing;
    change.stamp = {clock_->monotonic(), clock_->wall(), 0};
    change.failing = failing_;
    change.detail = output_->name();
    change.simulated = simulated_;
    events_->push(change);
    return done;
}

void OutputWorker::report(OutputReported::What what, const Result<void>& done)
{
    OutputReported report;
    report.output = output_->name();
    report.what = what;
    report.stamp = {clock_->monotonic(), clock_->wall(), 0};
    if (OutputJournal* journal = output_->journal()) {
        if (const auto last = journal->last()) {
            report.command = last->command;
            report.reply = last->good ? last->reply : std::string();
            report.latency = last->latency;
        }
    }
    report.error = done ? std::string() : done.error().line();
    report.simulated = simulated_;
    events_->push(std::move(report));
}

void OutputWorker::tellRemarks()
{
    OutputJournal* journal = output_->journal();
    if (journal == nullptr)
        return;
    for (auto& remark : journal->takeForLog()) {
        OutputReported report;
        report.output = output_->name();
        report.stamp = {clock_->monotonic(), clock_->wall(), 0};
        report.reply = std::move(remark);
        report.simulated = simulated_;
        events_->push(std::move(report));
    }
}

/// An alarm that comes meanwhile ends it: then the lamp is wanted.
void OutputWorker::runTest(AlarmState& state, const std::stop_token& stop)
{
    AlarmState trial = state;
    if (state.unacknowledged == 0) {
        trial.unacknowledged = 1;
        trial.test = true;
    }
    Result<void> done = apply(trial);
    const auto ends = std::chrono::steady_clock::now() + kOutputTestLasts;
    while (!stop.stop_requested() && state.unacknowledged == 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            ends - std::chrono::steady_clock::now());
        if (left <= 0ms)
            break;
        if (const auto newest = states_->takeFor(stop, left))
            state = *newest;
    }
    if (const auto back = apply(state); done && !back)
        done = back;
    report(OutputReported::What::Tested, done);
}

void OutputWorker::run(const std::stop_token& stop)
{
    AlarmState state;
    (void)apply(state);
    auto applied = std::chrono::steady_clock::now();
    while (!stop.stop_requested()) {
        const auto newest = states_->takeFor(stop, tests_ != nullptr ? kLook : kRepeat);
        if (newest)
            state = *newest;
        const auto now = std::chrono::steady_clock::now();
        if (tests_ != nullptr && tests_->tryPop())
            runTest(state, stop);
        else if (newest || now - applied >= kRepeat)
            (void)apply(state);
        else
            continue;
        applied = std::chrono::steady_clock::now();
    }
    (void)apply(AlarmState{});
    output_->close();
}

} // namespace haetae
