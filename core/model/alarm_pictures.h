// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <opencv2/core.hpp>
#include <string>

#include "base/clock.h"
#include "base/ids.h"
#include "model/frame_stamp.h"

namespace haetae {

/// What was cut out of an alarm's frame for the one person it is about; made only where an admin
/// allows that kind of picture, else both are empty. *value*
struct AlarmPictures {
    cv::Mat thermal; ///< CV_16UC1, hundredths of a kelvin
    cv::Mat visible; ///< CV_8UC3, BGR
    [[nodiscard]] bool empty() const { return thermal.empty() && visible.empty(); }
};

/// Whose alarm shall be shown with the time around it. *value*
struct ClipWish {
    CameraId camera;
    TrackId track;
    std::string alarmUuid;
    FrameStamp at; ///< of the alarm
};

/// What moved around an alarm: the face of its person clear, everybody else coarse. *value*
struct AlarmClip {
    std::string thermal; ///< Matroska; empty: not of this kind
    std::string visible;
    int frames = 0;
    std::uint64_t leftOut = 0; ///< frames that came too fast to be taken in
    std::chrono::milliseconds before{0}; ///< the alarm
    std::chrono::milliseconds after{0};
    std::string trouble; ///< why there is none, or not all; one line
};

} // namespace haetae
