// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "model/config/adaptive_limit_rule.h"
#include "model/config/fever_rule.h"
#include "model/screening_event.h"
#include "screening/adaptive_limit.h"
#include "screening/baseline_monitor.h"

namespace haetae {

/// How a site may be followed. *value*
struct SiteRules {
    AdaptiveLimitRule adaptive;
    BaselineRule baseline;
};

/// What earlier runs have learnt of one entrance. *value*
struct BaselineMemory {
    std::vector<BaselineHour> hours; ///< oldest first
    bool learnsAnew = false; ///< an admin adopted a new state within BaselineRule::memory
};

/// What the people of the last hours say of the site: both limits, the baseline, and until when
/// somebody who came in too cold should wait. *thread-bound*
class SiteWatch {
public:
    SiteWatch(CameraId camera, SiteRules rules, BaselineMemory remembered);

    /// A person's last word, once.
    void see(const PersonScreened& person);
    /// Somebody in view is too cold to be judged.
    void seeCold(const FrameStamp& now, const FeverRule& rule);
    /// Both states as of now, and what is new in them.
    [[nodiscard]] std::vector<ScreeningEvent> update(
        const FrameStamp& now, const FeverRule& rule, bool simulated);
    void setRules(const SiteRules& rules);
    void adoptBaseline() { baseline_.adopt(); }
    /// Time was jumped over: the people of before are forgotten, the hours are not.
    void beginTake();

    [[nodiscard]] const LimitState& limit() const { return limitState_; }
    [[nodiscard]] const BaselineState& baseline() const { return baselineState_; }
    [[nodiscard]] std::optional<WallTime> coldArrivalsUntil() const;

private:
    CameraId camera_;
    SiteRules rules_;
    AdaptiveLimit adaptive_;
    BaselineMonitor baseline_;
    LimitState limitState_;
    BaselineState baselineState_;
    std::optional<BaselineHour> lastHour_;
    std::optional<FrameStamp> coldUntil_;
    bool updated_ = false;
};

} // namespace haetae
