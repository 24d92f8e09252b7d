// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "camera/simulated/scenario.h"

namespace haetae::simulated {

/// Adds people to a scenario one by one; each has an id and a seed of its own. *value*
class Cast {
public:
    Cast(Scenario& scenario, std::uint64_t seed) : scenario_(scenario), seed_(seed) { }

    PersonScript& add(std::vector<PathPoint> path);
    PersonScript& addFebrile(std::vector<PathPoint> path);
    void makeFebrile(PersonScript& person) const;
    /// Makes so many of all people febrile, evenly among them.
    void spreadFever(int febrileCount) const;
    [[nodiscard]] std::uint64_t seed() const { return seed_; }

private:
    Scenario& scenario_;
    std::uint64_t seed_;
};

/// People who cross before the camera at their own distances, stop, turn, leave, and come back
/// within half a minute.
[[nodiscard]] Scenario crossing(std::uint64_t seed, int people, int febrileCount);

/// Posters, screens, mannequins, cups, lamps, heaters and dogs, five at a time, and people in
/// masks, glasses and hats who pass before them.
[[nodiscard]] Scenario decoys(std::uint64_t seed, int people, int febrileCount);

} // namespace haetae::simulated
