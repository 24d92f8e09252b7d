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

bool sameDecision(const ScreeningDecision& a, const ScreeningDecision& b)
{
    const auto sameTerm = [](const UncertaintyTerm& x, const UncertaintyTerm& y) {
        return x.source == y.source && x.standard == y.standard && x.bias == y.bias;
    };
    return a.verdict == b.verdict && a.skin == b.skin && a.oralEquivalent == b.oralEquivalent
        && a.u95 == b.u95 && a.reasons == b.reasons && a.notes == b.notes && a.site == b.site
        && a.siteGrounds == b.siteGrounds && a.siteOffset == b.siteOffset
        && a.offsetProvisional == b.offsetProvisional && a.frames == b.frames
        && std::equal(a.uncertainty.terms.begin(), a.uncertainty.terms.end(),
            b.uncertainty.terms.begin(), b.uncertainty.terms.end(), sameTerm);
}

} // namespace haetae
