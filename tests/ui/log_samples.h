// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

#include "bridge/log_source.h"

namespace haetae::ui {

/// 2026-11-22 09:41:27 local: what the tests call now.
[[nodiscard]] WallTime sampleNow();

/// A short shift with every kind of row, newest first, all simulated but the setting's change.
[[nodiscard]] std::vector<LogEntry> sampleRows();

/// A log in memory that filters as the real one does. *thread-safe*
class SampleLog {
public:
    std::atomic<bool> broken = false;
    std::atomic<LogOrigin> origin = LogOrigin::Site;

    void setRows(std::vector<LogEntry> rows)
    {
        const std::lock_guard lock(mutex_);
        rows_ = std::move(rows);
    }
    [[nodiscard]] std::vector<LogEntry> rows() const
    {
        const std::lock_guard lock(mutex_);
        return rows_;
    }

private:
    mutable std::mutex mutex_; // guards rows_
    std::vector<LogEntry> rows_ = sampleRows();
};

[[nodiscard]] OpenLogReader readerOf(std::shared_ptr<SampleLog> log);

} // namespace haetae::ui
