// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/event_log.h"

#include <sodium.h>

#include "storage/event_log_state.h"
#include "storage/log_appender.h"
#include "storage/schema.h"
#include "storage/uuid.h"

namespace haetae {
namespace {

using sqlite::Connection;

// The writer has a thread of its own: the desk asks the journal long before this is over.
constexpr std::chrono::milliseconds kWriterWait{40};
constexpr std::chrono::milliseconds kReaderWait{2000};

Result<void> prepareForWriting(Connection& db, LogOrigin origin)
{
    // The page size of the write-ahead file and its checkpoints stay SQLite's defaults.
    if (auto done = db.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL"); !done)
        return done;
    if (auto done = migrate(db, origin); !done)
        return done;
    return {};
}

Result<void> checkOrigin(Connection& db, LogOrigin wanted)
{
    const auto found = readOrigin(db);
    if (!found)
        return found.error();
    if (*found != wanted)
        return fail(ErrorKind::Conflict, db.file(),
            "this log belongs to a " + std::string(token(*found)) + ", not to a "
                + std::string(token(wanted)),
            "choose another file; simulated, recorded and real people never share one");
    return {};
}

} // namespace

EventLog::EventLog(std::unique_ptr<State> state) : state_(std::move(state)) { }
EventLog::EventLog(EventLog&&) noexcept = default;
EventLog& EventLog::operator=(EventLog&&) noexcept = default;
EventLog::~EventLog() = default;

Result<EventLog> EventLog::open(const std::filesystem::path& file, LogOrigin origin, Access access)
{
    if (access == Access::ReadOnly) {
        auto log = openForReading(file);
        if (!log)
            return log;
        if (auto done = checkOrigin(log->state_->db, origin); !done)
            return done.error();
        return log;
    }
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, file.string(), "the system gives no random numbers");
    auto db = Connection::open(file, Connection::Mode::Create, kWriterWait);
    if (!db)
        return db.error();
    if (auto done = checkSchema(*db); !done)
        return done.error();
    if (auto done = prepareForWriting(*db, origin); !done)
        return done.error();
    if (auto done = checkOrigin(*db, origin); !done)
        return done.error();
    return EventLog(std::make_unique<State>(State{
        std::move(*db), origin, readBootId(), static_cast<std::int64_t>(migrations().size())}));
}

Result<EventLog> EventLog::openForReading(const std::filesystem::path& file)
{
    auto db = Connection::open(file, Connection::Mode::ReadOnly, kReaderWait);
    if (!db)
        return db.error();
    if (auto done = checkSchema(*db); !done)
        return done.error();
    const auto version = db->integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version == 0)
        return fail(ErrorKind::InvalidInput, file.string(), "this file holds no log yet",
            "check the path after --log");
    auto origin = readOrigin(*db);
    if (!origin)
        return origin.error();
    return EventLog(std::make_unique<State>(State{std::move(*db), *origin, {}, *version}));
}

Result<RowId> EventLog::append(const LogRow& row)
{
    return write(std::span(&row, 1));
}

Result<void> EventLog::appendAll(const std::vector<LogRow>& rows)
{
    if (auto last = write(rows); !last)
        return last.error();
    return {};
}

Result<RowId> EventLog::write(std::span<const LogRow> rows)
{
    const bool simulation = state_->origin == LogOrigin::Simulation;
    for (const LogRow& row : rows) {
        if (row.simulated != simulation)
            return fail(ErrorKind::Conflict, state_->db.file(), kForeignOrigin,
                "use a log of its own for a simulation");
    }
    auto transaction = sqlite::Transaction::begin(state_->db);
    if (!transaction)
        return transaction.error();
    auto appender = Appender::prepare(state_->db);
    if (!appender)
        return appender.error();
    RowId last;
    for (LogRow row : rows) {
        if (row.bootId.empty())
            row.bootId = state_->bootId;
        auto id = appender->append(row);
        if (!id)
            return id.error();
        last = *id;
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    return last;
}

Result<std::optional<SignedHead>> EventLog::sign(const SigningKey& key, WallTime now)
{
    auto transaction = sqlite::Transaction::begin(state_->db);
    if (!transaction)
        return transaction.error();
    auto head = signChain(state_->db, key, now);
    if (!head || !*head)
        return head;
    if (auto done = transaction->commit(); !done)
        return done.error();
    return head;
}

LogOrigin EventLog::origin() const
{
    return state_->origin;
}

} // namespace haetae
