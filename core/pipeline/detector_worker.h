// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <thread>
#include <vector>

#include "base/clock.h"
#include "base/event_queue.h"
#include "base/latest_slot.h"
#include "pipeline/screening_pipeline.h"
#include "vision/face_detector.h"
#include "vision/gated_search.h"

namespace haetae {

/// The one detect thread: takes the newest search camera by camera; boxes carry the stamp of their
/// frame and are applied late. It rests longer than it works, so that a slow detector costs no more
/// than a fast one. A detector that fails three times in a row is an alarm until it works again;
/// meanwhile the snapshots say that the thermal picture is alone. *thread-bound*
class DetectorWorker {
public:
    struct Entrance {
        LatestSlot<FaceSearch>* searches = nullptr;
        LatestSlot<DetectedFaces>* faces = nullptr;
    };
    struct Parts {
        std::unique_ptr<FaceDetector> detector;
        std::vector<Entrance> entrances;
        const Clock* clock = nullptr;
        EventQueue<ScreeningEvent>* events = nullptr;
        bool simulated = false;
        std::chrono::milliseconds pause{120}; ///< at least, between two searches of one camera
    };
    explicit DetectorWorker(Parts parts);

private:
    /// One camera's search, and from when on it may have its next. *thread-bound*
    struct Seeker {
        GatedSearch search;
        MonotonicTime mayAgain{};
    };
    void run(const std::stop_token& stop);
    void search(std::size_t entrance, const FaceSearch& wanted);
    void count(bool worked);

    Parts parts_;
    std::vector<Seeker> seekers_; ///< used by the thread alone, as those below; one an entrance
    int failuresInARow_ = 0;
    bool failing_ = false;
    std::jthread thread_;
};

/// One pass over one whole picture; boxes in the picture's own pixels. Errors: the detector's own,
/// and what a library threw.
[[nodiscard]] Result<DetectedFaces> detectFaces(
    FaceDetector& detector, const VisibleFrame& picture);

} // namespace haetae
