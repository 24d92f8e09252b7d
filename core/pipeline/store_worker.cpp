// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/store_worker.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr auto kRound = 20ms; // a guard's key waits at most this long
constexpr auto kTickEvery = 250ms;

} // namespace

StoreWorker::StoreWorker(Parts parts)
    : parts_(std::move(parts)),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void StoreWorker::publish(const AlarmBoard& board)
{
    const AlarmState state = board.state();
    if (!first_ && state == published_)
        return;
    first_ = false;
    published_ = state;
    for (auto* output : parts_.outputs)
        output->put(state);
}

void StoreWorker::run(const std::stop_token& stop)
{
    auto parts = parts_.desk;
    parts.tell = [this](const DeskNotice& notice) { parts_.notices->push(notice); };
    const Clock& clock = *parts.clock;
    Desk desk(std::move(parts));
    desk.start();
    auto ticked = clock.monotonic();
    for (;;) {
        const bool stopping = stop.stop_requested();
        if (const auto event = parts_.events->popFor(stop, kRound))
            desk.handle(*event);
        else if (stopping)
            break; // everything that was queued is on the disk
        while (const auto request = requests_.tryPop())
            desk.handle(*request);
        publish(desk.board());
        if (clock.monotonic() - ticked > kTickEvery) {
            desk.tick();
            ticked = clock.monotonic();
        }
    }
    while (const auto request = requests_.tryPop())
        desk.handle(*request);
    desk.logSystem("stopped", {});
}

} // namespace haetae
