// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log_writer.h"

#include <algorithm>
#include <ctime>
#include <exception>
#include <iterator>
#include <limits>
#include <string>
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

/// What was set aside before, in the same second, must not be overwritten.
std::filesystem::path freeName(const std::filesystem::path& wanted)
{
    std::filesystem::path name = wanted;
    std::error_code none;
    for (int number = 2; std::filesystem::exists(name, none); ++number)
        name = with(wanted, "-" + std::to_string(number));
    return name;
}

} // namespace

LogWriter::LogWriter(Parts parts)
    : parts_(std::move(parts)),
      journal_(with(parts_.database, ".spill")),
      signer_(parts_.database, parts_.headsFolder),
      retention_(parts_.keep),
      pictures_(parts_.pictures ? parts_.pictures : std::make_shared<PictureLine>(PrivacyRule{}),
          parts_.database, parts_.freeBytes),
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
        if (done.error().kind == ErrorKind::Corrupt)
            suspect_ = true;
        // What was opened while it could not be written stays so until it is opened again.
        if (suspect_ || done.error().kind == ErrorKind::PermissionDenied)
            log_.reset();
        parts_.rows->gaveUp(done.error());
    }
    if (log_)
        signer_.sign(*log_, parts_.rows->asked(), true);
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
    if (auto done = takeOverAll(); !done)
        return done;
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
        if (auto done = tellDropped(); !done)
            return done;
        if (auto done = keepPictures(); !done)
            return done;
        if (auto done = eraseWanted(); !done)
            return done;
        retention_.apply(*log_, parts_.rows->asked());
        signer_.sign(*log_, parts_.rows->asked());
        if (auto head = signer_.takeNewest(); !head.empty())
            parts_.rows->signedHead(std::move(head));
    } while (!parts_.rows->finished());
    return {};
}

Result<void> LogWriter::open()
{
    auto opened = openSound();
    if (!opened && opened.error().kind == ErrorKind::Corrupt) {
        if (auto done = setAside(opened.error()); !done)
            return done;
        opened = EventLog::open(parts_.database, parts_.origin, EventLog::Access::ReadWrite);
    }
    if (!opened)
        return opened.error();
    log_.emplace(std::move(*opened));
    if (!suspect_ && wrecks_.empty())
        startCheck();
    suspect_ = false;
    return {};
}

Result<EventLog> LogWriter::openSound()
{
    auto opened = EventLog::open(parts_.database, parts_.origin, EventLog::Access::ReadWrite);
    if (!opened || !suspect_)
        return opened;
    if (auto sound = checkPages(parts_.database);
        !sound && sound.error().kind == ErrorKind::Corrupt)
        return sound.error();
    checked_ = std::make_shared<std::atomic<bool>>(true);
    return opened;
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
    checked_ = std::make_shared<std::atomic<bool>>(false); // until another log has its rows
    suspect_ = true; // if it cannot be moved now, it is looked at again
    (void)parts_.rows->takeDamage(); // what is found out twice is set aside once
    const std::filesystem::path kept = freeName(with(parts_.database, ".damaged-" + timeSuffix()));
    std::error_code failed;
    std::filesystem::rename(parts_.database, kept, failed);
    if (failed)
        return fileError(parts_.database, failed.value());
    // The write-ahead file keeps its rows only beside a database of the same name.
    std::filesystem::rename(with(parts_.database, "-wal"), with(kept, "-wal"), failed);
    std::filesystem::rename(with(parts_.database, "-shm"), with(kept, "-shm"), failed);
    suspect_ = false;
    const nlohmann::json detail{{"kept_as", kept.filename().string()}, {"reason", why.reason}};
    wrecks_.push_back({kept, ownRow("log_set_aside", jsonText(detail))});
    return {};
}

// The disk may be full half-way: what was done then is done again, and is in the log once.
Result<void> LogWriter::takeOverAll()
{
    if (wrecks_.empty())
        return {};
    for (; !wrecks_.empty(); wrecks_.erase(wrecks_.begin())) {
        if (auto done = takeOver(wrecks_.front()); !done)
            return done;
    }
    checked_->store(true);
    unchecked_.clear();
    return {};
}

Result<void> LogWriter::takeOver(const Wreck& wreck)
{
    if (auto row = log_->append(wreck.setAside); !row)
        return row.error();
    const auto found = salvage(wreck.file, *log_);
    if (!found)
        return found.error();
    if (auto done = log_->appendAll(unchecked_); !done)
        return done;
    const nlohmann::json detail{{"kept_as", wreck.file.filename().string()}, {"rows", found->rows},
        {"last_row", found->last.value}, {"last_seal", found->lastHash}};
    if (auto row = log_->append(ownRow("log_salvaged", jsonText(detail))); !row)
        return row.error();
    return {};
}

Result<void> LogWriter::recoverJournal()
{
    while (recovered_ < *journalEnd_) {
        // Behind its old end lie rows of this run, which the log must not have before its time.
        auto part = journal_.readPart(recovered_, kRowsAtATime, *journalEnd_);
        if (!part)
            return part.error();
        journalDamaged_ = journalDamaged_ || part->damaged > 0;
        if (auto done = takeJournalRows(std::move(part->rows)); !done)
            return done;
        const bool over = part->atEnd || part->next >= *journalEnd_;
        recovered_ = over ? *journalEnd_ : part->next;
        if (!over)
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
    const auto refused = store(rows);
    if (!refused)
        return refused.error();
    signer_.stored(rows, parts_.rows->asked());
    remember(rows, *refused); // the journal may be gone before the check has ended
    return {};
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
    const auto refused = store(rows);
    if (!refused)
        return refused.error();
    signer_.stored(rows, parts_.rows->asked());
    remember(rows, *refused);
    std::vector<Ticket> stored;
    std::vector<Ticket> elsewhere;
    for (const Ticket& ticket : tickets)
        (refused->contains(ticket->row.uuid) ? elsewhere : stored).push_back(ticket);
    parts_.rows->written(elsewhere, Durability::Journaled);
    parts_.rows->written(stored);
    return {};
}

void LogWriter::remember(const std::vector<LogRow>& rows, const Uuids& refused)
{
    if (checked_->load())
        return unchecked_.clear();
    if (unchecked_.size() >= kMostUnchecked)
        return;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(unchecked_),
        [&refused](const LogRow& row) { return !refused.contains(row.uuid); });
}

Result<void> LogWriter::tellDropped()
{
    const std::size_t dropped = parts_.rows->dropped();
    if (dropped == 0)
        return {};
    const nlohmann::json detail{{"rows", dropped}};
    if (auto row = log_->append(ownRow("rows_dropped", jsonText(detail))); !row)
        return row.error();
    parts_.rows->toldDropped(dropped);
    return {};
}

// One row that no log may take must not keep the others out for ever.
Result<LogWriter::Uuids> LogWriter::store(const std::vector<LogRow>& rows)
{
    const auto done = log_->appendAll(rows);
    if (done)
        return Uuids{};
    if (done.error().kind != ErrorKind::InvalidInput)
        return done.error();
    Uuids refused;
    for (const LogRow& row : rows) {
        const auto id = log_->append(row);
        if (id)
            continue;
        if (id.error().kind != ErrorKind::InvalidInput)
            return id.error();
        if (auto kept = keepElsewhere(row, id.error()); !kept)
            return kept.error();
        refused.insert(row.uuid);
    }
    return refused;
}

// Both the file and the log are told once, however often it is tried.
Result<void> LogWriter::keepElsewhere(const LogRow& row, const Error& why)
{
    SpillJournal aside(with(parts_.database, ".refused"));
    if (!keptElsewhere_) {
        keptElsewhere_.emplace();
        const auto before = aside.read();
        for (const LogRow& kept : before ? *before : std::vector<LogRow>())
            keptElsewhere_->insert(kept.uuid);
    }
    if (!keptElsewhere_->contains(row.uuid)) {
        if (auto done = aside.append(row); !done)
            return done;
        keptElsewhere_->insert(row.uuid);
    }
    const std::string name = aside.file().filename().string();
    LogRow told = ownRow("row_refused", jsonText({{"kept_as", name}, {"reason", why.reason}}));
    told.uuid = "refused-" + row.uuid;
    if (auto done = log_->append(told); !done)
        return done.error();
    parts_.rows->tellRefusal(Error{ErrorKind::InvalidInput, parts_.database.string(),
        why.reason + "; it is kept in " + name, "keep that file and call the technician"});
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
