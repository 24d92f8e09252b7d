// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "storage/event_log.h"

namespace haetae {

/// How long what is kept. *value*
struct Retention {
    std::chrono::hours personalData{0}; ///< from the row's time on; 0: until somebody erases it
    std::chrono::days rows{0}; ///< 0: for ever
};

/// An erasure that somebody asked for, with the row that certifies it. *value*
struct WantedErasure {
    Erasure what;
    LogRow certificate;
};

/// Destroys personal data (recheck values, reasons, comments) and rows whose time is over, and
/// leaves a row that certifies it; the chain stays valid. What a reader keeps in the write-ahead
/// file is tried again at each call and told until it is done. *thread-bound* (the log writer's)
class PayloadRetention {
public:
    explicit PayloadRetention(Retention keep) : keep_(keep) { }

    /// At the first call and then four times a day. What a failing disk left over is tried again
    /// after ten minutes; the rows' own way tells the failure.
    void apply(EventLog& log, FrameStamp now);
    /// Something else was erased from the log: its write-ahead file must be emptied.
    void owe(FrameStamp now);
    [[nodiscard]] Result<void> erase(EventLog& log, const WantedErasure& wanted, FrameStamp now);

private:
    void applyRules(EventLog& log, FrameStamp now);
    void emptyFile(EventLog& log, FrameStamp now);

    Retention keep_;
    std::optional<MonotonicTime> next_;
    bool owed_ = true; ///< an earlier run may have ended too early
    std::optional<MonotonicTime> erasedAt_; ///< of what may still be in the file
    bool told_ = false;
};

} // namespace haetae
