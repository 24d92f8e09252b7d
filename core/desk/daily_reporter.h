// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "base/clock.h"
#include "settings/settings.h"
#include "storage/log_row.h"

namespace haetae {

/// Says when the report of a day is due and where it goes: once a day, and once at the start for
/// the last day that a console switched off has missed. *thread-bound* (the desk's)
class DailyReporter {
public:
    struct Due {
        LogFilter filter; ///< that day
        std::filesystem::path file;
    };

    /// Empty when it is there, or a failed one waits to be tried again.
    [[nodiscard]] std::optional<Due> due(const DailyReport& wanted, FrameStamp now);
    /// Tried again in ten minutes unless it was written.
    void ended(bool written, FrameStamp now);
    [[nodiscard]] bool running() const { return running_; }

private:
    std::filesystem::path file_; ///< the last one that was looked for
    bool running_ = false;
    bool there_ = false;
    MonotonicTime again_;
};

} // namespace haetae
