// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/ids.h"
#include "model/camera_advice.h"
#include "model/frame_stamp.h"

namespace haetae {

/// A temperature that a camera found by its own secret rule: shown and logged apart from ours, and
/// never judged. *value*
struct VendorReported {
    CameraId camera;
    FrameStamp stamp;
    double celsius = 0.0;
    bool overItsLimit = false; ///< what the vendor calls too warm
    std::string event; ///< the vendor's word for what happened
    std::string raw; ///< as it came
    bool kept = true; ///< false: one of many, shown only; the log has others of the same minute
    bool simulated = false;
};

/// What a camera says of its own settings or troubles, for whoever looks after it. *value*
struct CameraNoted {
    CameraId camera;
    FrameStamp stamp;
    CameraAdvice advice = CameraAdvice::NoEvents;
    std::string text; ///< one line
    bool repeated = false; ///< said before, when the camera was opened last; not logged again
    bool simulated = false;
};

} // namespace haetae
