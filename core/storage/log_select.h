// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "storage/event_log.h"
#include "storage/sqlite.h"

namespace haetae {

/// WHERE with its values, grown condition by condition. *value*
struct Conditions {
    std::string sql;
    std::vector<ColumnValue> values;

    void add(const std::string& condition, const std::vector<ColumnValue>& more);
    /// Binds its values; returns the number of the next mark.
    [[nodiscard]] int bindTo(sqlite::Statement& statement) const;
};

/// The numbers between which all rows of a time lie. *value*
struct RowSpan {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// The rows a filter lets pass. With the words' index: text is looked up there (schema 4 and on),
/// between those rows where that is known.
[[nodiscard]] Conditions conditionsOf(
    const LogFilter& filter, bool wordsIndex, const std::optional<RowSpan>& span = std::nullopt);
/// What a person types as a query of FTS5: every word may go on, none is an operator.
[[nodiscard]] std::string wordsQuery(const std::string& typed);

/// SELECT ... FROM event with its payload, up to WHERE; entryFrom() reads its rows.
[[nodiscard]] std::string selectSql(Evidence evidence = Evidence::Whole);
[[nodiscard]] LogEntry entryFrom(const sqlite::Statement& statement);
[[nodiscard]] Result<std::vector<LogEntry>> entriesOf(sqlite::Statement& statement);
[[nodiscard]] Result<std::vector<RowId>> idsFrom(sqlite::Statement& statement);

} // namespace haetae
