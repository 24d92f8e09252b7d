// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/retry_pause.h"

#include <algorithm>
#include <cmath>

namespace haetae {

std::chrono::milliseconds retryPause(std::chrono::nanoseconds goneFor, int lateTries, double draw)
{
    using std::chrono::milliseconds;
    if (goneFor < kTriedOftenFor)
        return milliseconds(1000);
    constexpr double kLongest = 30'000.0;
    const double whole = std::min(kLongest, 4'000.0 * std::exp2(std::clamp(lateTries, 0, 10)));
    const double share = 0.5 + 0.5 * std::clamp(draw, 0.0, 1.0);
    return milliseconds(std::llround(whole * share));
}

} // namespace haetae
