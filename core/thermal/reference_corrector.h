// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "model/reference_state.h"
#include "model/temperature_image.h"

namespace haetae {

/// One-point correction: adds setTemperature - raw to every pixel, once, if and only if the
/// reference is trusted. apparent: CV_32FC1 degC; it is not written to.
[[nodiscard]] TemperatureImage correctByReference(
    FrameStamp stamp, const cv::Mat& apparent, const ReferenceState& reference);

} // namespace haetae
