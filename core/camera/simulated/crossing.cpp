// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "camera/simulated/cast.h"
#include "camera/simulated/noise.h"

namespace haetae::simulated {
namespace {

constexpr double kNearest = 43.0; // face widths in the scene's pixels
constexpr double kFarthest = 23.0;
constexpr double kMostSeconds = 56.0; // everybody has left by then

/// Somebody stands here for a while. *value*
struct Stand {
    double x = 0;
    double width = 0;
    double from = 0;
    double until = 0;
};

/// Writes a path step by step. *value*
class Walk {
public:
    Walk(double start, double x, double width, double metresPerSecond)
        : now_(start),
          pace_(metresPerSecond)
    {
        path_.push_back({start, x, width, 0});
    }

    [[nodiscard]] double arrivalAt(double x, double width) const
    {
        return now_ + std::max(0.4, metresTo(x, width) / pace_);
    }

    /// Looks where the way goes, and into the camera at its end.
    void to(double x, double width)
    {
        const double yaw = std::clamp((x - path_.back().x) * 0.5, -52.0, 52.0);
        const double arrival = arrivalAt(x, width);
        const double turning = std::min(0.3, 0.2 * (arrival - now_));
        const PathPoint from = path_.back();
        path_.push_back({now_ + turning, std::lerp(from.x, x, 0.12),
            std::lerp(from.faceWidth, width, 0.12), yaw});
        path_.push_back({arrival, x, width, yaw});
        now_ = arrival;
    }

    void stand(double seconds, double yaw)
    {
        const PathPoint at = path_.back();
        path_.push_back({now_ + 0.4, at.x, at.faceWidth, yaw});
        now_ += std::max(0.6, seconds);
        path_.push_back({now_, at.x, at.faceWidth, yaw});
    }

    void waitOutside(double seconds)
    {
        PathPoint at = path_.back();
        now_ += seconds;
        at.seconds = now_;
        path_.push_back(at);
    }

    [[nodiscard]] double now() const { return now_; }
    [[nodiscard]] const std::vector<PathPoint>& path() const { return path_; }

private:
    [[nodiscard]] double metresTo(double x, double width) const
    {
        constexpr double kFaceMetres = 0.15;
        constexpr double kFocalPixels = 700.0;
        const auto aside = [](double px, double w) {
            return (px - kSceneWidth / 2) * kFaceMetres / w;
        };
        const PathPoint& from = path_.back();
        const double dz = kFocalPixels * kFaceMetres * (1 / width - 1 / from.faceWidth);
        return std::hypot(aside(x, width) - aside(from.x, from.faceWidth), dz);
    }

    std::vector<PathPoint> path_;
    double now_;
    double pace_;
};

/// Nobody stops right behind or before somebody who stands there.
bool isFree(const std::vector<Stand>& stands, const Stand& wanted)
{
    return std::none_of(stands.begin(), stands.end(), [&](const Stand& other) {
        const double ratio =
            std::max(wanted.width, other.width) / std::min(wanted.width, other.width);
        return wanted.from < other.until + 0.5 && other.from < wanted.until + 0.5 && ratio < 1.3
            && std::abs(wanted.x - other.x) < 1.3 * std::max(wanted.width, other.width);
    });
}

/// Walks to a free place, stands there and looks about.
void stopSomewhere(Walk& walk, std::vector<Stand>& stands, double lane, std::uint64_t seed)
{
    constexpr int kTries = 12;
    for (int i = 0; i < kTries; ++i) {
        const auto own = mix(seed, static_cast<std::uint64_t>(i));
        Stand stand;
        stand.x = uniform(own, 1, 50, 300);
        stand.width = std::clamp(lane * uniform(own, 2, 0.88, 1.14), kFarthest, kNearest);
        stand.from = walk.arrivalAt(stand.x, stand.width);
        stand.until = stand.from + uniform(own, 3, 1.5, 5.0);
        if (!isFree(stands, stand) && i + 1 < kTries)
            continue;
        walk.to(stand.x, stand.width);
        walk.stand(stand.until - stand.from, uniform(own, 4, -25, 25));
        if (uniform(own, 5) < 0.3) // looks back for a moment
            walk.stand(1.0, uniform(own, 6) < 0.5 ? -85 : 85);
        stands.push_back(stand);
        return;
    }
}

double outside(bool left, double width)
{
    return left ? -1.5 * width : kSceneWidth + 1.5 * width;
}

std::vector<PathPoint> pathOf(std::uint64_t own, double lane, std::vector<Stand>& stands)
{
    const bool fromLeft = uniform(own, 1) < 0.5;
    bool leaveLeft = uniform(own, 2) < 0.4 ? fromLeft : !fromLeft; // some turn back
    const bool returns = uniform(own, 3) < 0.3;
    Walk walk(uniform(own, 4, 0.2, 14.0), outside(fromLeft, lane), lane, uniform(own, 5, 0.5, 0.9));
    const int stops = 1 + static_cast<int>(uniform(own, 6) * 3);
    for (int i = 0; i < stops; ++i)
        stopSomewhere(walk, stands, lane, mix(own, 20 + static_cast<std::uint64_t>(i)));
    if (returns) {
        walk.to(outside(leaveLeft, lane), lane);
        walk.waitOutside(uniform(own, 7, 2.0, 12.0));
        stopSomewhere(walk, stands, lane, mix(own, 30));
        leaveLeft = !leaveLeft;
    }
    while (walk.now() < 30.0 && uniform(mix(own, 40), static_cast<std::uint64_t>(walk.now())) < 0.8)
        stopSomewhere(
            walk, stands, lane, mix(own, 50 + static_cast<std::uint64_t>(walk.now() * 10)));
    walk.to(outside(leaveLeft, lane), lane);
    return walk.path();
}

} // namespace

Scenario crossing(std::uint64_t seed, int people, int febrileCount)
{
    Scenario s;
    s.lengthSeconds = 60;
    Cast cast(s, seed);
    std::vector<Stand> stands;
    for (int i = 0; i < people; ++i) {
        const auto own = mix(seed, 1300 + static_cast<std::uint64_t>(i));
        // Everybody has a distance of their own, near and far mixed.
        const int rank = (i * 7 + static_cast<int>(seed % 15)) % std::max(1, people);
        const double lane =
            std::lerp(kFarthest, kNearest, (rank + 0.5) / people) * uniform(own, 8, 0.98, 1.02);
        auto path = pathOf(own, lane, stands);
        std::erase_if(path, [](const PathPoint& p) { return p.seconds > kMostSeconds + 3.5; });
        cast.add(std::move(path));
    }
    cast.spreadFever(febrileCount);
    s.captions = {{0, "crowd"}};
    return s;
}

} // namespace haetae::simulated
