// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/sound_server.h"

#include <chrono>
#include <memory>
#include <optional>
#include <pulse/mainloop.h>
#include <thread>
#include <utility>

#include "chime/pulse_session.h"

namespace haetae {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kReconnectEvery{250};
constexpr int kTurnMicroseconds = 50'000;

} // namespace

SoundServer::SoundServer(std::function<void()> onChange)
    : onChange_(std::move(onChange)),
      thread_([this](const std::stop_token& stop) { watch(stop); })
{
}

SoundTruth SoundServer::truth() const
{
    const std::lock_guard lock(mutex_);
    return truth_;
}

void SoundServer::publish(const SoundTruth& truth)
{
    {
        const std::lock_guard lock(mutex_);
        if (truth == truth_)
            return;
        truth_ = truth;
    }
    onChange_();
}

void SoundServer::watch(const std::stop_token& stop)
{
    using Server = SoundTruth::Server;
    const std::unique_ptr<pa_mainloop, decltype(&pa_mainloop_free)> loop(
        pa_mainloop_new(), &pa_mainloop_free);
    std::optional<PulseSession> session;
    SoundTruth now;
    auto nextConnect = Clock::now();
    while (!stop.stop_requested()) {
        if (!session && Clock::now() >= nextConnect)
            session.emplace(*loop);
        if (pa_mainloop_prepare(loop.get(), kTurnMicroseconds) >= 0) {
            pa_mainloop_poll(loop.get());
            pa_mainloop_dispatch(loop.get());
        }
        if (!session)
            continue;
        session->ask(floor_);
        if (session->failed()) {
            session.reset();
            nextConnect = Clock::now() + kReconnectEvery;
            now = {
                now.connections > 0 ? Server::Lost : Server::Absent, now.connections, {}, {}, {}};
        } else if (session->answered()) {
            const bool fresh = now.server != Server::Answering;
            const int connections = now.connections + (fresh ? 1 : 0);
            now = session->truth();
            now.server = Server::Answering;
            now.connections = connections;
        }
        publish(now);
    }
}

} // namespace haetae
