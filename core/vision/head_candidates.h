// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "vision/warm_runs.h"

namespace haetae {

/// An upright ellipse that may outline a head, in pixels. *value*
struct HeadEllipse {
    float x = 0.0F; ///< centre
    float y = 0.0F;
    float width = 0.0F;
    float height = 0.0F;
};

/// Walks down from every local top of the warm regions and proposes heads where the width profile
/// has the proportions of one, or narrows to a neck, or ends. Two regions that grow together are
/// parted at the valley between their tops. widest: px, nothing wider is proposed.
[[nodiscard]] std::vector<HeadEllipse> proposeHeads(const WarmRuns& warm, int columns, int widest);

} // namespace haetae
