// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durable_log.h"

#include <cstdio>
#include <ctime>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "storage/uuid.h"

namespace haetae {
namespace {

constexpr std::size_t kRowsAtATime = 512; // some 20 ms, so that an alarm need not wait longer
constexpr std::size_t kMostPeopleInMemory = 10'000;

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

DurableLog::DurableLog(std::filesystem::path database, LogOrigin origin, const Clock& clock)
    : database_(std::move(database)),
      origin_(origin),
      clock_(&clock),
      journal_(with(database_, ".spill"))
{
    spilling_ = true;
    heal();
}

void DurableLog::openLog()
{
    auto opened = EventLog::open(database_, origin_, EventLog::Access::ReadWrite);
    if (!opened && opened.error().kind == ErrorKind::Corrupt) {
        const Error why = opened.error();
        if (auto aside = setAside(why); !aside)
            return giveUp(aside.error());
        return;
    }
    if (!opened)
        return giveUp(opened.error());
    log_.emplace(std::move(*opened));
}

Result<void> DurableLog::setAside(const Error& why)
{
    const std::string suffix = ".damaged-" + timeSuffix();
    const std::filesystem::path kept = with(database_, suffix);
    std::error_code failed;
    std::filesystem::rename(database_, kept, failed);
    if (failed)
        return fileError(database_, failed.value());
    // The write-ahead file keeps its rows only beside a database of the same name.
    std::filesystem::rename(with(database_, "-wal"), with(kept, "-wal"), failed);
    std::filesystem::rename(with(database_, "-shm"), with(kept, "-shm"), failed);
    auto fresh = EventLog::open(database_, origin_, EventLog::Access::ReadWrite);
    if (!fresh)
        return fresh.error();
    log_.emplace(std::move(*fresh));
    const nlohmann::json detail{{"kept_as", kept.filename().string()}, {"reason", why.reason}};
    if (auto row = log_->append(ownRow("log_set_aside", jsonText(detail))); !row)
        return row.error();
    return {};
}

Durability DurableLog::append(const LogRow& row)
{
    if (log_ && !spilling_) {
        const auto id = log_->append(row);
        if (id) {
            trouble_.reset();
            return Durability::Stored;
        }
        if (id.error().kind == ErrorKind::Conflict) {
            trouble_ = id.error(); // a row of the other origin: no retry can ever store it
            return Durability::NotStored;
        }
        giveUp(id.error());
    }
    // Without a log of this origin the journal would keep rows that no database may ever take.
    if (trouble_ && trouble_->kind == ErrorKind::Conflict)
        return Durability::NotStored;
    return spill(row);
}

Durability DurableLog::spill(const LogRow& row)
{
    spilling_ = true;
    LogRow bound = row;
    if (bound.bootId.empty())
        bound.bootId = readBootId(); // the journal may be replayed after a restart
    if (bound.uuid.empty())
        bound.uuid = randomUuid();
    if (auto written = journal_.append(bound); !written) {
        if (!trouble_)
            trouble_ = written.error();
        if (bound.kind != RowKind::Person || unstored_.size() < kMostPeopleInMemory)
            unstored_.push_back(std::move(bound));
        return Durability::NotStored;
    }
    return Durability::Journaled;
}

void DurableLog::heal()
{
    if (!log_)
        openLog();
    if (!log_ || !spilling_)
        return;
    auto replayed = replayJournal();
    if (!replayed)
        return giveUp(replayed.error());
    if (!*replayed)
        return;
    if (auto done = replayMemory(); !done)
        return giveUp(done.error());
    spilling_ = false;
    trouble_.reset();
}

Result<bool> DurableLog::replayJournal()
{
    auto part = journal_.readPart(replayed_, kRowsAtATime);
    if (!part)
        return part.error();
    std::vector<LogRow> rows;
    for (LogRow& row : part->rows) {
        if (row.simulated == (origin_ == LogOrigin::Simulation))
            rows.push_back(std::move(row));
        else
            journalDamaged_ = true;
    }
    if (!rows.empty()) {
        if (auto done = log_->appendAll(rows); !done)
            return done.error();
    }
    journalDamaged_ = journalDamaged_ || part->damaged > 0;
    replayed_ = part->next;
    if (!part->atEnd)
        return false;
    if (auto done = finishJournal(); !done)
        return done.error();
    return true;
}

Result<void> DurableLog::finishJournal()
{
    if (!journalDamaged_) {
        if (!journal_.empty()) {
            if (auto done = journal_.clear(); !done)
                return done;
        }
    } else {
        const std::string suffix = ".damaged-" + timeSuffix();
        if (auto done = journal_.setAside(suffix); !done)
            return done;
        const nlohmann::json detail{{"kept_as", with(journal_.file(), suffix).filename().string()}};
        if (auto row = log_->append(ownRow("journal_set_aside", jsonText(detail))); !row)
            return row.error();
    }
    replayed_ = 0;
    journalDamaged_ = false;
    return {};
}

Result<void> DurableLog::replayMemory()
{
    if (unstored_.empty())
        return {};
    if (auto done = log_->appendAll(unstored_); !done)
        return done;
    unstored_.clear();
    return {};
}

void DurableLog::giveUp(const Error& error)
{
    trouble_ = error;
    spilling_ = true;
    // Whether the file is damaged is found out, and acted upon, when it is opened again.
    if (error.kind == ErrorKind::Corrupt)
        log_.reset();
}

std::optional<Error> DurableLog::trouble() const
{
    return trouble_;
}

LogRow DurableLog::ownRow(const std::string& what, const std::string& detailJson) const
{
    LogRow row;
    row.uuid = randomUuid();
    row.kind = RowKind::System;
    row.what = what;
    row.actor = "haetae";
    row.at = {clock_->monotonic(), clock_->wall(), 0};
    row.detail = detailJson;
    row.simulated = origin_ == LogOrigin::Simulation;
    return row;
}

std::string DurableLog::timeSuffix() const
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(clock_->wall());
    const std::time_t stamp = seconds.time_since_epoch().count();
    std::tm utc{};
    gmtime_r(&stamp, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &utc);
    return text;
}

} // namespace haetae
