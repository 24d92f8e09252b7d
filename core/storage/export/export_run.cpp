// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/export/export_run.h"

#include <algorithm>
#include <span>
#include <utility>

namespace haetae {
namespace {

constexpr std::size_t kPage = 1000;
constexpr const char* kCancelled = "it was cancelled, nothing was written";

Result<LogRow> findNewestJudged(const EventLog& log, LogFilter people)
{
    people.kinds = {RowKind::Person, RowKind::Alarm};
    people.limit = 1;
    auto rows = log.query(people);
    if (!rows)
        return rows.error();
    return rows->empty() ? LogRow() : rows->front().row;
}

} // namespace

ExportRows::ExportRows(EventLog log, std::vector<RowId> ids, LogRow newestJudged)
    : log_(std::move(log)),
      ids_(std::move(ids)),
      newestJudged_(std::move(newestJudged))
{
}

Result<ExportRows> ExportRows::open(const std::filesystem::path& database, const LogFilter& filter)
{
    auto log = EventLog::openForReading(database);
    if (!log)
        return log.error();
    auto newest = findNewestJudged(*log, filter);
    if (!newest)
        return newest.error();
    auto ids = log->idsOf(filter);
    if (!ids)
        return ids.error();
    return ExportRows(std::move(*log), std::move(*ids), std::move(*newest));
}

Error exportCancelled()
{
    return {ErrorKind::Conflict, "export", kCancelled, "start it again when you want it"};
}

bool isExportCancelled(const Error& error)
{
    return error.reason == kCancelled;
}

Result<void> ExportRows::each(const ExportWatch& watch, const Take& take, Evidence evidence) const
{
    for (std::size_t begin = 0; begin < ids_.size(); begin += kPage) {
        if (watch.stop.stop_requested())
            return exportCancelled();
        const std::size_t length = std::min(kPage, ids_.size() - begin);
        if (auto done = log_.read(std::span(ids_).subspan(begin, length), take, evidence); !done)
            return done;
        if (watch.progress)
            watch.progress(static_cast<std::int64_t>(begin + length), count());
    }
    return {};
}

} // namespace haetae
