// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "storage/event_log.h"

namespace haetae {

/// One column of every exported table. *value*
struct ExportColumn {
    std::string_view name; ///< the unit is in it
    int decimals = -1; ///< of its numbers; -1: text
};

/// One cell: a number is already written with a point, as its column's decimals say. *value*
struct ExportCell {
    std::string text;
    bool number = false;
};

/// The columns of the CSV table and the spreadsheet, which therefore cannot disagree.
[[nodiscard]] const std::vector<ExportColumn>& exportColumns();
/// One cell a column, unescaped; the row is reused from call to call.
void fillCells(std::vector<ExportCell>& cells, const LogEntry& entry, LogOrigin origin);
/// What every export says first: not a medical device, what the temperatures are, the site offset
/// of the newest judged row, SIMULATION or RECORDING.
[[nodiscard]] std::string exportNotice(LogOrigin origin, const LogRow& newestJudged);

} // namespace haetae
