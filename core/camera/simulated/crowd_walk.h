// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "camera/simulated/scenario.h"

namespace haetae::simulated {

/// Two people's middles come no closer than this: the short axis of the body ellipse, 0.46 x 0.61
/// m (J. J. Fruin, Pedestrian Planning and Design, 1971), since who squeezes past turns sideways.
inline constexpr double kBodyMetres = 0.46;

/// A place that somebody goes to, and what they do there. *value*
struct Errand {
    double x = 0; ///< scene pixels
    double faceWidth = 0; ///< its distance; scene pixels
    double seconds = 0; ///< stands there
    double yawDegrees = 0;
    double lookBackDegrees = 0; ///< for the last second; 0: does not
    bool outside = false; ///< nobody is in the way there, nor in anybody's
};

/// Somebody's errands, one after the other; the first one is where they come from, the last one
/// where they go. *value*
struct CrowdPlan {
    double start = 0; ///< scene time, s
    double metresPerSecond = 0.7;
    std::vector<Errand> errands;
};

/// Walks everybody's errands at once, as bodies that take room: who is in the way is walked round,
/// gives way, or is waited for, and nobody walks through anybody. Everybody leaves from homeTime
/// on. Returns a path for each plan.
[[nodiscard]] std::vector<std::vector<PathPoint>> walkTogether(
    const std::vector<CrowdPlan>& plans, double homeTime, double endTime);

} // namespace haetae::simulated
