// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/vendor_camera.h"

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <utility>

#include "camera/camera_picture.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr auto kStreamsAgain = 5s;
constexpr std::size_t kMostWaiting = 64;
constexpr double kSkinEmissivity = 0.98;

/// Sleeps, but wakes when asked to stop.
void pauseFor(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex; // guards nothing but the wait itself
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
}

std::string inPixels(cv::Size size)
{
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

} // namespace

VendorCamera::VendorCamera(CameraConfig config, const Clock& clock, std::chrono::milliseconds every)
    : config_(std::move(config)),
      clock_(clock),
      every_(every),
      due_(clock.monotonic())
{
}

Result<CameraOutput> VendorCamera::next(std::stop_token stop)
{
    if (waiting_.empty())
        listen(stop);
    if (waiting_.empty()) {
        due_ = now() + every_;
        ++sequence_;
        return picture(stamp(), stop);
    }
    CameraOutput output = std::move(waiting_.front());
    waiting_.pop_front();
    return output;
}

/// Until the next picture is due, or something came.
void VendorCamera::listen(const std::stop_token& stop)
{
    attach(stop);
    do {
        const auto left = std::max<std::chrono::milliseconds>(
            0ms, std::chrono::duration_cast<std::chrono::milliseconds>(due_ - now()));
        if (attached())
            hear(left, stop);
        else
            pauseFor(left, stop);
    } while (waiting_.empty() && !stop.stop_requested() && now() < due_);
}

void VendorCamera::attachOne(
    Stream& stream, bool attached, const std::function<Result<void>()>& ask)
{
    if (!stream.offered || attached || now() < stream.due)
        return;
    const Result<void> asked = ask();
    stream.due = now() + kStreamsAgain;
    if (asked)
        return;
    stream.offered = asked.error().kind != ErrorKind::Unsupported;
    if (!std::exchange(stream.told, true))
        warn(CameraAdvice::NoEvents,
            std::string("its ") + stream.what + " cannot be read: " + asked.error().line());
}

void VendorCamera::warn(CameraAdvice advice, const std::string& text)
{
    if (waiting_.size() < kMostWaiting)
        waiting_.emplace_back(
            CameraNotice{CameraNotice::Kind::ConfigurationChanged, stamp(), text, advice});
}

void VendorCamera::warnOf(
    bool ownBlackbody, const std::optional<double>& emissivity, double resolution)
{
    if (ownBlackbody)
        warn(CameraAdvice::OwnBlackbody,
            "the camera corrects with a blackbody of its own, so its values are corrected twice; "
            "switch that off in the camera");
    if (emissivity && std::abs(*emissivity - kSkinEmissivity) > resolution)
        warn(CameraAdvice::OtherEmissivity,
            "the camera reckons with another emissivity than that of skin; set 0.98 in it");
}

void VendorCamera::shutter()
{
    if (waiting_.size() < kMostWaiting)
        waiting_.emplace_back(CameraNotice{CameraNotice::Kind::Shutter, stamp(), "shutter"});
}

void VendorCamera::take(VendorReading reading)
{
    reading.stamp = stamp();
    if (waiting_.size() < kMostWaiting)
        waiting_.emplace_back(std::move(reading));
}

Result<void> VendorCamera::keepsSize(cv::Size size, const std::string& what)
{
    if (!size_.empty() && size != size_)
        return fail(ErrorKind::Conflict, "camera " + config_.id.value,
            "its " + what + " has become " + inPixels(size) + ", it was " + inPixels(size_),
            "it is opened again; check its video settings and the marked places");
    size_ = size;
    return {};
}

std::shared_ptr<const RadiometricFrame> VendorCamera::thermalOf(
    const cv::Mat& counts, const SignalScale& scale, const FrameStamp& at) const
{
    auto frame = std::make_shared<RadiometricFrame>();
    frame->camera = config_.id;
    frame->stamp = at;
    frame->counts = upright(counts, config_.rotateDegrees);
    frame->scale = scale;
    return frame;
}

Result<std::shared_ptr<const VisibleFrame>> VendorCamera::visibleOf(
    const Result<std::string>& jpeg, const FrameStamp& at, int& channel)
{
    if (!jpeg && jpeg.error().kind == ErrorKind::PermissionDenied)
        return jpeg.error();
    if (!jpeg && jpeg.error().kind == ErrorKind::Unsupported) {
        channel = 0;
        warn(CameraAdvice::NoVisible,
            "it has no visible picture on that channel: " + jpeg.error().line());
    }
    if (!jpeg)
        return std::shared_ptr<const VisibleFrame>();
    auto bgr = pictureOf(*jpeg, config_.rotateDegrees);
    if (!bgr)
        return std::shared_ptr<const VisibleFrame>();
    auto frame = std::make_shared<VisibleFrame>();
    frame->camera = config_.id;
    frame->stamp = at;
    frame->bgr = std::move(*bgr);
    return std::shared_ptr<const VisibleFrame>(std::move(frame));
}

} // namespace haetae
