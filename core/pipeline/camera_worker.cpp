// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/camera_worker.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr int kMostDamagedInARow = 20;

/// Sleeps, but wakes when asked to stop.
void waitFor(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex; // guards nothing but the wait itself
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
}

Error surprise(const CameraId& camera, const std::exception& error)
{
    return {ErrorKind::Internal, "camera " + camera.value,
        std::string("its driver failed: ") + error.what(), "it is opened again by itself"};
}

} // namespace

CameraWorker::CameraWorker(Parts parts)
    : parts_(std::move(parts)),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void CameraWorker::setPaused(bool paused)
{
    if (parts_.paused != nullptr)
        *parts_.paused = paused;
}

void CameraWorker::report(CameraCondition condition, const std::string& error)
{
    if (condition == told_)
        return;
    told_ = condition;
    CameraChanged change;
    change.camera = parts_.config.id;
    change.stamp = {parts_.clock->monotonic(), parts_.clock->wall(), 0};
    change.now = condition;
    change.error = error;
    change.simulated = parts_.simulated;
    parts_.events->push(change);
}

Result<std::unique_ptr<CameraSource>> CameraWorker::open()
{
    try {
        return parts_.open(parts_.config, {parts_.clock, true, parts_.steering});
    } catch (const std::exception& error) {
        return surprise(parts_.config.id, error);
    }
}

Result<CameraOutput> CameraWorker::next(CameraSource& source, const std::stop_token& stop)
{
    try {
        return source.next(stop);
    } catch (const std::exception& error) {
        return surprise(parts_.config.id, error);
    }
}

bool CameraWorker::readUntilError(CameraSource& source, const std::stop_token& stop)
{
    int damagedInARow = 0;
    while (!stop.stop_requested()) {
        auto output = next(source, stop);
        if (stop.stop_requested())
            return false;
        if (!output) {
            setPaused(false);
            report(CameraCondition::Offline, output.error().line());
            const bool damaged = output.error().kind == ErrorKind::Truncated
                || output.error().kind == ErrorKind::Corrupt;
            if (damaged && ++damagedInARow < kMostDamagedInARow)
                continue; // one frame or one file of several broke off; the source goes on behind
                          // it
            return true;
        }
        damagedInARow = 0;
        if (auto* pair = std::get_if<FramePair>(&*output)) {
            resting_ = false;
            report(CameraCondition::Live, {});
            parts_.frames->put(std::move(*pair));
            setPaused(false); // after its first frame, else who was seen last might be given up
        } else if (const auto* notice = std::get_if<CameraNotice>(&*output)) {
            if (!take(*notice))
                return false;
        }
    }
    return false;
}

bool CameraWorker::take(const CameraNotice& notice)
{
    if (notice.kind == CameraNotice::Kind::EndOfStream) {
        resting_ = true;
        setPaused(false);
        report(CameraCondition::Ended, {});
        return parts_.steering.wishes != nullptr;
    }
    if (notice.kind == CameraNotice::Kind::Paused) {
        resting_ = true;
        setPaused(told_ == CameraCondition::Live); // behind the end nobody stands any more
    }
    if (notice.kind == CameraNotice::Kind::AuthFailed)
        report(CameraCondition::Offline, notice.text);
    return true;
}

void CameraWorker::run(const std::stop_token& stop)
{
    auto pause = 1000ms;
    while (!stop.stop_requested()) {
        auto source = open();
        if (source) {
            pause = 1000ms;
            if (!readUntilError(**source, stop))
                return;
        } else {
            report(CameraCondition::Offline, source.error().line());
        }
        waitFor(pause, stop);
        pause = std::min(pause * 2, std::chrono::milliseconds(30s));
    }
}

} // namespace haetae
