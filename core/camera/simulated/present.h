// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "camera/simulated/scenario.h"

namespace haetae::simulated {

/// Somebody who is there at a moment. *value*
struct Present {
    std::size_t index = 0; ///< in Scenario::people
    HeadPose pose;
};

/// People there at this moment, the farthest first: the order in which they are painted.
[[nodiscard]] std::vector<Present> presentAt(const Scenario& scenario, double round);

} // namespace haetae::simulated
