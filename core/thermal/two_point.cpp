// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/two_point.h"

#include <cmath>

namespace haetae {

namespace {

constexpr double kLeastSpan = 1.0; // K
constexpr double kLeastGain = 0.9;
constexpr double kMostGain = 1.1;

} // namespace

TwoPointGain gainOf(const PointOfTwo& first, const PointOfTwo& second)
{
    const double span = (second.temperature - first.temperature).kelvins();
    const double read = (second.raw - first.raw).kelvins();
    const double u = std::hypot(first.uncertainty.kelvins(), second.uncertainty.kelvins());
    TwoPointGain result;
    if (std::abs(span) < kLeastSpan) {
        result.agree = std::abs(span - read) <= 3 * u + 0.2;
        return result;
    }
    const double gain = read != 0 ? span / read : 0.0;
    // The band widens with the uncertainty, so that near references may disagree by their own.
    const double slack = 3 * u / std::abs(span);
    result.agree = gain >= kLeastGain - slack && gain <= kMostGain + slack;
    if (result.agree) {
        result.gain = gain;
        result.uncertainty = TempDelta::kelvins(u / std::abs(span));
    }
    return result;
}

} // namespace haetae
