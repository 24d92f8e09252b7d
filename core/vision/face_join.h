// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "model/face_observation.h"
#include "model/frame_stamp.h"
#include "model/view_registration.h"
#include "vision/head_detector.h"

namespace haetae {

/// Visible boxes with what brings them beside the heads; the boxes may be some frames old.
/// *value*
struct VisibleFaces {
    std::vector<FaceBox> boxes;
    ViewRegistration registration;
    /// Of each box how far its face is turned away, degrees; empty or missing: not known.
    std::vector<std::optional<double>> viewAngles{};
    /// Of each box the head that it belonged to in its own frame; without one, its points are not
    /// carried over to the head of now.
    std::vector<std::optional<ThermalRect>> headsThen{};
};

/// The faces of one frame, and what looked like a face to the visible detector alone. *value*
struct JoinedFaces {
    std::vector<FaceObservation> faces;
    std::vector<FaceBox> withoutHeat; ///< posters, screens: nothing warm where the face is
};

/// Of each box how far the face is turned from the camera, degrees; empty where its points do not
/// say so or lie too close together. picture: the visible camera's.
[[nodiscard]] std::vector<std::optional<double>> viewAnglesOf(
    const std::vector<FaceBox>& boxes, cv::Size picture);

/// Of each box the head that it fits best, each head once; both of one moment.
[[nodiscard]] std::vector<std::optional<ThermalRect>> headsOf(const std::vector<FaceBox>& boxes,
    const std::vector<ThermalRect>& heads, const ViewRegistration& registration);

/// Makes one observation of each head; a visible face at its place adds its box and raises the
/// score. frame: size of the thermal picture. visible: nullptr when there is none; thermal alone is
/// enough.
[[nodiscard]] JoinedFaces joinFaces(const FrameStamp& stamp, const ThermalSearch& search,
    cv::Size frame, const VisibleFaces* visible);

} // namespace haetae
