// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "base/result.h"
#include "base/units.h"
#include "model/radiometric_frame.h"

namespace haetae {

/// Counts -> apparent temperature in degC, CV_32FC1 of the same size. Errors: empty or wrong type;
/// Unsupported when the counts cannot be temperatures on this scale (median outside -40..200 degC:
/// the sensor is not in radiometric mode).
[[nodiscard]] Result<cv::Mat> apparentCelsius(const RadiometricFrame& frame);

} // namespace haetae
