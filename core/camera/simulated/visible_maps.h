// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "camera/simulated/face_paint.h"

namespace haetae::simulated {

/// Colours around a head: columns -pi .. pi, rows crown .. chin; finest first, all a
/// power of two wide. CV_8UC4, the fourth channel unused.
[[nodiscard]] std::vector<cv::Mat> headColours(
    const Appearance& look, const PersonColours& colours);
/// Neck, clothes and hands with opacity in the fourth channel, in the places of
/// bodyTemperatures(); finest first. CV_8UC4.
inline constexpr int kVisibleBodyGrain = 64;
[[nodiscard]] std::vector<cv::Mat> bodyColours(
    const Appearance& look, const PersonColours& colours);
/// The empty entrance by visible light. layout: scene to visible picture. CV_8UC3.
[[nodiscard]] cv::Mat emptyRoom(
    cv::Size size, const struct PictureLayout& layout, std::uint64_t seed);

} // namespace haetae::simulated
