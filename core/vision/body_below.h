// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "model/face_observation.h"
#include "vision/head_selection.h"
#include "vision/scene_levels.h"

namespace haetae {

/// What something is that looks like a head and has no person's body below it: a part of a plate
/// as wide as a heater or a screen, something partly too hot for skin, a far and lukewarm cup, or a
/// mannequin, whose clothes are as warm as its head. Empty for a person, and wherever the body may
/// just be out of sight. celsius: CV_32FC1, smoothed, with its hot things, without the reference.
[[nodiscard]] std::optional<RejectedObject::Kind> judgeBodyBelow(
    const cv::Mat& celsius, const JudgedHead& judged, const SceneLevels& levels);

} // namespace haetae
