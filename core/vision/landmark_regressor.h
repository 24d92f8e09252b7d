// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "model/geometry.h"

namespace haetae {

/// What maps the pixels around a face to its 68 points. *thread-bound*
class LandmarkRegressor {
public:
    virtual ~LandmarkRegressor() = default;
    /// bgr: CV_8UC3; face meets it. Throws what its library throws.
    [[nodiscard]] virtual std::vector<VisiblePoint> points(
        const cv::Mat& bgr, const VisibleRect& face) = 0;
};

} // namespace haetae
