// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/decide_again.h"

#include <algorithm>

#include "screening/decide.h"
#include "screening/skin_temperature.h"

namespace haetae {

ScreeningDecision decideAgain(const ScreeningDecision& stored)
{
    if (stored.readings.empty())
        return stored;
    PersonTrack track;
    track.elevated = stored.wasElevated;
    track.readings = stored.readings;
    for (auto& reading : track.readings) {
        reading.evidence.apparentC = apparentFrom(reading.evidence);
        reading.skin = skinFrom(reading.evidence);
        reading.corrected = true;
        reading.limits = {};
    }
    ReferenceState reference; // only readings under a trusted reference are kept as evidence
    reference.condition = ReferenceCondition::Trusted;
    FeverRule rule = stored.rule;
    // The frames that made up the number may be more than the few that stand for them.
    rule.minimumFrames = std::min(rule.minimumFrames, static_cast<int>(track.readings.size()));
    return decide(track, reference, rule);
}

} // namespace haetae
