// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/adaptive_limit.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "screening/confidence.h"

namespace haetae {
namespace {

constexpr double kStep = 0.1;
constexpr double kHysteresis = 0.05;
constexpr double kRounding = 1e-6;

bool counts(const SeenPerson& person)
{
    const auto verdict = person.decision.verdict;
    return !person.alarmed && person.decision.oralEquivalent
        && std::isfinite(person.decision.oralEquivalent->degrees())
        && (verdict == Verdict::Normal || verdict == Verdict::Recheck);
}

/// Between what the limit may be, and whether that held it.
LimitBasis place(Celsius& limit, const FeverRule& rule, const AdaptiveLimitRule& adaptive)
{
    const Celsius lowest = std::max(rule.limit - adaptive.mostBelowFixed, FeverRule::kLowestLimit);
    const Celsius highest = adaptive.mayExceedFixed
        ? std::min(rule.limit + adaptive.mostAboveFixed, FeverRule::kHighestLimit)
        : rule.limit;
    if (limit < lowest) {
        limit = std::min(lowest, rule.limit);
        return LimitBasis::HeldAtLowest;
    }
    if (limit > highest) {
        limit = highest;
        return adaptive.mayExceedFixed ? LimitBasis::HeldAtHighest : LimitBasis::HeldAtFixed;
    }
    const double apart = (limit - rule.limit).kelvins();
    if (std::abs(apart) < kRounding) {
        limit = rule.limit;
        return LimitBasis::AsUsual;
    }
    return apart < 0.0 ? LimitBasis::PeopleReadLower : LimitBasis::PeopleReadHigher;
}

/// Whatever is written of its date and reason.
bool sameOffset(const SiteOffset& a, const SiteOffset& b)
{
    return a.value == b.value && a.site == b.site;
}

} // namespace

bool limitChanged(const LimitState& before, const LimitState& after)
{
    return before.fixed != after.fixed || before.adaptive != after.adaptive
        || before.inForce != after.inForce || before.basis != after.basis;
}

AdaptiveLimit::AdaptiveLimit(AdaptiveLimitRule rule) : rule_(rule) { }

void AdaptiveLimit::see(const SeenPerson& person)
{
    if (!counts(person))
        return;
    // Not the offset of the facial site that was read: people of both sites belong together.
    if (!siteOffset_ || !sameOffset(*siteOffset_, person.decision.rule.siteOffset)) {
        window_.clear();
        last_.reset();
        siteOffset_ = person.decision.rule.siteOffset;
    }
    window_.push_back({person.left.monotonic, *person.decision.oralEquivalent});
    while (window_.size() > static_cast<std::size_t>(std::max(1, rule_.mostPeople)))
        window_.pop_front();
}

Celsius AdaptiveLimit::stepped(Celsius target) const
{
    if (last_) {
        const double beyond = (target - *last_).kelvins();
        if (beyond >= -kHysteresis && beyond < kStep + kHysteresis)
            return *last_;
    }
    // Downwards: the step below is the more careful of the two.
    return Celsius::degrees(std::floor(target.degrees() / kStep + kRounding) * kStep);
}

LimitState AdaptiveLimit::update(MonotonicTime now, const FeverRule& rule)
{
    while (!window_.empty() && now - window_.front().at > rule_.window)
        window_.pop_front();
    LimitState state;
    state.fixed = rule.limit;
    state.inForce = rule.limit;
    state.people = people();
    state.needed = std::max(1, rule_.minimumPeople);
    if (rule_.use == AdaptiveUse::Off)
        return state;
    // People measured with another offset say nothing of the oral-equivalents to come.
    const bool comparable = siteOffset_ && sameOffset(*siteOffset_, rule.siteOffset);
    if (state.people < state.needed || !comparable) {
        state.basis = LimitBasis::TooFewPeople;
        last_.reset();
        return state;
    }
    std::vector<double> oralEquivalents;
    for (const Reading& reading : window_)
        oralEquivalents.push_back(reading.oralEquivalent.degrees());
    state.median = Celsius::degrees(quantileOf(std::move(oralEquivalents), 0.5));
    last_ = stepped(*state.median + rule_.aboveMedian);
    Celsius limit = *last_;
    state.basis = place(limit, rule, rule_);
    state.adaptive = limit;
    if (rule_.use == AdaptiveUse::InForce)
        state.inForce = limit;
    return state;
}

FeverRule ruleInForce(FeverRule rule, const LimitState& state)
{
    rule.limit = state.inForce;
    return rule;
}

} // namespace haetae
