// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/visible_people.h"

#include <algorithm>

#include "vision/face_geometry.h"
#include "vision/face_points.h"

namespace haetae {
namespace {

constexpr double kStandInWidth = 320.0; // thermal px
constexpr double kFaceInHead = 0.85; ///< of the width
constexpr double kHeadShape = 1.35; ///< height over width
constexpr double kFaceLower = 0.1; ///< of the head's height, middle to middle

} // namespace

ViewMap standInMap(cv::Size visible)
{
    const double scale = std::max(1, visible.width) / kStandInWidth;
    return ViewMap::scale(scale, scale);
}

cv::Size standInSize(cv::Size visible)
{
    const double scale = std::max(1, visible.width) / kStandInWidth;
    return {cvRound(kStandInWidth), cvRound(visible.height / scale)};
}

std::vector<FaceObservation> visibleObservations(const DetectedFaces& late, cv::Size visible)
{
    const ViewMap map = standInMap(visible);
    std::vector<FaceObservation> faces;
    for (const FaceBox& box : late.boxes) {
        const ThermalRect face = map.thermalFromVisible(box.box);
        const double width = face.width / kFaceInHead;
        const double height = kHeadShape * width;
        const auto middle = face.center();
        FaceObservation seen;
        seen.stamp = late.stamp;
        seen.face = face;
        seen.head = ThermalRect{
            middle.x - width / 2, middle.y - (0.5 + kFaceLower) * height, width, height};
        seen.visible = box.box;
        seen.score = std::clamp(box.score, 0.0, 1.0);
        seen.geometry = measureGeometry(*seen.head, face, standInSize(visible));
        if (const auto points = facePointsOf(box.landmarks))
            seen.geometry.angleDegrees = viewAngleOf(*points, visible);
        faces.push_back(seen);
    }
    return faces;
}

} // namespace haetae
