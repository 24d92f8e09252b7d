// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <string>

#include "base/clock.h"
#include "base/result.h"

namespace haetae {

/// Plays a kept clip of one kind, out of memory alone. *thread-bound*
class ClipPlayer {
public:
    /// *value*
    struct Frame {
        WallTime at;
        cv::Mat heat; ///< CV_16UC1, hundredths of a kelvin; empty in a visible clip
        cv::Mat bgr; ///< CV_8UC3; empty in a thermal clip
    };
    /// Errors: no clip of Haetae's, or a damaged one.
    [[nodiscard]] static Result<ClipPlayer> open(std::string matroska);
    ClipPlayer(ClipPlayer&&) noexcept;
    ClipPlayer& operator=(ClipPlayer&&) noexcept;
    ~ClipPlayer();

    [[nodiscard]] WallTime began() const;
    /// Empty at the end.
    [[nodiscard]] std::optional<Frame> next();
    void rewind();

private:
    struct State;
    explicit ClipPlayer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace haetae
