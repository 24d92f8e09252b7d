// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/detector_worker.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>

#include "base/thread_priority.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr int kFailuresThatAlarm = 3; // one spoilt picture is no news
constexpr int kRestsPerWork = 3; // a quarter of one core at most

} // namespace

Result<DetectedFaces> detectFaces(FaceDetector& detector, const VisibleFrame& picture)
{
    try {
        auto found = searchWhole(detector, picture.bgr);
        if (!found)
            return tl::unexpected<Error>(found.error());
        return DetectedFaces{picture.stamp, std::move(*found), detector.name()};
    } catch (const std::exception& error) {
        return fail(ErrorKind::Internal, "face detector " + detector.name(), error.what());
    }
}

DetectorWorker::DetectorWorker(Parts parts)
    : parts_(std::move(parts)),
      seekers_(parts_.entrances.size()),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void DetectorWorker::search(std::size_t entrance, const FaceSearch& wanted)
{
    Seeker& seeker = seekers_[entrance];
    const auto began = parts_.clock->monotonic();
    auto found = seeker.search.search(*parts_.detector, wanted);
    count(found.has_value());
    const FrameStamp& stamp = wanted.picture->stamp;
    parts_.entrances[entrance].faces->put(found
            ? DetectedFaces{stamp, std::move(*found), parts_.detector->name()}
            : DetectedFaces{stamp, {}, "thermal"});
    const auto ended = parts_.clock->monotonic();
    const auto others = static_cast<int>(seekers_.size());
    seeker.mayAgain = std::max<MonotonicTime>(
        began + parts_.pause, ended + (ended - began) * kRestsPerWork * others);
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
    std::mutex mutex; // guards nothing but the wait itself
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        bool worked = false;
        for (std::size_t i = 0; i < seekers_.size() && !stop.stop_requested(); ++i) {
            if (parts_.clock->monotonic() < seekers_[i].mayAgain)
                continue;
            if (const auto wanted = parts_.entrances[i].searches->tryTake()) {
                search(i, *wanted);
                worked = true;
            }
        }
        if (!worked)
            never.wait_for(lock, stop, 5ms, [] { return false; });
    }
}

} // namespace haetae
