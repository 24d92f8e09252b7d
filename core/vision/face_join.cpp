// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_join.h"

#include <algorithm>
#include <cmath>

#include "vision/face_geometry.h"
#include "vision/face_points.h"
#include "vision/track_assignment.h"

namespace haetae {
namespace {

/// 0 when they are not one head. A late box lags a walking head by up to its own width, and a
/// visible face is lower and smaller than the head around it.
double likeness(const ThermalRect& head, const ThermalRect& face)
{
    constexpr double kGate = 0.9; // head widths
    constexpr double kMostSizeRatio = 2.0;
    if (head.empty() || face.empty())
        return 0.0;
    const double distance = std::hypot(head.center().x - face.center().x,
                                head.center().y + 0.1 * head.height - face.center().y)
        / head.width;
    const double ratio = std::abs(std::log(face.width / (0.85 * head.width)));
    if (!(distance < kGate) || !(ratio < std::log(kMostSizeRatio)))
        return 0.0;
    return 0.05 + 0.95 * (1.0 - distance / kGate) * (1.0 - 0.5 * ratio / std::log(kMostSizeRatio));
}

/// Of each head the box that belongs to it.
std::vector<std::optional<std::size_t>> boxOfEach(
    const std::vector<ThermalRect>& heads, const VisibleFaces& visible)
{
    const std::size_t boxes = visible.boxes.size();
    std::vector<double> gain(heads.size() * boxes, 0.0);
    for (std::size_t h = 0; h < heads.size(); ++h) {
        const ViewMap map = visible.registration.at(heads[h].width);
        for (std::size_t b = 0; b < boxes; ++b)
            gain[h * boxes + b] = likeness(heads[h], visible.placeNow(b, map));
    }
    return assignBest(gain, heads.size(), boxes);
}

/// Where the eyes are, as its box shows it.
void addPoints(FaceObservation& face, const FaceBox& box, const VisibleFaces& visible,
    const std::optional<ThermalRect>& headThen)
{
    const auto points = headThen ? facePointsOf(box.landmarks) : std::nullopt;
    if (points)
        face.landmarks =
            carried(thermalLandmarksOf(*points, visible.registration.at(headThen->width)),
                *headThen, *face.head);
}

} // namespace

std::vector<std::optional<double>> viewAnglesOf(const std::vector<FaceBox>& boxes, cv::Size picture)
{
    constexpr double kLeastEyesApart = 12.0; // visible px; closer, a pixel's error turns the face
    std::vector<std::optional<double>> angles(boxes.size());
    for (std::size_t b = 0; b < boxes.size(); ++b) {
        const auto points = facePointsOf(boxes[b].landmarks);
        if (!points)
            continue;
        const double apart = std::hypot(
            points->leftEye.x - points->rightEye.x, points->leftEye.y - points->rightEye.y);
        if (apart >= kLeastEyesApart)
            angles[b] = viewAngleOf(*points, picture);
    }
    return angles;
}

ThermalRect VisibleFaces::placeNow(std::size_t box, const ViewMap& map) const
{
    ThermalRect place = map.thermalFromVisible(boxes[box].box);
    if (box < moved.size()) {
        place.x += moved[box].x;
        place.y += moved[box].y;
    }
    return place;
}

ThermalRect VisibleFaces::placeNow(std::size_t box) const
{
    constexpr double kFaceInHead = 0.85; // of its width
    const ThermalRect farAway = registration.farAway().thermalFromVisible(boxes[box].box);
    return placeNow(box, registration.at(farAway.width / kFaceInHead));
}

std::vector<std::optional<std::size_t>> boxesOf(const std::vector<ThermalRect>& heads,
    const std::vector<FaceBox>& boxes, const ViewRegistration& registration)
{
    VisibleFaces visible;
    visible.boxes = boxes;
    visible.registration = registration;
    return boxOfEach(heads, visible);
}

std::vector<std::optional<ThermalRect>> headsOf(const std::vector<FaceBox>& boxes,
    const std::vector<ThermalRect>& heads, const ViewRegistration& registration)
{
    std::vector<std::optional<ThermalRect>> found(boxes.size());
    const auto boxOf = boxesOf(heads, boxes, registration);
    for (std::size_t h = 0; h < heads.size(); ++h)
        if (boxOf[h])
            found[*boxOf[h]] = heads[h];
    return found;
}

JoinedFaces joinFaces(const FrameStamp& stamp, const ThermalSearch& search, cv::Size frame,
    const VisibleFaces* visible)
{
    JoinedFaces joined;
    for (const ThermalHead& head : search.heads) {
        FaceObservation face;
        face.stamp = stamp;
        face.head = head.head;
        face.face = head.face;
        face.score = head.score;
        face.geometry = measureGeometry(head.head, head.face, frame);
        joined.faces.push_back(face);
    }
    if (visible == nullptr)
        return joined;
    const std::size_t boxes = visible->boxes.size();
    std::vector<ThermalRect> heads;
    for (const ThermalHead& head : search.heads)
        heads.push_back(head.head);
    const auto boxOf = boxOfEach(heads, *visible);
    std::vector<bool> taken(boxes, false);
    for (std::size_t h = 0; h < joined.faces.size(); ++h) {
        if (!boxOf[h])
            continue;
        FaceObservation& face = joined.faces[h];
        const FaceBox& box = visible->boxes[*boxOf[h]];
        taken[*boxOf[h]] = true;
        face.visible = box.box;
        if (*boxOf[h] < visible->viewAngles.size())
            face.geometry.angleDegrees = visible->viewAngles[*boxOf[h]];
        const bool known = *boxOf[h] < visible->headsThen.size();
        addPoints(face, box, *visible, known ? visible->headsThen[*boxOf[h]] : std::nullopt);
        face.score = 1.0 - (1.0 - face.score) * (1.0 - 0.5 * std::clamp(box.score, 0.0, 1.0));
    }
    for (std::size_t b = 0; b < boxes; ++b)
        if (!taken[b])
            joined.withoutHead.push_back(b);
    return joined;
}

} // namespace haetae
