// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace haetae {

/// From where to where, in the unit of what it belongs to. *value*
struct Interval {
    double low = 0.0;
    double high = 0.0;
    [[nodiscard]] bool holds(double value) const { return low <= value && value <= high; }
    bool operator==(const Interval&) const = default;
};

/// A figure with its 95 % confidence interval. *value*
struct Estimate {
    double value = 0.0;
    Interval interval;
};

/// hits of trials, with Wilson's score interval (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927). It
/// stays inside 0..1 and is honest at 0 and at all hits. *value*
struct Proportion {
    int hits = 0;
    int trials = 0;
    Estimate share; ///< NaN with 0..1 around it when there were no trials
};

[[nodiscard]] Proportion proportionOf(int hits, int trials);

/// Two-sided 95 % point of Student's t with this many degrees of freedom, >= 1 (Cornish-Fisher
/// expansion, Abramowitz and Stegun 26.7.5; within 0.4 % from 3 on, larger than t below).
[[nodiscard]] double studentT95(double degreesOfFreedom);

/// Two-sided 95 % point of the normal distribution.
inline constexpr double kNormal95 = 1.959963984540054;

[[nodiscard]] double meanOf(std::span<const double> values); ///< NaN when there are none
[[nodiscard]] double sampleDeviation(std::span<const double> values); ///< n - 1; NaN below two
/// By interpolation between order statistics, share 0..1; NaN when there are none.
[[nodiscard]] double quantileOf(std::vector<double> values, double share);

} // namespace haetae
