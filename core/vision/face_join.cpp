// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_join.h"

#include <algorithm>
#include <cmath>

#include "vision/face_geometry.h"
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

} // namespace

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
    std::vector<double> gain(joined.faces.size() * boxes, 0.0);
    for (std::size_t h = 0; h < joined.faces.size(); ++h) {
        const ThermalRect& head = *joined.faces[h].head;
        const ViewMap map = visible->registration.at(head.width);
        for (std::size_t b = 0; b < boxes; ++b)
            gain[h * boxes + b] = likeness(head, map.thermalFromVisible(visible->boxes[b].box));
    }
    const auto boxOf = assignBest(gain, joined.faces.size(), boxes);
    std::vector<bool> taken(boxes, false);
    for (std::size_t h = 0; h < joined.faces.size(); ++h) {
        if (!boxOf[h])
            continue;
        FaceObservation& face = joined.faces[h];
        const FaceBox& box = visible->boxes[*boxOf[h]];
        taken[*boxOf[h]] = true;
        face.visible = box.box;
        face.score = 1.0 - (1.0 - face.score) * (1.0 - 0.5 * std::clamp(box.score, 0.0, 1.0));
    }
    for (std::size_t b = 0; b < boxes; ++b)
        if (!taken[b])
            joined.withoutHeat.push_back(visible->boxes[b]);
    return joined;
}

} // namespace haetae
