// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

#include "bridge/log_source.h"
#include "desk/desk_notice.h"

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
    /// Kept of the alarm whose row is asked for in full.
    void setPictures(std::vector<PictureNote> pictures)
    {
        const std::lock_guard lock(mutex_);
        pictures_ = std::move(pictures);
    }
    [[nodiscard]] std::vector<PictureNote> pictures() const
    {
        const std::lock_guard lock(mutex_);
        return pictures_;
    }
    [[nodiscard]] std::vector<LogEntry> rows() const
    {
        const std::lock_guard lock(mutex_);
        return rows_;
    }

private:
    mutable std::mutex mutex_; // guards all that follows
    std::vector<PictureNote> pictures_;
    std::vector<LogEntry> rows_ = sampleRows();
};

/// A face by heat and one by visible light, as the desk hands them to a window.
[[nodiscard]] std::vector<ShownPicture> samplePictures();

[[nodiscard]] OpenLogReader readerOf(std::shared_ptr<SampleLog> log);

} // namespace haetae::ui
