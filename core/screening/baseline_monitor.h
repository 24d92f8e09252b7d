// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <string_view>
#include <vector>

#include "model/config/adaptive_limit_rule.h"
#include "screening/seen_person.h"

namespace haetae {

/// What the last hour's people say of the site.
enum class BaselineCondition {
    Learning, ///< too few people to say anything
    AsUsual,
    Drifting, ///< a note for the supervisor
    DoNotScreen ///< check the site: door, draught, sun, camera, reference
};
/// learning, as_usual, drifting, do_not_screen
[[nodiscard]] std::string_view token(BaselineCondition condition);

/// One past hour, worth keeping over a restart. *value*
struct BaselineHour {
    WallTime end;
    Celsius median; ///< skin temperature
    int people = 0;
    bool operator==(const BaselineHour&) const = default;
};

/// The last hour beside the usual. *value*
struct BaselineState {
    BaselineCondition condition = BaselineCondition::Learning;
    Celsius usual;
    bool usualProvisional = true; ///< the site has not enough hours of its own yet
    std::optional<Celsius> median; ///< of the last hour's people
    std::optional<TempDelta> shift; ///< median - usual
    std::optional<TempDelta> sinceValidation; ///< median - BaselineRule::whenValidated
    int people = 0;
};

/// Compares the last hour's median skin temperature with the site's usual one. Everybody who was
/// read under a trusted reference counts, also those too cold or too hot to be judged and those who
/// alarmed: a camera that reads everybody 6 degC too low would otherwise stand without a single
/// person to show it. Hours that are off the usual never become the usual; a warning stands until
/// people show that it is over, or an admin adopts the new state. *value*
class BaselineMonitor {
public:
    explicit BaselineMonitor(BaselineRule rule = {}, std::vector<BaselineHour> remembered = {});

    void see(const SeenPerson& person);
    /// Ages by monotonic time; now.wall only dates the hours.
    BaselineState update(const FrameStamp& now);
    /// After the site has been checked: forget the hours, the warning and the median when
    /// validated, learn again.
    void adopt();
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
