// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "model/face_observation.h"
#include "vision/head_selection.h"

namespace haetae {

/// Why what looks like a head is a thing; empty for a head. Alone, without a neck: a box (cup,
/// kettle, radiator), an evenly warm disc (plate, blackbody), or the front of a body that lies
/// along the floor (animal). With or without a neck: as even as no face is (a warmed mannequin).
/// celsius: CV_32FC1, smoothed.
[[nodiscard]] std::optional<RejectedObject::Kind> judgeThing(
    const cv::Mat& celsius, const JudgedHead& judged, const SceneLevels& levels);

} // namespace haetae
