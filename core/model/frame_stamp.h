// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "base/clock.h"

namespace haetae {

/// When a frame was taken; set once by the back end, never again. *value*
struct FrameStamp {
    MonotonicTime monotonic;
    WallTime wall;
    std::uint64_t sequence = 0;
};

} // namespace haetae
