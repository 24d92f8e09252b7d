// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "base/event_queue.h"
#include "base/patient_thread.h"
#include "base/result.h"
#include "desk/desk_command.h"
#include "storage/export/csv.h"

namespace haetae {

/// Writes exports on a thread of its own, one at a time, so that no alarm waits for them.
/// *thread-bound* (the desk's)
class LogExporter {
public:
    struct Finished {
        RequestId request;
        Session session;
        Result<CsvSummary> outcome;
    };

    [[nodiscard]] bool busy() const { return busy_; }
    /// Only when not busy.
    void start(const DeskRequest& request, const ExportLog& command,
        const std::filesystem::path& database);
    /// The one that has ended since, once.
    [[nodiscard]] std::optional<Finished> takeFinished();

private:
    bool busy_ = false;
    /// Shared with a thread that outlives its patience.
    std::shared_ptr<EventQueue<Finished>> finished_ = std::make_shared<EventQueue<Finished>>();
    PatientThread thread_; // last: ends before what it uses
};

} // namespace haetae
