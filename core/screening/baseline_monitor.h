// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "model/baseline_state.h"
#include "model/config/adaptive_limit_rule.h"
#include "screening/seen_person.h"

namespace haetae {

/// Compares the last hour's median skin temperature with the site's usual one. Everybody who was
/// read under a trusted reference counts, also those too cold or too hot to be judged and those who
/// alarmed: a camera that reads everybody 6 degC too low would otherwise stand without a single
/// person to show it. Hours that are off the usual never become the usual; a warning stands until
/// people show that it is over, or an admin adopts the new state. *value*
class BaselineMonitor {
public:
    /// learnsAnew: the remembered hours are those since an admin adopted a new state.
    explicit BaselineMonitor(
        BaselineRule rule = {}, std::vector<BaselineHour> remembered = {}, bool learnsAnew = false);

    void see(const SeenPerson& person);
    /// Ages by monotonic time; now.wall only dates the hours.
    BaselineState update(const FrameStamp& now);
    /// After the site has been checked: forget the hours, the warning and the median when
    /// validated, learn again.
    void adopt();
    void setRule(const BaselineRule& rule) { rule_ = rule; }
    [[nodiscard]] bool learnsAnew() const { return learnsAnew_; }
    [[nodiscard]] const std::deque<BaselineHour>& hours() const { return hours_; }

private:
    struct Reading {
        MonotonicTime at;
        double skinDegrees;
    };
    void keepHour(const FrameStamp& now, const BaselineState& state);
    [[nodiscard]] BaselineCondition conditionOf(const BaselineState& state) const;

    BaselineRule rule_;
    std::deque<BaselineHour> hours_; ///< oldest first
    std::deque<Reading> window_; ///< oldest first
    std::optional<MonotonicTime> hourBegan_;
    BaselineCondition condition_ = BaselineCondition::Learning;
    bool learnsAnew_ = false; ///< adopted: the provisional usual has been overruled
};

} // namespace haetae
