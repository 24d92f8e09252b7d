// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "model/face_observation.h"
#include "model/view_map.h"
#include "pipeline/view_alignment.h"

namespace haetae {

/// The thermal picture that a visible one stands in for while there is none, so that people can be
/// followed in it: as fine as a usual thermal camera's. visible: its size, px.
[[nodiscard]] ViewMap standInMap(cv::Size visible);
[[nodiscard]] cv::Size standInSize(cv::Size visible);

/// Faces that the visible picture alone shows, each with the head around it in the stand-in's
/// pixels. They can be seen and counted, and never judged.
[[nodiscard]] std::vector<FaceObservation> visibleObservations(
    const DetectedFaces& late, cv::Size visible);

} // namespace haetae
