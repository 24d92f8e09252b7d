// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "model/face_observation.h"
#include "model/skin_reading.h"

namespace haetae {

/// What was read at one facial site. *value*
struct SiteStatistic {
    double value = 0.0; ///< in the image's own unit: counts or degC
    int pixels = 0; ///< that were looked at
    ThermalRect region;
};

/// Where a face is read, and why there. *value*
struct SiteChoice {
    FacialSite site = FacialSite::WholeFaceMaximum;
    SiteGrounds grounds = SiteGrounds::NoLandmarks;
};

/// Whether a pixel of the face is fine enough for the corners of the eyes.
[[nodiscard]] bool canReadCanthi(const FaceObservation& face);

/// Where a face may be read: the inner canthi when one pixel covers at most 0.75 mm of the face, so
/// that 4x4 px lie on the 3 mm of a canthus, and landmarks say where they are; else the whole face.
/// wanted: the admin's choice, kept when the face allows it. covering: what is known to lie over
/// the face; glasses hide the canthi, hair the forehead.
[[nodiscard]] SiteChoice chooseSite(const FaceObservation& face,
    std::optional<FacialSite> wanted = std::nullopt, const ReasonSet& covering = {});

/// Reads one site on an image of counts (CV_16UC1) or temperatures (CV_32FC1); both must rise with
/// temperature. Every statistic works on 3x3 means:
/// WholeFaceMaximum: the 99.75th percentile, but never fewer than two pixels below the very
/// hottest; InnerCanthi: the warmer corner within 3 mm, a sixteenth below its maximum; Forehead:
/// its 90th percentile. Empty when fewer than nine pixels remain inside the picture.
[[nodiscard]] std::optional<SiteStatistic> readSite(
    const cv::Mat& image, const FaceObservation& face, FacialSite site);

/// The same at a region known beforehand, as evidence keeps it.
[[nodiscard]] std::optional<SiteStatistic> readSite(
    const cv::Mat& image, const ThermalRect& region, FacialSite site);

/// The median of a region's pixels, of an even sample where there are many. Empty when fewer than
/// nine remain inside the picture.
[[nodiscard]] std::optional<double> middleOf(const cv::Mat& image, const ThermalRect& region);

} // namespace haetae
