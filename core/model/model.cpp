// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "model/config/fever_rule.h"
#include "model/reason.h"
#include "model/reference_state.h"
#include "model/skin_reading.h"

namespace haetae {

namespace {

/// These mostly follow from another reason, which says more.
bool mayFollow(Reason reason)
{
    return reason == Reason::UncertaintyTooLarge || reason == Reason::TooFewFrames
        || reason == Reason::OffsetProvisional;
}

bool byZone(Reason reason)
{
    return reason == Reason::OutsideZone || reason == Reason::ExcludedZone;
}

} // namespace

std::vector<Reason> ReasonSet::list() const
{
    std::vector<Reason> reasons;
    for (unsigned i = 0; i <= static_cast<unsigned>(kLastReason); ++i) {
        if (has(static_cast<Reason>(i)))
            reasons.push_back(static_cast<Reason>(i));
    }
    std::stable_partition(
        reasons.begin(), reasons.end(), [](Reason reason) { return !mayFollow(reason); });
    std::stable_partition(reasons.begin(), reasons.end(), byZone); // nothing else matters there
    return reasons;
}

std::optional<Reason> reasonOf(ReferenceCondition condition)
{
    switch (condition) {
    case ReferenceCondition::NotSet:
        return Reason::ReferenceNotSet;
    case ReferenceCondition::Searching:
        return Reason::ReferenceSearching;
    case ReferenceCondition::WarmingUp:
        return Reason::ReferenceWarmingUp;
    case ReferenceCondition::Moved:
        return Reason::ReferenceMoved;
    case ReferenceCondition::Covered:
        return Reason::ReferenceCovered;
    case ReferenceCondition::Lost:
        return Reason::ReferenceLost;
    case ReferenceCondition::Hold:
        return Reason::ShutterHold;
    case ReferenceCondition::Trusted:
    case ReferenceCondition::Doubtful:
        break;
    }
    return std::nullopt;
}

SiteOffset FeverRule::offsetAt(FacialSite site) const
{
    if (site == siteOffset.site)
        return siteOffset;
    SiteOffset published;
    published.value = provisionalOffset(site);
    published.site = site;
    published.standardUncertainty = provisionalOffsetUncertainty(site);
    return published;
}

FeverRule FeverRule::onDay(const std::string& isoDate) const
{
    FeverRule rule = *this;
    const std::string& end = siteOffset.expires;
    if (!end.empty() && isoDate.substr(0, end.size()) >= end)
        rule.siteOffset.provisional = true;
    return rule;
}

TempDelta UncertaintyBudget::combined() const
{
    double sum = 0.0;
    for (const auto& term : terms)
        sum += term.standard.kelvins() * term.standard.kelvins();
    return TempDelta::kelvins(std::sqrt(sum));
}

TempDelta UncertaintyBudget::bias() const
{
    double sum = 0.0;
    for (const auto& term : terms)
        sum += term.bias.kelvins();
    return TempDelta::kelvins(sum);
}

TempDelta UncertaintyBudget::u95() const
{
    return combined() * 2.0;
}

} // namespace haetae
