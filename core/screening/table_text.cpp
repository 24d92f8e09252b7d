// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/table_text.h"

#include <charconv>
#include <cmath>

namespace haetae {
namespace {

constexpr std::size_t kLongestShown = 40;

std::string trimmed(const std::string& cell)
{
    const auto first = cell.find_first_not_of(" \t\r");
    if (first == std::string::npos)
        return {};
    return cell.substr(first, cell.find_last_not_of(" \t\r") - first + 1);
}

/// Cuts text into rows, character by character. *value*
class RowCutter {
public:
    void take(char c, bool beforeQuote)
    {
        if (skip_) { // the second of a doubled quotation mark
            skip_ = false;
            return;
        }
        if (quoted_ && c == '"' && beforeQuote) {
            cell_ += c;
            skip_ = true;
        } else if (c == '"') {
            quoted_ = !quoted_;
        } else if (c == ',' && !quoted_) {
            endCell();
        } else if (c == '\n' && !quoted_) {
            endRow();
        } else {
            cell_ += c;
        }
        line_ += c == '\n' ? 1 : 0;
        if (c == '\n' && !quoted_)
            rowLine_ = line_;
    }
    void endRow()
    {
        endCell();
        bool blank = true;
        for (const auto& cell : row_.cells)
            blank = blank && cell.empty();
        row_.line = rowLine_;
        if (!blank)
            rows_.push_back(std::move(row_));
        row_ = {};
    }
    [[nodiscard]] bool inQuotes() const { return quoted_; }
    [[nodiscard]] std::size_t rowLine() const { return rowLine_; }
    [[nodiscard]] std::vector<TableRow> rows() && { return std::move(rows_); }

private:
    void endCell()
    {
        row_.cells.push_back(trimmed(cell_));
        cell_.clear();
    }
    std::vector<TableRow> rows_;
    TableRow row_;
    std::string cell_;
    std::size_t line_ = 1;
    std::size_t rowLine_ = 1;
    bool quoted_ = false;
    bool skip_ = false;
};

} // namespace

std::optional<std::size_t> TableText::column(std::string_view name) const
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return i;
    }
    return std::nullopt;
}

std::string TableFault::text() const
{
    std::string shown = value.substr(0, kLongestShown);
    for (char& c : shown) {
        if (static_cast<unsigned char>(c) < 0x20)
            c = '?';
    }
    return "row " + std::to_string(line) + ", column " + column + ": '" + shown + "' " + why;
}

Result<TableText> readTableText(std::string_view text, const std::string& file, int headerRows)
{
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        text.remove_prefix(3);
    if (text.find('\0') != std::string_view::npos)
        return fail(ErrorKind::Corrupt, file, "this is no text", "save the table as CSV (UTF-8)");
    RowCutter cutter;
    for (std::size_t i = 0; i < text.size(); ++i)
        cutter.take(text[i], i + 1 < text.size() && text[i + 1] == '"');
    if (cutter.inQuotes())
        return fail(ErrorKind::Corrupt, file,
            "a quotation mark in row " + std::to_string(cutter.rowLine()) + " never closes",
            "save the table as CSV again");
    cutter.endRow();
    auto rows = std::move(cutter).rows();
    const auto headers = static_cast<std::size_t>(headerRows);
    if (rows.size() <= headers)
        return fail(ErrorKind::Truncated, file, "the table holds nobody",
            "give a table with one row a person below the column names");
    TableText table;
    table.names = rows[headers - 1].cells;
    rows.erase(rows.begin(), rows.begin() + headerRows);
    for (const auto& row : rows) {
        if (row.cells.size() != table.names.size())
            return fail(ErrorKind::Corrupt, file,
                "row " + std::to_string(row.line) + " has " + std::to_string(row.cells.size())
                    + " cells, the column names are " + std::to_string(table.names.size()),
                "correct this row");
    }
    table.rows = std::move(rows);
    return table;
}

std::optional<double> numberOf(std::string_view cell)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc{} || end != cell.data() + cell.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace haetae
