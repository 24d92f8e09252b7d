// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/zone_sketch.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace haetae::ui {
namespace {

constexpr double kSmallest = 0.01; // of the picture; less was a slip of the hand

SharePoint within(SharePoint p)
{
    return {std::clamp(p.x, 0.0, 1.0), std::clamp(p.y, 0.0, 1.0)};
}

bool removeAt(std::vector<Zone>& zones, SharePoint place)
{
    const auto found = std::find_if(
        zones.rbegin(), zones.rend(), [place](const Zone& zone) { return holds(zone, place); });
    if (found == zones.rend())
        return false;
    zones.erase(std::next(found).base());
    return true;
}

} // namespace

void ZoneSketch::moveCursor(SharePoint to)
{
    cursor_ = within(to);
}

void ZoneSketch::addCorner()
{
    if (open_.size() < ZoneConfig::kMostCorners && (open_.empty() || open_.back() != cursor_))
        open_.push_back(cursor_);
}

bool ZoneSketch::close()
{
    auto corners = std::exchange(open_, {});
    if (corners.size() == 2)
        addRectangle(corners[0], corners[1]);
    else if (corners.size() > 2)
        add(std::move(corners));
    else
        return false;
    return true;
}

void ZoneSketch::addRectangle(SharePoint one, SharePoint other)
{
    one = within(one);
    other = within(other);
    if (std::abs(one.x - other.x) < kSmallest || std::abs(one.y - other.y) < kSmallest)
        return;
    add({one, {other.x, one.y}, other, {one.x, other.y}});
}

void ZoneSketch::add(std::vector<SharePoint> corners)
{
    auto& zones = excluding_ ? zones_.exclude : zones_.include;
    if (zones.size() < ZoneConfig::kMostZones)
        zones.push_back({std::move(corners)});
}

void ZoneSketch::remove()
{
    if (!open_.empty())
        return open_.pop_back();
    if (removeAt(zones_.exclude, cursor_) || removeAt(zones_.include, cursor_))
        return;
    auto& zones = excluding_ ? zones_.exclude : zones_.include;
    if (!zones.empty())
        zones.pop_back();
}

} // namespace haetae::ui
