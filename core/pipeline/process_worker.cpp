// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/process_worker.h"

#include <chrono>
#include <exception>
#include <string>

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

/// False when a library threw on this frame: the entrance is then told to be out of order, with the
/// reason, and the next frame gets its chance.
bool ProcessWorker::workThrough(
    ScreeningPipeline& pipeline, const FramePair& frame, const DetectedFaces* faces)
{
    try {
        auto step = pipeline.step(frame, faces);
        for (auto& event : step.events)
            parts_.events->push(std::move(event));
        parts_.snapshots->put(std::move(step.snapshot));
        failing_ = false;
        return true;
    } catch (const std::exception& error) {
        if (failing_)
            return false;
        failing_ = true;
        CameraChanged change;
        change.camera = parts_.config.camera;
        if (frame.thermal)
            change.stamp = frame.thermal->stamp;
        change.now = CameraCondition::Offline;
        change.error = std::string("a frame could not be worked through: ") + error.what();
        change.simulated = frame.simulated;
        parts_.events->push(change);
        return false;
    }
}

void ProcessWorker::run(const std::stop_token& stop)
{
    ScreeningPipeline pipeline(parts_.config);
    std::optional<DetectedFaces> faces;
    while (!stop.stop_requested()) {
        const auto frame = parts_.frames->takeFor(stop, kCameraGone);
        if (!frame) { // nobody is followed through an outage: their last words go to the log now
            for (auto& event : pipeline.finish())
                parts_.events->push(std::move(event));
            continue;
        }
        if (auto config = configs_.tryTake())
            pipeline.configure(*config);
        while (const auto order = orders_.tryPop())
            pipeline.carryOut(*order);
        if (parts_.faces != nullptr) {
            if (auto late = parts_.faces->tryTake())
                faces = std::move(late);
        }
        if (workThrough(pipeline, *frame, faces ? &*faces : nullptr))
            ++framesDone_; // else the watchdog sees no progress and raises the camera's alarm
    }
    for (auto& event : pipeline.finish())
        parts_.events->push(std::move(event));
}

} // namespace haetae
