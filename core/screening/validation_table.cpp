// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/validation_table.h"

#include <set>

namespace haetae {
namespace {

/// Where a column lies and what it may hold, degC. *value*
struct TemperatureColumn {
    const char* name;
    std::size_t index;
    double low;
    double high;
};

/// Why the cell is not believed; empty when it is.
std::string faultOf(const TemperatureColumn& column, const std::string& cell)
{
    if (cell.empty())
        return "is empty";
    const auto value = numberOf(cell);
    if (!value)
        return "is not a number (decimal point, no unit)";
    if (*value >= column.low && *value <= column.high)
        return {};
    if (*value >= 68.0 && *value <= 113.0)
        return "looks like degF; give degC";
    return "is outside " + std::to_string(static_cast<int>(column.low)) + ".."
        + std::to_string(static_cast<int>(column.high)) + " degC";
}

} // namespace

Result<ValidationTable> readValidationTable(std::string_view text, const std::string& file)
{
    const auto table = readTableText(text, file);
    if (!table)
        return tl::unexpected<Error>(table.error());
    const auto person = table->column("person");
    const auto skin = table->column("skin_c");
    const auto clinical = table->column("clinical_c");
    if (!person || !skin || !clinical)
        return fail(ErrorKind::Corrupt, file,
            std::string("column ")
                + (!person      ? "person"
                        : !skin ? "skin_c"
                                : "clinical_c")
                + " is missing",
            "name the columns person,skin_c,clinical_c in the first row");
    const TemperatureColumn columns[] = {
        {"skin_c", *skin, 20.0, 43.0}, {"clinical_c", *clinical, 33.0, 43.0}};
    ValidationTable read;
    std::set<std::string> seen;
    for (const TableRow& row : table->rows) {
        const std::string& id = row.cells[*person];
        std::string why = id.empty() ? "is empty" : "";
        std::string where = "person";
        if (!id.empty() && !seen.insert(id).second)
            why = "is there twice";
        for (const auto& column : columns) {
            if (why.empty()) {
                why = faultOf(column, row.cells[column.index]);
                where = column.name;
            }
        }
        if (why.empty())
            read.people.push_back({*numberOf(row.cells[*skin]), *numberOf(row.cells[*clinical])});
        else
            read.faults.push_back({row.line, where, row.cells[*table->column(where)], why});
    }
    return read;
}

} // namespace haetae
