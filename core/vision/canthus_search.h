// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "model/face_observation.h"

namespace haetae {

/// The canthi as the thermal picture itself shows them: the two warm corners beside the cool
/// corneas (the order of warmth follows E. F. J. Ring and F. J. Ammer, Physiological Measurement
/// 33, 2012), near the places that the visible picture expects. The forehead goes with them.
/// celsius: CV_32FC1 degC, before or after any correction; expected: with how far it may be off.
/// What is found may still be off by as much as it follows the expectation: its deviation is how
/// far it moves when the places are expected one standard deviation beside. Empty where nothing
/// looks like two corners of eyes, or no deviation is told.
[[nodiscard]] std::optional<ThermalLandmarks> atWarmCorners(
    const cv::Mat& celsius, const ThermalLandmarks& expected, double mmPerPixel);

} // namespace haetae
