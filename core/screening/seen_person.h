// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/frame_stamp.h"
#include "model/screening_decision.h"

namespace haetae {

/// One person once, when the track has ended. *value*
struct SeenPerson {
    FrameStamp left; ///< the last frame
    ScreeningDecision decision; ///< the last one
    bool alarmed = false; ///< Elevated at any time, whichever limit was in force
};

} // namespace haetae
