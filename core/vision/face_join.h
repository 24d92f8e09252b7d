// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
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
    /// Of each box how far whoever it shows has gone since, in thermal pixels; missing: not known.
    std::vector<ThermalPoint> moved{};
    std::chrono::nanoseconds age{0}; ///< of the boxes

    /// Older boxes add to heads, and make none and part none.
    static constexpr std::chrono::milliseconds kFresh{250};
    /// Where the face of this box is by now in the thermal picture, were it as large as people's
    /// faces are: the parallax goes by its width. Error: the registration's residual, and of the
    /// parallax what this face differs from the usual one in width.
    [[nodiscard]] ThermalRect placeNow(std::size_t box) const;
    /// The same under a map of its own.
    [[nodiscard]] ThermalRect placeNow(std::size_t box, const ViewMap& map) const;
};

/// The faces of one frame, and the visible boxes that added to none of them: posters, screens, and
/// people whose heat runs into others'. *value*
struct JoinedFaces {
    std::vector<FaceObservation> faces;
    std::vector<std::size_t> withoutHead; ///< boxes that no outlined head took
};

/// Of each box how far the face is turned from the camera, degrees; empty where its points do not
/// say so or lie too close together. picture: the visible camera's.
[[nodiscard]] std::vector<std::optional<double>> viewAnglesOf(
    const std::vector<FaceBox>& boxes, cv::Size picture);

/// Of each box the head that it fits best, each head once; both of one moment.
[[nodiscard]] std::vector<std::optional<ThermalRect>> headsOf(const std::vector<FaceBox>& boxes,
    const std::vector<ThermalRect>& heads, const ViewRegistration& registration);

/// Of each head the box that fits it best, each box once; both of one moment.
[[nodiscard]] std::vector<std::optional<std::size_t>> boxesOf(const std::vector<ThermalRect>& heads,
    const std::vector<FaceBox>& boxes, const ViewRegistration& registration);

/// Makes one observation of each head; a visible face at its place adds its box and raises the
/// score. frame: size of the thermal picture. visible: nullptr when there is none; thermal alone is
/// enough.
[[nodiscard]] JoinedFaces joinFaces(const FrameStamp& stamp, const ThermalSearch& search,
    cv::Size frame, const VisibleFaces* visible);

} // namespace haetae
