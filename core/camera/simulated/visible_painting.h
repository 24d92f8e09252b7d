// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "camera/simulated/head_shape.h"

namespace haetae::simulated {

/// Lays a BGRA map over a BGR canvas; one pixel of the finest level covers `scale` canvas pixels
/// and its corner lies at `corner`. Nothing is drawn from row `below` on.
void paintColours(cv::Mat& canvas, const std::vector<cv::Mat>& levels, cv::Point2d corner,
    double scale, int below);
/// A lit head; light comes from the upper left.
void paintHead(cv::Mat& canvas, const HeadShape& shape, const std::vector<cv::Mat>& levels,
    const HeadPose& pose);
/// An ellipse with a soft edge, shaded to its rim.
void paintEllipse(cv::Mat& canvas, cv::Point2d centre, cv::Size2d radii, cv::Vec3f colour);

} // namespace haetae::simulated
