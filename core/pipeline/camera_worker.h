// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>

#include "base/clock.h"
#include "base/event_queue.h"
#include "base/latest_slot.h"
#include "camera/camera_source.h"
#include "model/screening_event.h"

namespace haetae {

/// The acquire thread of one camera: open, read, on error say so, wait, open again. Frames may be
/// dropped by the slot, notices never. *thread-bound* to its maker; the slots it fills are
/// thread-safe.
class CameraWorker {
public:
    struct Parts {
        CameraConfig config;
        CameraOpener open;
        bool simulated = false;
        const Clock* clock = nullptr;
        LatestSlot<FramePair>* frames = nullptr;
        EventQueue<ScreeningEvent>* events = nullptr;
        /// True while a recording is paused, so that whoever was seen last still stands there; may
        /// be null.
        std::atomic<bool>* paused = nullptr;
        ReplaySteering steering; ///< with it a recording's end is no end: it may be played again
        std::function<double()> draw{}; ///< 0..1 at random, for retryPause(); empty: the usual
    };
    explicit CameraWorker(Parts parts);

    /// What it is reached with counts at once: a camera whose place or password is another is
    /// opened again. May be called by any thread.
    void configure(const CameraConfig& config);
    /// What was told last. May be asked by any thread.
    [[nodiscard]] const std::atomic<CameraCondition>& condition() const { return told_; }

    /// No frame is to be expected now: a recording is paused or has ended. May be asked by any
    /// thread.
    [[nodiscard]] bool resting() const { return resting_.load(); }

private:
    void run(const std::stop_token& stop);
    /// As the back end, but what a library throws is an Error.
    [[nodiscard]] Result<std::unique_ptr<CameraSource>> open(const std::stop_token& stop);
    [[nodiscard]] Result<CameraOutput> next(CameraSource& source, const std::stop_token& stop);
    [[nodiscard]] bool readUntilError(CameraSource& source, const std::stop_token& stop);
    /// False when the source has no more to give.
    [[nodiscard]] bool take(const CameraNotice& notice);
    void pass(VendorReading reading);
    void note(const CameraNotice& notice);
    void setPaused(bool paused);
    void report(CameraCondition condition, const std::string& error);
    void reportFailed(const Error& error);
    [[nodiscard]] bool adopted(); ///< another way to reach it came, and is used from now on
    void waitToTryAgain(const std::stop_token& stop);
    void waitForAnotherPassword(const std::stop_token& stop);

    Parts parts_;
    std::atomic<CameraCondition> told_{CameraCondition::Connecting};
    std::atomic<bool> resting_{false};
    std::mutex mutex_; // guards wanted_
    std::condition_variable_any changed_;
    std::optional<CameraConfig> wanted_;
    // Used by the thread alone.
    MonotonicTime tried_{}; ///< when it was last opened
    std::optional<MonotonicTime> goneSince_;
    int lateTries_ = 0;
    std::optional<MonotonicTime> vendorKept_;
    std::set<CameraAdvice> noted_;
    std::jthread thread_;
};

} // namespace haetae
