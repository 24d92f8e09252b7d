// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <random>

namespace haetae::test {

/// Random numbers that are the same with every standard library. *thread-bound*
class DrawnNumbers {
public:
    explicit DrawnNumbers(std::uint64_t seed) : engine_(seed) { }
    /// In 0..1, never 0.
    [[nodiscard]] double uniform()
    {
        return (static_cast<double>(engine_() >> 11U) + 0.5) / 9007199254740992.0;
    }
    /// Normal, by Box and Muller (Ann. Math. Stat. 29, 1958).
    [[nodiscard]] double normal(double mean, double deviation)
    {
        const double radius = std::sqrt(-2.0 * std::log(uniform()));
        return mean + deviation * radius * std::cos(6.283185307179586 * uniform());
    }

private:
    std::mt19937_64 engine_;
};

} // namespace haetae::test
