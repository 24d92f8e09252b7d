// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "storage/event_log.h"
#include "storage/export/export_run.h"

namespace haetae {

/// Text as an XLSX cell holds it (ECMA-376 part 1, 22.9.2.19): what XML cannot carry as _xHHHH_,
/// bytes that are no UTF-8 as U+FFFD, beyond 32767 UTF-16 units cut off with a mark.
[[nodiscard]] std::string xlsxText(std::string_view text);

/// Writes all rows of a log that match, newest first, as an Office Open XML workbook with the
/// columns of the CSV table; filter.limit is ignored. Text is text whatever it begins with, numbers
/// are numbers; the detail of judged rows is left out: 7 kB of evidence are no cell for people.
/// Beyond 1,048,576 rows a second sheet follows. The file appears whole or not at all and is made
/// in constant memory but for 8 bytes a row. Opens its own read connection, so any thread may call
/// it. Why not libxlsxwriter 1.1.4: handing it the cells of 100,000 plain rows and closing the file
/// took 2.2-2.6 s of one processor in its constant-memory mode, 2.1-2.4 s with its temporary files
/// in memory, 3.1-3.7 s in its default mode, and 1.5 s with five columns fewer, all before a row
/// was read; reading and writing together take 1.1 s here (2.0 s with 7.5 kB of evidence behind
/// each).
[[nodiscard]] Result<ExportSummary> exportXlsx(const std::filesystem::path& database,
    const LogFilter& filter, const std::filesystem::path& file, const ExportWatch& watch = {});

} // namespace haetae
