// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/geometry.h"

namespace haetae {

/// Pixels of no camera: shares of the picture's width and height, 0..1, so that a zone stays where
/// it was drawn when the camera's resolution changes.
struct PictureShare;
using SharePoint = Point<PictureShare>;

/// A closed polygon drawn on the upright thermal picture; the last corner is joined to the first.
/// *value*
struct Zone {
    std::vector<SharePoint> corners;
    bool operator==(const Zone&) const = default;
};

/// Where an entrance screens. A face is judged when it lies in one of the include zones (in no zone
/// drawn: anywhere) and in none of the exclude zones; else it is seen and not judged. *value*
struct ZoneConfig {
    static constexpr std::size_t kMostZones = 8; ///< of each kind
    static constexpr std::size_t kMostCorners = 24;
    std::vector<Zone> include;
    std::vector<Zone> exclude;

    [[nodiscard]] bool empty() const { return include.empty() && exclude.empty(); }
    bool operator==(const ZoneConfig&) const = default;
};

/// Even-odd rule; a polygon of fewer than three corners holds nothing.
[[nodiscard]] bool holds(const Zone& zone, SharePoint point);
[[nodiscard]] bool holds(const std::vector<Zone>& zones, SharePoint point);

} // namespace haetae
