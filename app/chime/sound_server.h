// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

#include "chime/sound_truth.h"

namespace haetae {

/// Watches the sound server (PulseAudio or PipeWire's stand-in for it) from a thread of its own:
/// is it there, does it answer, which output, how loud, and is our stream among its streams.
/// *thread-safe*
class SoundServer {
public:
    /// onChange is called in the watching thread whenever the truth has changed.
    explicit SoundServer(std::function<void()> onChange);
    ~SoundServer() = default;
    SoundServer(const SoundServer&) = delete;
    SoundServer& operator=(const SoundServer&) = delete;

    [[nodiscard]] SoundTruth truth() const;
    /// Output and stream are raised to this amplitude when they are set lower; 0: left alone.
    void setFloor(double amplitude) { floor_ = amplitude; }
    [[nodiscard]] double floor() const { return floor_; }

private:
    void watch(const std::stop_token& stop);
    void publish(const SoundTruth& truth);

    const std::function<void()> onChange_;
    mutable std::mutex mutex_; // guards truth_
    SoundTruth truth_;
    std::atomic<double> floor_{0.0};
    std::jthread thread_; // last: it uses all of the above
};

} // namespace haetae
