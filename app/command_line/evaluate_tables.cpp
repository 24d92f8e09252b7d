// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/evaluate_tables.h"

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "command_line/json_values.h"

namespace haetae::command_line {
namespace {

constexpr std::uintmax_t kLargestTable = 64U << 20U;

} // namespace

Result<std::string> readWholeTable(const std::string& file)
{
    std::error_code error;
    const auto size = std::filesystem::is_regular_file(file, error)
        ? std::filesystem::file_size(file, error)
        : std::uintmax_t{0};
    if (size > kLargestTable)
        return fail(ErrorKind::Unsupported, file, "larger than 64 MB", "give one table at a time");
    std::ifstream in(file, std::ios::binary);
    if (!in || std::filesystem::is_directory(file, error))
        return fail(ErrorKind::NotFound, file, "cannot be opened", "give a CSV table");
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (in.bad())
        return fail(ErrorKind::Unavailable, file, "cannot be read to its end", "try again");
    return text;
}

void printFault(const std::string& file, const TableFault& fault, bool json)
{
    if (json)
        printLine({{"type", "fault"}, {"file", file}, {"row", fault.line}, {"column", fault.column},
            {"value", fault.value}, {"why", fault.why}});
    else
        std::cerr << "haetaectl: " << file << ": " << fault.text() << '\n';
}

void addEstimate(
    Json& object, const std::string& key, const Estimate& estimate, const std::string& unit)
{
    object[key + unit] = rounded(estimate.value, 4);
    object[key + "_low" + unit] = rounded(estimate.interval.low, 4);
    object[key + "_high" + unit] = rounded(estimate.interval.high, 4);
}

void addOutcome(Json& object, const LimitOutcome& outcome, const std::string& suffix)
{
    addEstimate(object, "sensitivity" + suffix, outcome.sensitivity.share);
    addEstimate(object, "specificity" + suffix, outcome.specificity.share);
}

std::string spoken(const Estimate& estimate, int decimals)
{
    if (!std::isfinite(estimate.value))
        return "-";
    char text[96];
    std::snprintf(text, sizeof text, "%.*f (%.*f to %.*f)", decimals, estimate.value, decimals,
        estimate.interval.low, decimals, estimate.interval.high);
    return text;
}

} // namespace haetae::command_line
