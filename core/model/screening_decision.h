// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "base/units.h"
#include "model/config/fever_rule.h"
#include "model/reason.h"
#include "model/skin_reading.h"

namespace haetae {

/// Pending until there are enough frames; Recheck is below the limit but within the band; Elevated
/// alarms.
enum class Verdict { Pending, Normal, Recheck, Elevated, Unmeasurable };

/// What is said about one person, with everything needed to compute it again. *value*
struct ScreeningDecision {
    Verdict verdict = Verdict::Pending;
    std::optional<Celsius>
        skin; ///< robust combination over frames; never moved towards a population value
    std::optional<Celsius> oralEquivalent; ///< skin + siteOffset
    std::optional<TempDelta> u95; ///< of the skin temperature
    UncertaintyBudget uncertainty;
    Celsius limit;
    TempDelta siteOffset; ///< of the facial site that was read
    TempDelta offsetUncertainty; ///< standard, of siteOffset for one person; not in u95
    bool offsetProvisional = true;
    FacialSite site = FacialSite::WholeFaceMaximum;
    SiteGrounds siteGrounds = SiteGrounds::NoLandmarks; ///< why it was read there
    ReasonSet reasons;
    ReasonSet notes; ///< what covers part of the face; the verdict stands all the same
    FeverRule rule; ///< that was applied
    bool wasElevated = false; ///< before this frame; hysteresis holds it until well below the limit
    int frames = 0; ///< readings that went into it
    std::vector<SkinReading> readings; ///< those readings, oldest first
};

} // namespace haetae
