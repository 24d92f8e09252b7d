// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

#include "model/radiometric_frame.h"
#include "model/screening_event.h"
#include "pipeline/screening_snapshot.h"

// A recording's played time is the clock's without its rests. The pipeline lives in it, so that
// nobody ages, is lost or is measured twice through a pause; window and log live in the clock's.

namespace haetae {

/// The same frames, stamped in played time.
[[nodiscard]] FramePair inPlayedTime(const FramePair& pair);
/// What the pipeline says in played time, stamped by the clock.
[[nodiscard]] ScreeningEvent inClockTime(ScreeningEvent event, std::chrono::nanoseconds rested);
[[nodiscard]] std::shared_ptr<const ScreeningSnapshot> inClockTime(
    std::shared_ptr<const ScreeningSnapshot> snapshot, std::chrono::nanoseconds rested);

} // namespace haetae
