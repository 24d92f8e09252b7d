// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>

#include "base/clock.h"
#include "thermal/scene_drift.h"

namespace haetae {

/// Remembers what the reference read against the standing background when it was accepted, and says
/// whether it still does. A camera cannot see its reference's own temperature change; the
/// background can. Slower than 1.2 K an hour it is taken for the room's. *value*
class ReferenceAnchor {
public:
    enum class Standing {
        Same,
        Stepped, ///< it reads otherwise at once
        Drifted, ///< it reads otherwise by and by
        Wrong, ///< by so much and for so long that it is not what it was
    };
    void clear();
    /// A sight of the reference; raw in degC, uncorrected.
    void add(MonotonicTime at, double rawCelsius, const SceneDrift& scene);
    [[nodiscard]] Standing standing() const { return standing_; }
    /// What it reads more than it should, smoothed over 0.6 s, K.
    [[nodiscard]] double deviationKelvin() const { return smooth_ - usual_; }
    /// What it should read now; empty before it was ever seen.
    [[nodiscard]] std::optional<double> expectedCelsius(const SceneDrift& scene) const;

private:
    struct Value {
        MonotonicTime at;
        double above = 0.0; // degC less the common drift
    };
    [[nodiscard]] double recentMedian() const;
    void follow(double seconds);
    void judge(MonotonicTime at);
    void settleElsewhere(MonotonicTime at);

    std::deque<Value> recent_;
    std::optional<MonotonicTime> first_;
    std::optional<MonotonicTime> last_;
    int learned_ = 0;
    double usual_ = 0.0;
    double smooth_ = 0.0;
    Standing standing_ = Standing::Same;
    MonotonicTime awaySince_;
    MonotonicTime leftSameAt_;
    std::optional<MonotonicTime> backSince_;
    double steadyAt_ = 0.0; // the value that has held
    MonotonicTime steadySince_;
};

} // namespace haetae
