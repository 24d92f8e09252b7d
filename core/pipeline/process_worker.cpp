// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/process_worker.h"

#include <chrono>
#include <exception>
#include <string>
#include <utility>

namespace haetae {
namespace {

/// As long as a head may stay hidden; without a picture for longer the camera is gone.
constexpr std::chrono::milliseconds kCameraGone{2500};

} // namespace

ProcessWorker::ProcessWorker(Parts parts)
    : parts_(std::move(parts)),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void ProcessWorker::report(CameraCondition now, std::string error)
{
    CameraChanged change;
    change.camera = parts_.config.camera;
    change.stamp = lastStamp_;
    change.now = now;
    change.error = std::move(error);
    change.simulated = simulated_;
    parts_.events->push(change);
}

/// False when a library threw on this frame: the entrance is then told to be out of order, with the
/// reason, and the next frame gets its chance; with the first good one it is told to be live.
bool ProcessWorker::workThrough(
    ScreeningPipeline& pipeline, const FramePair& frame, const DetectedFaces* faces)
{
    if (frame.thermal || frame.visible)
        lastStamp_ = frame.thermal ? frame.thermal->stamp : frame.visible->stamp;
    simulated_ = frame.simulated;
    try {
        auto step = pipeline.step(frame, faces);
        for (auto& event : step.events)
            parts_.events->push(std::move(event));
        // Without temperatures it is out of order all the same; the pipeline tells when that ends.
        if (failing_ && step.snapshot->condition == CameraCondition::Live)
            report(CameraCondition::Live, {});
        failing_ = false;
        parts_.snapshots->put(std::move(step.snapshot));
        return true;
    } catch (const std::exception& error) {
        if (!std::exchange(failing_, true))
            report(CameraCondition::Offline,
                std::string("a frame could not be worked through: ") + error.what());
        return false;
    }
}

/// Nobody is followed through an outage: their last words go to the log now.
void ProcessWorker::endTracks(ScreeningPipeline& pipeline)
{
    try {
        for (auto& event : pipeline.finish())
            parts_.events->push(std::move(event));
    } catch (const std::exception& error) {
        if (!std::exchange(failing_, true))
            report(CameraCondition::Offline,
                std::string("the people in view could not be closed: ") + error.what());
    }
}

void ProcessWorker::run(const std::stop_token& stop)
{
    ScreeningPipeline pipeline(parts_.config);
    std::optional<DetectedFaces> faces;
    while (!stop.stop_requested()) {
        const auto frame = parts_.frames->takeFor(stop, kCameraGone);
        if (!frame) {
            endTracks(pipeline);
            continue;
        }
        if (auto config = configs_.tryTake())
            pipeline.configure(*config);
        if (parts_.faces != nullptr) {
            if (auto late = parts_.faces->tryTake())
                faces = std::move(late);
        }
        if (workThrough(pipeline, *frame, faces ? &*faces : nullptr))
            ++framesDone_; // else the watchdog sees no progress and raises the camera's alarm
    }
    endTracks(pipeline);
}

} // namespace haetae
