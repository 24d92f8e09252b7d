// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/baseline_monitor.h"

#include <algorithm>
#include <cmath>

#include "screening/confidence.h"

namespace haetae {
namespace {

/// Read under a trusted reference with nothing against the reading but its own value.
bool tellsOfTheSite(const SeenPerson& person)
{
    const auto& decision = person.decision;
    if (!decision.skin || !std::isfinite(decision.skin->degrees())
        || decision.verdict == Verdict::Pending)
        return false;
    const auto reasons = decision.reasons.list();
    return std::all_of(reasons.begin(), reasons.end(), [](Reason reason) {
        return reason == Reason::TooCold || reason == Reason::TooHot
            || reason == Reason::OffsetProvisional;
    });
}

} // namespace

BaselineMonitor::BaselineMonitor(
    BaselineRule rule, std::vector<BaselineHour> remembered, bool learnsAnew)
    : rule_(rule),
      hours_(remembered.begin(), remembered.end()),
      learnsAnew_(learnsAnew)
{
}

void BaselineMonitor::see(const SeenPerson& person)
{
    if (!tellsOfTheSite(person))
        return;
    // The usual is that of the whole face; whoever was read elsewhere is put beside it by the
    // published difference of the sites, not by what this entrance has entered.
    const FacialSite site = person.decision.site;
    const TempDelta toWholeFace =
        provisionalOffset(site) - provisionalOffset(FacialSite::WholeFaceMaximum);
    window_.push_back({person.left.monotonic, (*person.decision.skin + toWholeFace).degrees()});
    while (window_.size() > static_cast<std::size_t>(std::max(1, rule_.mostPeople)))
        window_.pop_front();
}

BaselineState BaselineMonitor::update(const FrameStamp& now)
{
    while (!window_.empty() && now.monotonic - window_.front().at > rule_.window)
        window_.pop_front();
    BaselineState state;
    state.people = static_cast<int>(window_.size());
    state.usual = rule_.provisionalUsual;
    if (hours_.size() >= static_cast<std::size_t>(std::max(1, rule_.hoursForUsual))) {
        std::vector<double> medians;
        for (const auto& hour : hours_)
            medians.push_back(hour.median.degrees());
        state.usual = Celsius::degrees(quantileOf(std::move(medians), 0.5));
        state.usualProvisional = false;
    }
    if (state.people >= std::max(1, rule_.minimumPeople)) {
        std::vector<double> skin;
        for (const Reading& reading : window_)
            skin.push_back(reading.skinDegrees);
        state.median = Celsius::degrees(quantileOf(std::move(skin), 0.5));
        state.shift = *state.median - state.usual;
        if (rule_.whenValidated)
            state.sinceValidation = *state.median - *rule_.whenValidated;
    }
    condition_ = conditionOf(state);
    state.condition = condition_;
    keepHour(now, state);
    return state;
}

BaselineCondition BaselineMonitor::conditionOf(const BaselineState& state) const
{
    const bool warned = condition_ == BaselineCondition::DoNotScreen;
    if (!state.shift) // where nobody is screened any more, nobody shows that it is over
        return warned ? condition_ : BaselineCondition::Learning;
    if (learnsAnew_ && state.usualProvisional)
        return BaselineCondition::Learning;
    double apart = std::abs(state.shift->kelvins());
    if (state.sinceValidation)
        apart = std::max(apart, std::abs(state.sinceValidation->kelvins()));
    if (apart >= rule_.doNotScreen.kelvins() || (warned && apart >= rule_.clear.kelvins()))
        return BaselineCondition::DoNotScreen;
    return apart >= rule_.drifting.kelvins() ? BaselineCondition::Drifting
                                             : BaselineCondition::AsUsual;
}

void BaselineMonitor::keepHour(const FrameStamp& now, const BaselineState& state)
{
    hourBegan_ = hourBegan_.value_or(now.monotonic);
    if (now.monotonic - *hourBegan_ < rule_.window)
        return;
    hourBegan_ = now.monotonic;
    if (state.median && state.condition != BaselineCondition::DoNotScreen)
        hours_.push_back({now.wall, *state.median, state.people});
    // Hours of a clock that was ahead are as wrong as old ones.
    std::erase_if(hours_, [&](const BaselineHour& hour) {
        return hour.end > now.wall || now.wall - hour.end > rule_.memory;
    });
}

void BaselineMonitor::adopt()
{
    hours_.clear();
    window_.clear();
    hourBegan_.reset();
    rule_.whenValidated.reset();
    condition_ = BaselineCondition::Learning;
    learnsAnew_ = true;
}

} // namespace haetae
