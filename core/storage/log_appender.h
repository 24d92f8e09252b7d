// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/hash_chain.h"
#include "storage/kept_picture.h"
#include "storage/log_row.h"
#include "storage/sqlite.h"

namespace haetae {

/// The statements of one writing transaction and the end of the chain: a row, its words for the
/// search and its payload go in together. *thread-bound*
class Appender {
public:
    [[nodiscard]] static Result<Appender> prepare(sqlite::Connection& db);
    /// A uuid already present returns that row's id without a second row.
    [[nodiscard]] Result<RowId> append(const LogRow& row);
    /// The same with the picture that belongs to the row; its payload must be empty.
    [[nodiscard]] Result<RowId> append(const KeptPicture& picture);

private:
    struct Statements {
        sqlite::Statement find;
        sqlite::Statement insert;
        sqlite::Statement words;
        sqlite::Statement payload;
    };
    Appender(sqlite::Connection& db, Statements statements, ChainHead head);
    [[nodiscard]] Result<bool> isPresent(const std::string& uuid);
    Result<void> insert(const LogRow& row, const std::string& payloadDigest);

    sqlite::Connection* db_;
    Statements do_;
    ChainHead head_;
};

} // namespace haetae
