// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "camera/simulated/scenario.h"

namespace haetae::simulated {

inline constexpr double kAmbientCelsius = 23.4;

/// Where things are on a face, in half face widths from the middle of the head, right and down.
namespace face {
inline constexpr double kEyeX = 0.42;
inline constexpr double kEyeY = 0.08;
inline constexpr double kCanthusX = 0.19;
inline constexpr double kBrowY = -0.17;
inline constexpr double kNoseY = 0.45;
inline constexpr double kMouthY = 0.80;
inline constexpr double kHairlineY = -0.82;

/// The part that counts as forehead: between the brows and where hair usually begins.
inline constexpr double kForeheadTop = -0.62;
inline constexpr double kForeheadBottom = -0.27;
inline constexpr double kForeheadAside = 0.45;
} // namespace face

/// How far down the hair reaches at an angle on the head (0 front, pi back), crown -1, chin 1.
[[nodiscard]] double hairline(const Appearance& look, double angle);
/// Is this place of the face (half face widths, front view) under the mask?
[[nodiscard]] double maskCover(double x, double y);
/// Is it behind a lens of the glasses?
[[nodiscard]] double lensCover(double x, double y);

/// Temperatures around a head: columns -pi .. pi, rows crown .. chin. Two channels: kelvin below
/// the warmest skin (exactly 0 there), and how strongly the place follows the breath. Finest
/// first, each half as large as the one before. CV_32FC2.
[[nodiscard]] std::vector<cv::Mat> headTemperatures(const Appearance& look);

/// Kelvin below the warmest skin (< 0) that nine tenths of the forehead do not reach. map: the
/// finest of headTemperatures().
[[nodiscard]] double foreheadLevel(const cv::Mat& map, const Appearance& look);

/// Neck, clothes and hands below a head, kBodyGrain pixels a face width; two channels: degC and
/// opacity. Finest first. CV_32FC2.
inline constexpr int kBodyGrain = 40;
inline constexpr double kBodyWide = 3.4; ///< face widths
inline constexpr double kBodyHigh = 10.6;
inline constexpr double kBodyTop = 0.30; ///< face widths below the middle of the head
[[nodiscard]] std::vector<cv::Mat> bodyTemperatures(
    const Appearance& look, double faceMaximumCelsius);

/// How much of a body is at this place (face widths from its axis, and below the head's middle).
[[nodiscard]] double bodyCover(double x, double y);
/// Bare neck and chest in the collar.
[[nodiscard]] double collarSkin(double x, double y);

} // namespace haetae::simulated
