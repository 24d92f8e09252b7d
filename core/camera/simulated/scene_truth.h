// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/simulated/entrance_scene.h"
#include "camera/simulated/scenario.h"

namespace haetae::simulated {

/// The truth of one moment of a round in the pixels of these cameras.
[[nodiscard]] SceneTruth sceneTruth(
    const Scenario& scenario, double round, cv::Size thermal, const ViewMap& registration);

} // namespace haetae::simulated
