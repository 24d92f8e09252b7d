// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "base/result.h"
#include "model/radiometric_frame.h"
#include "vision/face_canvas.h"
#include "vision/face_detector.h"

namespace haetae {

/// One visible picture, and where the thermal one saw heads. *value*
struct FaceSearch {
    std::shared_ptr<const VisibleFrame> picture;
    std::vector<SearchRegion> regions;
    bool gated = false; ///< the regions are all there is; else nobody has looked
    /// Visible px across a face that is near enough to be measured at the corners of its eyes;
    /// empty while nobody is.
    std::optional<double> landmarksFrom{};
};

/// Searches one camera's pictures: the regions of heads in one canvas, and now and then the whole
/// picture for what they missed. Whoever was found there is looked for again at the same place, so
/// that nobody depends on the slow search twice. Pure in the pictures and their stamps.
/// *thread-bound*
class GatedSearch {
public:
    explicit GatedSearch(std::chrono::milliseconds wholeEvery = std::chrono::seconds(3))
        : wholeEvery_(wholeEvery)
    {
    }

    /// Boxes in the picture's own pixels, best first. Errors: the detector's own, and what a
    /// library threw; the next search begins anew.
    [[nodiscard]] Result<std::vector<FaceBox>> search(
        FaceDetector& detector, const FaceSearch& wanted);

private:
    [[nodiscard]] Result<std::vector<FaceBox>> searchBoth(
        FaceDetector& detector, const FaceSearch& wanted);
    [[nodiscard]] bool wholeIsDue(const FaceSearch& wanted) const;

    std::chrono::milliseconds wholeEvery_;
    std::optional<MonotonicTime> lastWhole_;
    cv::Size size_;
    std::vector<VisibleRect> beyondHeads_; ///< faces of the last search that no head led to
};

/// Where nobody else has looked: faces of 32 px and more of 1920x1080 are still found.
inline constexpr int kWholeWidth = 960;
/// One pass over one whole picture, reduced to this width; boxes in the picture's own pixels.
/// Errors: the detector's own.
[[nodiscard]] Result<std::vector<FaceBox>> searchWhole(
    FaceDetector& detector, const cv::Mat& bgr, int width = kWholeWidth);

/// One pass over the regions of a picture. Empty without a pass where there is none.
[[nodiscard]] Result<std::vector<FaceBox>> searchCanvas(
    FaceDetector& detector, const cv::Mat& bgr, const FaceCanvas& canvas);

} // namespace haetae
