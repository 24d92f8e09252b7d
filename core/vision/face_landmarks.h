// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <opencv2/core.hpp>
#include <vector>

#include "base/result.h"
#include "model/geometry.h"
#include "vision/face_detector.h"

namespace haetae {

/// Places among the 68 points, counted from 0, in the order of the 300-W challenge (C. Sagonas et
/// al., ICCV Workshops 2013). Right and left are the person's own.
inline constexpr std::size_t kLandmarks = 68;
inline constexpr std::size_t kChin = 8;
inline constexpr std::size_t kRightBrow = 17; ///< to 21, outer end first
inline constexpr std::size_t kLeftBrow = 22; ///< to 26, inner end first
inline constexpr std::size_t kNoseTip = 30;
inline constexpr std::size_t kRightOuterCanthus = 36;
inline constexpr std::size_t kRightInnerCanthus = 39;
inline constexpr std::size_t kLeftInnerCanthus = 42;
inline constexpr std::size_t kLeftOuterCanthus = 45;

class LandmarkRegressor;

/// Finds 68 points of a face whose box is known already. *thread-bound*
class LandmarkDetector {
public:
    /// The package's face_landmark_68 weights. Errors: those of WeightTable::open(), a tensor that
    /// the network needs and the file lacks.
    [[nodiscard]] static Result<LandmarkDetector> open(
        const std::filesystem::path& weightsManifest);
    /// A shape predictor as dlib writes it (V. Kazemi, J. Sullivan, CVPR 2014). Errors: no such
    /// file, no shape predictor, another number of points than 68.
    [[nodiscard]] static Result<LandmarkDetector> openShapePredictor(
        const std::filesystem::path& file);
    LandmarkDetector(LandmarkDetector&&) noexcept;
    LandmarkDetector& operator=(LandmarkDetector&&) noexcept;
    ~LandmarkDetector();

    /// bgr: CV_8UC3; face: a detector's box in its pixels, which may reach over the edge. The 68
    /// points lie in the same pixels. Errors: no BGR picture, a box that does not meet it.
    [[nodiscard]] Result<std::vector<VisiblePoint>> find(
        const cv::Mat& bgr, const VisibleRect& face);

private:
    explicit LandmarkDetector(std::unique_ptr<LandmarkRegressor> regressor);
    std::unique_ptr<LandmarkRegressor> regressor_;
};

/// The same detector, which refines by 68 points: two faces of a picture at most. A face that the
/// network cannot answer for keeps what it had.
[[nodiscard]] std::unique_ptr<FaceDetector> withLandmarks(
    std::unique_ptr<FaceDetector> detector, LandmarkDetector landmarks);

} // namespace haetae
