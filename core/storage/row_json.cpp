// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_json.h"

#include <nlohmann/json.hpp>

#include "storage/hash_chain.h"
#include "storage/log_columns.h"

namespace haetae {
namespace {

using nlohmann::json;

constexpr const char* kPayload = "payload";
constexpr const char* kSum = "sum";

// Not against forgery (the chain does that), only against a damaged disk.
std::string checksum(const json& row)
{
    return payloadHash({}, row.dump(-1, ' ', false, json::error_handler_t::replace)).substr(0, 16);
}

json toJson(const ColumnValue& value)
{
    return std::visit(
        [](const auto& held) -> json {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                return nullptr;
            else
                return held;
        },
        value);
}

ColumnValue fromJson(const json& value)
{
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (value.is_number())
        return value.get<double>();
    if (value.is_string())
        return value.get<std::string>();
    return std::monostate{};
}

} // namespace

std::string journalLine(const LogRow& row)
{
    json line = json::object();
    const auto values = columnsOf(row);
    for (std::size_t i = 0; i < values.size(); ++i)
        line[std::string(columnNames()[i])] = toJson(values[i]);
    line[kPayload] = row.payload;
    // Dumped and read once, so that text that is no UTF-8 has the checksum it will be read with.
    line = json::parse(line.dump(-1, ' ', false, json::error_handler_t::replace), nullptr, false);
    line[kSum] = checksum(line);
    return line.dump();
}

std::optional<LogRow> rowFromJournalLine(const std::string& text)
{
    // A row is flat; what is nested deeper is dropped, else writing it again could take any stack.
    const auto flat = [](int depth, json::parse_event_t, json&) { return depth <= 1; };
    json line = json::parse(text, flat, false);
    if (!line.is_object() || !line.contains(kSum) || !line[kSum].is_string())
        return std::nullopt;
    if (line.contains(kPayload) && !line[kPayload].is_string())
        return std::nullopt;
    const auto sum = line[kSum].get<std::string>();
    line.erase(kSum);
    if (checksum(line) != sum)
        return std::nullopt;
    std::vector<ColumnValue> values;
    for (const auto name : columnNames())
        values.push_back(fromJson(line.value(std::string(name), json())));
    LogRow row = rowFrom(values);
    row.payload = line.value(kPayload, std::string());
    return row;
}

} // namespace haetae
