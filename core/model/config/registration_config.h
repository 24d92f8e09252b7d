// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/config/zone_config.h"

namespace haetae {

/// The same thing in both pictures of one entrance, as an admin dragged it there. *value*
struct MatchedPoint {
    static constexpr std::size_t kLeast = 4; ///< fewer fix no homography
    static constexpr std::size_t kMost = 24;
    SharePoint thermal;
    SharePoint visible;
    bool operator==(const MatchedPoint&) const = default;
};

} // namespace haetae
