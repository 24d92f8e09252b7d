// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <opencv2/core.hpp>

#include "camera/simulated/scenario.h"

namespace haetae::simulated {

/// Scales a smaller picture into a larger one, centred, without stretching; pixel centres are at
/// integers in both. *value*
struct PictureLayout {
    double scale = 1;
    double left = 0;
    double top = 0;

    [[nodiscard]] static PictureLayout fit(cv::Size2d inner, cv::Size2d outer)
    {
        PictureLayout l;
        l.scale = std::min(outer.width / inner.width, outer.height / inner.height);
        l.left = (outer.width - inner.width * l.scale) / 2 + 0.5 * l.scale - 0.5;
        l.top = (outer.height - inner.height * l.scale) / 2 + 0.5 * l.scale - 0.5;
        return l;
    }
    [[nodiscard]] static PictureLayout ofScene(cv::Size picture)
    {
        return fit({kSceneWidth, kSceneHeight}, picture);
    }
    [[nodiscard]] double x(double sceneX) const { return left + sceneX * scale; }
    [[nodiscard]] double y(double sceneY) const { return top + sceneY * scale; }
    [[nodiscard]] HeadPose place(HeadPose pose) const
    {
        pose.x = x(pose.x);
        pose.y = y(pose.y);
        pose.faceWidth *= scale;
        return pose;
    }
    /// The picture's part of the doorway, all its height.
    [[nodiscard]] cv::Rect doorway(cv::Size picture) const
    {
        const int from = cvRound(x(kDoorLeft));
        const int to = cvRound(x(kDoorRight));
        return cv::Rect(from, 0, to - from, picture.height);
    }
};

} // namespace haetae::simulated
