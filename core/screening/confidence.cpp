// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/confidence.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace haetae {

Proportion proportionOf(int hits, int trials)
{
    if (trials <= 0)
        return {hits, trials, {std::numeric_limits<double>::quiet_NaN(), {0.0, 1.0}}};
    const double n = trials;
    const double share = hits / n;
    const double z2 = kNormal95 * kNormal95;
    const double middle = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
    const double half =
        kNormal95 / (1.0 + z2 / n) * std::sqrt(share * (1.0 - share) / n + z2 / (4.0 * n * n));
    return {hits, trials, {share, {std::max(0.0, middle - half), std::min(1.0, middle + half)}}};
}

double studentT95(double degreesOfFreedom)
{
    // The expansion fails where the tail is heaviest; those two are known exactly.
    if (degreesOfFreedom < 2.0)
        return 12.706;
    if (degreesOfFreedom < 3.0)
        return 4.303;
    const double z = kNormal95;
    const double z2 = z * z;
    const double v = degreesOfFreedom;
    const double g1 = z * (z2 + 1.0) / 4.0;
    const double g2 = z * ((5.0 * z2 + 16.0) * z2 + 3.0) / 96.0;
    const double g3 = z * (((3.0 * z2 + 19.0) * z2 + 17.0) * z2 - 15.0) / 384.0;
    const double g4 =
        z * ((((79.0 * z2 + 776.0) * z2 + 1482.0) * z2 - 1920.0) * z2 - 945.0) / 92160.0;
    return z + g1 / v + g2 / (v * v) + g3 / (v * v * v) + g4 / (v * v * v * v);
}

double meanOf(std::span<const double> values)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double sampleDeviation(std::span<const double> values)
{
    if (values.size() < 2)
        return std::numeric_limits<double>::quiet_NaN();
    const double mean = meanOf(values);
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

double quantileOf(std::vector<double> values, double share)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - std::floor(place));
}

} // namespace haetae
