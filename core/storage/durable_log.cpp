// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durable_log.h"

#include <exception>
#include <utility>

#include <sodium.h>

#include "storage/log_writer.h"
#include "storage/uuid.h"

namespace haetae {
namespace {

/// The journal writer's thread: one fsynced line a row, until SQLite has them all.
void writeJournal(const std::stop_token& stop, SpillJournal& journal, Handover& rows)
{
    while (auto job = rows.awaitJournalJob(stop)) {
        Result<void> done;
        try {
            if (job->ticket)
                done = journal.append(job->ticket->row);
            else if (job->keepAs.empty())
                done = journal.clear();
            else
                done = journal.setAside(job->keepAs);
        } catch (const std::exception& error) {
            done = Error{ErrorKind::Internal, journal.file().string(), error.what(), {}};
        }
        // A file that could not be removed is read again by the next run, which knows its rows.
        if (job->ticket)
            rows.journaled(job->ticket, done);
    }
}

} // namespace

DurableLog::DurableLog(std::filesystem::path database, LogOrigin origin, const Clock& clock)
    : DurableLog(std::move(database), origin, clock, {})
{
}

DurableLog::DurableLog(
    std::filesystem::path database, LogOrigin origin, const Clock& clock, LogOptions options)
    : database_(std::move(database)),
      origin_(origin),
      clock_(&clock),
      patience_(options.patience),
      rows_(std::make_shared<Handover>(database_.string())),
      pictures_(std::make_shared<PictureLine>(options.pictures))
{
    (void)!sodium_init(); // here, before two threads do it at once; open() reports a failure
    bootId_ = readBootId();
    rows_->retry(now());
    auto file = database_;
    file += ".spill";
    auto journal = std::make_shared<SpillJournal>(file, std::move(options.syncJournal));
    journalWriter_ =
        PatientThread(patience_.ending, [journal, rows = rows_](const std::stop_token& stop) {
            writeJournal(stop, *journal, *rows);
        });
    auto writer = std::make_shared<LogWriter>(
        LogWriter::Parts{database_, origin_, rows_, options.formerAlarmsWithin, options.headsFolder,
            options.keep, pictures_, std::move(options.freeBytes)});
    logWriter_ = PatientThread(
        patience_.ending, [writer](const std::stop_token& stop) { writer->run(stop); });
}

Durability DurableLog::append(LogRow row)
{
    try {
        return hand(std::move(row));
    } catch (const std::exception& error) { // no memory: whoever is to be told must still be told
        rows_->refuse({ErrorKind::Internal, database_.string(), error.what(), {}});
        return Durability::NotStored;
    }
}

Durability DurableLog::hand(LogRow row)
{
    if (row.simulated != (origin_ == LogOrigin::Simulation)) {
        rows_->refuse({ErrorKind::Conflict, database_.string(), kForeignOrigin,
            "use a log of its own for a simulation"});
        return Durability::NotStored;
    }
    if (row.uuid.empty())
        row.uuid = randomUuid();
    if (row.bootId.empty())
        row.bootId = bootId_; // it may be written after a restart
    return rows_->hand(std::move(row), clock_->monotonic(), patience_);
}

void DurableLog::erase(Erasure what, LogRow certificate)
{
    if (certificate.uuid.empty())
        certificate.uuid = randomUuid();
    rows_->askErasure({std::move(what), std::move(certificate)});
    rows_->retry(now());
}

void DurableLog::keepPicture(KeptPicture picture)
{
    if (picture.row.uuid.empty())
        picture.row.uuid = randomUuid();
    if (picture.row.bootId.empty())
        picture.row.bootId = bootId_;
    pictures_->put(std::move(picture));
    rows_->retry(now());
}

void DurableLog::followPictures(const PrivacyRule& rule)
{
    pictures_->follow(rule);
    rows_->retry(now());
}

void DurableLog::heal()
{
    rows_->retry(now());
}

FrameStamp DurableLog::now() const
{
    return {clock_->monotonic(), clock_->wall(), 0};
}

} // namespace haetae
