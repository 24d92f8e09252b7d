// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "storage/event_log.h"
#include "storage/export/export_run.h"

namespace haetae {

/// One cell after RFC 4180; text that a spreadsheet would take for a formula (OWASP ASVS 1.2.10)
/// gets a leading apostrophe.
[[nodiscard]] std::string csvCell(std::string_view text);
/// UTF-8 mark, the notice (not a medical device, site offset, SIMULATION or
/// RECORDING) and the column names.
[[nodiscard]] std::string csvHead(LogOrigin origin, const LogRow& newestJudged);
/// One row with its line break.
[[nodiscard]] std::string csvLine(const LogEntry& entry, LogOrigin origin);

/// Writes all rows of a log that match, newest first; filter.limit is ignored. The file appears
/// whole or not at all. Opens its own read connection, so any thread may call it.
[[nodiscard]] Result<ExportSummary> exportCsv(const std::filesystem::path& database,
    const LogFilter& filter, const std::filesystem::path& file, const ExportWatch& watch = {});

} // namespace haetae
