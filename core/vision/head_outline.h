// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "vision/head_candidates.h"
#include "vision/scene_levels.h"

namespace haetae {

/// How far the picture around one ellipse looks like the outline of a head. *value*
struct HeadOutline {
    float score = 0.0F; ///< 0..1
    float coverage = 0.0F; ///< share of the arc over crown and cheeks that is a warm-to-cold edge
    float below = 0.0F; ///< drop of temperature under the chin, in units of the drop at the sides
    float inFrame = 0.0F; ///< share of the arc whose surroundings are in the picture
    float skin = 0.0F; ///< degC, the warm quarter of the inside
    float spread = 0.0F; ///< K, standard deviation in the middle
};

/// celsius: CV_32FC1, smoothed. least: only the inside of an ellipse is looked at whose quality
/// cannot be above it; its score stays 0.
[[nodiscard]] HeadOutline judgeOutline(
    const cv::Mat& celsius, const HeadEllipse& head, const SceneLevels& levels, float least = 0.0F);

/// Outline score lowered for what is colder than this frame's skin; 0 for what cannot be skin.
[[nodiscard]] float qualityOf(const HeadOutline& outline, const SceneLevels& levels);

/// Shifts and resizes the ellipse by small steps to where its outline is clearest.
[[nodiscard]] HeadEllipse refineOutline(
    const cv::Mat& celsius, HeadEllipse head, const SceneLevels& levels);

} // namespace haetae
