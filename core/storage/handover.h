// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "base/clock.h"
#include "model/alarm.h"
#include "storage/event_log.h"
#include "storage/payload_retention.h"

namespace haetae {

/// How long the desk waits for the disks; machine time, whatever clock is injected. *value*
struct LogPatience {
    std::chrono::milliseconds log{25}; ///< then the journal is asked as well
    std::chrono::milliseconds whole{50}; ///< then the alarm is told without either
    std::chrono::milliseconds ending{5000}; ///< then a hanging disk is left behind at the end
    /// Also people and facts about the program are waited for, where no alarm can come behind them.
    bool forFacts = false;
};

/// A row that was told to be less than Stored, and what has become of it. *value*
struct LateRow {
    std::string uuid;
    Durability durability = Durability::NotStored;
};

/// One row on its way to the disks; all but the row is guarded by the Handover's mutex.
struct RowTicket {
    LogRow row;
    MonotonicTime handed;
    Durability durability = Durability::NotStored;
    bool awaited = true; ///< somebody wants to know at once how durable it is
    bool logGaveUp = false;
    bool journalAsked = false;
    bool journalGaveUp = false;
    bool dropped = false; ///< no longer in any line, for want of memory
    bool told = false; ///< the desk waits no longer: what comes now is late
};
using Ticket = std::shared_ptr<RowTicket>;

/// What the journal's writer is to do next: a row to write, or else the end of the whole file.
/// *value*
struct JournalJob {
    Ticket ticket;
    std::string keepAs; ///< suffix under which a damaged file is kept; empty: it is removed
};

/// Rows between the desk and the two threads that write: every row waits in the log's line until
/// SQLite has it, in the order in which it came, and is given to the journal as well when SQLite
/// fails or is slow. *thread-safe*
class Handover {
public:
    explicit Handover(std::string subject) : subject_(std::move(subject)) { }

    // The desk's side.
    [[nodiscard]] Durability hand(LogRow row, MonotonicTime now, const LogPatience& patience);
    [[nodiscard]] std::vector<LateRow> takeLate();
    [[nodiscard]] std::optional<Error> trouble(MonotonicTime now) const;
    /// A row that no disk was asked to take.
    void refuse(Error why);
    void retry(FrameStamp at); ///< have the log writer try again
    /// Waits until both writers have done, or given up, all there is; false when they have not.
    [[nodiscard]] bool settle(std::chrono::milliseconds patience) const;
    [[nodiscard]] std::optional<Result<std::vector<LogEntry>>> takeFormerAlarms();

    void askErasure(WantedErasure wanted);
    /// The newest signed head as one line; empty: none of this run yet.
    [[nodiscard]] std::string newestHead() const;

    // The log writer's side.
    [[nodiscard]] std::optional<WantedErasure> nextErasure() const;
    void erased(); ///< the next one
    /// False when the thread may end. Otherwise there is something to try.
    [[nodiscard]] bool awaitWork(const std::stop_token& stop);
    [[nodiscard]] FrameStamp asked() const; ///< when the last attempt was asked for
    [[nodiscard]] std::vector<Ticket> batch(std::size_t most) const;
    void written(const std::vector<Ticket>& tickets, Durability durability = Durability::Stored);
    void gaveUp(const Error& error);
    void tellRefusal(Error why); ///< a row that the log can never take; trouble from then on
    [[nodiscard]] bool finished(); ///< true: nothing waits, the log is sound again
    [[nodiscard]] bool takeReread(); ///< rows were left to the journal alone: it must be read again
    [[nodiscard]] std::size_t dropped() const; ///< rows, since it was last told in the log
    void toldDropped(std::size_t rows);
    void endJournal(std::string keepAs);
    void tellFormerAlarms(Result<std::vector<LogEntry>> rows);
    void setChecking(bool running);
    void tellDamage(Error finding);
    [[nodiscard]] std::optional<Error> takeDamage();
    void signedHead(std::string line);

    // The journal writer's side.
    [[nodiscard]] std::optional<JournalJob> awaitJournalJob(const std::stop_token& stop);
    void journaled(const Ticket& ticket, const Result<void>& outcome);

private:
    [[nodiscard]] bool workThere() const;
    [[nodiscard]] bool journalMayEnd() const;
    [[nodiscard]] bool foreignLog() const;
    void await(
        std::unique_lock<std::mutex>& lock, const Ticket& ticket, const LogPatience& patience);
    void askJournal(const Ticket& ticket);
    void improve(RowTicket& ticket, Durability durability);
    void shorten();
    void dropPeople();
    void rescued(RowTicket& ticket);

    const std::string subject_;
    mutable std::mutex mutex_; // guards all that follows
    mutable std::condition_variable_any changed_; // one for all: changes are rare, waiters three
    std::deque<Ticket> rows_; ///< for SQLite
    std::deque<Ticket> toJournal_;
    std::vector<LateRow> late_;
    std::deque<WantedErasure> erasures_;
    std::optional<Error> failing_; ///< SQLite failed; it is asked again after retry()
    std::optional<Error> refused_;
    std::optional<Error> refusedForGood_;
    std::optional<Error> damage_;
    std::optional<Result<std::vector<LogEntry>>> formerAlarms_;
    FrameStamp asked_;
    bool logSilent_ = false; ///< SQLite was waited for in vain and has not caught up since
    bool journalSilent_ = false;
    bool wanted_ = true; ///< an attempt was asked for
    bool lastTry_ = false;
    bool logBusy_ = true;
    bool journalBusy_ = false;
    bool journalUsed_ = false; ///< holds lines, each of which SQLite has once rows_ is empty
    bool endJournal_ = false;
    bool recovering_ = true; ///< the journal may hold lines that SQLite has not
    std::string keepJournalAs_;
    bool reread_ = false;
    std::size_t dropped_ = 0;
    bool checking_ = false;
    std::string newestHead_;
};

} // namespace haetae
