// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>
#include <vector>

#include "base/clock.h"
#include "base/event_queue.h"
#include "base/latest_slot.h"
#include "model/alarm_pictures.h"
#include "model/screening_event.h"
#include "pipeline/clip_ring.h"

namespace haetae {

/// Remembers the last seconds of one entrance on a thread of its own, and makes the clip of an
/// alarm when the seconds after it are over. Takes the newest frame when it has the time; what it
/// misses is counted and said, and nobody waits for it. Without leave it remembers nothing.
/// *thread-safe*
class ClipRecorder {
public:
    static constexpr std::size_t kMostWaiting = 8; ///< alarms whose time is not over yet

    struct Parts {
        const Clock* clock = nullptr;
        EventQueue<ScreeningEvent>* events = nullptr;
        PrivacyRule rule;
    };
    explicit ClipRecorder(Parts parts);

    /// Holds with the next frame, and for the clips that are not made yet.
    void follow(const PrivacyRule& rule) { rules_.put(rule); }
    /// Ends the thread; what is not made yet is told to be not.
    void end();
    void want(ClipWish wish) { wishes_.push(std::move(wish)); }
    [[nodiscard]] std::uint64_t framesTaken() const { return framesTaken_.load(); }
    /// Where whoever has frames puts them.
    [[nodiscard]] LatestSlot<std::shared_ptr<const ScreeningSnapshot>>& inbox() { return inbox_; }

private:
    void run(const std::stop_token& stop);
    void adopt();
    void take(const ScreeningSnapshot& snapshot);
    void makeDue(const std::stop_token& stop);
    [[nodiscard]] bool isOver(const ClipWish& wish) const;
    [[nodiscard]] AlarmClip make(const ClipWish& wish, const std::stop_token& stop);
    void tell(const ClipWish& wish, AlarmClip clip);

    Parts parts_;
    LatestSlot<PrivacyRule> rules_;
    EventQueue<ClipWish> wishes_;
    LatestSlot<std::shared_ptr<const ScreeningSnapshot>> inbox_;
    std::atomic<std::uint64_t> framesTaken_{0};
    // Used by the thread alone.
    ClipRing ring_;
    std::vector<ClipWish> waiting_;
    bool simulated_ = false;
    std::jthread thread_;
};

} // namespace haetae
