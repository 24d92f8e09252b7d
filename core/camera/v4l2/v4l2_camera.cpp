// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/v4l2/v4l2_camera.h"

#include <optional>
#include <utility>

#include "camera/camera_address.h"
#include "camera/v4l2/lepton_frame.h"
#include "camera/v4l2/split_frame.h"
#include "camera/v4l2/v4l2_device.h"

namespace haetae {
namespace {

constexpr std::chrono::milliseconds kSilent{3000}; // a Lepton rests less than 2 s for its shutter
constexpr int kMostLeftOut = 90; // frames in a row without saying anything: 10 s of a Lepton

Result<std::optional<cv::RotateFlags>> rotationOf(const CameraConfig& config)
{
    switch (config.rotateDegrees) {
    case 0:
        return std::optional<cv::RotateFlags>{};
    case 90:
        return std::optional(cv::ROTATE_90_CLOCKWISE);
    case 180:
        return std::optional(cv::ROTATE_180);
    case 270:
        return std::optional(cv::ROTATE_90_COUNTERCLOCKWISE);
    default:
        return fail(ErrorKind::InvalidInput, "camera " + config.id.value,
            std::to_string(config.rotateDegrees) + " degrees is no quarter turn",
            "use 0, 90, 180 or 270");
    }
}

/// *thread-bound*
class V4l2Camera final : public CameraSource {
public:
    V4l2Camera(CameraId id, std::unique_ptr<V4l2Device> device, LinearScale scale,
        std::optional<cv::RotateFlags> rotation, const Clock& clock)
        : id_(std::move(id)),
          device_(std::move(device)),
          scale_(scale),
          rotation_(rotation),
          clock_(clock)
    {
    }

    Result<CameraOutput> next(std::stop_token stop) override;

private:
    [[nodiscard]] Result<LeptonFrame> decode(std::span<const std::uint8_t> bytes) const;
    [[nodiscard]] std::optional<CameraOutput> outputOf(LeptonFrame frame, const FrameStamp& stamp);

    CameraId id_;
    std::unique_ptr<V4l2Device> device_;
    LinearScale scale_;
    std::optional<cv::RotateFlags> rotation_;
    const Clock& clock_;
    std::uint64_t sequence_ = 0;
    std::optional<LeptonTelemetry> last_;
};

Result<LeptonFrame> V4l2Camera::decode(std::span<const std::uint8_t> bytes) const
{
    const UsbFormat& format = device_->format();
    const auto layout = layoutOf(format);
    if (layout == UsbLayout::LeptonY16)
        return decodeLepton(bytes, format);
    if (layout == UsbLayout::SplitYuyv) {
        auto counts = decodeSplit(bytes, format);
        if (!counts)
            return tl::unexpected<Error>(counts.error());
        return LeptonFrame{std::move(*counts), std::nullopt};
    }
    cv::Mat counts = countRows(bytes, format, 0, format.height);
    if (counts.empty())
        return fail(ErrorKind::Truncated, "USB frame",
            "holds only " + std::to_string(bytes.size()) + " bytes", "check the USB cable");
    return LeptonFrame{std::move(counts), std::nullopt};
}

/// Empty for a frame that shows nothing new.
std::optional<CameraOutput> V4l2Camera::outputOf(LeptonFrame frame, const FrameStamp& stamp)
{
    SensorTimes times;
    if (frame.telemetry) {
        using Shutter = LeptonTelemetry::Shutter;
        const LeptonTelemetry now = *frame.telemetry;
        const auto before = std::exchange(last_, now);
        const bool closed = now.shutter == Shutter::Closed;
        const bool closedSince = before && now.lastShutter != before->lastShutter;
        const bool told = before && before->shutter == Shutter::Closed;
        if ((closed || closedSince) && !told)
            return CameraOutput(CameraNotice{CameraNotice::Kind::Shutter, stamp, {}});
        if (closed || (before && before->frameCounter == now.frameCounter))
            return std::nullopt;
        times = {now.sinceTurnOn, now.sinceShutter()};
    }
    cv::Mat upright = frame.counts;
    if (rotation_)
        cv::rotate(frame.counts, upright, *rotation_);
    FramePair pair;
    pair.thermal = std::make_shared<const RadiometricFrame>(
        RadiometricFrame{id_, stamp, upright, scale_, times});
    return CameraOutput(std::move(pair));
}

Result<CameraOutput> V4l2Camera::next(std::stop_token stop)
{
    for (int leftOut = 0; leftOut < kMostLeftOut; ++leftOut) {
        const auto bytes = device_->next(kSilent, stop);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        const FrameStamp stamp{clock_.monotonic(), clock_.wall(), sequence_ + 1};
        auto frame = decode(*bytes);
        if (!frame) {
            Error error = frame.error();
            error.subject = "camera " + id_.value;
            return error;
        }
        if (auto output = outputOf(std::move(*frame), stamp)) {
            ++sequence_;
            return std::move(*output);
        }
    }
    return fail(ErrorKind::Timeout, "camera " + id_.value,
        "its picture stands still or its shutter stays closed", "plug the camera in again");
}

} // namespace

Result<std::unique_ptr<CameraSource>> openV4l2(
    const CameraConfig& config, const OpenOptions& options)
{
    return openV4l2(config, options, kernelV4l2());
}

Result<std::unique_ptr<CameraSource>> openV4l2(
    const CameraConfig& config, const OpenOptions& options, V4l2Calls calls)
{
    const std::string subject = "camera " + config.id.value;
    const auto address =
        parseCameraAddress(config.address, {"kelvin_per_count", "kelvin_at_zero"}, subject);
    if (!address)
        return tl::unexpected<Error>(address.error());
    if (address->place.empty())
        return fail(ErrorKind::InvalidInput, subject, "its address names no device",
            "give one of /dev/v4l/by-id that ends in -video-index0");
    const auto rotation = rotationOf(config);
    if (!rotation)
        return tl::unexpected<Error>(rotation.error());
    auto device = V4l2Device::open(address->place, std::move(calls));
    if (!device)
        return tl::unexpected<Error>(device.error());
    const LinearScale usual =
        (*device)->format().pixels == kY16 ? kCentikelvinCounts : kSixtyFourthKelvinCounts;
    return std::unique_ptr<CameraSource>(std::make_unique<V4l2Camera>(config.id, std::move(*device),
        address->linearScale().value_or(usual), *rotation, *options.clock));
}

} // namespace haetae
