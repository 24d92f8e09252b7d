// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/reference_trust.h"

#include <algorithm>
#include <cmath>

#include "thermal/certificate.h"

namespace haetae {

namespace {

constexpr double kMostSaturated = 0.02;
constexpr int kMostUntrusted = 50;
/// Share of the newest frame: a number that trembles makes a grade that flickers.
constexpr double kSmoothing = 0.1;

/// What is wrong with a reference that is seen in its place.
ReasonSet doubts(const TrustEvidence& e)
{
    using Standing = ReferenceAnchor::Standing;
    ReasonSet reasons;
    if (!permitsTrust(e.certificate))
        reasons.add(Reason::ReferenceExpired);
    if (!e.shape)
        return reasons;
    if (!(std::abs(e.sensorErrorKelvin) <= e.largestErrorKelvin) || e.standing == Standing::Wrong)
        reasons.add(Reason::ReferenceWrongTemperature);
    if (e.saturatedShare > kMostSaturated)
        reasons.add(Reason::ReferenceSaturated);
    if (!e.steady || e.standing == Standing::Stepped || !e.sceneKnown)
        reasons.add(Reason::ReferenceUnstable);
    if (e.standing == Standing::Drifted)
        reasons.add(Reason::ReferenceDrifting);
    return reasons;
}

/// 1 at good or better, falling in a straight line to least at bad.
double share(double value, double good, double bad, double least)
{
    return 1 - (1 - least) * std::clamp((value - good) / (bad - good), 0.0, 1.0);
}

double score(const TrustEvidence& e)
{
    const DiscShape& s = *e.shape;
    return 100 * share(s.coreSpread, 0.1, 0.5, 0.6) * share(s.unevenness, 0.1, 0.5, 0.5)
        * share(s.roughness, 0.02, 0.1, 0.6) * share(-s.edgeShare, -1.0, -0.8, 0.7)
        * share(e.noiseKelvin, 0.05, 0.3, 0.4) * share(std::abs(e.deviationKelvin), 0.08, 0.2, 0.6)
        * share(-s.pixels, -25, -5, 0.8);
}

} // namespace

TrustVerdict judgeTrust(const TrustEvidence& e)
{
    TrustVerdict verdict;
    verdict.reasons = e.faults;
    const bool seen = e.sight == ReferenceCondition::Trusted || e.excused;
    if (!e.set)
        verdict.condition = ReferenceCondition::NotSet;
    else if (!seen)
        verdict.condition = e.sight;
    else if (e.warmingUp)
        verdict.condition = ReferenceCondition::WarmingUp;
    else if (e.hold)
        verdict.condition = ReferenceCondition::Hold;
    else
        verdict.condition = ReferenceCondition::Trusted;
    if (const auto reason = reasonOf(verdict.condition))
        verdict.reasons.add(*reason);
    ReasonSet against = doubts(e);
    if (e.shape) {
        const double now = score(e);
        verdict.score = e.scoreBefore ? *e.scoreBefore + kSmoothing * (now - *e.scoreBefore) : now;
    }
    const double points = verdict.score.value_or(0.0);
    if (e.set && seen && e.shape && against.empty() && points < e.leastTrust)
        against.add(Reason::ReferenceUnstable);
    if (verdict.condition == ReferenceCondition::Trusted && !against.empty())
        verdict.condition = ReferenceCondition::Doubtful;
    verdict.reasons.add(against);
    const int most = verdict.condition == ReferenceCondition::Trusted
        ? 100
        : std::max(0, std::min(kMostUntrusted, e.leastTrust - 1));
    verdict.trust = std::clamp(static_cast<int>(std::lround(points)), 0, most);
    return verdict;
}

} // namespace haetae
