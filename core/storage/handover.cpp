// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/handover.h"

#include <algorithm>
#include <utility>

namespace haetae {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::size_t kMostRowsInMemory = 20'000; // some 30 MB; two busy days
constexpr std::chrono::seconds kSlowestLog{2}; // a row in the journal may wait so long for SQLite

} // namespace

Durability Handover::hand(LogRow row, MonotonicTime now, const LogPatience& patience)
{
    auto ticket = std::make_shared<RowTicket>();
    ticket->row = std::move(row);
    ticket->handed = now;
    const auto began = Steady::now();
    std::unique_lock lock(mutex_);
    ticket->logGaveUp = failing_.has_value();
    // Who was waited for in vain is not waited for again, or the tenth alarm would come late.
    const bool askLog = !failing_ && !logSilent_;
    const bool askJournal = !journalSilent_;
    rows_.push_back(ticket);
    shorten();
    changed_.notify_all();
    const auto stored = [&] { return ticket->durability == Durability::Stored; };
    if (askLog) {
        changed_.wait_until(
            lock, began + patience.log, [&] { return stored() || ticket->logGaveUp; });
        logSilent_ = !stored() && !ticket->logGaveUp;
    }
    if (!stored() && !foreignLog()) {
        toJournal_.push_back(ticket);
        changed_.notify_all();
        const auto answered = [&] {
            return ticket->durability != Durability::NotStored
                || (ticket->journalGaveUp && ticket->logGaveUp);
        };
        if (askLog || askJournal)
            changed_.wait_until(lock, began + patience.whole, answered);
        journalSilent_ = ticket->durability == Durability::NotStored && !ticket->journalGaveUp;
    }
    ticket->told = true;
    return ticket->durability;
}

// Without a log of this origin the journal would keep rows that no database may ever take.
bool Handover::foreignLog() const
{
    return failing_ && failing_->kind == ErrorKind::Conflict;
}

void Handover::shorten()
{
    if (rows_.size() < kMostRowsInMemory || rows_.size() % 1000 != 0)
        return;
    const auto before = rows_.size();
    std::erase_if(rows_, [](const Ticket& t) { return t->durability == Durability::Journaled; });
    reread_ = reread_ || rows_.size() != before;
    if (rows_.size() >= kMostRowsInMemory) // neither disk has worked for days: alarms come first
        std::erase_if(rows_, [](const Ticket& t) { return t->row.kind == RowKind::Person; });
}

std::vector<LateRow> Handover::takeLate()
{
    const std::lock_guard lock(mutex_);
    return std::exchange(late_, {});
}

std::optional<Error> Handover::trouble(MonotonicTime now) const
{
    const std::lock_guard lock(mutex_);
    if (failing_)
        return failing_;
    const bool silent = std::any_of(rows_.begin(), rows_.end(), [&](const Ticket& ticket) {
        return ticket->told
            && (ticket->durability == Durability::NotStored || now - ticket->handed > kSlowestLog);
    });
    if (silent)
        return Error{ErrorKind::Timeout, subject_,
            "the disk does not answer; rows wait in memory or in the spill journal",
            "check the disk; they are stored as soon as it answers"};
    return refused_;
}

void Handover::refuse(Error why)
{
    const std::lock_guard lock(mutex_);
    refused_ = std::move(why);
}

void Handover::retry(FrameStamp at)
{
    const std::lock_guard lock(mutex_);
    asked_ = at;
    wanted_ = true;
    changed_.notify_all();
}

bool Handover::settle(std::chrono::milliseconds patience) const
{
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, patience, [this] {
        return !logBusy_ && !workThere() && !checking_ && !journalBusy_ && toJournal_.empty()
            && !journalMayEnd();
    });
}

std::optional<Result<std::vector<LogEntry>>> Handover::takeFormerAlarms()
{
    const std::lock_guard lock(mutex_);
    return std::exchange(formerAlarms_, std::nullopt);
}

bool Handover::workThere() const
{
    return wanted_ || damage_ || (!failing_ && !rows_.empty());
}

bool Handover::awaitWork(const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    logBusy_ = false;
    changed_.notify_all();
    changed_.wait(lock, stop, [this] { return workThere(); });
    logBusy_ = true;
    if (!workThere()) {
        // Asked to end. What still waits had failed before: one last attempt is owed to it.
        if (rows_.empty() || std::exchange(lastTry_, true)) {
            logBusy_ = false;
            changed_.notify_all();
            return false;
        }
    }
    wanted_ = false;
    return true;
}

FrameStamp Handover::asked() const
{
    const std::lock_guard lock(mutex_);
    return asked_;
}

std::vector<Ticket> Handover::batch(std::size_t most) const
{
    const std::lock_guard lock(mutex_);
    const auto count = static_cast<std::ptrdiff_t>(std::min(most, rows_.size()));
    return {rows_.begin(), rows_.begin() + count};
}

void Handover::improve(RowTicket& ticket, Durability durability)
{
    if (ticket.durability == Durability::Stored)
        return;
    ticket.durability = durability;
    if (ticket.told)
        late_.push_back({ticket.row.uuid, durability});
}

void Handover::written(const std::vector<Ticket>& tickets, Durability durability)
{
    const std::lock_guard lock(mutex_);
    for (const Ticket& ticket : tickets) {
        improve(*ticket, durability);
        if (!rows_.empty() && rows_.front() == ticket)
            rows_.pop_front();
        else
            std::erase(rows_, ticket); // those before it were left to the journal
    }
    refused_.reset();
    changed_.notify_all();
}

void Handover::gaveUp(const Error& error)
{
    const std::lock_guard lock(mutex_);
    failing_ = error;
    logSilent_ = false; // it has answered, if only to say no
    for (const Ticket& ticket : rows_)
        ticket->logGaveUp = true;
    changed_.notify_all();
}

bool Handover::finished()
{
    const std::lock_guard lock(mutex_);
    if (!rows_.empty() || reread_)
        return false;
    failing_.reset();
    logSilent_ = false;
    recovering_ = false;
    endJournal_ = endJournal_ || journalUsed_ || !toJournal_.empty();
    changed_.notify_all();
    return true;
}

bool Handover::takeReread()
{
    const std::lock_guard lock(mutex_);
    recovering_ = recovering_ || reread_;
    return std::exchange(reread_, false);
}

void Handover::endJournal(std::string keepAs)
{
    const std::lock_guard lock(mutex_);
    journalUsed_ = true;
    keepJournalAs_ = std::move(keepAs);
}

void Handover::tellFormerAlarms(Result<std::vector<LogEntry>> rows)
{
    const std::lock_guard lock(mutex_);
    formerAlarms_.emplace(std::move(rows));
    changed_.notify_all();
}

void Handover::setChecking(bool running)
{
    const std::lock_guard lock(mutex_);
    checking_ = running;
    changed_.notify_all();
}

void Handover::tellDamage(Error finding)
{
    const std::lock_guard lock(mutex_);
    damage_ = std::move(finding);
    changed_.notify_all();
}

std::optional<Error> Handover::takeDamage()
{
    const std::lock_guard lock(mutex_);
    return std::exchange(damage_, std::nullopt);
}

// Only when SQLite has every row: a line of a row that still waits must not go with the file.
bool Handover::journalMayEnd() const
{
    return endJournal_ && toJournal_.empty() && rows_.empty() && !recovering_ && !reread_;
}

std::optional<JournalJob> Handover::awaitJournalJob(const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    for (;;) {
        journalBusy_ = false;
        changed_.notify_all();
        changed_.wait(lock, stop, [this] { return !toJournal_.empty() || journalMayEnd(); });
        journalBusy_ = true;
        if (!toJournal_.empty()) {
            Ticket next = std::move(toJournal_.front());
            toJournal_.pop_front();
            if (next->durability != Durability::NotStored)
                continue;
            return JournalJob{std::move(next), {}};
        }
        if (journalMayEnd()) {
            endJournal_ = journalUsed_ = false;
            return JournalJob{nullptr, std::exchange(keepJournalAs_, {})};
        }
        journalBusy_ = false;
        changed_.notify_all();
        return std::nullopt;
    }
}

void Handover::journaled(const Ticket& ticket, const Result<void>& outcome)
{
    const std::lock_guard lock(mutex_);
    journalSilent_ = false;
    if (!outcome) {
        ticket->journalGaveUp = true;
    } else {
        journalUsed_ = true;
        // While it was written SQLite may have taken the last row that waited.
        endJournal_ = endJournal_ || (rows_.empty() && !failing_);
        if (ticket->durability == Durability::NotStored)
            improve(*ticket, Durability::Journaled);
    }
    changed_.notify_all();
}

} // namespace haetae
