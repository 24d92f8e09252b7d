// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/offset_filter.h"

#include <algorithm>
#include <cmath>

namespace haetae {

namespace {

constexpr double kWalk = 0.02; // K in one second, standard deviation
constexpr double kResidualSeconds = 2.0;
constexpr double kLeastNoise = 0.002; // K

double secondsBetween(MonotonicTime from, MonotonicTime to)
{
    return std::max(0.0, std::chrono::duration<double>(to - from).count());
}

} // namespace

void OffsetFilter::clear()
{
    *this = OffsetFilter();
}

double OffsetFilter::varianceAt(MonotonicTime at) const
{
    return last_ ? variance_ + kWalk * kWalk * secondsBetween(*last_, at) : variance_;
}

double OffsetFilter::uncertaintyKelvin(MonotonicTime at) const
{
    return std::sqrt(varianceAt(at));
}

double OffsetFilter::residualKelvin() const
{
    return std::sqrt(residualSquare_);
}

void OffsetFilter::start(MonotonicTime at, double offsetKelvin, double noiseKelvin)
{
    offset_ = offsetKelvin;
    variance_ = noiseKelvin * noiseKelvin;
    last_ = at;
}

void OffsetFilter::add(MonotonicTime at, double offsetKelvin, double noiseKelvin)
{
    const double noise = std::max(kLeastNoise, noiseKelvin);
    if (!offset_) {
        residualSquare_ = noise * noise;
        start(at, offsetKelvin, noise);
        return;
    }
    const double before = varianceAt(at);
    const double innovation = offsetKelvin - *offset_;
    const double spread = std::sqrt(before + noise * noise);
    if (std::abs(innovation) > 5 * spread + 0.3) {
        start(at, offsetKelvin, noise);
        return;
    }
    const double gain = before / (before + noise * noise);
    const double share = std::min(1.0, secondsBetween(*last_, at) / kResidualSeconds);
    *offset_ += gain * innovation;
    variance_ = (1 - gain) * before;
    last_ = at;
    const double left = offsetKelvin - *offset_;
    residualSquare_ += share * (left * left - residualSquare_);
}

} // namespace haetae
