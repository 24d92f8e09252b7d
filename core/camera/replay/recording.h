// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "model/radiometric_frame.h"
#include "model/signal_scale.h"
#include "model/view_map.h"

namespace haetae {

/// One thermal frame as a file holds it. *value*
struct RecordedFrame {
    cv::Mat counts; ///< CV_16UC1, not rotated
    SignalScale scale;
    SensorTimes times;
    std::optional<WallTime> taken; ///< where the file gives each frame a time of its own
    std::vector<std::uint8_t> visible{}; ///< JPEG of the same moment; empty: none
};

/// What a file says of itself as a whole. *value*
struct RecordingFacts {
    WallTime start;
    double framesPerSecond = 9.0;
    std::optional<ViewMap> registration{}; ///< visible from thermal, where the file says it
};

/// What the file itself does not say. *value*
struct RecordingOptions {
    std::optional<LinearScale> scale; ///< of 16-bit TIFF
    std::optional<double> framesPerSecond; ///< of 16-bit TIFF
    bool timesOnly = false; ///< no picture is looked at: what can go without decoding does
};

/// A file of thermal frames, open, in order. *thread-bound*
class Recording {
public:
    virtual ~Recording() = default;
    [[nodiscard]] virtual RecordingFacts facts() const = 0;
    /// Empty at the end. Truncated or Corrupt where the file breaks off, and from then on.
    [[nodiscard]] virtual Result<std::optional<RecordedFrame>> next() = 0;
};

/// Knows what haetaectl record wrote, CPTV v2, FLIR radiometric JPEG, FLIR FFF / SEQ / CSQ and
/// 16-bit TIFF by their content, not by their names. Errors: not found, not readable, empty, none
/// of these, and what the formats' readers say of the file's start.
[[nodiscard]] Result<std::unique_ptr<Recording>> openRecording(
    const std::string& file, const RecordingOptions& options = {});

} // namespace haetae
