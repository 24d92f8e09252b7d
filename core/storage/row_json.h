// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "storage/log_row.h"

namespace haetae {

/// One line of the spill journal: the columns by name, the payload and a checksum; no line break.
[[nodiscard]] std::string journalLine(const LogRow& row);
/// Empty when the line is no whole, undamaged row.
[[nodiscard]] std::optional<LogRow> rowFromJournalLine(const std::string& line);

} // namespace haetae
