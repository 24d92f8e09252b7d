// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace haetae {

/// One row of a table as it was typed. *value*
struct TableRow {
    std::size_t line = 0; ///< in the file, the first is 1
    std::vector<std::string> cells; ///< without surrounding blanks
};

/// A comma-separated table (RFC 4180: quotes, doubled quotes, LF or CRLF, a byte-order mark). Empty
/// lines are left out. *value*
struct TableText {
    std::vector<std::string> names; ///< of the last header row
    std::vector<TableRow> rows;

    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
};

/// A cell that was not believed. *value*
struct TableFault {
    std::size_t line = 0;
    std::string column;
    std::string value;
    std::string why;

    [[nodiscard]] std::string text() const; ///< "row 12, column Humidity: 3021.1 is ..."
};

/// file only names it in errors. Errors: not text, a quote that never closes, no rows, a row whose
/// number of cells differs from the header's (each names the row).
[[nodiscard]] Result<TableText> readTableText(
    std::string_view text, const std::string& file, int headerRows = 1);

/// A whole cell as a finite number; empty for anything else, "36,5" and "36.5 C" included.
[[nodiscard]] std::optional<double> numberOf(std::string_view cell);

} // namespace haetae
