// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "model/face_observation.h"
#include "model/view_map.h"

namespace haetae {

/// Where the parts of one face lie in the visible picture; right and left are the person's own.
/// *value*
struct FacePoints {
    VisiblePoint rightEye; ///< the middle between its corners
    VisiblePoint leftEye;
    VisiblePoint noseTip;
    VisiblePoint rightMouth; ///< corner
    VisiblePoint leftMouth;
    VisiblePoint rightCanthus; ///< inner corner of the eye
    VisiblePoint leftCanthus;
};

/// From the five points of a detector or the 68 of LandmarkDetector; from five, the inner corners
/// stand where they are on average. Empty for another number, and where both eyes are one point.
[[nodiscard]] std::optional<FacePoints> facePointsOf(const std::vector<VisiblePoint>& landmarks);

/// Degrees between where the face looks and the line from it to the camera, 0..180, from the pose
/// of an average face that fits the points best. picture: the visible camera's, in pixels; its lens
/// is taken to be usual, which changes the angle by a few degrees at most. Empty where no pose
/// fits.
[[nodiscard]] std::optional<double> viewAngleOf(const FacePoints& points, cv::Size picture);

/// The sites of a face in the thermal picture; the forehead is empty where the head is not upright.
[[nodiscard]] ThermalLandmarks thermalLandmarksOf(const FacePoints& points, const ViewMap& map);

/// The same places after the head has moved and come nearer: both boxes are of the same head.
[[nodiscard]] ThermalLandmarks carried(
    const ThermalLandmarks& then, const ThermalRect& headThen, const ThermalRect& headNow);

} // namespace haetae
