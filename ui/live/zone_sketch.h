// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/config/zone_config.h"

namespace haetae::ui {

/// Zones while an admin draws them: corners one by one or a rectangle at once. Places are shares of
/// the thermal picture and are held inside it. *value*
class ZoneSketch {
public:
    explicit ZoneSketch(ZoneConfig zones = {}) : zones_(std::move(zones)) { }

    void setExcluding(bool excluding) { excluding_ = excluding; }
    [[nodiscard]] bool excluding() const { return excluding_; }
    [[nodiscard]] const ZoneConfig& zones() const { return zones_; }
    [[nodiscard]] const std::vector<SharePoint>& open() const { return open_; }
    [[nodiscard]] SharePoint cursor() const { return cursor_; }

    void moveCursor(SharePoint to);
    void stepCursor(double right, double down)
    {
        moveCursor({cursor_.x + right, cursor_.y + down});
    }
    /// One more corner of the open polygon, at the cursor.
    void addCorner();
    /// Closes the open polygon; two corners become a rectangle. False when there is too little.
    bool close();
    void addRectangle(SharePoint one, SharePoint other);
    /// The last corner of an open polygon, else the zone under the cursor, else the newest zone.
    void remove();

private:
    void add(std::vector<SharePoint> corners);

    ZoneConfig zones_;
    std::vector<SharePoint> open_;
    SharePoint cursor_{0.5, 0.5};
    bool excluding_ = false;
};

} // namespace haetae::ui
