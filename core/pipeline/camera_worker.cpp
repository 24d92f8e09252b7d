// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/camera_worker.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <filesystem>
#include <mutex>
#include <utility>

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr int kMostDamagedInARow = 20;
// So often a vendor's readings go into the log, at most.
constexpr auto kKeptRarely = 60s;
constexpr auto kKeptOften = 200ms;

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
            refused_ = output.error().kind == ErrorKind::PermissionDenied;
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
        } else {
            pass(std::get<VendorReading>(std::move(*output)));
        }
    }
    return false;
}

/// Beside our own readings, never among them.
void CameraWorker::pass(VendorReading reading)
{
    VendorReported report;
    report.camera = parts_.config.id;
    report.stamp = reading.stamp;
    report.celsius = reading.temperatureCelsius;
    report.overItsLimit = reading.overItsLimit;
    report.event = std::move(reading.event);
    report.raw = std::move(reading.raw);
    const auto now = parts_.clock->monotonic();
    report.kept =
        !vendorKept_ || now - *vendorKept_ >= (reading.continuous ? kKeptRarely : kKeptOften);
    if (report.kept)
        vendorKept_ = now;
    report.simulated = parts_.simulated;
    parts_.events->push(std::move(report));
}

void CameraWorker::note(const CameraNotice& notice)
{
    CameraNoted noted;
    noted.camera = parts_.config.id;
    noted.stamp = notice.stamp;
    noted.advice = *notice.advice;
    noted.text = notice.text;
    noted.repeated = !noted_.insert(noted.advice).second;
    noted.simulated = parts_.simulated;
    parts_.events->push(std::move(noted));
}

bool CameraWorker::take(const CameraNotice& notice)
{
    if (notice.advice)
        note(notice);
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

/// Cameras lock out who knocks with a wrong password: not once more without a reason.
void CameraWorker::waitForAnotherPassword(const std::stop_token& stop)
{
    const std::string& file = parts_.config.access.secretFile;
    const auto written = [&file] {
        std::error_code error;
        const auto time = std::filesystem::last_write_time(file, error);
        return error ? std::filesystem::file_time_type::min() : time;
    };
    const auto before = written();
    while (std::exchange(refused_, false) && parts_.config.files.empty()) {
        waitFor(1000ms, stop);
        refused_ = !stop.stop_requested() && written() == before;
    }
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
            refused_ = source.error().kind == ErrorKind::PermissionDenied;
            report(CameraCondition::Offline, source.error().line());
        }
        source = tl::unexpected<Error>(Error{}); // let go of it before it is opened again
        waitForAnotherPassword(stop);
        waitFor(pause, stop);
        pause = std::min(pause * 2, std::chrono::milliseconds(30s));
    }
}

} // namespace haetae
