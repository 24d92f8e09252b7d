// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/face_observation.h"

namespace haetae {

/// Finds faces in a visible picture (or a canvas of regions; to the detector it is just an image).
/// *thread-bound*
class FaceDetector {
public:
    virtual ~FaceDetector() = default;
    /// bgr: CV_8UC3, any size; boxes in its pixels, overlapping ones already merged.
    [[nodiscard]] virtual Result<std::vector<FaceBox>> detect(const cv::Mat& bgr) = 0;
    /// Adds finer points to the widest of these faces, of at least this width in the picture's
    /// pixels.
    virtual void refine(const cv::Mat& bgr, double fromWidth, std::vector<FaceBox>& faces);
    /// "yunet", "ssd" or "hog"; shown in the status bar and by haetaectl doctor.
    [[nodiscard]] virtual std::string name() const = 0;
};

inline void FaceDetector::refine(const cv::Mat&, double, std::vector<FaceBox>&) { }

} // namespace haetae
