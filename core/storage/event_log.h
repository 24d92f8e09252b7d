// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "storage/log_row.h"

struct sqlite3;

namespace haetae {

/// Whether a database belongs to a site or to a demonstration; fixed when it is made. A row of the
/// other origin is refused.
enum class LogOrigin { Site, Simulation };

/// Sums over one day or range, for the footer and the reports. *value*
struct LogTotals {
    int people = 0;
    int judged = 0;
    int alarms = 0;
    int confirmed = 0;
    int falseAlarms = 0;
    int recheckedNormal = 0;
    std::vector<int> peoplePerHour; ///< 24 values, local hours
    std::vector<std::optional<double>> oralMedianPerHour; ///< 24 values, degC
};

/// The append-only log: SQLite, WAL, synchronous=FULL, STRICT tables, hash chain. *thread-bound*
class EventLog {
public:
    enum class Access { ReadWrite, ReadOnly };
    /// Makes the file when absent (ReadWrite). Errors: not a database, other origin, newer schema,
    /// not writable.
    [[nodiscard]] static Result<EventLog> open(
        const std::filesystem::path& file, LogOrigin origin, Access access);
    /// Opens whatever origin the file has, read-only.
    [[nodiscard]] static Result<EventLog> openForReading(const std::filesystem::path& file);
    EventLog(EventLog&&) noexcept;
    EventLog& operator=(EventLog&&) noexcept;
    ~EventLog();

    /// Durable when it returns a value. A uuid already present returns that row's id without a
    /// second row.
    [[nodiscard]] Result<RowId> append(const LogRow& row);
    [[nodiscard]] Result<std::vector<LogEntry>> query(const LogFilter& filter) const;
    [[nodiscard]] Result<LogTotals> totals(WallTime from, WallTime to) const;
    [[nodiscard]] LogOrigin origin() const;

private:
    struct State;
    explicit EventLog(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace haetae
