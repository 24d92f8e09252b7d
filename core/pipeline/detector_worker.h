// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <thread>
#include <vector>

#include "base/latest_slot.h"
#include "pipeline/screening_pipeline.h"
#include "vision/face_detector.h"

namespace haetae {

/// The one detect thread: takes the newest picture camera by camera; boxes carry the stamp of their
/// frame and are applied late. *thread-bound*
class DetectorWorker {
public:
    struct Entrance {
        LatestSlot<std::shared_ptr<const VisibleFrame>>* pictures = nullptr;
        LatestSlot<DetectedFaces>* faces = nullptr;
    };
    DetectorWorker(std::unique_ptr<FaceDetector> detector, std::vector<Entrance> entrances);

private:
    void run(const std::stop_token& stop);

    std::unique_ptr<FaceDetector> detector_;
    std::vector<Entrance> entrances_;
    std::jthread thread_;
};

/// One pass over one picture, reduced to a width at which faces of 32 px and more are still found;
/// boxes in the picture's own pixels. A failing detector yields no boxes.
[[nodiscard]] DetectedFaces detectFaces(FaceDetector& detector, const VisibleFrame& picture);

} // namespace haetae
