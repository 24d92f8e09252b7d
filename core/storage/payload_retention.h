// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "storage/event_log.h"

namespace haetae {

/// Destroys personal data (recheck values, reasons, comments) whose time is over, and leaves a row
/// that certifies it; the chain stays valid. *thread-bound* (the log writer's)
class PayloadRetention {
public:
    /// keep: from the row's time on; 0: until somebody erases it.
    explicit PayloadRetention(std::chrono::hours keep) : keep_(keep) { }

    /// At the first call and then four times a day. What a failing disk left over is tried again
    /// after ten minutes; the rows' own way tells the failure.
    void apply(EventLog& log, FrameStamp now);

private:
    std::chrono::hours keep_;
    std::optional<MonotonicTime> next_;
};

} // namespace haetae
