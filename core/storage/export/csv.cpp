// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/export/csv.h"

#include <vector>

#include "base/atomic_file.h"
#include "storage/export/export_cells.h"

namespace haetae {
namespace {

constexpr std::size_t kChunkBytes = 64 * 1024;

} // namespace

std::string csvCell(std::string_view text)
{
    constexpr std::string_view kFormulaStart("=+-@\t\r\n\0", 8);
    const bool formula = !text.empty() && kFormulaStart.find(text.front()) != text.npos;
    std::string cell = formula ? "'" : "";
    cell.append(text);
    const bool edges = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    if (!formula && !edges && cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell)
        quoted.append(c == '"' ? "\"\"" : std::string(1, c));
    return quoted + "\"";
}

std::string csvHead(LogOrigin origin, const LogRow& newestJudged)
{
    std::string names;
    for (const ExportColumn& column : exportColumns())
        names.append(names.empty() ? "" : ",").append(column.name);
    return "\xEF\xBB\xBF" + csvCell("# " + exportNotice(origin, newestJudged)) + "\r\n" + names
        + "\r\n";
}

std::string csvLine(const LogEntry& entry, LogOrigin origin)
{
    std::vector<ExportCell> cells;
    fillCells(cells, entry, origin);
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line.append(i == 0 ? "" : ",")
            .append(cells[i].number ? cells[i].text : csvCell(cells[i].text));
    return line + "\r\n";
}

Result<ExportSummary> exportCsv(const std::filesystem::path& database, const LogFilter& filter,
    const std::filesystem::path& file, const ExportWatch& watch)
{
    const auto rows = ExportRows::open(database, filter);
    if (!rows)
        return rows.error();
    auto out = AtomicFile::create(file);
    if (!out)
        return out.error();
    std::string text = csvHead(rows->origin(), rows->newestJudged());
    auto done = rows->each(watch, [&](const LogEntry& entry) -> Result<void> {
        text += csvLine(entry, rows->origin());
        if (text.size() < kChunkBytes)
            return {};
        auto written = out->write(text);
        text.clear();
        return written;
    });
    if (done)
        done = out->write(text);
    if (done)
        done = out->commit();
    if (!done)
        return done.error();
    return ExportSummary{file, rows->count()};
}

} // namespace haetae
