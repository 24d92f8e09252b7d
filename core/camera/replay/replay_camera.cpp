// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/replay_camera.h"

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <utility>

#include "camera/replay/replay_timeline.h"

namespace haetae {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kLongestSlice{20}; // the injected clock may be moved by somebody else
constexpr milliseconds kIdleSlice{100};
constexpr milliseconds kTooLate{1000};

Result<std::optional<cv::RotateFlags>> rotationOf(int degrees)
{
    switch (degrees) {
    case 0:
        return std::optional<cv::RotateFlags>{};
    case 90:
        return std::optional(cv::ROTATE_90_CLOCKWISE);
    case 180:
        return std::optional(cv::ROTATE_180);
    case 270:
        return std::optional(cv::ROTATE_90_COUNTERCLOCKWISE);
    default:
        return fail(ErrorKind::InvalidInput, "rotation",
            std::to_string(degrees) + " degrees is no quarter turn", "use 0, 90, 180 or 270");
    }
}

void sleepFor(milliseconds duration, std::stop_token stop)
{
    std::mutex mutex; // guards nothing: waiting on a stop token needs one
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, std::move(stop), duration, [] { return false; });
}

/// Plays CPTV files at their own pace, or as fast as they are asked for. *thread-bound*
class CptvReplay final : public ReplayCamera {
public:
    CptvReplay(CameraId id, ReplayTimeline timeline, std::optional<cv::RotateFlags> rotation,
        const std::vector<std::string>& files, const OpenOptions& options)
        : id_(std::move(id)),
          timeline_(std::move(timeline)),
          rotation_(rotation),
          options_(options),
          last_{options.clock->monotonic(), {}, 0}
    {
        if (!options_.steering.position)
            return;
        position_.starts = timeline_.measure();
        for (const std::string& file : files)
            position_.clips.push_back(std::filesystem::path(file).filename().string());
        options_.steering.position->put(position_);
    }

    Result<CameraOutput> next(std::stop_token stop) override;
    void pause(bool paused) override;
    Result<void> seek(milliseconds to) override;

private:
    [[nodiscard]] Result<void> obeyWishes();
    void tellPosition();
    Result<CameraOutput> notice(CameraNotice::Kind kind, std::stop_token stop);
    Result<CameraOutput> hand(ReplayTimeline::Frame frame);
    void stampPending();
    bool waitUntilDue(const std::stop_token& stop) const;

    CameraId id_;
    ReplayTimeline timeline_;
    std::optional<cv::RotateFlags> rotation_;
    OpenOptions options_;
    std::optional<ReplayTimeline::Frame> pending_; // read, stamped with due_, not yet handed out
    MonotonicTime due_;
    MonotonicTime mediaZero_; // the monotonic time of media time 0
    FrameStamp last_;
    bool newPace_ = true; // mediaZero_ must be set anew: start, seek, end of a pause
    bool paused_ = false;
    bool showOne_ = false; // one frame although paused
    bool ended_ = false;
    std::uint32_t take_ = 0;
    std::size_t file_ = 0; // of the frame handed out last
    ReplayPosition position_; // as told last
};

void CptvReplay::pause(bool paused)
{
    newPace_ = newPace_ || (paused_ && !paused);
    paused_ = paused;
    if (newPace_ && pending_)
        stampPending();
}

Result<void> CptvReplay::seek(milliseconds to)
{
    pending_.reset();
    newPace_ = true;
    showOne_ = true;
    ended_ = false;
    ++take_;
    return timeline_.seek(to);
}

/// Of many seeks, as while a slider is dragged, only the last is made.
Result<void> CptvReplay::obeyWishes()
{
    std::optional<milliseconds> to;
    for (const ReplayWish& wish : options_.steering.wishes->drain()) {
        if (wish.paused)
            pause(*wish.paused);
        to = wish.seekTo ? wish.seekTo : to;
    }
    return to ? seek(std::max(*to, milliseconds(0))) : Result<void>{};
}

void CptvReplay::tellPosition()
{
    if (!options_.steering.position)
        return;
    position_.at = ended_ ? position_.length() : position_.at;
    position_.clip = file_;
    position_.paused = paused_;
    position_.ended = ended_;
    options_.steering.position->put(position_);
}

void CptvReplay::stampPending()
{
    const MonotonicTime now = options_.clock->monotonic();
    const bool first = last_.sequence == 0;
    const MonotonicTime afterLast = first ? last_.monotonic : last_.monotonic + pending_->period;
    const bool late = options_.realTime && mediaZero_ + pending_->media + kTooLate < now;
    if (newPace_ || late)
        mediaZero_ = (options_.realTime ? std::max(now, afterLast) : afterLast) - pending_->media;
    newPace_ = false;
    due_ = mediaZero_ + pending_->media;
    if (!first)
        due_ = std::max(due_, last_.monotonic + milliseconds(1));
}

bool CptvReplay::waitUntilDue(const std::stop_token& stop) const
{
    while (options_.realTime && options_.clock->monotonic() < due_) {
        if (stop.stop_requested())
            return false;
        const auto left = std::chrono::ceil<milliseconds>(due_ - options_.clock->monotonic());
        sleepFor(std::clamp(left, milliseconds(1), kLongestSlice), stop);
    }
    return true;
}

Result<CameraOutput> CptvReplay::notice(CameraNotice::Kind kind, std::stop_token stop)
{
    tellPosition();
    if (options_.realTime)
        sleepFor(kIdleSlice, std::move(stop));
    return CameraOutput(CameraNotice{kind, last_, {}});
}

Result<CameraOutput> CptvReplay::hand(ReplayTimeline::Frame frame)
{
    cv::Mat upright = frame.counts;
    if (rotation_)
        cv::rotate(frame.counts, upright, *rotation_);
    last_ = {due_, frame.wall, last_.sequence + 1};
    take_ += frame.file != file_ ? 1 : 0;
    file_ = frame.file;
    position_.at = frame.media;
    tellPosition();
    FramePair pair;
    pair.take = take_;
    pair.thermal = std::make_shared<const RadiometricFrame>(
        RadiometricFrame{id_, last_, upright, LinearScale{0.01, 0.0}, frame.times});
    return CameraOutput(std::move(pair));
}

Result<CameraOutput> CptvReplay::next(std::stop_token stop)
{
    if (options_.steering.wishes) {
        if (auto obeyed = obeyWishes(); !obeyed)
            return tl::unexpected<Error>(obeyed.error());
    }
    if (paused_ && !showOne_)
        return notice(CameraNotice::Kind::Paused, std::move(stop));
    if (ended_)
        return notice(CameraNotice::Kind::EndOfStream, std::move(stop));
    if (!pending_) {
        auto frame = timeline_.next();
        if (!frame)
            return tl::unexpected<Error>(frame.error());
        if (!*frame) {
            ended_ = true;
            tellPosition();
            return CameraOutput(CameraNotice{CameraNotice::Kind::EndOfStream, last_, {}});
        }
        pending_ = std::move(*frame);
        stampPending();
    }
    if (!waitUntilDue(stop))
        return fail(ErrorKind::Unavailable, "replay " + id_.value, "was asked to stop");
    if (std::exchange(pending_->shutterClosed, false))
        return CameraOutput(CameraNotice{
            CameraNotice::Kind::Shutter, {due_, pending_->wall, last_.sequence + 1}, {}});
    showOne_ = false;
    return hand(*std::exchange(pending_, std::nullopt));
}

} // namespace

Result<std::unique_ptr<ReplayCamera>> openReplayCamera(
    const CameraConfig& config, const OpenOptions& options)
{
    if (config.files.empty())
        return fail(ErrorKind::InvalidInput, "replay " + config.id.value, "no recording was named",
            "name at least one CPTV file");
    const auto rotation = rotationOf(config.rotateDegrees);
    if (!rotation)
        return tl::unexpected<Error>(rotation.error());
    auto timeline = ReplayTimeline::open(config.files);
    if (!timeline)
        return tl::unexpected<Error>(timeline.error());
    return std::unique_ptr<ReplayCamera>(std::make_unique<CptvReplay>(
        config.id, std::move(*timeline), *rotation, config.files, options));
}

Result<std::unique_ptr<CameraSource>> openReplay(
    const CameraConfig& config, const OpenOptions& options)
{
    auto camera = openReplayCamera(config, options);
    if (!camera)
        return tl::unexpected<Error>(camera.error());
    return std::unique_ptr<CameraSource>(std::move(*camera));
}

} // namespace haetae
