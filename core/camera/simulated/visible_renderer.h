// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "camera/simulated/face_paint.h"
#include "camera/simulated/head_shape.h"
#include "camera/simulated/picture_layout.h"
#include "camera/simulated/present.h"

namespace haetae::simulated {

/// Draws what the visible camera sees, in the geometry of the thermal one. *value*
class VisibleRenderer {
public:
    VisibleRenderer(
        const Scenario& scenario, std::uint64_t seed, cv::Size thermal, cv::Size visible);
    /// CV_8UC3, BGR. seconds: scene time, for the grain.
    [[nodiscard]] cv::Mat render(const Scenario& scenario, double round, double seconds) const;

private:
    struct Figure {
        HeadShape shape;
        PersonColours colours;
        std::vector<cv::Mat> head;
        std::vector<cv::Mat> body;
    };
    void drawPerson(cv::Mat& canvas, const PersonScript& person, const Figure& figure,
        const HeadPose& pose, int below) const;
    void drawDecoy(cv::Mat& canvas, const Decoy& decoy, const Figure& figure, double round) const;
    void drawReference(cv::Mat& canvas) const;

    std::uint64_t seed_ = 1;
    PictureLayout layout_; // scene to visible picture
    cv::Mat background_; // darker by the mean of the grain
    cv::Mat grain_; // CV_8UC3, larger than the picture, cut at a place that moves
    std::vector<Figure> figures_;
    std::vector<Figure> painted_; // in the order of Scenario::decoys
};

} // namespace haetae::simulated
