// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/safe_copy.h"

#include <ctime>
#include <nlohmann/json.hpp>
#include <system_error>

#include "base/atomic_file.h"
#include "base/clock.h"
#include "storage/event_log.h"
#include "storage/schema.h"
#include "storage/sqlite.h"
#include "storage/uuid.h"

namespace haetae {
namespace {

namespace fs = std::filesystem;
using sqlite::Connection;

constexpr std::chrono::milliseconds kPatience{5000};

fs::path with(fs::path path, const std::string& suffix)
{
    path += suffix;
    return path;
}

/// Of a copy that did not come to its end, with what SQLite laid beside it. *thread-bound*
class Unfinished {
public:
    explicit Unfinished(fs::path file) : file_(std::move(file)) { remove(); }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished() { remove(); }
    [[nodiscard]] const fs::path& file() const { return file_; }
    [[nodiscard]] Result<void> becomes(const fs::path& name)
    {
        std::error_code failed;
        fs::rename(file_, name, failed);
        if (failed)
            return fileError(name, failed.value());
        return syncFolder(fs::absolute(name).parent_path());
    }

private:
    void remove() const
    {
        std::error_code none;
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            fs::remove(with(file_, suffix), none);
    }
    fs::path file_;
};

/// Pictures have hours to live, a copy has years: no retention would reach them there.
Result<void> leavePicturesOut(Connection& copy)
{
    const auto table = copy.integer(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'picture'");
    if (!table)
        return table.error();
    return *table == 0 ? Result<void>() : copy.execute("DELETE FROM picture");
}

Result<void> copyInto(const fs::path& from, const fs::path& to)
{
    auto source = Connection::open(from, Connection::Mode::ReadOnly, kPatience);
    if (!source)
        return source.error();
    if (auto done = checkSchema(*source); !done)
        return done;
    auto target = Connection::open(to, Connection::Mode::Create, kPatience);
    if (!target)
        return target.error();
    if (auto done = target->execute("PRAGMA synchronous=FULL"); !done)
        return done;
    if (auto done = target->copyFrom(*source); !done)
        return done;
    if (auto done = leavePicturesOut(*target); !done)
        return done;
    return target->execute("PRAGMA journal_mode=DELETE"); // one file, readable anywhere
}

Result<LogCheck> refuseUnsound(Result<LogCheck> check, const fs::path& file)
{
    if (!check || check->ok())
        return check;
    return fail(ErrorKind::Corrupt, file.string(),
        "is not sound: " + (check->pages == "ok" ? check->chain.reason : check->pages),
        "look at it with haetaectl log check; nothing was overwritten");
}

/// No other program may have it open while it is moved away.
Result<void> nobodyUses(const fs::path& log)
{
    auto db = Connection::open(log, Connection::Mode::ReadWrite, std::chrono::milliseconds(200));
    if (!db)
        return db.error();
    auto done = db->execute("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK");
    if (!done && done.error().kind == ErrorKind::Corrupt)
        return {}; // a ruin may be replaced
    return done;
}

fs::path asideName(const fs::path& log)
{
    const std::time_t now =
        std::chrono::floor<std::chrono::seconds>(SystemClock().wall()).time_since_epoch().count();
    std::tm utc{};
    gmtime_r(&now, &utc);
    char stamp[32];
    std::strftime(stamp, sizeof stamp, ".before-restore-%Y%m%dT%H%M%SZ", &utc);
    fs::path name = with(log, stamp);
    std::error_code none;
    for (int number = 2; fs::exists(name, none); ++number)
        name = with(log, stamp + ("-" + std::to_string(number)));
    return name;
}

Result<fs::path> moveAside(const fs::path& log)
{
    const fs::path kept = asideName(log);
    std::error_code failed;
    fs::rename(log, kept, failed);
    if (failed)
        return fileError(log, failed.value());
    std::error_code none; // these two are there only after a crash
    fs::rename(with(log, "-wal"), with(kept, "-wal"), none);
    fs::rename(with(log, "-shm"), with(kept, "-shm"), none);
    return kept;
}

Result<void> tellRestored(const fs::path& log, const fs::path& backup,
    const std::optional<fs::path>& kept, const std::string& actor)
{
    const auto origin = EventLog::openForReading(log);
    if (!origin)
        return origin.error();
    auto writing = EventLog::open(log, origin->origin(), EventLog::Access::ReadWrite);
    if (!writing)
        return writing.error();
    const SystemClock clock;
    LogRow row;
    row.uuid = randomUuid();
    row.what = "log_restored";
    row.actor = actor;
    row.at = {clock.monotonic(), clock.wall(), 0};
    row.detail = nlohmann::json{{"backup", backup.filename().string()},
        {"kept_as", kept ? kept->filename().string() : std::string()}}
                     .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    row.simulated = writing->origin() == LogOrigin::Simulation;
    if (auto id = writing->append(row); !id)
        return id.error();
    return {};
}

Result<void> refuseExisting(const fs::path& file, bool overwrite)
{
    std::error_code none;
    if (overwrite || !fs::exists(file, none))
        return {};
    return fail(ErrorKind::Conflict, file.string(), "is there already",
        "choose another name, or say --force");
}

} // namespace

Result<LogCheck> checkLog(const fs::path& log)
{
    LogCheck check;
    auto db = Connection::open(log, Connection::Mode::ReadOnly, kPatience);
    if (!db)
        return db.error();
    if (auto done = checkSchema(*db); !done && done.error().kind != ErrorKind::Corrupt)
        return done.error();
    const auto pages = db->text("PRAGMA integrity_check(1)");
    if (!pages && pages.error().kind != ErrorKind::Corrupt)
        return pages.error();
    check.pages = pages ? *pages : pages.error().reason;
    if (check.pages != "ok")
        return check;
    const auto reading = EventLog::openForReading(log);
    if (!reading)
        return reading.error();
    auto chain = reading->verify(std::vector<SignedHead>());
    if (!chain)
        return chain.error();
    check.chain = std::move(*chain);
    return check;
}

Result<LogCheck> backUpLog(const fs::path& log, const fs::path& target, bool overwrite)
{
    if (auto done = refuseExisting(target, overwrite); !done)
        return done.error();
    Unfinished copy(with(target, ".part"));
    if (auto done = copyInto(log, copy.file()); !done)
        return done.error();
    auto check = refuseUnsound(checkLog(copy.file()), log);
    if (!check)
        return check;
    if (auto done = copy.becomes(target); !done)
        return done.error();
    return check;
}

Result<RestoredLog> restoreLog(
    const fs::path& backup, const fs::path& log, bool overwrite, const std::string& actor)
{
    if (auto done = refuseExisting(log, overwrite); !done)
        return done.error();
    Unfinished copy(with(log, ".restoring"));
    if (auto done = copyInto(backup, copy.file()); !done)
        return done.error();
    auto check = refuseUnsound(checkLog(copy.file()), backup);
    if (!check)
        return check.error();
    RestoredLog restored{std::nullopt, std::move(*check)};
    std::error_code none;
    if (fs::exists(log, none)) {
        if (auto done = nobodyUses(log); !done)
            return done.error();
        auto kept = moveAside(log);
        if (!kept)
            return kept.error();
        restored.keptAs = *kept;
    }
    if (auto done = copy.becomes(log); !done)
        return done.error();
    if (auto done = tellRestored(log, backup, restored.keptAs, actor); !done)
        return done.error();
    return restored;
}

} // namespace haetae
