// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
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
    };
    explicit CameraWorker(Parts parts);

    /// No frame is to be expected now: a recording is paused or has ended. May be asked by any
    /// thread.
    [[nodiscard]] bool resting() const { return resting_.load(); }

private:
    void run(const std::stop_token& stop);
    /// As the back end, but what a library throws is an Error.
    [[nodiscard]] Result<std::unique_ptr<CameraSource>> open();
    [[nodiscard]] Result<CameraOutput> next(CameraSource& source, const std::stop_token& stop);
    [[nodiscard]] bool readUntilError(CameraSource& source, const std::stop_token& stop);
    /// False when the source has no more to give.
    [[nodiscard]] bool take(const CameraNotice& notice);
    void pass(VendorReading reading);
    void note(const CameraNotice& notice);
    void waitForAnotherPassword(const std::stop_token& stop);
    void setPaused(bool paused);
    void report(CameraCondition condition, const std::string& error);

    Parts parts_;
    CameraCondition told_ = CameraCondition::Connecting;
    std::atomic<bool> resting_{false};
    // Used by the thread alone.
    std::optional<MonotonicTime> vendorKept_;
    std::set<CameraAdvice> noted_;
    bool refused_ = false; ///< the password was
    std::jthread thread_;
};

} // namespace haetae
