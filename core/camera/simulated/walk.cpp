// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "camera/simulated/noise.h"
#include "camera/simulated/present.h"
#include "camera/simulated/scenario.h"

namespace haetae::simulated {
namespace {

// A face is 0.15 m wide; the lens of the drawn entrance shows it 70 px wide at 1.5 m.
constexpr double kFaceMetres = 0.15;
constexpr double kFocalPixels = 700.0;

double distance(double faceWidth)
{
    return kFocalPixels * kFaceMetres / faceWidth;
}

/// Metres to the right of the optical axis.
double aside(const PathPoint& p)
{
    return (p.x - kSceneWidth / 2) * kFaceMetres / p.faceWidth;
}

} // namespace

double headHeight(double faceWidth, double tallness)
{
    return -20.0 + (3.6 - tallness) * faceWidth;
}

std::optional<HeadPose> poseAt(const PersonScript& person, double round)
{
    const auto& path = person.path;
    if (path.size() < 2 || round < path.front().seconds || round >= path.back().seconds)
        return std::nullopt;
    const auto next = std::upper_bound(path.begin(), path.end(), round,
        [](double seconds, const PathPoint& p) { return seconds < p.seconds; });
    const PathPoint& b = *next;
    const PathPoint& a = *(next - 1);
    const double part = (round - a.seconds) / (b.seconds - a.seconds);

    // Even steps over the floor, not over the picture.
    const double z = std::lerp(distance(a.faceWidth), distance(b.faceWidth), part);
    const double x = std::lerp(aside(a), aside(b), part);
    const double moved =
        std::hypot(distance(b.faceWidth) - distance(a.faceWidth), aside(b) - aside(a));
    const double speed = moved / (b.seconds - a.seconds);
    const double gait = smoothstep(0.1, 0.5, speed);

    HeadPose pose;
    const auto seed = person.appearance.seed;
    pose.faceWidth = kFocalPixels * kFaceMetres / z;
    pose.stride = 6.283185307179586 * 0.95 * round + uniform(seed, 91, 0, 6);
    const double sway = 0.05 * wander(mix(seed, 92), round * 0.7) * pose.faceWidth;
    const double bob = 0.035 * gait * std::cos(2 * pose.stride) * pose.faceWidth;
    pose.x = kSceneWidth / 2 + x / kFaceMetres * pose.faceWidth + sway;
    pose.y = headHeight(pose.faceWidth, person.tallness) + bob;
    pose.yawDegrees = std::lerp(a.yawDegrees, b.yawDegrees, smoothstep(0, 1, part))
        + 7.0 * wander(mix(seed, 93), round * 0.5);
    pose.behindDoor = pose.faceWidth < kDoorWidthOfFace && !person.coversReference
        && path.front().faceWidth < kDoorWidthOfFace;
    return pose;
}

double faceMaximumAt(const PersonScript& person, double round)
{
    const double since = person.path.empty() ? 0.0 : round - person.path.front().seconds;
    return person.faceMaximumCelsius + person.warmingPerSecond * std::max(0.0, since);
}

std::vector<Present> presentAt(const Scenario& scenario, double round)
{
    std::vector<Present> present;
    for (std::size_t i = 0; i < scenario.people.size(); ++i)
        if (const auto pose = poseAt(scenario.people[i], round))
            present.push_back({i, *pose});
    std::stable_sort(present.begin(), present.end(),
        [](const Present& a, const Present& b) { return a.pose.faceWidth < b.pose.faceWidth; });
    return present;
}

} // namespace haetae::simulated
