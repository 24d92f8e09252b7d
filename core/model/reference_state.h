// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "base/units.h"
#include "model/frame_stamp.h"
#include "model/geometry.h"
#include "model/reason.h"

namespace haetae {

/// Whether the blackbody reference may be used, and if not, why. Only Trusted permits a verdict.
enum class ReferenceCondition {
    NotSet, ///< no usable set temperature was entered, wherever the disc may be
    Searching, ///< not found yet
    WarmingUp, ///< camera or reference has not been on long enough
    Trusted,
    Moved, ///< seen, but not where it was accepted
    Covered, ///< its place is seen, its shape is not that of the reference
    Lost, ///< nothing like it in view
    Hold, ///< a shutter event has just disturbed the sensor
    Doubtful, ///< seen in its place, but its value or its papers do not hold: see reasons
};

/// The condition as a reason against a verdict; empty for Trusted, and for Doubtful, whose own
/// reasons say it.
[[nodiscard]] std::optional<Reason> reasonOf(ReferenceCondition condition);

/// What the reference's certificate is worth on the day of the frame.
enum class CertificateStanding {
    None, ///< no expiry was entered
    Valid,
    ExpiresSoon, ///< within 30 days: a warning, still used
    Expired, ///< not trusted
    Overridden, ///< expired, used for a stated reason
    Unreadable, ///< the date is none: not trusted
};

/// Bands of the trust that a guard is told of; changes between them are events.
enum class ReferenceGrade {
    None, ///< not trusted
    Fair,
    Good, ///< from 78, until it falls below 70
};

/// The other reference of a two-point correction as one frame saw it. *value*
struct SecondReferenceState {
    ReferenceCondition condition = ReferenceCondition::Searching;
    std::optional<ThermalCircle> place;
    std::optional<Celsius> raw; ///< as below
    std::optional<double> counts;
    Celsius setTemperature; ///< as below
    TempDelta noise;
    TempDelta setUncertainty;
    ReasonSet reasons;
    [[nodiscard]] bool trusted() const { return condition == ReferenceCondition::Trusted; }
};

/// The blackbody reference as one frame saw it. *value*
struct ReferenceState {
    ReferenceCondition condition = ReferenceCondition::Searching;
    std::optional<ThermalCircle> place; ///< where the disc is, or last was
    std::optional<Celsius> raw; ///< robust apparent temperature of the disc before correction
    std::optional<Celsius> setTemperature; ///< the certificate's value, else as entered
    TempDelta noise; ///< standard uncertainty of raw
    TempDelta setUncertainty =
        TempDelta::kelvins(0.1); ///< standard uncertainty of setTemperature (certificate)
    int trust = 0; ///< 0..100, shown beside the value
    ReferenceGrade grade = ReferenceGrade::None;
    MonotonicTime since; ///< when this condition began

    ReasonSet reasons; ///< what speaks against it, most important first in list()
    std::optional<TempDelta> offset; ///< to be added at raw; filtered setTemperature - raw
    double gain = 1.0; ///< of differences from raw; other than 1 only with two references
    TempDelta filterUncertainty; ///< standard uncertainty of offset without setUncertainty
    TempDelta gainUncertainty; ///< standard, K per K of distance from raw; 0 with one reference
    TempDelta residual; ///< rms of what the offset leaves at the reference over about 2 s
    std::chrono::milliseconds sampleAge{0}; ///< since the last good sample; 0 while trusted
    int pixels = 0; ///< read for raw
    std::optional<double> counts; ///< median count of those pixels
    CertificateStanding certificate = CertificateStanding::None;
    std::optional<SecondReferenceState> second;

    [[nodiscard]] bool trusted() const { return condition == ReferenceCondition::Trusted; }
};

/// Whether the log has something new to say.
[[nodiscard]] inline bool gradeChanged(const ReferenceState& before, const ReferenceState& now)
{
    return before.condition != now.condition || before.reasons != now.reasons
        || before.certificate != now.certificate || before.grade != now.grade;
}

} // namespace haetae
