// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <opencv2/core.hpp>
#include <optional>

#include "base/units.h"
#include "model/frame_stamp.h"
#include "model/radiometric_frame.h"
#include "model/reference_state.h"

namespace haetae {

/// A frame in degC. Corrected by the reference exactly once, and only when the reference is
/// trusted. *value*
struct TemperatureImage {
    FrameStamp stamp;
    cv::Mat celsius; ///< CV_32FC1; apparent temperature plus correction where there is one
    ReferenceState reference;
    /// What was added to every pixel (with a gain: at the reference's own value); empty when
    /// nothing was.
    std::optional<TempDelta> correction;
    std::shared_ptr<const RadiometricFrame> frame; ///< the counts behind it; sites are read there
};

} // namespace haetae
