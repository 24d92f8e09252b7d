// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "vision/head_track.h"

namespace haetae {

/// Who has left in the last half minute, so that who comes back is counted once: in the same place,
/// at the same distance and height, and as warm against the blackbody. Only counting rests on it;
/// readings and alarms never do, since two people can be that much alike. *value*
class Departures {
public:
    static constexpr std::chrono::seconds kLongestAway{30};

    void note(const HeadTrack& gone);
    void forgetBefore(const FrameStamp& now);
    /// Asks once for every track; each who has left comes back once.
    void recognise(HeadTrack& track);

private:
    struct Departure {
        TrackId person; ///< the first track of theirs
        FrameStamp left;
        ThermalRect head;
        double shown = 0.0; ///< K above the blackbody
    };
    std::vector<Departure> gone_;
};

} // namespace haetae
