// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/replay_camera.h"

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <locale>
#include <mutex>
#include <opencv2/imgcodecs.hpp>
#include <optional>
#include <sstream>
#include <utility>

#include "camera/camera_address.h"
#include "camera/replay/replay_timeline.h"

namespace haetae {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kLongestSlice{20}; // the injected clock may be moved by somebody else
constexpr milliseconds kIdleSlice{100};
constexpr milliseconds kTooLate{1000};
constexpr int kSurveyedAtATime = 50; // frames; about 5 ms
constexpr int kSearchedAtATime = 1000; // about 100 ms

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

/// Plays recordings at their own pace, or as fast as they are asked for. *thread-bound*
class TimelineReplay final : public ReplayCamera {
public:
    TimelineReplay(CameraId id, ReplayTimeline timeline, std::optional<cv::RotateFlags> rotation,
        const std::vector<std::string>& files, const OpenOptions& options)
        : id_(std::move(id)),
          timeline_(std::move(timeline)),
          rotation_(rotation),
          options_(options),
          last_{options.clock->monotonic(), {}, 0}
    {
        if (!options_.steering.position)
            return;
        survey_ = timeline_.timesAnew();
        position_.starts = survey_->starts();
        for (const std::string& file : files)
            position_.clips.push_back(std::filesystem::path(file).filename().string());
        options_.steering.position->put(position_);
    }

    Result<CameraOutput> next(std::stop_token stop) override;
    void pause(bool paused) override;
    Result<void> seek(milliseconds to) override;

private:
    enum class Wait { Due, Wished, Stopped };

    [[nodiscard]] Result<void> obeyWishes();
    void survey();
    [[nodiscard]] bool wished() const;
    void tellPosition();
    [[nodiscard]] Result<std::optional<CameraNotice::Kind>> prepare(const std::stop_token& stop);
    CameraNotice::Kind rest(CameraNotice::Kind why, const std::stop_token& stop);
    CameraOutput hand(ReplayTimeline::Frame frame);
    [[nodiscard]] std::shared_ptr<const VisibleFrame> visibleOf(
        const ReplayTimeline::Frame& frame) const;
    void stampPending();
    [[nodiscard]] Wait waitUntilDue(const std::stop_token& stop);

    CameraId id_;
    ReplayTimeline timeline_;
    std::optional<ReplayTimeline> survey_; // reads ahead of it until the length is known
    std::optional<cv::RotateFlags> rotation_;
    OpenOptions options_;
    std::optional<ReplayTimeline::Frame> pending_; // read, stamped with due_, not yet handed out
    MonotonicTime due_;
    MonotonicTime mediaZero_; // the monotonic time of media time 0
    FrameStamp last_;
    milliseconds lastMedia_{0}; // of last_
    milliseconds surveyedTo_{0};
    std::chrono::nanoseconds rested_{0}; // until last_
    std::chrono::nanoseconds restedUntilDue_{0};
    bool jumped_ = true; // no frame of this take was handed out
    bool newPace_ = true; // mediaZero_ must be set anew: start, seek, end of a pause
    bool paused_ = false;
    bool showOne_ = false; // one frame although paused
    bool ended_ = false;
    std::uint32_t take_ = 0;
    std::size_t file_ = 0; // of the frame handed out last
    ReplayPosition position_; // as told last
};

void TimelineReplay::pause(bool paused)
{
    newPace_ = newPace_ || (paused_ && !paused);
    paused_ = paused;
    if (newPace_ && pending_)
        stampPending();
}

Result<void> TimelineReplay::seek(milliseconds to)
{
    pending_.reset();
    newPace_ = true;
    showOne_ = true;
    jumped_ = true;
    ended_ = false;
    ++take_;
    return timeline_.seek(to);
}

/// Of many seeks, as while a slider is dragged, only the last is made.
Result<void> TimelineReplay::obeyWishes()
{
    std::optional<milliseconds> to;
    for (const ReplayWish& wish : options_.steering.wishes->drain()) {
        if (wish.paused)
            pause(*wish.paused);
        to = wish.seekTo ? wish.seekTo : to;
    }
    return to ? seek(std::max(*to, milliseconds(0))) : Result<void>{};
}

void TimelineReplay::tellPosition()
{
    if (!options_.steering.position)
        return;
    position_.at = ended_ ? position_.length() : position_.at;
    position_.clip = file_;
    position_.paused = paused_;
    position_.ended = ended_;
    options_.steering.position->put(position_);
}

void TimelineReplay::stampPending()
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
    restedUntilDue_ = rested_;
    if (!jumped_) // what lies between the two is not all of the recording's
        restedUntilDue_ += std::max<std::chrono::nanoseconds>(
            std::chrono::nanoseconds(0), due_ - last_.monotonic - (pending_->media - lastMedia_));
}

/// Finds out, a little at a time, where the recordings begin and end. What is damaged is told when
/// it is played.
void TimelineReplay::survey()
{
    for (int i = 0; survey_ && i < kSurveyedAtATime; ++i) {
        const auto frame = survey_->next();
        if (frame && *frame)
            surveyedTo_ = (*frame)->media;
        if (!survey_->measured())
            continue;
        timeline_.learnStarts(*survey_);
        position_.starts = survey_->starts();
        survey_.reset();
        return;
    }
    if (!survey_)
        return;
    timeline_.learnStarts(*survey_);
    position_.starts = survey_->starts();
    position_.starts.push_back(std::max(surveyedTo_, position_.starts.back()));
}

bool TimelineReplay::wished() const
{
    return options_.steering.wishes && options_.steering.wishes->size() > 0;
}

TimelineReplay::Wait TimelineReplay::waitUntilDue(const std::stop_token& stop)
{
    while (options_.realTime && options_.clock->monotonic() < due_) {
        if (stop.stop_requested())
            return Wait::Stopped;
        if (wished())
            return Wait::Wished;
        if (survey_) {
            survey();
            continue;
        }
        const auto left = std::chrono::ceil<milliseconds>(due_ - options_.clock->monotonic());
        sleepFor(std::clamp(left, milliseconds(1), kLongestSlice), stop);
    }
    return Wait::Due;
}

CameraNotice::Kind TimelineReplay::rest(CameraNotice::Kind why, const std::stop_token& stop)
{
    tellPosition();
    if (options_.realTime && !survey_)
        sleepFor(kIdleSlice, stop);
    return why;
}

/// Null without one, or where it is damaged: the thermal side is played all the same.
std::shared_ptr<const VisibleFrame> TimelineReplay::visibleOf(
    const ReplayTimeline::Frame& frame) const
{
    if (frame.visible.empty())
        return nullptr;
    cv::Mat bgr = cv::imdecode(frame.visible, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
    if (bgr.empty())
        return nullptr;
    if (rotation_)
        cv::rotate(bgr, bgr, *rotation_);
    return std::make_shared<const VisibleFrame>(VisibleFrame{id_, last_, bgr});
}

CameraOutput TimelineReplay::hand(ReplayTimeline::Frame frame)
{
    cv::Mat upright = frame.counts;
    if (rotation_)
        cv::rotate(frame.counts, upright, *rotation_);
    last_ = {due_, frame.wall, last_.sequence + 1};
    lastMedia_ = frame.media;
    rested_ = restedUntilDue_;
    jumped_ = false;
    take_ += frame.file != file_ ? 1 : 0;
    file_ = frame.file;
    position_.at = frame.media;
    tellPosition();
    FramePair pair;
    pair.visible = visibleOf(frame);
    if (frame.registration && !rotation_)
        pair.registration = *frame.registration;
    pair.take = take_;
    pair.rested = rested_;
    pair.thermal = std::make_shared<const RadiometricFrame>(
        RadiometricFrame{id_, last_, upright, frame.scale, frame.times});
    return pair;
}

/// Reads the frame that comes next, or says why there is none yet.
Result<std::optional<CameraNotice::Kind>> TimelineReplay::prepare(const std::stop_token& stop)
{
    using WhyNot = std::optional<CameraNotice::Kind>;
    if (paused_ && !showOne_)
        return WhyNot(rest(CameraNotice::Kind::Paused, stop));
    if (ended_)
        return WhyNot(rest(CameraNotice::Kind::EndOfStream, stop));
    if (pending_)
        return WhyNot();
    const auto found =
        timeline_.search(options_.realTime ? kSearchedAtATime : std::numeric_limits<int>::max());
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found) { // it rests on a long way, so that wishes and a stop are heard meanwhile
        tellPosition();
        return WhyNot(CameraNotice::Kind::Paused);
    }
    auto frame = timeline_.next();
    if (!frame)
        return tl::unexpected<Error>(frame.error());
    if (!*frame) {
        ended_ = true;
        tellPosition();
        return WhyNot(CameraNotice::Kind::EndOfStream);
    }
    pending_ = std::move(*frame);
    stampPending();
    return WhyNot();
}

Result<CameraOutput> TimelineReplay::next(std::stop_token stop)
{
    Wait waited = Wait::Wished;
    while (waited == Wait::Wished) {
        if (options_.steering.wishes) {
            if (auto obeyed = obeyWishes(); !obeyed)
                return tl::unexpected<Error>(obeyed.error());
        }
        survey();
        const auto whyNot = prepare(stop);
        if (!whyNot)
            return tl::unexpected<Error>(whyNot.error());
        if (*whyNot)
            return CameraOutput(CameraNotice{**whyNot, last_, {}});
        waited = waitUntilDue(stop);
    }
    if (waited == Wait::Stopped)
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
            "name at least one recording");
    const auto rotation = rotationOf(config.rotateDegrees);
    if (!rotation)
        return tl::unexpected<Error>(rotation.error());
    const auto address = parseCameraAddress(config.address,
        {"kelvin_per_count", "kelvin_at_zero", "frames_per_second"}, "replay " + config.id.value);
    if (!address)
        return tl::unexpected<Error>(address.error());
    auto timeline = ReplayTimeline::open(
        config.files, {address->linearScale(), address->number("frames_per_second")});
    if (!timeline)
        return tl::unexpected<Error>(timeline.error());
    return std::unique_ptr<ReplayCamera>(std::make_unique<TimelineReplay>(
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

std::string replayAddress(std::optional<double> kelvinPerCount, double kelvinAtZero,
    std::optional<double> framesPerSecond)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(17);
    if (kelvinPerCount)
        text << "&kelvin_per_count=" << *kelvinPerCount << "&kelvin_at_zero=" << kelvinAtZero;
    if (framesPerSecond)
        text << "&frames_per_second=" << *framesPerSecond;
    std::string address = text.str();
    if (!address.empty())
        address.front() = '?';
    return address;
}

} // namespace haetae
