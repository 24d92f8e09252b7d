// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/site_watch.h"

#include <utility>

namespace haetae {
namespace {

std::optional<BaselineHour> newest(const BaselineMonitor& monitor)
{
    if (monitor.hours().empty())
        return std::nullopt;
    return monitor.hours().back();
}

} // namespace

SiteWatch::SiteWatch(CameraId camera, SiteRules rules, BaselineMemory remembered)
    : camera_(std::move(camera)),
      rules_(rules),
      adaptive_(rules.adaptive),
      baseline_(rules.baseline, std::move(remembered.hours), remembered.learnsAnew),
      lastHour_(newest(baseline_))
{
}

void SiteWatch::see(const PersonScreened& person)
{
    SeenPerson seen;
    seen.left = person.last;
    seen.decision = person.decision; // of somebody who alarmed, the one that alarmed
    seen.alarmed = person.decision.verdict == Verdict::Elevated;
    adaptive_.see(seen);
    baseline_.see(seen);
}

void SiteWatch::seeCold(const FrameStamp& now, const FeverRule& rule)
{
    coldUntil_ = now;
    coldUntil_->monotonic += rule.acclimatise;
    coldUntil_->wall += rule.acclimatise;
}

std::vector<ScreeningEvent> SiteWatch::update(
    const FrameStamp& now, const FeverRule& rule, bool simulated)
{
    std::vector<ScreeningEvent> events;
    if (coldUntil_ && now.monotonic >= coldUntil_->monotonic)
        coldUntil_.reset();
    const LimitState limit = adaptive_.update(now.monotonic, rule);
    if (updated_ && limitChanged(limitState_, limit))
        events.emplace_back(LimitChanged{camera_, now, limitState_, limit, simulated});
    limitState_ = limit;
    const BaselineState baseline = baseline_.update(now);
    if (baseline.condition != baselineState_.condition)
        events.emplace_back(BaselineChanged{camera_, now, baselineState_, baseline, simulated});
    baselineState_ = baseline;
    if (const auto hour = newest(baseline_); hour && hour != lastHour_)
        events.emplace_back(BaselineHourKept{camera_, now, *hour, simulated});
    lastHour_ = newest(baseline_);
    updated_ = true;
    return events;
}

void SiteWatch::setRules(const SiteRules& rules)
{
    rules_ = rules;
    adaptive_.setRule(rules.adaptive);
    baseline_.setRule(rules.baseline);
}

void SiteWatch::beginTake()
{
    adaptive_ = AdaptiveLimit(rules_.adaptive);
    baseline_ = BaselineMonitor(rules_.baseline,
        {baseline_.hours().begin(), baseline_.hours().end()}, baseline_.learnsAnew());
    coldUntil_.reset();
}

std::optional<WallTime> SiteWatch::coldArrivalsUntil() const
{
    if (!coldUntil_)
        return std::nullopt;
    return coldUntil_->wall;
}

} // namespace haetae
