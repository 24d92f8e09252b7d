// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/detector_worker.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace haetae {
namespace {

using namespace std::chrono_literals;
constexpr int kSearchWidth = 960;

} // namespace

DetectedFaces detectFaces(FaceDetector& detector, const VisibleFrame& picture)
{
    DetectedFaces faces;
    faces.stamp = picture.stamp;
    faces.detector = detector.name();
    const double scale = std::min(1.0, static_cast<double>(kSearchWidth) / picture.bgr.cols);
    cv::Mat reduced = picture.bgr;
    if (scale < 1.0)
        cv::resize(picture.bgr, reduced, {}, scale, scale, cv::INTER_AREA);
    auto found = detector.detect(reduced);
    if (!found)
        return faces;
    faces.boxes = std::move(*found);
    for (auto& face : faces.boxes) {
        face.box = {face.box.x / scale, face.box.y / scale, face.box.width / scale,
            face.box.height / scale};
        for (auto& point : face.landmarks)
            point = {point.x / scale, point.y / scale};
    }
    return faces;
}

DetectorWorker::DetectorWorker(
    std::unique_ptr<FaceDetector> detector, std::vector<Entrance> entrances)
    : detector_(std::move(detector)),
      entrances_(std::move(entrances)),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void DetectorWorker::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        bool worked = false;
        for (auto& entrance : entrances_) {
            if (auto picture = entrance.pictures->tryTake()) {
                entrance.faces->put(detectFaces(*detector_, **picture));
                worked = true;
            }
        }
        if (!worked && !entrances_.empty()) {
            // Any camera will do to wake up; the others are looked at on the same round.
            if (auto picture = entrances_.front().pictures->takeFor(stop, 40ms))
                entrances_.front().faces->put(detectFaces(*detector_, **picture));
        }
    }
}

} // namespace haetae
