// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/hash_chain.h"
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

private:
    struct Statements {
        sqlite::Statement find;
        sqlite::Statement insert;
        sqlite::Statement words;
        sqlite::Statement payload;
    };
    Appender(Statements statements, ChainHead head);
    Result<void> insert(const LogRow& row, const std::string& payloadDigest);

    Statements do_;
    ChainHead head_;
};

} // namespace haetae
