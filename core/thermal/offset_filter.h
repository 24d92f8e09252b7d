// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/clock.h"

namespace haetae {

/// Follows what the sensor is off by: a Kalman filter of one state that walks at random (the local
/// level model; R. E. Kalman 1960, doi 10.1115/1.3662552). The walk is that of an uncooled sensor
/// at its worst, 0.02 K in a second (0.5 K in 10 minutes and 0.05 K/s after a shutter event were
/// measured on kiosks). *value*
class OffsetFilter {
public:
    void clear();
    /// offset: true minus read, K; noise: its standard uncertainty, K. A value more than five
    /// standard deviations and 0.3 K off starts the filter again: the caller has judged it.
    void add(MonotonicTime at, double offsetKelvin, double noiseKelvin);
    [[nodiscard]] std::optional<double> offsetKelvin() const { return offset_; }
    /// Standard uncertainty at a time, K: grows while no sample comes.
    [[nodiscard]] double uncertaintyKelvin(MonotonicTime at) const;
    /// Rms of what the samples differ from the filter, over about two seconds, K.
    [[nodiscard]] double residualKelvin() const;
    [[nodiscard]] std::optional<MonotonicTime> lastSample() const { return last_; }

private:
    [[nodiscard]] double varianceAt(MonotonicTime at) const;
    void start(MonotonicTime at, double offsetKelvin, double noiseKelvin);

    std::optional<double> offset_;
    std::optional<MonotonicTime> last_;
    double variance_ = 0.0;
    double residualSquare_ = 0.0;
};

} // namespace haetae
