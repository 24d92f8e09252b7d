// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/detector_worker.h"

#include <algorithm>
#include <exception>
#include <opencv2/imgproc.hpp>

#include "base/thread_priority.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr int kSearchWidth = 960;
constexpr int kFailuresThatAlarm = 3; // one spoilt picture is no news

Result<DetectedFaces> searchReduced(FaceDetector& detector, const VisibleFrame& picture)
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
        return found.error();
    faces.boxes = std::move(*found);
    for (auto& face : faces.boxes) {
        face.box = {face.box.x / scale, face.box.y / scale, face.box.width / scale,
            face.box.height / scale};
        for (auto& point : face.landmarks)
            point = {point.x / scale, point.y / scale};
    }
    return faces;
}

} // namespace

Result<DetectedFaces> detectFaces(FaceDetector& detector, const VisibleFrame& picture)
{
    try {
        return searchReduced(detector, picture);
    } catch (const std::exception& error) {
        return fail(ErrorKind::Internal, "face detector " + detector.name(), error.what());
    }
}

DetectorWorker::DetectorWorker(Parts parts)
    : parts_(std::move(parts)),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void DetectorWorker::search(const Entrance& entrance, const VisibleFrame& picture)
{
    auto faces = detectFaces(*parts_.detector, picture);
    count(faces.has_value());
    if (faces)
        return entrance.faces->put(std::move(*faces));
    entrance.faces->put(DetectedFaces{picture.stamp, {}, "thermal"});
}

void DetectorWorker::count(bool worked)
{
    failuresInARow_ = worked ? 0 : failuresInARow_ + 1;
    const bool failing = failuresInARow_ >= kFailuresThatAlarm || (failing_ && !worked);
    if (failing == failing_)
        return;
    failing_ = failing;
    SystemChanged change;
    change.kind = AlarmKind::DetectorFailing;
    change.stamp = {parts_.clock->monotonic(), parts_.clock->wall(), 0};
    change.failing = failing;
    change.detail = parts_.detector->name();
    change.simulated = parts_.simulated;
    parts_.events->push(change);
}

void DetectorWorker::run(const std::stop_token& stop)
{
    yieldToAlarms();
    while (!stop.stop_requested()) {
        bool worked = false;
        for (auto& entrance : parts_.entrances) {
            if (auto picture = entrance.pictures->tryTake()) {
                search(entrance, **picture);
                worked = true;
            }
        }
        if (!worked && !parts_.entrances.empty()) {
            // Any camera will do to wake up; the others are looked at on the same round.
            auto& first = parts_.entrances.front();
            if (auto picture = first.pictures->takeFor(stop, 40ms))
                search(first, **picture);
        }
    }
}

} // namespace haetae
