// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>

#include "base/event_queue.h"
#include "base/patient_thread.h"
#include "base/result.h"
#include "desk/desk_command.h"
#include "desk/desk_notice.h"
#include "storage/export/log_export.h"

namespace haetae {

/// Writes exports on a thread of its own, one at a time, so that no alarm waits for them.
/// *thread-bound* (the desk's)
class LogExporter {
public:
    struct Finished {
        RequestId request;
        Session session;
        Result<ExportSummary> outcome;
    };

    [[nodiscard]] bool busy() const { return busy_; }
    /// Only when not busy.
    void start(const DeskRequest& request, const ExportLog& command,
        const std::filesystem::path& database, ExportWriter write);
    /// The one that runs ends soon, with an Error and without a file.
    void cancel();
    /// How far the running one is, when that has changed since it was last asked.
    [[nodiscard]] std::optional<ExportNotice> takeProgress();
    /// The one that has ended since, once.
    [[nodiscard]] std::optional<Finished> takeFinished();

private:
    /// What the thread leaves behind, also one that outlives its patience. *thread-safe*
    struct Shared {
        EventQueue<Finished> finished;
        std::atomic<std::int64_t> done{0};
        std::atomic<std::int64_t> all{0};
        std::stop_source cancelled;
    };

    bool busy_ = false;
    RequestId request_;
    std::int64_t told_ = 0;
    std::shared_ptr<Shared> shared_;
    PatientThread thread_; // last: ends before what it uses
};

} // namespace haetae
