// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/geometry.h"
#include "vision/head_candidates.h"
#include "vision/head_outline.h"
#include "vision/scene_levels.h"

namespace haetae {

/// One proposal with what its outline is worth. *value*
struct JudgedHead {
    HeadEllipse head;
    HeadOutline outline;
    float quality = 0.0F; ///< outline and warmth together, 0..1
};

[[nodiscard]] ThermalRect boxOf(const HeadEllipse& head);

/// Keeps one proposal a head and none on the body below it: of several at one place that of the
/// best quality wins, the wider one where they are nearly equal.
[[nodiscard]] std::vector<JudgedHead> selectHeads(
    std::vector<JudgedHead> judged, const SceneLevels& levels);

} // namespace haetae
