// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "base/clock.h"
#include "thermal/disc_shape.h"

namespace haetae {

/// Waits until one of the discs that the search finds has stood still, at one size and one
/// temperature, for about a second: no person, face or cup in a hand does. *value*
class StillDiscs {
public:
    /// What the search found in one frame, best first.
    void observe(MonotonicTime at, const std::vector<DiscShape>& discs);
    /// The best disc with enough evidence, as it was seen last.
    [[nodiscard]] std::optional<DiscShape> settled() const;
    /// Others that have stood still for half a second and stand out at least 0.6 times as much.
    [[nodiscard]] int rivalsOf(const DiscShape& settled) const;
    void clear() { candidates_.clear(); }

private:
    struct Candidate {
        MonotonicTime firstAt;
        MonotonicTime lastAt;
        DiscShape first;
        DiscShape last;
        int seen = 1;
        int missed = 0;
        int rank = 0; // in the newest search, 0 is best
    };
    std::vector<Candidate> candidates_;
};

} // namespace haetae
