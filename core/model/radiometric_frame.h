// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>

#include "base/ids.h"
#include "model/frame_stamp.h"
#include "model/signal_scale.h"
#include "model/view_map.h"

namespace haetae {

/// What the sensor says of its own history, where it says it. *value*
struct SensorTimes {
    std::optional<std::chrono::milliseconds> sinceTurnOn;
    std::optional<std::chrono::milliseconds>
        sinceShutter; ///< since the last flat-field correction (FFC)
};

/// One thermal frame as the camera delivered it, upright. Only its maker writes the pixels. *value*
struct RadiometricFrame {
    CameraId camera;
    FrameStamp stamp;
    cv::Mat counts; ///< CV_16UC1, rows x cols of the sensor after rotation
    SignalScale scale;
    SensorTimes times;
};

/// One visible picture as the camera delivered it, upright. *value*
struct VisibleFrame {
    CameraId camera;
    FrameStamp stamp;
    cv::Mat bgr; ///< CV_8UC3
    std::optional<std::chrono::nanoseconds> media{}; ///< the camera's own time, from some start
};

/// How far apart in time the pictures of two separate cameras are. *value*
struct PairSkew {
    std::chrono::nanoseconds by{0}; ///< the visible picture after the thermal one
    std::chrono::nanoseconds most{0}; ///< beyond it the two do not show the same
    [[nodiscard]] bool tooLarge() const { return by > most || by < -most; }
};

/// What a hybrid camera saw at one moment; either side may be absent. *value*
struct FramePair {
    std::shared_ptr<const RadiometricFrame> thermal;
    std::shared_ptr<const VisibleFrame> visible;
    ViewMap registration; ///< visible from thermal, as far as the back end knows it
    bool simulated = false; ///< such a frame's rows may never enter a site's log
    /// Another number than the frame before means that time was jumped over (a recording's seek or
    /// its next file): nothing may be followed across.
    std::uint32_t take = 0;
    /// The part of its stamp's age for which the source stood still, as a paused recording does:
    /// whoever was seen before is seen again as if no time had passed. Only ever grows.
    std::chrono::nanoseconds rested{0};
    /// The camera's own drawing of its heat, where that is all it gives: for the eye alone.
    std::shared_ptr<const VisibleFrame> thermalPicture{};
    bool pictureOnly = false; ///< by its nature this camera gives no temperatures
    std::optional<PairSkew> skew{}; ///< empty: one camera, or nothing visible to compare with
    bool repeats = false; ///< shows the same few frames again and again, and may (trials of speed)
};

} // namespace haetae
