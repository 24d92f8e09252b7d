// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/facial_oral_table.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <set>

#include "screening/confidence.h"

namespace haetae {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kOneFaultyIn = 20;

/// What can be true of a column. *value*
struct Bounds {
    const char* name; ///< or its beginning
    double low;
    double high;
    const char* unit;
};

/// Wide enough for every living person in a heated room, and no wider.
constexpr Bounds kBounds[] = {{"aveOral", 33.0, 43.0, "degC"}, {"T_offset", -5.0, 5.0, "K"},
    {"T_atm", 5.0, 45.0, "degC"}, {"Humidity", 0.0, 100.0, "%"}, {"Distance", 0.3, 3.0, "m"}};
constexpr Bounds kRegion = {"", 25.0, 43.0, "degC"};

const Bounds& boundsOf(const std::string& column)
{
    for (const Bounds& bounds : kBounds) {
        if (column.rfind(bounds.name, 0) == 0)
            return bounds;
    }
    return kRegion;
}

/// A measured column with its place; rounds are numbered from 0, -1 is no round.
struct Column {
    std::size_t index = 0;
    std::string name;
    std::string region;
    int round = -1;
};

bool isNamedBound(const std::string& name)
{
    return std::any_of(std::begin(kBounds), std::end(kBounds),
        [&](const Bounds& bounds) { return name.rfind(bounds.name, 0) == 0; });
}

/// The published file calls the fourth left canthus T_LC14; and two regions carry an underscore
/// before the digit.
Column columnOf(std::size_t index, const std::string& name)
{
    Column column{index, name, name == "T_LC14" ? "T_LC4" : name, -1};
    if (column.region.empty() || column.region.back() < '1' || column.region.back() > '4')
        return column;
    column.round = column.region.back() - '1';
    column.region.pop_back();
    return column;
}

std::vector<Column> columnsOf(const TableText& table)
{
    std::vector<Column> columns;
    for (std::size_t i = 0; i < table.names.size(); ++i) {
        Column column = columnOf(i, table.names[i]);
        if (column.round >= 0 || isNamedBound(column.name))
            columns.push_back(std::move(column));
    }
    return columns;
}

Result<void> checkColumns(const std::vector<Column>& columns, const std::string& file)
{
    const auto lacks = [&](const std::string& region, int round) {
        return std::none_of(columns.begin(), columns.end(),
            [&](const Column& c) { return c.region == region && c.round == round; });
    };
    for (const char* region : {"T_offset", "T_Max", "canthiMax", "T_FH_Max"}) {
        for (int round = 0; round < FacialOralPerson::kRounds; ++round) {
            if (lacks(region, round))
                return fail(ErrorKind::Corrupt, file,
                    "column " + std::string(region) + std::to_string(round + 1) + " is missing",
                    "give a table of PhysioNet doi 10.13026/3bhc-9065 as published");
        }
    }
    if (lacks("aveOralM", -1))
        return fail(ErrorKind::Corrupt, file, "column aveOralM is missing",
            "give a table of PhysioNet doi 10.13026/3bhc-9065 as published");
    return {};
}

/// The value of a cell, or NaN; what is not empty and not believed is written down.
double believed(const TableRow& row, const Column& column, std::vector<TableFault>& faults)
{
    const std::string& cell = row.cells[column.index];
    if (cell.empty() || cell == "NaN")
        return kNaN;
    const Bounds& bounds = boundsOf(column.name);
    const auto value = numberOf(cell);
    if (value && *value >= bounds.low && *value <= bounds.high)
        return *value;
    char why[96];
    std::snprintf(why, sizeof why,
        value ? "is outside %g..%g %s, not used" : "is not a number in %g..%g %s, not used",
        bounds.low, bounds.high, bounds.unit);
    faults.push_back({row.line, column.name, cell, why});
    return kNaN;
}

FacialOralPerson readPerson(
    const TableRow& row, const std::vector<Column>& columns, std::vector<TableFault>& faults)
{
    FacialOralPerson person;
    person.id = row.cells[0];
    person.oralDegrees = kNaN;
    person.referenceOffset.fill(kNaN);
    for (const Column& column : columns) {
        const double value = believed(row, column, faults);
        if (column.name == "aveOralM") {
            person.oralDegrees = value;
        } else if (column.round >= 0 && column.region == "T_offset") {
            person.referenceOffset[static_cast<std::size_t>(column.round)] = value;
        } else if (column.round >= 0) {
            auto [entry, fresh] = person.regions.try_emplace(column.region);
            if (fresh)
                entry->second.fill(kNaN);
            entry->second[static_cast<std::size_t>(column.round)] = value;
        }
    }
    return person;
}

} // namespace

void FacialOralTable::leaveOut(
    std::size_t line, const std::string& column, const std::string& value, const char* why)
{
    ++peopleLeftOut;
    faults.push_back({line, column, value, why});
}

Result<FacialOralTable> readFacialOral(std::string_view text, const std::string& file)
{
    const auto table = readTableText(text, file, 3);
    if (!table)
        return tl::unexpected<Error>(table.error());
    const auto columns = columnsOf(*table);
    if (const auto checked = checkColumns(columns, file); !checked)
        return tl::unexpected<Error>(checked.error());
    FacialOralTable read;
    std::set<std::string> seen;
    std::size_t faulty = 0;
    for (const TableRow& row : table->rows) {
        const std::size_t before = read.faults.size();
        auto person = readPerson(row, columns, read.faults);
        faulty += read.faults.size() > before ? 1 : 0;
        if (!std::isfinite(person.oralDegrees)) {
            if (row.cells[0].empty() && read.faults.size() == before)
                continue; // a row of blanks but for its end
            read.leaveOut(row.line, "aveOralM", "", "person left out: no oral temperature");
            continue;
        }
        if (!seen.insert(person.id).second) { // twice the same person is not two people
            read.leaveOut(row.line, table->names[0], person.id, "is there twice, row left out");
            continue;
        }
        read.people.push_back(std::move(person));
    }
    if (faulty * kOneFaultyIn > table->rows.size() && faulty > 1)
        return fail(ErrorKind::Corrupt, file,
            std::to_string(faulty) + " of " + std::to_string(table->rows.size())
                + " people have impossible values, first " + read.faults.front().text(),
            "check units (degC, m, %) and that no column has moved");
    if (read.people.empty())
        return fail(ErrorKind::Corrupt, file, "nobody has an oral temperature",
            "give a table of PhysioNet doi 10.13026/3bhc-9065 as published");
    return read;
}

double figureOf(const FacialOralPerson& person, const std::string& region, unsigned rounds,
    LookRule rule, ReferenceUse use)
{
    const auto found = person.regions.find(region);
    if (found == person.regions.end())
        return kNaN;
    std::vector<double> looks;
    for (std::size_t i = 0; i < FacialOralPerson::kRounds; ++i) {
        const double added = use == ReferenceUse::TakenOut ? person.referenceOffset[i] : 0.0;
        const double look = found->second[i] - added;
        if ((rounds >> i & 1U) != 0 && std::isfinite(look))
            looks.push_back(look);
    }
    if (looks.empty())
        return kNaN;
    switch (rule) {
    case LookRule::Mean:
        return meanOf(looks);
    case LookRule::Median:
        return quantileOf(looks, 0.5);
    case LookRule::Maximum:
        return *std::max_element(looks.begin(), looks.end());
    case LookRule::Minimum:
        return *std::min_element(looks.begin(), looks.end());
    }
    return kNaN;
}

std::vector<PairedTemperature> pairsOf(const FacialOralTable& table, const std::string& region,
    unsigned rounds, LookRule rule, ReferenceUse use)
{
    std::vector<PairedTemperature> pairs;
    for (const auto& person : table.people) {
        const double figure = figureOf(person, region, rounds, rule, use);
        if (std::isfinite(figure))
            pairs.push_back({figure, person.oralDegrees});
    }
    return pairs;
}

} // namespace haetae
