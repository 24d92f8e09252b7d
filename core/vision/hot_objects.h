// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "model/face_observation.h"
#include "model/geometry.h"
#include "vision/scene_levels.h"

namespace haetae {

/// Paints the reference over with the temperature around it and returns its own median level
/// (degC), empty when the circle lies outside. scale: pixels of the circle per pixel of celsius.
[[nodiscard]] std::optional<float> eraseReference(
    cv::Mat& celsius, const ThermalCircle& reference, double scale);

/// Paints everything hotter than skin over with the background and reports it. celsius: CV_32FC1.
[[nodiscard]] std::vector<RejectedObject> eraseHotObjects(
    cv::Mat& celsius, const SceneLevels& levels);

} // namespace haetae
