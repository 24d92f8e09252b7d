// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <opencv2/core.hpp>
#include <vector>

#include "model/config/privacy_rule.h"
#include "model/geometry.h"
#include "model/view_registration.h"
#include "pipeline/screening_snapshot.h"

namespace haetae {

// Makes faces unrecognisable where nobody may keep them. It lowers how well somebody can be told
// from a picture; build, clothes and gait stay.

/// Where a face is in the visible picture: as a detector found it, else where the registration
/// puts the head; empty when neither is known.
[[nodiscard]] VisibleRect visibleFaceOf(const FaceObservation& face, const ViewRegistration& views);

/// Every pixel becomes the mean of its cell of so many pixels. Any depth and channels.
[[nodiscard]] cv::Mat coarsened(const cv::Mat& picture, int cellPixels);
/// The whole picture at 16 cells across, so that also a face that nothing has found has fewer than
/// 8 x 8 cells unless it fills half of it; those that were found have 3 x 3. CV_32FC1.
[[nodiscard]] cv::Mat coverThermal(const cv::Mat& celsius, const std::vector<ThermalRect>& heads);
/// As coarse, and each face enlarged by a third filled with one grey. CV_8UC3.
[[nodiscard]] cv::Mat coverVisible(const cv::Mat& bgr, const std::vector<VisibleRect>& faces);

/// The snapshot as it may be drawn into a file: what the rule does not keep is covered. Simulated
/// people are shown as they are.
[[nodiscard]] std::shared_ptr<const ScreeningSnapshot> covered(
    const std::shared_ptr<const ScreeningSnapshot>& snapshot, const PrivacyRule& rule);

} // namespace haetae
