// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite.h"

#include <sqlite3.h>

#include <system_error>
#include <utility>

namespace haetae::sqlite {
namespace {

Error errorFor(int code, const std::string& file, const char* said)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Unavailable, file, "another program holds the log locked",
            "close the program that has it open"};
    case SQLITE_FULL:
        return {ErrorKind::ResourceExhausted, file, "no space is left on the disk",
            "free space on it; rows are kept in the spill journal as long as that fits"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::PermissionDenied, file, "the log or its folder may not be written",
            "give this user write permission for the folder"};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Unavailable, file, "the log cannot be opened",
            "check that the folder exists and may be written"};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorKind::Corrupt, file, std::string("this is no sound database: ") + said,
            "keep the file and restore a backup"};
    case SQLITE_IOERR:
        return {ErrorKind::Unavailable, file, std::string("the disk failed: ") + said,
            "check the disk and its space"};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::InvalidInput, file,
            std::string("a row breaks a rule of the log: ") + said, {}};
    case SQLITE_NOMEM:
        return {ErrorKind::ResourceExhausted, file, "no memory is left", "close other programs"};
    default:
        return {ErrorKind::Internal, file, said, {}};
    }
}

} // namespace

Statement::Statement(sqlite3_stmt* statement, sqlite3* db, std::string file)
    : statement_(statement),
      db_(db),
      file_(std::move(file))
{
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

// A failed bind leaves NULL, which the NOT NULL columns then refuse; its code needs no own path.
Statement& Statement::bind(int index, const ColumnValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        sqlite3_bind_int64(statement_.get(), index, *number);
    else if (const auto* real = std::get_if<double>(&value))
        sqlite3_bind_double(statement_.get(), index, *real);
    else if (const auto* words = std::get_if<std::string>(&value))
        sqlite3_bind_text64(
            statement_.get(), index, words->data(), words->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    else
        sqlite3_bind_null(statement_.get(), index);
    return *this;
}

Statement& Statement::bindBlob(int index, std::string_view bytes)
{
    sqlite3_bind_blob64(statement_.get(), index, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = errorFor(code, file_, sqlite3_errmsg(db_));
    sqlite3_reset(statement_.get());
    return error;
}

ColumnValue Statement::column(int index) const
{
    switch (sqlite3_column_type(statement_.get(), index)) {
    case SQLITE_INTEGER:
        return integer(index);
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement_.get(), index);
    case SQLITE_NULL:
        return std::monostate{};
    default:
        return text(index);
    }
}

std::int64_t Statement::integer(int index) const
{
    return sqlite3_column_int64(statement_.get(), index);
}

std::string Statement::text(int index) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), index));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), index));
    return bytes ? std::string(bytes, size) : std::string();
}

void Statement::reset()
{
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
}

Connection::Connection(sqlite3* db, std::string file) : db_(db), file_(std::move(file)) { }

void Connection::Close::operator()(sqlite3* db) const
{
    sqlite3_close_v2(db);
}

Result<Connection> Connection::open(
    const std::filesystem::path& file, Mode mode, std::chrono::milliseconds busyTimeout)
{
    std::error_code ignored;
    const auto folder = file.parent_path();
    if (!folder.empty() && !std::filesystem::is_directory(folder, ignored))
        return fail(ErrorKind::NotFound, file.string(), "its folder does not exist",
            "make the folder or choose another place for the log");
    if (mode != Mode::Create && !std::filesystem::exists(file, ignored))
        return fail(ErrorKind::NotFound, file.string(), "there is no such log",
            "check the path after --log");
    if (std::filesystem::is_directory(file, ignored))
        return fail(
            ErrorKind::InvalidInput, file.string(), "this is a folder, not a log", "name a file");
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &raw, flags, nullptr);
    Connection db(raw, file.string());
    if (code != SQLITE_OK)
        return errorFor(code, file.string(), raw ? sqlite3_errmsg(raw) : "out of memory");
    // SQLite falls back to reading; rows would be refused for as long as that connection lives.
    if (mode != Mode::ReadOnly && sqlite3_db_readonly(raw, "main") == 1)
        return errorFor(SQLITE_READONLY, file.string(), "may only be read");
    sqlite3_busy_timeout(raw, static_cast<int>(busyTimeout.count()));
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (auto done = db.execute("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
                               "PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;");
        !done)
        return done.error();
    return db;
}

void Connection::interrupt()
{
    sqlite3_interrupt(db_.get());
}

Result<void> Connection::execute(std::string_view sql)
{
    const int code = sqlite3_exec(db_.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorFor(code, file_, sqlite3_errmsg(db_.get()));
    return {};
}

Result<void> Connection::copyFrom(const Connection& other)
{
    sqlite3_backup* copy = sqlite3_backup_init(db_.get(), "main", other.db_.get(), "main");
    if (!copy)
        return errorFor(sqlite3_errcode(db_.get()), file_, sqlite3_errmsg(db_.get()));
    const int code = sqlite3_backup_step(copy, -1);
    const int ended = sqlite3_backup_finish(copy);
    if (code == SQLITE_DONE && ended == SQLITE_OK)
        return {};
    // The target's own fault is told by the end; a source that cannot be read by the step.
    const int fault = ended != SQLITE_OK ? ended : code;
    return errorFor(fault, ended != SQLITE_OK ? file_ : other.file_, sqlite3_errstr(fault));
}

Result<Statement> Connection::prepare(std::string_view sql) const
{
    sqlite3_stmt* raw = nullptr;
    const int code =
        sqlite3_prepare_v2(db_.get(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    if (code != SQLITE_OK)
        return errorFor(code, file_, sqlite3_errmsg(db_.get()));
    return Statement(raw, db_.get(), file_);
}

Result<std::int64_t> Connection::integer(std::string_view sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

Result<std::string> Connection::text(std::string_view sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->text(0) : std::string();
}

Result<Transaction> Transaction::begin(Connection& db)
{
    if (auto begun = db.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(db);
}

Transaction::Transaction(Transaction&& other) noexcept : db_(std::exchange(other.db_, nullptr)) { }

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself already; then this fails and nothing is left to do.
    if (db_)
        (void)db_->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    if (auto done = db_->execute("COMMIT"); !done)
        return done.error();
    db_ = nullptr;
    return {};
}

} // namespace haetae::sqlite
