// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/replay_timeline.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace haetae {

using std::chrono::milliseconds;

namespace {

/// A longer silence is played as one frame time: nobody watches a picture that stands still.
constexpr milliseconds kLongestGap{5000};

milliseconds nominalPeriod(const RecordingFacts& facts)
{
    return milliseconds(std::max(1L, std::lround(1000.0 / facts.framesPerSecond)));
}

/// The camera's millisecond counter has 32 bits and starts again after 50 days.
milliseconds counterDifference(milliseconds later, milliseconds earlier)
{
    return milliseconds(static_cast<std::uint32_t>(later.count() - earlier.count()));
}

/// Between two frames of one file, by the sensor's counter or by the times in the file; 0 where it
/// has neither.
milliseconds gapBetween(const ReplayTimeline::Frame& earlier, const RecordedFrame& later)
{
    if (later.times.sinceTurnOn && earlier.times.sinceTurnOn)
        return counterDifference(*later.times.sinceTurnOn, *earlier.times.sinceTurnOn);
    if (later.taken && earlier.taken)
        return std::chrono::duration_cast<milliseconds>(*later.taken - *earlier.taken);
    return milliseconds(0);
}

} // namespace

ReplayTimeline::ReplayTimeline(std::vector<std::string> files, const RecordingOptions& options)
    : files_(std::move(files)),
      options_(options)
{
    startFile(0, milliseconds(0));
}

Result<ReplayTimeline> ReplayTimeline::open(
    std::vector<std::string> files, const RecordingOptions& options)
{
    for (const std::string& file : files)
        if (const auto reader = openRecording(file, options); !reader)
            return tl::unexpected<Error>(reader.error());
    return ReplayTimeline(std::move(files), options);
}

ReplayTimeline ReplayTimeline::timesAnew() const
{
    RecordingOptions options = options_;
    options.timesOnly = true;
    return {files_, options};
}

void ReplayTimeline::startFile(std::size_t index, milliseconds at)
{
    file_ = index;
    reader_.reset();
    last_.reset();
    if (starts_.size() <= index)
        starts_.push_back(at);
}

ReplayTimeline::Frame ReplayTimeline::place(RecordedFrame stored)
{
    const RecordingFacts facts = reader_->facts();
    Frame frame;
    frame.period = nominalPeriod(facts);
    frame.media = starts_[file_];
    frame.file = file_;
    if (!last_)
        firstTurnOn_ = stored.times.sinceTurnOn.value_or(milliseconds(0));
    if (last_) {
        const milliseconds gap = gapBetween(*last_, stored);
        const bool plausible = gap > milliseconds(0) && gap <= kLongestGap;
        frame.media = last_->media + (plausible ? gap : frame.period);
        frame.shutterClosed = stored.times.sinceShutter && last_->times.sinceShutter
            && *stored.times.sinceShutter < *last_->times.sinceShutter;
    }
    const milliseconds sinceStart = stored.times.sinceTurnOn
        ? counterDifference(*stored.times.sinceTurnOn, firstTurnOn_)
        : frame.media - starts_[file_];
    frame.wall = stored.taken.value_or(facts.start + sinceStart);
    frame.taken = stored.taken;
    frame.times = stored.times;
    frame.scale = stored.scale;
    frame.counts = std::move(stored.counts);
    frame.visible = std::move(stored.visible);
    frame.registration = facts.registration;
    return frame;
}

Result<std::optional<ReplayTimeline::Frame>> ReplayTimeline::next()
{
    if (held_)
        return std::exchange(held_, std::nullopt);
    while (file_ < files_.size()) {
        if (!reader_) {
            auto reader = openRecording(files_[file_], options_);
            if (!reader) {
                startFile(file_ + 1, starts_[file_]);
                return tl::unexpected<Error>(reader.error());
            }
            reader_ = std::move(*reader);
        }
        auto stored = reader_->next();
        if (stored && *stored) {
            last_ = place(std::move(**stored));
            return std::optional<Frame>(*last_);
        }
        const milliseconds end = last_ ? last_->media + last_->period : starts_[file_];
        startFile(file_ + 1, end);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
    }
    return std::optional<Frame>{};
}

Result<void> ReplayTimeline::seek(milliseconds to)
{
    if (to < milliseconds(0))
        return fail(ErrorKind::InvalidInput, "replay", "cannot go to a time before the start",
            "give a time of 0 or more");
    held_.reset();
    // Frames are differences of the frames before them, so the way leads from a file's start.
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), to);
    const auto index = static_cast<std::size_t>(after - starts_.begin()) - 1;
    startFile(std::min(index, files_.size()), starts_[index]);
    wanted_ = to;
    return {};
}

Result<bool> ReplayTimeline::search(int mostFrames)
{
    for (int i = 0; wanted_; ++i) {
        if (i >= mostFrames)
            return false;
        auto frame = next();
        if (!frame)
            return tl::unexpected<Error>(frame.error());
        if (*frame && (*frame)->media < *wanted_)
            continue;
        wanted_.reset();
        held_ = std::move(*frame);
    }
    return true;
}

void ReplayTimeline::learnStarts(const ReplayTimeline& same)
{
    if (same.starts_.size() > starts_.size())
        starts_ = same.starts_;
}

} // namespace haetae
