// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>

#include "base/result.h"

namespace haetae {

/// Reads the first video stream of a file (whatever FFmpeg's libraries know) picture by picture.
/// *thread-bound*
class VideoReader {
public:
    struct Frame {
        cv::Mat bgr; ///< CV_8UC3, as stored (not rotated)
        std::chrono::nanoseconds media{0}; ///< since the first picture; never falls
    };

    /// Errors: not found, no video in it, a coding that is not known, pictures of absurd size.
    [[nodiscard]] static Result<VideoReader> open(const std::filesystem::path& file);
    VideoReader(VideoReader&&) noexcept;
    VideoReader& operator=(VideoReader&&) noexcept;
    ~VideoReader();

    /// Empty at the end. Damaged pictures are left out. Errors: the file cannot be read any
    /// further.
    [[nodiscard]] Result<std::optional<Frame>> next();

private:
    struct State;
    explicit VideoReader(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace haetae
