// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the two threads that write.
#include <algorithm>
#include <utility>

#include "storage/handover.h"

namespace haetae {

// A writer had it in hand as it was dropped.
void Handover::rescued(RowTicket& ticket)
{
    if (std::exchange(ticket.dropped, false) && dropped_ > 0)
        --dropped_;
}

std::size_t Handover::dropped() const
{
    const std::lock_guard lock(mutex_);
    return dropped_;
}

void Handover::toldDropped(std::size_t rows)
{
    const std::lock_guard lock(mutex_);
    dropped_ -= std::min(dropped_, rows);
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

std::optional<WantedErasure> Handover::nextErasure() const
{
    const std::lock_guard lock(mutex_);
    return erasures_.empty() ? std::nullopt : std::optional(erasures_.front());
}

void Handover::erased()
{
    const std::lock_guard lock(mutex_);
    if (!erasures_.empty())
        erasures_.pop_front();
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
        rescued(*ticket);
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
    for (const Ticket& ticket : rows_) {
        ticket->logGaveUp = true;
        if (ticket->told)
            askJournal(ticket);
    }
    changed_.notify_all();
}

void Handover::tellRefusal(Error why)
{
    const std::lock_guard lock(mutex_);
    refusedForGood_ = std::move(why);
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

void Handover::signedHead(std::string line)
{
    const std::lock_guard lock(mutex_);
    newestHead_ = std::move(line);
}

std::string Handover::newestHead() const
{
    const std::lock_guard lock(mutex_);
    return newestHead_;
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
            journalSilent_ = false; // it takes rows, be it to find one stored already
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
        reread_ = reread_ || ticket->dropped;
        rescued(*ticket);
        // While it was written SQLite may have taken the last row that waited.
        endJournal_ = endJournal_ || (rows_.empty() && !failing_);
        if (ticket->durability == Durability::NotStored)
            improve(*ticket, Durability::Journaled);
    }
    changed_.notify_all();
}

} // namespace haetae
