// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config/fever_rule.h"
#include "model/person_track.h"
#include "model/reference_state.h"
#include "model/screening_decision.h"

namespace haetae {

/// The verdict on one person. Pure: no clock, no I/O; time is that of the readings' stamps.
/// Unmeasurable if the reference is not trusted, U95 > largestU95 or another reason holds; Elevated
/// if oral-equivalent >= limit for the dwell; Recheck from limit - k*u on; else Normal; Pending
/// until enough frames.
[[nodiscard]] ScreeningDecision decide(
    const PersonTrack& track, const ReferenceState& reference, const FeverRule& rule);

} // namespace haetae
