// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "storage/event_log.h"

namespace haetae {

/// For how long in [from, to) the sound or the alarms were paused or off, as the log tells it; both
/// at one time count once. Errors: those of the log.
[[nodiscard]] Result<std::chrono::microseconds> muteTime(
    const EventLog& log, WallTime from, WallTime to);

} // namespace haetae
