// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "model/config/privacy_rule.h"
#include "storage/event_log.h"

namespace haetae {

enum class ExportFormat { Csv, Xlsx, Pdf, Bundle, Handover };

/// What an export wrote. *value*
struct ExportSummary {
    std::filesystem::path file;
    std::int64_t rows = 0;
    int pictures = 0;
};

/// Who follows an export and may end it. *value*
struct ExportWatch {
    std::function<void(std::int64_t done, std::int64_t all)> progress = {}; ///< rows, each 1000
    std::stop_token stop = {}; ///< asked for: the export ends with an Error and leaves no file
    /// Of a bundle: the kinds of kept pictures that whoever asked may look at; none.
    PrivacyRule pictures = {};
    WallTime now = {}; ///< for their retention
};

/// What an export ends with that was asked to stop, and whether an Error is that one.
[[nodiscard]] Error exportCancelled();
[[nodiscard]] bool isExportCancelled(const Error& error);

/// Writes what a filter shows into one file. Opens its own read connection, so any thread may call
/// it.
using ExportWriter = std::function<Result<ExportSummary>(const std::filesystem::path& database,
    const LogFilter& filter, const std::filesystem::path& file, const ExportWatch& watch)>;

/// The rows of a log that an export is about: those that are there when it begins, newest first.
/// *thread-bound*
class ExportRows {
public:
    /// Opens its own read connection, so any thread may call it; filter.limit is ignored.
    [[nodiscard]] static Result<ExportRows> open(
        const std::filesystem::path& database, const LogFilter& filter);

    [[nodiscard]] LogOrigin origin() const { return log_.origin(); }
    [[nodiscard]] const EventLog& log() const { return log_; }
    [[nodiscard]] const LogRow& newestJudged() const { return newestJudged_; }
    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(ids_.size()); }

    using Take = std::function<Result<void>(const LogEntry&)>;
    /// Hands over row by row. Errors: those of take, of the log, and a stop that was asked for.
    [[nodiscard]] Result<void> each(
        const ExportWatch& watch, const Take& take, Evidence evidence = Evidence::Whole) const;

private:
    ExportRows(EventLog log, std::vector<RowId> ids, LogRow newestJudged);
    EventLog log_;
    std::vector<RowId> ids_; ///< 8 bytes a row; no transaction stays open that long
    LogRow newestJudged_;
};

} // namespace haetae
