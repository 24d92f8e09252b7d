// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "camera/simulated/scenario.h"

namespace haetae::simulated {

/// Colours of one person, BGR 0 .. 255. *value*
struct PersonColours {
    cv::Vec3f skin;
    cv::Vec3f hair;
    cv::Vec3f iris;
    cv::Vec3f lips;
    cv::Vec3f cloth;
    cv::Vec3f mask;
};
[[nodiscard]] PersonColours coloursOf(const Appearance& look);

/// A face without hair as seen straight on in even light, CV_8UC3. kFaceGrain pixels a half face
/// width; its middle is that of the head.
inline constexpr int kFaceGrain = 170;
inline constexpr double kFaceReach = 1.2; ///< half face widths to either side
[[nodiscard]] cv::Mat paintFace(const Appearance& look, const PersonColours& colours);

} // namespace haetae::simulated
