// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "storage/log_row.h"
#include "storage/sqlite.h"

namespace haetae {

/// Marks the file as a Haetae log: "HTAE" in PRAGMA application_id.
inline constexpr std::int64_t kApplicationId = 0x48544145;

/// The text of migrations/0001.sql and on; number n brings user_version from n - 1 to n.
[[nodiscard]] const std::vector<std::string_view>& migrations();

/// Refuses what is not a Haetae log or comes from a newer Haetae.
[[nodiscard]] Result<void> checkSchema(sqlite::Connection& db);
/// Brings an empty or older file to the newest schema, in one transaction.
[[nodiscard]] Result<void> migrate(sqlite::Connection& db, LogOrigin origin);
[[nodiscard]] Result<LogOrigin> readOrigin(sqlite::Connection& db);

} // namespace haetae
