// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "camera/simulated/picture_layout.h"

namespace haetae::simulated {

/// Draws what the visible camera sees, in the geometry of the thermal one. *value*
class VisibleRenderer {
public:
    VisibleRenderer(
        const Scenario& scenario, std::uint64_t seed, cv::Size thermal, cv::Size visible);
    /// CV_8UC3, BGR.
    [[nodiscard]] cv::Mat render(const Scenario& scenario, double round) const;

private:
    PictureLayout layout_;
    cv::Mat background_;
};

} // namespace haetae::simulated
