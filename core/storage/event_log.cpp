// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/event_log.h"

#include <sodium.h>

#include "storage/event_log_state.h"
#include "storage/hash_chain.h"
#include "storage/log_columns.h"
#include "storage/schema.h"
#include "storage/uuid.h"

namespace haetae {
namespace {

using sqlite::Connection;
using sqlite::Statement;

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

std::string insertSql()
{
    std::string names = "id, form, payload_hash, prev_hash, row_hash";
    std::string marks = "?, ?, ?, ?, ?";
    for (const auto name : columnNames()) {
        names.append(", ").append(name);
        marks += ", ?";
    }
    return "INSERT INTO event (" + names + ") VALUES (" + marks + ")";
}

/// The statements of one writing transaction and the end of the chain. *thread-bound*
class Appender {
public:
    static Result<Appender> prepare(Connection& db)
    {
        auto find = db.prepare("SELECT id FROM event WHERE uuid = ?");
        auto insert = db.prepare(insertSql());
        auto payload = db.prepare("INSERT INTO payload (event_id, salt, body) VALUES (?, ?, ?)");
        auto last = db.prepare("SELECT id, row_hash FROM event ORDER BY id DESC LIMIT 1");
        for (const auto* statement : {&find, &insert, &payload, &last}) {
            if (!*statement)
                return statement->error();
        }
        const auto found = last->step();
        if (!found)
            return found.error();
        if (*found)
            return Appender(std::move(*find), std::move(*insert), std::move(*payload),
                {RowId{last->integer(0)}, last->text(1)});
        auto genesis = genesisHash(db);
        if (!genesis)
            return genesis.error();
        return Appender(
            std::move(*find), std::move(*insert), std::move(*payload), {RowId{0}, *genesis});
    }

    Result<RowId> append(const LogRow& row)
    {
        find_.reset();
        const auto present = find_.bind(1, row.uuid).step();
        if (!present)
            return present.error();
        if (*present)
            return RowId{find_.integer(0)};
        const std::string salt = row.payload.empty() ? std::string() : newSalt();
        const std::string digest =
            row.payload.empty() ? std::string() : payloadHash(salt, row.payload);
        if (auto done = insert(row, digest); !done)
            return done.error();
        if (row.payload.empty())
            return head_.row;
        payload_.reset();
        payload_.bind(1, head_.row.value).bindBlob(2, salt).bind(3, row.payload);
        if (auto done = payload_.step(); !done)
            return done.error();
        return head_.row;
    }

private:
    Appender(Statement find, Statement insert, Statement payload, ChainHead head)
        : find_(std::move(find)),
          insert_(std::move(insert)),
          payload_(std::move(payload)),
          head_(std::move(head))
    {
    }

    Result<void> insert(const LogRow& row, const std::string& payloadDigest)
    {
        const std::int64_t id = head_.row.value + 1;
        const auto columns = columnsOf(row);
        const std::string hash = rowHash(canonicalRow(id, columns, payloadDigest), head_.hash);
        insert_.reset();
        insert_.bind(1, id).bind(2, kCanonicalForm).bind(3, payloadDigest);
        insert_.bind(4, head_.hash).bind(5, hash);
        for (std::size_t i = 0; i < columns.size(); ++i)
            insert_.bind(static_cast<int>(i) + 6, columns[i]);
        if (auto done = insert_.step(); !done)
            return done.error();
        head_ = {RowId{id}, hash};
        return {};
    }

    Statement find_;
    Statement insert_;
    Statement payload_;
    ChainHead head_;
};

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
    return EventLog(std::make_unique<State>(State{std::move(*db), origin, readBootId()}));
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
    return EventLog(std::make_unique<State>(State{std::move(*db), *origin, {}}));
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

Result<void> EventLog::erasePayload(RowId row)
{
    auto erase = state_->db.prepare("DELETE FROM payload WHERE event_id = ?");
    if (!erase)
        return erase.error();
    if (auto done = erase->bind(1, row.value).step(); !done)
        return done.error();
    // Before this the write-ahead file still holds the old page.
    return state_->db.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<std::int64_t> EventLog::erasePayloadsBefore(WallTime then)
{
    auto erase = state_->db.prepare("DELETE FROM payload WHERE event_id IN"
                                    " (SELECT id FROM event WHERE wall_us < ?)");
    if (!erase)
        return erase.error();
    if (auto done = erase->bind(1, std::int64_t{then.time_since_epoch().count()}).step(); !done)
        return done.error();
    const auto erased = state_->db.integer("SELECT changes()");
    if (!erased)
        return erased.error();
    // Before this the write-ahead file still holds the old pages.
    if (auto done = state_->db.execute("PRAGMA wal_checkpoint(TRUNCATE)"); !done)
        return done.error();
    return *erased;
}

LogOrigin EventLog::origin() const
{
    return state_->origin;
}

} // namespace haetae
