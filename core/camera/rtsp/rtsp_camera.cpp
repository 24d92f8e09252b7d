// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/rtsp/rtsp_camera.h"

#include <opencv2/core.hpp>
#include <utility>

#include "base/shown_address.h"
#include "camera/camera_password.h"
#include "camera/rtsp/newest_picture.h"

namespace haetae {
namespace {

using Stream = std::unique_ptr<NewestPicture>;

/// Beside a picture of now an older one would tell a story that did not happen.
constexpr std::chrono::seconds kOldestBeside{1};

Result<RtspPlace> placeOf(
    const CameraConfig& config, const std::string& address, const OpenOptions& options)
{
    const auto password = passwordFor(config, options);
    if (!password)
        return tl::unexpected<Error>(password.error());
    return RtspPlace{address, config.access.user, *password};
}

Result<Stream> streamOf(
    const CameraConfig& config, const std::string& address, const OpenOptions& options)
{
    if (address.empty())
        return Stream();
    const auto place = placeOf(config, address, options);
    if (!place)
        return tl::unexpected<Error>(place.error());
    auto session = RtspSession::open(*place, options.stop);
    if (!session)
        return tl::unexpected<Error>(session.error());
    auto decoder = PictureDecoder::make(session->coding());
    if (!decoder)
        return tl::unexpected<Error>(decoder.error());
    return std::make_unique<NewestPicture>(
        std::move(*session), std::move(*decoder), withoutSecrets(address));
}

/// *thread-bound*
class RtspCamera final : public CameraSource {
public:
    RtspCamera(CameraConfig config, const Clock& clock, Stream main, Stream beside)
        : config_(std::move(config)),
          clock_(clock),
          main_(std::move(main)),
          beside_(std::move(beside))
    {
    }

    Result<CameraOutput> next(std::stop_token stop) override
    {
        auto taken = main_->take(stop);
        if (!taken)
            return tl::unexpected<Error>(taken.error());
        const auto now = clock_.monotonic();
        // The clock may be a test's; how long the picture lay is real.
        const auto lay = std::chrono::steady_clock::now() - taken->arrived;
        const FrameStamp stamp{now - lay,
            clock_.wall() - std::chrono::duration_cast<std::chrono::microseconds>(lay), ++count_};
        FramePair pair;
        pair.pictureOnly = true;
        pair.visible = pictureOf(std::move(taken->decoded), stamp);
        if (config_.address.empty())
            pair.thermalPicture = pair.visible;
        if (beside_) {
            if (auto joined = joinBeside(stamp); !joined)
                return tl::unexpected<Error>(joined.error());
            pair.thermalPicture = lastBeside_;
        }
        return CameraOutput(std::move(pair));
    }

private:
    [[nodiscard]] std::shared_ptr<const VisibleFrame> pictureOf(
        DecodedPicture decoded, const FrameStamp& stamp) const
    {
        auto frame = std::make_shared<VisibleFrame>();
        frame->camera = config_.id;
        frame->stamp = stamp;
        frame->media = decoded.media;
        switch (config_.rotateDegrees) {
        case 90:
            cv::rotate(decoded.bgr, frame->bgr, cv::ROTATE_90_CLOCKWISE);
            break;
        case 180:
            cv::rotate(decoded.bgr, frame->bgr, cv::ROTATE_180);
            break;
        case 270:
            cv::rotate(decoded.bgr, frame->bgr, cv::ROTATE_90_COUNTERCLOCKWISE);
            break;
        default:
            frame->bgr = std::move(decoded.bgr);
        }
        return frame;
    }

    Result<void> joinBeside(const FrameStamp& stamp)
    {
        auto beside = beside_->tryTake();
        if (!beside)
            return tl::unexpected<Error>(beside.error());
        if (*beside)
            lastBeside_ = pictureOf(std::move((*beside)->decoded), stamp);
        else if (lastBeside_ && stamp.monotonic - lastBeside_->stamp.monotonic > kOldestBeside)
            lastBeside_.reset();
        return {};
    }

    CameraConfig config_;
    const Clock& clock_;
    Stream main_;
    Stream beside_;
    std::shared_ptr<const VisibleFrame> lastBeside_;
    std::uint64_t count_ = 0;
};

} // namespace

Result<std::unique_ptr<CameraSource>> openRtsp(
    const CameraConfig& config, const OpenOptions& options)
{
    const bool both = !config.address.empty() && !config.thermalPicture.empty();
    const std::string& mainAddress =
        config.address.empty() ? config.thermalPicture : config.address;
    if (mainAddress.empty())
        return fail(ErrorKind::InvalidInput, "camera " + config.id.value, "has no address",
            "give one like rtsp://192.168.0.20:554/path");
    auto main = streamOf(config, mainAddress, options);
    if (!main)
        return tl::unexpected<Error>(main.error());
    auto beside = streamOf(config, both ? config.thermalPicture : std::string(), options);
    if (!beside)
        return tl::unexpected<Error>(beside.error());
    return std::unique_ptr<CameraSource>(
        std::make_unique<RtspCamera>(config, *options.clock, std::move(*main), std::move(*beside)));
}

} // namespace haetae
