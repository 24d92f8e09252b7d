// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/camera_worker.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <mutex>
#include <random>
#include <utility>

#include "pipeline/retry_pause.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr int kMostDamagedInARow = 20;
// So often a vendor's readings go into the log, at most.
constexpr auto kKeptRarely = 60s;
constexpr auto kKeptOften = 200ms;

/// What decides whether it can be reached. *value*
bool reachedAlike(const CameraConfig& a, const CameraConfig& b)
{
    return a.address == b.address && a.thermalPicture == b.thermalPicture && a.access == b.access
        && a.visible == b.visible && a.files == b.files && a.rotateDegrees == b.rotateDegrees;
}

/// A password that was written anew may be the right one.
std::filesystem::file_time_type secretWritten(const CameraConfig& config)
{
    std::error_code error;
    const auto time = std::filesystem::last_write_time(config.access.secretFile, error);
    return error ? std::filesystem::file_time_type::min() : time;
}

double usualDraw()
{
    thread_local std::minstd_rand random(std::random_device{}());
    return std::uniform_real_distribution<double>(0.0, 1.0)(random);
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
    if (condition == told_.load())
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

void CameraWorker::reportFailed(const Error& error)
{
    setPaused(false);
    const bool signsIn = !parts_.config.access.user.empty()
        || !parts_.config.access.secretFile.empty()
        || parts_.config.address.find("://") != std::string::npos;
    const bool refused = signsIn && error.kind == ErrorKind::PermissionDenied;
    report(refused ? CameraCondition::AuthFailed : CameraCondition::Offline, error.line());
}

void CameraWorker::configure(const CameraConfig& config)
{
    {
        const std::lock_guard lock(mutex_);
        wanted_ = config;
    }
    changed_.notify_all();
}

bool CameraWorker::adopted()
{
    const std::lock_guard lock(mutex_);
    const auto wanted = std::exchange(wanted_, std::nullopt);
    if (!wanted || reachedAlike(*wanted, parts_.config))
        return false;
    parts_.config = *wanted;
    goneSince_.reset();
    return true;
}

Result<std::unique_ptr<CameraSource>> CameraWorker::open(const std::stop_token& stop)
{
    tried_ = parts_.clock->monotonic();
    try {
        return parts_.open(parts_.config, {parts_.clock, true, parts_.steering, stop});
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
    while (!stop.stop_requested() && !adopted()) {
        auto output = next(source, stop);
        if (stop.stop_requested())
            return false;
        if (!output) {
            reportFailed(output.error());
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
            goneSince_.reset();
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
    return !stop.stop_requested();
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
        report(CameraCondition::AuthFailed, notice.text);
    return true;
}

void CameraWorker::waitToTryAgain(const std::stop_token& stop)
{
    const auto now = parts_.clock->monotonic();
    goneSince_ = goneSince_.value_or(now);
    const auto goneFor = now - *goneSince_;
    lateTries_ = goneFor < kTriedOftenFor ? 0 : lateTries_ + 1;
    const double draw = parts_.draw ? parts_.draw() : usualDraw();
    const auto pause = tried_ + retryPause(goneFor, std::max(0, lateTries_ - 1), draw) - now;
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, stop, pause, [this] { return wanted_.has_value(); });
}

/// Cameras lock out who knocks with a wrong password: not once more without a reason.
void CameraWorker::waitForAnotherPassword(const std::stop_token& stop)
{
    const auto written = secretWritten(parts_.config);
    while (!stop.stop_requested() && !adopted() && secretWritten(parts_.config) == written) {
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, stop, 1s, [this] { return wanted_.has_value(); });
    }
}

void CameraWorker::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        auto source = open(stop);
        if (stop.stop_requested())
            return;
        if (!source)
            reportFailed(source.error());
        else if (!readUntilError(**source, stop))
            return;
        source = tl::unexpected<Error>(Error{}); // let go of it before it is opened again
        if (told_ == CameraCondition::AuthFailed)
            waitForAnotherPassword(stop);
        else
            waitToTryAgain(stop);
        static_cast<void>(adopted());
    }
}

} // namespace haetae
