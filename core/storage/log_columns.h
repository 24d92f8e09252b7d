// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "storage/log_row.h"

namespace haetae {

/// NULL, INTEGER, REAL or TEXT as SQLite's STRICT tables know them. *value*
using ColumnValue = std::variant<std::monostate, std::int64_t, double, std::string>;

/// Names of the event columns that a LogRow fills, in the order of the table and the hash chain.
/// This one list drives the database, the hash chain and the journal, so they cannot disagree.
[[nodiscard]] const std::vector<std::string_view>& columnNames();
/// One value a column. A number that is not finite becomes NULL: SQLite could not give it back.
[[nodiscard]] std::vector<ColumnValue> columnsOf(const LogRow& row);
/// The inverse; values of a wrong type leave the member at its default.
[[nodiscard]] LogRow rowFrom(const std::vector<ColumnValue>& values);

} // namespace haetae
