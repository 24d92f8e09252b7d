// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/agreement.h"

#include <cmath>
#include <limits>

namespace haetae {

Agreement agreementOf(std::span<const double> differences)
{
    const auto around = [](double value, double half) {
        return Estimate{value, {value - half, value + half}};
    };
    Agreement agreement;
    agreement.people = static_cast<int>(differences.size());
    const double n = static_cast<double>(differences.size());
    const double mean = meanOf(differences);
    agreement.median = quantileOf({differences.begin(), differences.end()}, 0.5);
    agreement.deviation = sampleDeviation(differences);
    const double t = n >= 2 ? studentT95(n - 1.0) : std::numeric_limits<double>::quiet_NaN();
    const double spread = kNormal95 * agreement.deviation;
    const double limitError = t * agreement.deviation * std::sqrt(3.0 / n);
    agreement.bias = around(mean, t * agreement.deviation / std::sqrt(n));
    agreement.lowerLimit = around(mean - spread, limitError);
    agreement.upperLimit = around(mean + spread, limitError);
    return agreement;
}

Estimate slopeOf(std::span<const double> x, std::span<const double> y)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double meanX = meanOf(x);
    const double meanY = meanOf(y);
    double sxx = 0.0;
    double sxy = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        sxx += (x[i] - meanX) * (x[i] - meanX);
        sxy += (x[i] - meanX) * (y[i] - meanY);
    }
    if (x.size() < 3 || x.size() != y.size() || sxx <= 0.0)
        return {nan, {nan, nan}};
    const double slope = sxy / sxx;
    double residuals = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double r = y[i] - meanY - slope * (x[i] - meanX);
        residuals += r * r;
    }
    const double freedom = static_cast<double>(x.size() - 2);
    const double half = studentT95(freedom) * std::sqrt(residuals / freedom / sxx);
    return {slope, {slope - half, slope + half}};
}

} // namespace haetae
