// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "base/clock.h"

namespace haetae {

/// The reference's raw values of the last ten seconds, and whether they are steady enough to
/// correct by. How they stand against the scene is ReferenceAnchor's to say. *value*
class RawHistory {
public:
    void add(MonotonicTime at, double rawCelsius);
    void clear();
    /// False for one second after a single value out of line and for ten after a step of more than
    /// 0.3 K.
    [[nodiscard]] bool steady(MonotonicTime at) const;
    /// Standard deviation over the last two seconds from the differences of neighbours, which a
    /// drift does not widen (J. von Neumann 1941, doi 10.1214/aoms/1177731677), K; 0 before there
    /// are four values.
    [[nodiscard]] double noiseKelvin() const;

private:
    struct Value {
        MonotonicTime at;
        double raw = 0.0;
    };
    void noticeStep(MonotonicTime at, double rawCelsius);

    std::deque<Value> values_;
    MonotonicTime unsteadyUntil_{};
};

} // namespace haetae
