// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/screening_zones.h"

namespace haetae {

ReasonSet zoneLimits(const FaceObservation& face, const ZoneConfig& zones, cv::Size picture)
{
    const auto& place = face.face ? face.face : face.head;
    if (zones.empty() || !place || picture.empty())
        return {};
    const ThermalPoint centre = place->center();
    const SharePoint at{centre.x / picture.width, centre.y / picture.height};
    if (holds(zones.exclude, at))
        return {Reason::ExcludedZone};
    if (!zones.include.empty() && !holds(zones.include, at))
        return {Reason::OutsideZone};
    return {};
}

} // namespace haetae
