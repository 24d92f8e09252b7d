// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "desk/desk_command.h"
#include "storage/event_log.h"

namespace haetae {

// Rows of what is done to a log without its desk, by haetaectl: also beside a console that has the
// log open, since SQLite lets one writer in at a time. PermissionDenied: the log may only be read.

/// "os:" and the name of the account that runs this program.
[[nodiscard]] std::string systemUser();
/// The filter in words for a row's detail, e.g. "from=... kind=alarm"; "all" for none.
[[nodiscard]] std::string describe(const LogFilter& filter);

/// One row of that kind with the time of now; returns its number.
[[nodiscard]] Result<RowId> recordOutside(const std::filesystem::path& database, RowKind kind,
    const std::string& what, const std::string& actor,
    const std::vector<std::pair<std::string, std::string>>& detail);
/// "export_started", before it begins.
[[nodiscard]] Result<RowId> recordExport(
    const std::filesystem::path& database, const std::string& actor, const ExportLog& command);
/// "exported" with its rows, or "export_failed" with why.
[[nodiscard]] Result<RowId> recordExportEnd(const std::filesystem::path& database,
    const std::string& actor, const ExportLog& command, const Result<std::int64_t>& rows);

/// Forgets the personal data (recheck values, reasons, comments) of those rows, also
/// in the write-ahead file. "erasure_started" and "personal_data_erased", with how many rows and
/// why, stay in the chain, which stays valid. Returns that number. Errors: no reason given, and a
/// log that may only be read.
/// Unavailable while another program reads the log: the data is erased, but still in that file.
[[nodiscard]] Result<std::int64_t> erasePersonalData(const std::filesystem::path& database,
    const std::string& actor, const Erasure& what, const std::string& reason);

} // namespace haetae
