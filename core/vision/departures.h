// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "vision/head_track.h"

namespace haetae {

/// Who has left in the last half minute, so that who comes back is counted once: in the same place,
/// at about the same distance and height, and as warm against the blackbody. Who was lost away from
/// the border was hidden by others, and may step out as far away as people walk meanwhile; they
/// have to be as warm all the same. Counting rests on it, and whether an alarm that is still open
/// goes on; readings and verdicts never do, since two people can be that much alike. *value*
class Departures {
public:
    static constexpr std::chrono::seconds kLongestAway{30};

    void note(const HeadTrack& gone);
    void forgetBefore(const FrameStamp& now);
    /// Whether this track, which is over, was somebody who had left; each who has left comes back
    /// once, and as whoever of all they fit best. all: the tracks of now; this one may be among
    /// them.
    void recognise(HeadTrack& track, const std::vector<HeadTrack>& all);
    /// The same of a track that is not over. Only who looks quite the same is recognised, since an
    /// alarm rests on it; unless they are, it may be asked again.
    void recogniseEarly(HeadTrack& track, const std::vector<HeadTrack>& all);

private:
    struct Departure {
        TrackId person; ///< the first track of theirs
        FrameStamp left;
        ThermalRect head;
        double shown = 0.0; ///< K above the blackbody
        bool inside = false; ///< was lost away from the border: somebody hid them
    };
    struct Limits;
    [[nodiscard]] static double likeness(
        const HeadTrack& track, const Departure& gone, const Limits& limits);
    void recognise(HeadTrack& track, const std::vector<HeadTrack>& all, const Limits& limits);

    std::vector<Departure> gone_;
};

} // namespace haetae
