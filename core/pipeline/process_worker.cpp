// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/process_worker.h"

#include <exception>
#include <string>
#include <utility>

#include "base/thread_priority.h"
#include "pipeline/played_time.h"

namespace haetae {

ProcessWorker::ProcessWorker(Parts parts)
    : parts_(std::move(parts)),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void ProcessWorker::pass(std::vector<ScreeningEvent> events)
{
    for (auto& event : events)
        parts_.events->push(inClockTime(std::move(event), rested_));
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
    rested_ = frame.rested;
    simulated_ = frame.simulated;
    try {
        auto step = pipeline.step(inPlayedTime(frame), faces);
        pass(std::move(step.events));
        // Without temperatures it is out of order all the same; the pipeline tells when that ends.
        if (failing_ && step.snapshot->condition == CameraCondition::Live)
            report(CameraCondition::Live, {});
        failing_ = false;
        auto snapshot = inClockTime(std::move(step.snapshot), rested_);
        if (parts_.remembered != nullptr)
            parts_.remembered->put(snapshot);
        parts_.snapshots->put(std::move(snapshot));
        if (step.search && parts_.searches != nullptr)
            parts_.searches->put(std::move(*step.search));
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
        pass(pipeline.finish());
    } catch (const std::exception& error) {
        if (!std::exchange(failing_, true))
            report(CameraCondition::Offline,
                std::string("the people in view could not be closed: ") + error.what());
    }
}

void ProcessWorker::run(const std::stop_token& stop)
{
    yieldToAlarms();
    ScreeningPipeline pipeline(parts_.config);
    std::optional<DetectedFaces> faces;
    while (!stop.stop_requested()) {
        const auto frame = parts_.frames->takeFor(stop, parts_.goneAfter);
        if (!frame) {
            if (!parts_.paused || !parts_.paused())
                endTracks(pipeline);
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
    endTracks(pipeline);
}

} // namespace haetae
