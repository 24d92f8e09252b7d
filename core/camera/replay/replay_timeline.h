// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "camera/replay/recording.h"
#include "model/radiometric_frame.h"

namespace haetae {

/// Several recordings laid end to end on one media time that starts at 0 and only grows.
/// *thread-bound*
class ReplayTimeline {
public:
    struct Frame {
        cv::Mat counts; ///< as stored, not rotated
        std::chrono::milliseconds media{0}; ///< since the first frame of the first file
        std::chrono::milliseconds period{0}; ///< the file's nominal frame time
        WallTime wall;
        SensorTimes times;
        SignalScale scale;
        std::optional<WallTime> taken; ///< where the file says it
        std::vector<std::uint8_t> visible; ///< JPEG, not rotated; empty: none
        std::optional<ViewMap> registration; ///< where the file says it
        std::size_t file = 0; ///< which of the recordings, from 0
        bool shutterClosed = false; ///< a shutter event lies between this frame and the one before
    };

    /// Opens every file once, so that a bad one is told before anything is played.
    [[nodiscard]] static Result<ReplayTimeline> open(
        std::vector<std::string> files, const RecordingOptions& options = {});

    /// Empty at the end of the last file. After an Error the next call goes on with the next file.
    [[nodiscard]] Result<std::optional<Frame>> next();
    /// The next frame will be the first one at or after this media time, once search() has found
    /// it.
    [[nodiscard]] Result<void> seek(std::chrono::milliseconds to);
    /// Reads on towards what seek() asked for, at most this many frames (about 1 ms for 10). True
    /// when next() may be called, false when there is more to read.
    [[nodiscard]] Result<bool> search(int mostFrames);

    /// The same recordings, at their start, for their times alone.
    [[nodiscard]] ReplayTimeline timesAnew() const;
    /// The media time at which each recording begins that was reached so far, then, once the end
    /// was reached, that of the last.
    [[nodiscard]] const std::vector<std::chrono::milliseconds>& starts() const { return starts_; }
    [[nodiscard]] bool measured() const { return starts_.size() > files_.size(); }
    /// What another timeline of the same recordings has read shortens the way of seek().
    void learnStarts(const ReplayTimeline& same);

private:
    ReplayTimeline(std::vector<std::string> files, const RecordingOptions& options);
    void startFile(std::size_t index, std::chrono::milliseconds at);
    [[nodiscard]] Frame place(RecordedFrame stored);

    std::vector<std::string> files_;
    RecordingOptions options_;
    std::vector<std::chrono::milliseconds> starts_; // media time of each file reached so far
    std::size_t file_ = 0;
    std::unique_ptr<Recording> reader_;
    std::optional<Frame> last_; // of the current file
    std::optional<std::chrono::milliseconds> wanted_; // not yet found
    std::optional<Frame> held_; // found by search(), not yet handed out
    std::chrono::milliseconds firstTurnOn_{0}; // of the current file
};

} // namespace haetae
