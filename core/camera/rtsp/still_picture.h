// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace haetae {

/// Gives a picture that stands still the same bytes for as long as it does. Once a second or so a
/// stream codes the whole picture anew, which changes it a little everywhere; whoever asks whether
/// anything has changed must not take that for news. *thread-bound*
class StillPicture {
public:
    /// So many times in a row it must have come without any change: no sensor's noise does that.
    static constexpr int kStillAfter = 5;

    /// The picture to go on with: this one, or the former when this is the same coded anew.
    /// codedByItself: not as the difference from the picture before.
    [[nodiscard]] cv::Mat see(const cv::Mat& bgr, bool codedByItself);

private:
    cv::Mat given_; ///< what was returned last
    cv::Mat seen_; ///< what came last
    int still_ = 0;
};

/// Whether two pictures of one size differ by no more than coding does: nowhere a place that has
/// become lighter, darker or of another colour. Pure.
[[nodiscard]] bool differOnlyByCoding(const cv::Mat& bgr, const cv::Mat& other);

} // namespace haetae
