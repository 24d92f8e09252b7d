// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

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
        /// True while a recording is paused: nobody leaves meanwhile. Empty: never.
        std::function<bool()> paused = {};
        /// As long as a head may stay hidden; without a frame for longer the camera is gone.
        std::chrono::milliseconds goneAfter{2500};
        /// Whoever remembers the last seconds; may be null.
        LatestSlot<std::shared_ptr<const ScreeningSnapshot>>* remembered = nullptr;
        LatestSlot<FaceSearch>* searches = nullptr; ///< for the detect thread; may be null
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
    void endTracks(ScreeningPipeline& pipeline);
    void pass(std::vector<ScreeningEvent> events);
    void report(CameraCondition now, std::string error);

    Parts parts_;
    LatestSlot<ScreeningPipeline::Config> configs_;
    EventQueue<EntranceOrder> orders_;
    std::atomic<std::uint64_t> framesDone_{0};
    // Used by the thread alone.
    bool failing_ = false;
    FrameStamp lastStamp_;
    std::chrono::nanoseconds rested_{0};
    bool simulated_ = false;
    std::jthread thread_;
};

} // namespace haetae
