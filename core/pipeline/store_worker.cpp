// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/store_worker.h"

#include <exception>
#include <string>
#include <utility>

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr auto kRound = 20ms; // a guard's key waits at most this long
constexpr auto kTickEvery = 100ms; // an escalation is on time to 0.2 s
constexpr auto kFailureStands = 10s; // long enough to be seen

} // namespace

StoreWorker::StoreWorker(Parts parts)
    : parts_(std::move(parts)),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void StoreWorker::publish(const Desk& desk)
{
    const AlarmState state = desk.alarmState();
    if (!first_ && state == published_ && state.head.line == published_.head.line)
        return;
    first_ = false;
    published_ = state;
    for (auto* output : parts_.outputs)
        output->put(state);
}

/// What throws here is a bug or want of memory; the next event must not suffer for it.
template <class Work>
void StoreWorker::guarded(Desk& desk, const Work& work)
{
    try {
        work();
    } catch (const std::exception& error) {
        tellFailure(desk, error.what());
    }
}

void StoreWorker::tellFailure(Desk& desk, const std::string& why)
{
    const bool known = failedAt_.has_value();
    failedAt_ = parts_.desk.clock->monotonic();
    if (!known)
        raiseFailure(desk, why);
}

void StoreWorker::raiseFailure(Desk& desk, const std::string& why)
{
    try {
        desk.logFailure("store_thread", why);
        desk.handle(failure(true));
        unraised_.reset();
    } catch (const std::exception&) { // not even that: the window at least must know
        failedAt_ = parts_.desk.clock->monotonic();
        unraised_ = why;
        if (!std::exchange(windowTold_, true))
            parts_.notices->push(StoreNotice{true, why});
    }
}

void StoreWorker::forgetFailure(Desk& desk)
{
    if (unraised_)
        raiseFailure(desk, std::string(*unraised_));
    if (!failedAt_ || parts_.desk.clock->monotonic() - *failedAt_ < kFailureStands)
        return;
    failedAt_.reset();
    guarded(desk, [&] { desk.handle(failure(false)); });
    if (failedAt_ || !std::exchange(windowTold_, false))
        return;
    if (!desk.storeFailing()) // else the desk itself tells when the disk works again
        parts_.notices->push(StoreNotice{false, {}});
}

ScreeningEvent StoreWorker::failure(bool failing) const
{
    const Clock& clock = *parts_.desk.clock;
    return SystemChanged{AlarmKind::PartFailing, {clock.monotonic(), clock.wall(), 0}, failing,
        "store_thread", parts_.desk.origin == LogOrigin::Simulation};
}

void StoreWorker::run(const std::stop_token& stop)
{
    auto parts = parts_.desk;
    parts.tell = [this](const DeskNotice& notice) { parts_.notices->push(notice); };
    const Clock& clock = *parts.clock;
    Desk desk(std::move(parts));
    guarded(desk, [&] { desk.start(); });
    auto ticked = clock.monotonic();
    for (;;) {
        const bool stopping = stop.stop_requested();
        if (const auto event = parts_.events->popFor(stop, kRound))
            guarded(desk, [&] { desk.handle(*event); });
        else if (stopping)
            break; // everything that was queued is on the disk
        answerRequests(desk);
        guarded(desk, [&] { publish(desk); });
        if (clock.monotonic() - ticked > kTickEvery) {
            guarded(desk, [&] { desk.tick(); });
            forgetFailure(desk);
            ticked = clock.monotonic();
        }
    }
    answerRequests(desk);
    guarded(desk, [&] { desk.logSystem("stopped", {}); });
}

void StoreWorker::answerRequests(Desk& desk)
{
    while (const auto request = requests_.tryPop()) {
        bool answered = false;
        guarded(desk, [&] {
            desk.handle(*request);
            answered = true;
        });
        if (!answered)
            parts_.notices->push(CommandDone{request->id, commandToken(request->command),
                Error{ErrorKind::Internal, commandToken(request->command),
                    "it failed inside Haetae", "try again and call the technician"}});
    }
}

} // namespace haetae
