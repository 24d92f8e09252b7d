// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "storage/log_columns.h"

struct sqlite3;
struct sqlite3_stmt;

namespace haetae::sqlite {

/// One prepared statement; SQLite's codes become Errors that name the file. *thread-bound*
class Statement {
public:
    Statement(sqlite3_stmt* statement, sqlite3* db, std::string file);

    Statement& bind(int index, const ColumnValue& value); ///< index from 1
    Statement& bindBlob(int index, std::string_view bytes);
    [[nodiscard]] Result<bool> step(); ///< true: a row is there
    [[nodiscard]] ColumnValue column(int index) const; ///< index from 0
    [[nodiscard]] std::int64_t integer(int index) const;
    [[nodiscard]] std::string text(int index) const; ///< also the bytes of a blob
    void reset();

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    sqlite3* db_;
    std::string file_;
};

/// One open database with Haetae's safe settings. *thread-bound*
class Connection {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };
    [[nodiscard]] static Result<Connection> open(
        const std::filesystem::path& file, Mode mode, std::chrono::milliseconds busyTimeout);

    [[nodiscard]] Result<void> execute(std::string_view sql);
    /// Replaces its whole content by one view of the other's.
    [[nodiscard]] Result<void> copyFrom(const Connection& other);
    void interrupt(); ///< ends a running query with an error; any thread may call it
    [[nodiscard]] Result<Statement> prepare(std::string_view sql) const;
    /// First column of the first row of a query, 0 if there is none.
    [[nodiscard]] Result<std::int64_t> integer(std::string_view sql) const;
    [[nodiscard]] Result<std::string> text(std::string_view sql) const;
    [[nodiscard]] const std::string& file() const { return file_; }

private:
    struct Close {
        void operator()(sqlite3* db) const;
    };
    Connection(sqlite3* db, std::string file);
    std::unique_ptr<sqlite3, Close> db_;
    std::string file_;
};

/// BEGIN IMMEDIATE that rolls back unless committed. *thread-bound*
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& db);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection& db) : db_(&db) { }
    Connection* db_;
};

} // namespace haetae::sqlite
