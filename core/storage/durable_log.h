// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "model/alarm.h"
#include "storage/event_log.h"
#include "storage/spill_journal.h"

namespace haetae {

/// The log with its safety net: a row that SQLite refuses goes to the fsynced spill journal, a row
/// that neither takes waits in memory; both are moved to the log when it works again. A damaged
/// database is set aside under a name of its own and a new one begun. *thread-bound*
class DurableLog {
public:
    DurableLog(std::filesystem::path database, LogOrigin origin, const Clock& clock);

    /// Never throws, never loses silently: tells how durable the row now is. Waits for SQLite at
    /// most once; after a failure rows go straight to the journal until heal() succeeds.
    Durability append(const LogRow& row);
    /// Reopens a failed database and moves up to 512 journaled rows into it; call every few
    /// seconds.
    void heal();
    /// Why the last row was not Stored; empty when all is well.
    [[nodiscard]] std::optional<Error> trouble() const;
    [[nodiscard]] const std::filesystem::path& database() const { return database_; }
    /// The open database for reading by the same thread; null while it has failed.
    [[nodiscard]] const EventLog* log() const { return log_ ? &*log_ : nullptr; }

private:
    void openLog();
    [[nodiscard]] Result<void> setAside(const Error& why);
    [[nodiscard]] Durability spill(const LogRow& row);
    [[nodiscard]] Result<bool> replayJournal(); ///< true: nothing is left in it
    [[nodiscard]] Result<void> finishJournal();
    [[nodiscard]] Result<void> replayMemory();
    void giveUp(const Error& error);
    [[nodiscard]] LogRow ownRow(const std::string& what, const std::string& detailJson) const;
    [[nodiscard]] std::string timeSuffix() const;

    std::filesystem::path database_;
    LogOrigin origin_;
    const Clock* clock_;
    std::optional<EventLog> log_;
    SpillJournal journal_;
    std::uint64_t replayed_ = 0; ///< bytes of the journal that the database has
    bool journalDamaged_ = false;
    bool spilling_ = false; ///< rows go to the journal, SQLite is not asked
    std::vector<LogRow> unstored_; ///< neither SQLite nor the journal took them
    std::optional<Error> trouble_;
};

} // namespace haetae
