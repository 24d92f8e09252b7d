// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace haetae::simulated {

/// Mixes two words into one without pattern (splitmix64 finalizer, Steele et al., OOPSLA 2014).
[[nodiscard]] inline std::uint64_t mix(std::uint64_t seed, std::uint64_t salt)
{
    std::uint64_t z = seed + 0x9e3779b97f4a7c15ULL * (salt + 1);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/// 0 .. 1, the same for the same seed and salt.
[[nodiscard]] inline double uniform(std::uint64_t seed, std::uint64_t salt)
{
    return static_cast<double>(mix(seed, salt) >> 11) * 0x1.0p-53;
}

[[nodiscard]] inline double uniform(std::uint64_t seed, std::uint64_t salt, double from, double to)
{
    return from + (to - from) * uniform(seed, salt);
}

/// Standard normal by Box and Muller.
[[nodiscard]] inline double normal(std::uint64_t seed, std::uint64_t salt)
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform(seed, salt * 2 + 1000)));
    return radius * std::cos(6.283185307179586 * uniform(seed, salt * 2 + 1001));
}

[[nodiscard]] inline double smoothstep(double from, double to, double value)
{
    double t = (value - from) / (to - from);
    t = t < 0 ? 0 : (t > 1 ? 1 : t);
    return t * t * (3 - 2 * t);
}

/// Smooth random curve through -1 .. 1 with one knot a unit of t.
[[nodiscard]] inline double wander(std::uint64_t seed, double t)
{
    const double knot = std::floor(t);
    const auto at = [&](double k) {
        return uniform(seed, static_cast<std::uint64_t>(static_cast<std::int64_t>(k)), -1, 1);
    };
    const double part = smoothstep(0, 1, t - knot);
    return at(knot) * (1 - part) + at(knot + 1) * part;
}

} // namespace haetae::simulated
