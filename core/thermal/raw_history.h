// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "base/clock.h"

namespace haetae {

/// The reference's raw values of the last ten seconds, and whether they are steady enough to
/// correct by. A drift that the surroundings share is the sensor's own: correcting it is what the
/// reference is for. *value*
class RawHistory {
public:
    void add(MonotonicTime at, double rawCelsius, double surroundCelsius);
    void clear();
    /// False for one second after a single value out of line, for ten after a step of more than
    /// 0.3 K, and while the reference has drifted by more than that against its surroundings.
    [[nodiscard]] bool steady(MonotonicTime at) const;
    /// Standard deviation over the last two seconds, K; 0 before there are three values.
    [[nodiscard]] double noiseKelvin() const;

private:
    struct Value {
        MonotonicTime at;
        double raw = 0.0;
        double smoothRaw = 0.0;
        double smoothContrast = 0.0;
    };
    void noticeStep(MonotonicTime at, double rawCelsius);
    [[nodiscard]] bool drifts() const;

    std::deque<Value> values_;
    MonotonicTime unsteadyUntil_{};
};

} // namespace haetae
