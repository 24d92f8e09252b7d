// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "camera/simulated/head_shape.h"

namespace haetae::simulated {

/// Lays a map of (degC, opacity) over the canvas; one map pixel of the finest level covers
/// `scale` canvas pixels and its corner lies at `corner`.
void paintMap(
    cv::Mat& canvas, const std::vector<cv::Mat>& levels, cv::Point2d corner, double scale);

/// A head's surface in degC at one moment. *value*
struct HeadPaint {
    double faceMaximumCelsius = 35.5;
    double breathKelvin = 0;
};
void paintHead(cv::Mat& canvas, const HeadShape& shape, const std::vector<cv::Mat>& levels,
    const HeadPose& pose, const HeadPaint& paint);

/// An even ellipse with a one-pixel edge.
void paintEllipse(
    cv::Mat& canvas, cv::Point2d centre, cv::Size2d radii, double celsius, double opacity = 1.0);
/// An even rectangle with a one-pixel edge.
void paintBox(cv::Mat& canvas, cv::Rect2d box, double celsius, double opacity = 1.0);

} // namespace haetae::simulated
