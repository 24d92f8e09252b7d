// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/still_discs.h"

#include <algorithm>
#include <cmath>

namespace haetae {

using namespace std::chrono_literals;

namespace {

constexpr auto kStillFor = 1000ms;
constexpr int kLeastSeen = 5;
constexpr auto kRivalAfter = 500ms;
constexpr int kRivalSeen = 3;
constexpr double kRivalContrast = 0.6;
constexpr int kMostMissed = 1; // in a row
constexpr double kMostShift = 0.6; // px
constexpr double kMostRawChange = 0.3; // K
constexpr double kMostRadiusChange = 0.08; // of the radius

bool sameStillDisc(const DiscShape& before, const DiscShape& now)
{
    return std::hypot(now.circle.x - before.circle.x, now.circle.y - before.circle.y) <= kMostShift
        && std::abs(now.circle.radius - before.circle.radius)
        <= kMostRadiusChange * before.circle.radius
        && std::abs(now.rawCelsius - before.rawCelsius) <= kMostRawChange;
}

} // namespace

void StillDiscs::observe(MonotonicTime at, const std::vector<DiscShape>& discs)
{
    for (Candidate& candidate : candidates_)
        ++candidate.missed;
    int rank = 0;
    for (const DiscShape& disc : discs) {
        const auto known = std::find_if(candidates_.begin(), candidates_.end(),
            [&](const Candidate& candidate) { return sameStillDisc(candidate.first, disc); });
        if (known == candidates_.end()) {
            candidates_.push_back({at, at, disc, disc, 1, 0, rank});
        } else {
            known->last = disc;
            known->lastAt = at;
            known->missed = 0;
            known->rank = rank;
            ++known->seen;
        }
        ++rank;
    }
    std::erase_if(candidates_, [](const Candidate& c) { return c.missed > kMostMissed; });
}

std::optional<DiscShape> StillDiscs::settled() const
{
    const Candidate* best = nullptr;
    for (const Candidate& candidate : candidates_)
        if (candidate.missed == 0 && candidate.seen >= kLeastSeen
            && candidate.lastAt - candidate.firstAt >= kStillFor
            && (best == nullptr || candidate.rank < best->rank))
            best = &candidate;
    if (best == nullptr)
        return std::nullopt;
    return best->last;
}

int StillDiscs::rivalsOf(const DiscShape& settled) const
{
    return static_cast<int>(
        std::count_if(candidates_.begin(), candidates_.end(), [&](const Candidate& c) {
            const bool other =
                std::hypot(c.last.circle.x - settled.circle.x, c.last.circle.y - settled.circle.y)
                > settled.circle.radius;
            return other && c.seen >= kRivalSeen && c.lastAt - c.firstAt >= kRivalAfter
                && c.last.contrast() >= kRivalContrast * settled.contrast();
        }));
}

} // namespace haetae
