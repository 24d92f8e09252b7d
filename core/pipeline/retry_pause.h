// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace haetae {

/// A camera that is gone is tried every second for so long; then ever less often.
inline constexpr std::chrono::minutes kTriedOftenFor{5};

/// How long to wait between the start of one try and the next. In the first five minutes of an
/// outage a second; later between half of 4, 8, 16, 30 seconds and the whole of it, so that cameras
/// behind one switch do not come all at once. lateTries: how many have failed after the five
/// minutes; draw: 0..1, at random. Pure.
[[nodiscard]] std::chrono::milliseconds retryPause(
    std::chrono::nanoseconds goneFor, int lateTries, double draw);

} // namespace haetae
