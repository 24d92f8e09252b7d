// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "storage/event_log.h"

namespace haetae {

/// Fills a simulation's log with one plausible day before now: some 400 people with a morning and
/// a noon peak, four alarms and how they were handled, the reference covered once, a changed
/// setting. The last two hours are never empty, so that the demonstration is alive at any time of
/// day. Same now and seed, same rows. Refuses a site's log.
[[nodiscard]] Result<void> seedSimulatedDay(
    EventLog& log, WallTime now, std::uint64_t seed, const CameraId& camera = {"east"});

} // namespace haetae
