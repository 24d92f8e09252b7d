// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/config/zone_config.h"

#include <algorithm>

namespace haetae {

bool holds(const Zone& zone, SharePoint point)
{
    if (zone.corners.size() < 3)
        return false;
    bool inside = false;
    SharePoint before = zone.corners.back();
    for (const SharePoint& corner : zone.corners) {
        // Does a ray to the right cross this edge? Each edge holds its upper end only.
        if ((corner.y > point.y) != (before.y > point.y)) {
            const double crossing =
                corner.x + (point.y - corner.y) * (before.x - corner.x) / (before.y - corner.y);
            inside = point.x < crossing ? !inside : inside;
        }
        before = corner;
    }
    return inside;
}

bool holds(const std::vector<Zone>& zones, SharePoint point)
{
    return std::any_of(
        zones.begin(), zones.end(), [point](const Zone& zone) { return holds(zone, point); });
}

} // namespace haetae
