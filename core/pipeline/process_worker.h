// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <thread>

#include "base/event_queue.h"
#include "base/latest_slot.h"
#include "pipeline/screening_pipeline.h"

namespace haetae {

/// The process thread of one camera: a shell around ScreeningPipeline::step(). *thread-safe*.
class ProcessWorker {
public:
    struct Parts {
        ScreeningPipeline::Config config;
        LatestSlot<FramePair>* frames = nullptr;
        LatestSlot<DetectedFaces>* faces =
            nullptr; ///< late boxes of the detect thread; may be null
        LatestSlot<std::shared_ptr<const ScreeningSnapshot>>* snapshots = nullptr;
        EventQueue<ScreeningEvent>* events = nullptr;
    };
    explicit ProcessWorker(Parts parts);

    void configure(ScreeningPipeline::Config config) { configs_.put(std::move(config)); }
    void order(EntranceOrder order) { orders_.push(order); }
    /// Sequence of the newest frame that was worked through, 0 before the first; for the watchdog.
    [[nodiscard]] std::uint64_t framesDone() const { return framesDone_.load(); }

private:
    void run(const std::stop_token& stop);
    [[nodiscard]] bool workThrough(
        ScreeningPipeline& pipeline, const FramePair& frame, const DetectedFaces* faces);

    Parts parts_;
    LatestSlot<ScreeningPipeline::Config> configs_;
    EventQueue<EntranceOrder> orders_;
    std::atomic<std::uint64_t> framesDone_{0};
    bool failing_ = false; ///< used by the thread alone
    std::jthread thread_;
};

} // namespace haetae
