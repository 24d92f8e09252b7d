// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "model/radiometric_frame.h"
#include "model/reason.h"

namespace haetae {

/// What is wrong with a frame before anything is measured in it. *value*
struct FrameSanity {
    ReasonSet refused; ///< not empty: the frame is not to be used at all
    ReasonSet flagged; ///< usable, but said: single impossible pixels, a saturated part
    std::vector<cv::Point> badPixels; ///< NaN, infinite or impossible beside their neighbours
    double saturatedShare = 0.0; ///< of all pixels, 0..1
    double medianCelsius = 0.0; ///< of the finite pixels
    [[nodiscard]] bool usable() const { return refused.empty(); }
};

/// Rules: NotRadiometric: empty, or not one float a count. FrameNotFinite: more than 0.1 % NaN or
/// infinite, or a scale that is none. FrameWrongScale: median outside -40..120 degC.
/// FrameConstant: 99 % of the pixels hold one count (of the values where counts are missing).
/// FrameInverted: a falling scale, or a picture that runs against the last good one (correlation
/// below -0.5). FrameSaturated: half of the pixels at either end of the counts; flagged from
/// 0.5 %. FrameBitErrors: more than 1 % of the pixels stand out from their neighbours by more than
/// 6 K without raising each of them (a lens spreads every real point) or lie outside -60..600 degC;
/// flagged from one on.
/// celsius: CV_32FC1 of frame's counts, uncorrected; lastGood: the same of the last usable frame,
/// or empty.
[[nodiscard]] FrameSanity inspectFrame(
    const RadiometricFrame& frame, const cv::Mat& celsius, const cv::Mat& lastGood = {});

/// The picture with those pixels replaced by the median of their sound neighbours; celsius is not
/// written to. Without bad pixels it is celsius itself.
[[nodiscard]] cv::Mat withoutBadPixels(
    const cv::Mat& celsius, const std::vector<cv::Point>& badPixels);

} // namespace haetae
