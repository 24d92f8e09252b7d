// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_geometry.h"

#include <algorithm>

namespace haetae {
namespace {

// The product's convention for a whole face. Bare cheekbones are narrower, so mm/px is a coarse
// figure to tell people how far away a face is, and no measure.
constexpr double kFaceBreadthMm = 150.0;
// Chosen, not measured: half of the 35 px that a one-person kiosk asks for, at which some 10 px of
// skin remain inside the blurred edges. The uncertainty budget has to carry the rest.
constexpr double kFewestPixelsAcross = 16.0;
constexpr double kEdgeMargin = 1.0; // px
constexpr double kEdgeShare = 0.03; // of the head's width, what its box may be too small by
constexpr double kMostOfFrame = 0.85; // of the frame's width or height

} // namespace

FaceGeometry measureGeometry(const ThermalRect& head, const ThermalRect& face, cv::Size frame)
{
    FaceGeometry geometry;
    // Half of the face may be turned away or under a hat: the head says how far away it is.
    geometry.facePixelsAcross = std::max(face.width, 0.8 * head.width);
    if (geometry.facePixelsAcross > 0)
        geometry.mmPerPixel = kFaceBreadthMm / geometry.facePixelsAcross;
    if (geometry.facePixelsAcross < kFewestPixelsAcross)
        geometry.limits.add(Reason::TooFar);
    // Hair may leave the picture above; cheeks and chin may not.
    const double side = kEdgeMargin + kEdgeShare * head.width - 0.5;
    const bool cut = head.x < side || head.x + head.width > frame.width - 1 - side
        || face.y < kEdgeMargin - 0.5 || head.y + head.height > frame.height - 0.5 - kEdgeMargin;
    if (cut)
        geometry.limits.add(Reason::AtEdge);
    if (face.width > kMostOfFrame * frame.width || face.height > kMostOfFrame * frame.height)
        geometry.limits.add(Reason::TooClose);
    return geometry;
}

} // namespace haetae
