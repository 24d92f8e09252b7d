// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/handover.h"

#include <algorithm>
#include <utility>

namespace haetae {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::size_t kMostRowsInMemory = 20'000; // some 30 MB; two busy days
constexpr std::chrono::seconds kSlowestLog{2}; // a row nobody waits for may wait so long for SQLite

/// What nobody answers to; many may come at once, and no alarm may wait behind them. What somebody
/// does is no fact of the program: looking at pictures waits until it is on record.
bool isFact(const LogRow& row)
{
    return row.alarmUuid.empty()
        && (row.kind == RowKind::Person
            || (row.kind == RowKind::System && (row.actor.empty() || row.actor == "haetae")));
}

} // namespace

Durability Handover::hand(LogRow row, MonotonicTime now, const LogPatience& patience)
{
    auto ticket = std::make_shared<RowTicket>();
    ticket->row = std::move(row);
    ticket->handed = now;
    std::unique_lock lock(mutex_);
    ticket->logGaveUp = failing_.has_value();
    ticket->awaited = patience.forFacts || !isFact(ticket->row);
    shorten();
    rows_.push_back(ticket);
    changed_.notify_all();
    if (ticket->awaited)
        await(lock, ticket, patience);
    else if (failing_ || logSilent_)
        askJournal(ticket);
    ticket->told = true;
    return ticket->durability;
}

void Handover::await(
    std::unique_lock<std::mutex>& lock, const Ticket& ticket, const LogPatience& patience)
{
    const auto began = Steady::now();
    // Who was waited for in vain is not waited for again, or the tenth alarm would come late.
    const bool waitForLog = !failing_ && !logSilent_;
    const bool waitForJournal = !journalSilent_;
    const auto durable = [&] { return ticket->durability != Durability::NotStored; };
    if (waitForLog) {
        changed_.wait_until(
            lock, began + patience.log, [&] { return durable() || ticket->logGaveUp; });
        logSilent_ = !durable() && !ticket->logGaveUp;
    }
    if (durable() || foreignLog())
        return;
    askJournal(ticket);
    const auto answered = [&] {
        return durable() || (ticket->journalGaveUp && (ticket->logGaveUp || logSilent_));
    };
    if (waitForLog || waitForJournal)
        changed_.wait_until(lock, began + patience.whole, answered);
    journalSilent_ = !durable() && !ticket->journalGaveUp;
    if (!logSilent_)
        return;
    for (const Ticket& earlier : rows_) { // behind the alarm, which was in more of a hurry
        if (earlier->told)
            askJournal(earlier);
    }
}

void Handover::askJournal(const Ticket& ticket)
{
    if (foreignLog() || ticket->durability != Durability::NotStored
        || std::exchange(ticket->journalAsked, true))
        return;
    toJournal_.push_back(ticket);
    changed_.notify_all();
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
        dropPeople();
}

void Handover::dropPeople()
{
    for (const Ticket& ticket : rows_) {
        if (ticket->row.kind != RowKind::Person)
            continue;
        ticket->dropped = true;
        ++dropped_;
    }
    const auto gone = [](const Ticket& ticket) { return ticket->dropped; };
    std::erase_if(rows_, gone);
    std::erase_if(toJournal_, gone); // its line would go with the file, which SQLite never saw
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
            && ((ticket->awaited && ticket->durability == Durability::NotStored)
                || now - ticket->handed > kSlowestLog);
    });
    if (silent)
        return Error{ErrorKind::Timeout, subject_,
            "the disk does not answer; rows wait in memory or in the spill journal",
            "check the disk; they are stored as soon as it answers"};
    return refused_ ? refused_ : refusedForGood_;
}

void Handover::refuse(Error why)
{
    const std::lock_guard lock(mutex_);
    refused_ = std::move(why);
}

void Handover::askErasure(WantedErasure wanted)
{
    const std::lock_guard lock(mutex_);
    erasures_.push_back(std::move(wanted));
}

void Handover::retry(FrameStamp at)
{
    const std::lock_guard lock(mutex_);
    asked_ = at;
    wanted_ = true;
    for (const Ticket& ticket : rows_) {
        if (ticket->told && at.monotonic - ticket->handed > kSlowestLog)
            askJournal(ticket);
    }
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

} // namespace haetae
