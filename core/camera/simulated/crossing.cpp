// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "camera/simulated/cast.h"
#include "camera/simulated/crowd_walk.h"
#include "camera/simulated/noise.h"

namespace haetae::simulated {
namespace {

constexpr double kNearest = 43.0; // face widths in the scene's pixels
constexpr double kFarthest = 23.0;
constexpr double kHomeSeconds = 46.0; // nobody sets out for anything else from now on
constexpr double kMostSeconds = 59.5; // everybody has left by then

Errand outside(bool left, double width)
{
    Errand errand;
    errand.x = left ? -1.5 * width : kSceneWidth + 1.5 * width;
    errand.faceWidth = width;
    errand.outside = true;
    return errand;
}

/// Stands somewhere and looks about.
Errand stop(std::uint64_t own, double lane)
{
    Errand errand;
    errand.x = uniform(own, 1, 50, 300);
    errand.faceWidth = std::clamp(lane * uniform(own, 2, 0.88, 1.14), kFarthest, kNearest);
    errand.seconds = uniform(own, 3, 1.5, 5.0);
    errand.yawDegrees = uniform(own, 4, -25, 25);
    if (uniform(own, 5) < 0.3) { // looks back for a moment
        errand.seconds += 1.0;
        errand.lookBackDegrees = uniform(own, 6) < 0.5 ? -85 : 85;
    }
    return errand;
}

CrowdPlan planOf(std::uint64_t own, double lane)
{
    const bool fromLeft = uniform(own, 1) < 0.5;
    bool leaveLeft = uniform(own, 2) < 0.4 ? fromLeft : !fromLeft; // some turn back
    const bool returns = uniform(own, 3) < 0.3;
    CrowdPlan plan;
    plan.start = uniform(own, 4, 0.2, 14.0);
    plan.metresPerSecond = uniform(own, 5, 0.5, 0.9);
    plan.errands.push_back(outside(fromLeft, lane));
    const auto stops = 1 + static_cast<std::uint64_t>(uniform(own, 6) * 3);
    for (std::uint64_t i = 0; i < stops; ++i)
        plan.errands.push_back(stop(mix(own, 20 + i), lane));
    if (returns) {
        plan.errands.push_back(outside(leaveLeft, lane));
        plan.errands.back().seconds = uniform(own, 7, 2.0, 12.0);
        plan.errands.push_back(stop(mix(own, 30), lane));
        leaveLeft = !leaveLeft;
    }
    const auto more = static_cast<std::uint64_t>(uniform(own, 9) * 4);
    for (std::uint64_t i = 0; i < more; ++i)
        plan.errands.push_back(stop(mix(own, 50 + i), lane));
    plan.errands.push_back(outside(leaveLeft, lane));
    return plan;
}

} // namespace

Scenario crossing(std::uint64_t seed, int people, int febrileCount)
{
    Scenario s;
    s.lengthSeconds = 60;
    std::vector<CrowdPlan> plans;
    for (int i = 0; i < people; ++i) {
        const auto own = mix(seed, 1300 + static_cast<std::uint64_t>(i));
        // Everybody has a distance of their own, near and far mixed.
        const int rank = (i * 7 + static_cast<int>(seed % 15)) % std::max(1, people);
        const double lane =
            std::lerp(kFarthest, kNearest, (rank + 0.5) / people) * uniform(own, 8, 0.98, 1.02);
        plans.push_back(planOf(own, lane));
    }
    Cast cast(s, seed);
    for (auto& path : walkTogether(plans, kHomeSeconds, kMostSeconds))
        cast.add(std::move(path));
    cast.spreadFever(febrileCount);
    s.captions = {{0, "crowd"}};
    return s;
}

} // namespace haetae::simulated
