// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <thread>
#include <vector>

#include "base/clock.h"
#include "base/event_queue.h"
#include "base/latest_slot.h"
#include "pipeline/screening_pipeline.h"
#include "vision/face_detector.h"

namespace haetae {

/// The one detect thread: takes the newest picture camera by camera; boxes carry the stamp of their
/// frame and are applied late. A detector that fails three times in a row is an alarm until it
/// works again; meanwhile the snapshots say that the thermal picture is alone. *thread-bound*
class DetectorWorker {
public:
    struct Entrance {
        LatestSlot<std::shared_ptr<const VisibleFrame>>* pictures = nullptr;
        LatestSlot<DetectedFaces>* faces = nullptr;
    };
    struct Parts {
        std::unique_ptr<FaceDetector> detector;
        std::vector<Entrance> entrances;
        const Clock* clock = nullptr;
        EventQueue<ScreeningEvent>* events = nullptr;
        bool simulated = false;
    };
    explicit DetectorWorker(Parts parts);

private:
    void run(const std::stop_token& stop);
    void search(const Entrance& entrance, const VisibleFrame& picture);
    void count(bool worked);

    Parts parts_;
    int failuresInARow_ = 0; ///< used by the thread alone, as failing_
    bool failing_ = false;
    std::jthread thread_;
};

/// One pass over one picture, reduced to a width at which faces of 32 px and more are still found;
/// boxes in the picture's own pixels. Errors: the detector's own, and what a library threw.
[[nodiscard]] Result<DetectedFaces> detectFaces(
    FaceDetector& detector, const VisibleFrame& picture);

} // namespace haetae
