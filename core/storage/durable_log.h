// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "model/alarm.h"
#include "storage/event_log.h"
#include "storage/spill_journal.h"

namespace haetae {

/// The log with its safety net: a row that SQLite refuses goes to the fsynced spill journal and is
/// moved back when SQLite works again. *thread-bound*
class DurableLog {
public:
    DurableLog(std::filesystem::path database, LogOrigin origin);

    /// Never throws, never loses silently: tells how durable the row now is.
    Durability append(const LogRow& row);
    /// Reopens a failed database and replays the journal; call every few seconds.
    void heal();
    /// Why the last row was not Stored; empty when all is well.
    [[nodiscard]] std::optional<Error> trouble() const;
    [[nodiscard]] const std::filesystem::path& database() const { return database_; }

private:
    std::filesystem::path database_;
    LogOrigin origin_;
    std::optional<EventLog> log_;
    SpillJournal journal_;
    std::optional<Error> trouble_;
};

} // namespace haetae
