// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/log_audit.h"

#include <pwd.h>
#include <unistd.h>

#include <chrono>
#include <thread>
#include <utility>

#include "base/clock.h"
#include "desk/desk_rows.h"
#include "storage/event_log.h"
#include "storage/export/log_export.h"
#include "storage/uuid.h"

namespace haetae {
namespace {

constexpr std::chrono::seconds kReaderWait{5}; // a query of the console takes far less

/// Whatever origin the log has.
Result<EventLog> openForAudit(const std::filesystem::path& database)
{
    LogOrigin origin = LogOrigin::Site;
    if (const auto there = EventLog::openForReading(database); there)
        origin = there->origin();
    else
        return there.error();
    const auto folder = std::filesystem::absolute(database).parent_path(); // holds its -wal
    if (::access(database.c_str(), W_OK) != 0 || ::access(folder.c_str(), W_OK) != 0)
        return fail(ErrorKind::PermissionDenied, database.string(), "the log may only be read",
            "work on the log itself or give this user write permission");
    return EventLog::open(database, origin, EventLog::Access::ReadWrite);
}

LogRow rowOf(const EventLog& log, RowKind kind, const std::string& what, const std::string& actor,
    const std::vector<std::pair<std::string, std::string>>& detail)
{
    const SystemClock clock;
    LogRow row;
    row.uuid = randomUuid();
    row.kind = kind;
    row.what = what;
    row.actor = actor;
    row.at = {clock.monotonic(), clock.wall(), 0};
    row.detail = detailJson(detail);
    row.simulated = log.origin() == LogOrigin::Simulation;
    return row;
}

} // namespace

std::string systemUser()
{
    const uid_t id = ::geteuid();
    const passwd* entry = ::getpwuid(id);
    return "os:" + (entry ? std::string(entry->pw_name) : std::to_string(id));
}

std::string describe(const LogFilter& filter)
{
    std::string text;
    const auto add = [&text](const char* key, const std::string& value) {
        if (!value.empty())
            text.append(text.empty() ? "" : " ").append(key).append("=").append(value);
    };
    add("from", filter.from ? isoTime(*filter.from) : "");
    add("to", filter.to ? isoTime(*filter.to) : "");
    for (const RowKind kind : filter.kinds)
        add("kind", std::string(token(kind)));
    add("camera", filter.camera);
    add("verdict", filter.verdict);
    for (const std::string& what : filter.whats)
        add("what", what);
    add("state", filter.handling);
    add("actor", filter.actor);
    add("text", filter.text);
    return text.empty() ? "all" : text;
}

Result<RowId> recordOutside(const std::filesystem::path& database, RowKind kind,
    const std::string& what, const std::string& actor,
    const std::vector<std::pair<std::string, std::string>>& detail)
{
    auto log = openForAudit(database);
    if (!log)
        return log.error();
    return log->append(rowOf(*log, kind, what, actor, detail));
}

Result<RowId> recordExport(
    const std::filesystem::path& database, const std::string& actor, const ExportLog& command)
{
    return recordOutside(database, RowKind::Export, "export_started", actor,
        {{"file", command.file.string()}, {"format", std::string(token(command.format))},
            {"filter", describe(command.filter)}});
}

Result<RowId> recordExportEnd(const std::filesystem::path& database, const std::string& actor,
    const ExportLog& command, const Result<std::int64_t>& rows)
{
    if (!rows)
        return recordOutside(database, RowKind::Export, "export_failed", actor,
            {{"file", command.file.string()}, {"error", rows.error().line()}});
    return recordOutside(database, RowKind::Export, "exported", actor,
        {{"file", command.file.string()}, {"rows", std::to_string(*rows)}});
}

Result<std::int64_t> erasePersonalData(const std::filesystem::path& database,
    const std::string& actor, const Erasure& what, const std::string& reason)
{
    if (reason.empty())
        return fail(ErrorKind::InvalidInput, "erasure", "no reason is given",
            "say why, e.g. \"retention is over\" or \"request of the person\"");
    std::vector<std::pair<std::string, std::string>> detail{{"reason", reason}};
    if (what.before)
        detail.emplace_back("before", isoTime(*what.before));
    else
        detail.emplace_back("event", what.event);
    if (auto row = recordOutside(database, RowKind::System, "erasure_started", actor, detail); !row)
        return row.error();
    auto log = openForAudit(database);
    if (!log)
        return log.error();
    const auto erased =
        log->erase(what, rowOf(*log, RowKind::System, "personal_data_erased", actor, detail));
    if (!erased)
        return erased.error();
    const auto end = std::chrono::steady_clock::now() + kReaderWait;
    for (auto emptied = log->emptyWriteAhead();; emptied = log->emptyWriteAhead()) {
        if (!emptied)
            return emptied.error();
        if (*emptied)
            return *erased;
        if (std::chrono::steady_clock::now() >= end)
            return fail(ErrorKind::Unavailable, database.string(),
                "what was erased is still in the write-ahead file, which another program reads",
                "close that program and give this command again");
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

} // namespace haetae
