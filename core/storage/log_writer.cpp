// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log_writer.h"

#include <ctime>
#include <exception>
#include <limits>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "storage/damaged_log.h"
#include "storage/uuid.h"

namespace haetae {
namespace {

constexpr std::size_t kRowsAtATime = 512; // some 20 ms, so that a new row need not wait longer
constexpr std::size_t kMostUnchecked = 20'000;
constexpr std::chrono::seconds kCheckEnds{2};

std::string jsonText(const nlohmann::json& object)
{
    return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::filesystem::path with(std::filesystem::path path, const std::string& suffix)
{
    path += suffix;
    return path;
}

} // namespace

LogWriter::LogWriter(Parts parts)
    : parts_(std::move(parts)),
      journal_(with(parts_.database, ".spill")),
      checked_(std::make_shared<std::atomic<bool>>(true))
{
}

void LogWriter::run(const std::stop_token& stop)
{
    while (parts_.rows->awaitWork(stop)) {
        Result<void> done;
        try {
            done = work();
        } catch (const std::exception& error) { // no memory, say; the rows still wait in line
            done = Error{ErrorKind::Internal, parts_.database.string(),
                std::string("the log could not be written: ") + error.what(), {}};
        }
        if (done)
            continue;
        if (done.error().kind == ErrorKind::Corrupt) {
            log_.reset();
            suspect_ = true;
        }
        parts_.rows->gaveUp(done.error());
    }
}

Result<void> LogWriter::work()
{
    if (!journalEnd_) {
        std::error_code none;
        const auto size = std::filesystem::file_size(journal_.file(), none);
        journalEnd_ = none ? 0 : size;
    }
    if (const auto finding = parts_.rows->takeDamage()) {
        if (auto done = setAside(*finding); !done)
            return done;
    }
    if (!log_) {
        if (auto done = open(); !done)
            return done;
    }
    do {
        if (parts_.rows->takeReread()) {
            recovered_ = 0;
            journalEnd_ = std::numeric_limits<std::uint64_t>::max();
        }
        if (auto done = recoverJournal(); !done)
            return done;
        readFormerAlarms();
        for (;;) {
            const auto tickets = parts_.rows->batch(kRowsAtATime);
            if (tickets.empty())
                break;
            if (auto done = write(tickets); !done)
                return done;
        }
    } while (!parts_.rows->finished());
    return {};
}

Result<void> LogWriter::open()
{
    auto opened = EventLog::open(parts_.database, parts_.origin, EventLog::Access::ReadWrite);
    Result<void> sound = opened ? Result<void>() : Result<void>(opened.error());
    if (opened && suspect_)
        sound = checkPages(parts_.database);
    if (!sound && sound.error().kind == ErrorKind::Corrupt) {
        opened = Error{}; // closed, so that the file can be moved whole
        return setAside(sound.error());
    }
    if (!opened)
        return opened.error();
    log_.emplace(std::move(*opened));
    if (!suspect_)
        startCheck();
    suspect_ = false;
    return {};
}

// Beside the work: a year's log takes seconds to read, and rows must not wait for it.
void LogWriter::startCheck()
{
    checked_ = std::make_shared<std::atomic<bool>>(false);
    parts_.rows->setChecking(true);
    check_ = PatientThread(kCheckEnds,
        [file = parts_.database, rows = parts_.rows, checked = checked_](
            const std::stop_token& stop) {
            const auto sound = checkPages(file, stop);
            if (!sound && sound.error().kind == ErrorKind::Corrupt)
                rows->tellDamage(sound.error());
            else
                checked->store(true);
            rows->setChecking(false);
        });
}

Result<void> LogWriter::setAside(const Error& why)
{
    log_.reset();
    check_ = {};
    checked_ = std::make_shared<std::atomic<bool>>(true);
    (void)parts_.rows->takeDamage(); // what is found out twice is set aside once
    const std::string suffix = ".damaged-" + timeSuffix();
    const std::filesystem::path kept = with(parts_.database, suffix);
    std::error_code failed;
    std::filesystem::rename(parts_.database, kept, failed);
    if (failed)
        return fileError(parts_.database, failed.value());
    // The write-ahead file keeps its rows only beside a database of the same name.
    std::filesystem::rename(with(parts_.database, "-wal"), with(kept, "-wal"), failed);
    std::filesystem::rename(with(parts_.database, "-shm"), with(kept, "-shm"), failed);
    auto fresh = EventLog::open(parts_.database, parts_.origin, EventLog::Access::ReadWrite);
    if (!fresh)
        return fresh.error();
    log_.emplace(std::move(*fresh));
    suspect_ = false;
    const nlohmann::json detail{{"kept_as", kept.filename().string()}, {"reason", why.reason}};
    if (auto row = log_->append(ownRow("log_set_aside", jsonText(detail))); !row)
        return row.error();
    return takeOver(kept);
}

Result<void> LogWriter::takeOver(const std::filesystem::path& damaged)
{
    const auto found = salvage(damaged, *log_);
    if (!found)
        return found.error();
    if (!unchecked_.empty()) {
        if (auto done = log_->appendAll(unchecked_); !done)
            return done;
        unchecked_.clear();
    }
    const nlohmann::json detail{{"kept_as", damaged.filename().string()}, {"rows", found->rows},
        {"last_row", found->last.value}, {"last_seal", found->lastHash}};
    if (auto row = log_->append(ownRow("log_salvaged", jsonText(detail))); !row)
        return row.error();
    return {};
}

Result<void> LogWriter::recoverJournal()
{
    while (recovered_ < *journalEnd_) {
        auto part = journal_.readPart(recovered_, kRowsAtATime);
        if (!part)
            return part.error();
        journalDamaged_ = journalDamaged_ || part->damaged > 0;
        if (auto done = takeJournalRows(std::move(part->rows)); !done)
            return done;
        recovered_ = part->atEnd ? *journalEnd_ : part->next;
        if (!part->atEnd)
            continue;
        std::string keepAs;
        if (journalDamaged_) {
            keepAs = ".damaged-" + timeSuffix();
            const nlohmann::json detail{
                {"kept_as", with(journal_.file(), keepAs).filename().string()}};
            if (auto row = log_->append(ownRow("journal_set_aside", jsonText(detail))); !row)
                return row.error();
            journalDamaged_ = false;
        }
        parts_.rows->endJournal(std::move(keepAs));
    }
    return {};
}

Result<void> LogWriter::takeJournalRows(std::vector<LogRow> rows)
{
    const bool simulation = parts_.origin == LogOrigin::Simulation;
    const auto foreign = std::erase_if(
        rows, [simulation](const LogRow& row) { return row.simulated != simulation; });
    journalDamaged_ = journalDamaged_ || foreign > 0;
    auto done = log_->appendAll(rows);
    if (!done && done.error().kind == ErrorKind::InvalidInput)
        return writeSingly(rows);
    return done;
}

// Before any row of this run is in the log: what is found belongs to earlier ones.
void LogWriter::readFormerAlarms()
{
    if (alarmsRead_ || parts_.formerAlarmsWithin.count() == 0)
        return;
    auto alarms = log_->openAlarmRows(parts_.rows->asked().wall - parts_.formerAlarmsWithin);
    alarmsRead_ = alarms.has_value();
    if (alarmsRead_ || !std::exchange(alarmsMissed_, true)) // tried again, told once
        parts_.rows->tellFormerAlarms(std::move(alarms));
}

Result<void> LogWriter::write(const std::vector<Ticket>& tickets)
{
    std::vector<LogRow> rows;
    rows.reserve(tickets.size());
    for (const Ticket& ticket : tickets)
        rows.push_back(ticket->row);
    auto done = log_->appendAll(rows);
    if (!done && done.error().kind == ErrorKind::InvalidInput)
        done = writeSingly(rows);
    if (!done)
        return done;
    if (!checked_->load() && unchecked_.size() < kMostUnchecked)
        unchecked_.insert(unchecked_.end(), rows.begin(), rows.end());
    else
        unchecked_.clear();
    parts_.rows->written(tickets);
    return {};
}

// One row that no log may take must not keep the others out for ever.
Result<void> LogWriter::writeSingly(const std::vector<LogRow>& rows)
{
    for (const LogRow& row : rows) {
        const auto id = log_->append(row);
        if (id)
            continue;
        if (id.error().kind != ErrorKind::InvalidInput)
            return id.error();
        if (auto done = keepElsewhere(row, id.error()); !done)
            return done;
    }
    return {};
}

Result<void> LogWriter::keepElsewhere(const LogRow& row, const Error& why)
{
    SpillJournal refused(with(parts_.database, ".refused"));
    if (auto done = refused.append(row); !done)
        return done;
    const nlohmann::json detail{
        {"kept_as", refused.file().filename().string()}, {"reason", why.reason}};
    if (auto told = log_->append(ownRow("row_refused", jsonText(detail))); !told)
        return told.error();
    return {};
}

LogRow LogWriter::ownRow(const std::string& what, const std::string& detailJson) const
{
    LogRow row;
    row.uuid = randomUuid();
    row.kind = RowKind::System;
    row.what = what;
    row.actor = "haetae";
    row.at = parts_.rows->asked();
    row.detail = detailJson;
    row.simulated = parts_.origin == LogOrigin::Simulation;
    return row;
}

std::string LogWriter::timeSuffix() const
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(parts_.rows->asked().wall);
    const std::time_t stamp = seconds.time_since_epoch().count();
    std::tm utc{};
    gmtime_r(&stamp, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &utc);
    return text;
}

} // namespace haetae
