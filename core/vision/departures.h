// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "vision/head_track.h"

namespace haetae {

/// Who has left in the last half minute, so that who comes back is counted once: in the same place,
/// at the same distance and height, and as warm against the blackbody. Who was lost away from the
/// border was hidden by others, and may step out as far away as people walk meanwhile; they have to
/// be as warm all the same. Counting rests on it, and
/// whether an alarm that is still open goes on; readings and verdicts never do, since two people
/// can be that much alike. *value*
class Departures {
public:
    static constexpr std::chrono::seconds kLongestAway{30};

    void note(const HeadTrack& gone);
    void forgetBefore(const FrameStamp& now);
    /// Each who has left comes back once. Whether a track is theirs is asked until the answer is
    /// the last one.
    enum class Answer { Last, MayBeAskedAgain };
    void recognise(HeadTrack& track, Answer answer = Answer::Last);

private:
    struct Departure {
        TrackId person; ///< the first track of theirs
        FrameStamp left;
        ThermalRect head;
        double shown = 0.0; ///< K above the blackbody
        bool inside = false; ///< was lost away from the border: somebody hid them
    };
    std::vector<Departure> gone_;
};

} // namespace haetae
