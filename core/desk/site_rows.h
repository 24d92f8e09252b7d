// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/baseline_state.h"
#include "storage/event_log.h"

namespace haetae {

/// What the log remembers of one entrance's usual readings. *value*
struct RememberedBaseline {
    std::vector<BaselineHour> hours; ///< oldest first
    bool adopted = false; ///< an admin adopted a new state within that time; the hours are later
};

/// The hours since then, or since the state was adopted. They live in the log, not in a file of
/// their own: sealed like every row, written when the disk can, and as old as the rows are kept.
[[nodiscard]] Result<RememberedBaseline> rememberedBaseline(
    const EventLog& log, const CameraId& camera, WallTime since);

} // namespace haetae
