// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "fuzz/fuzz_target.h"
#include "storage/hash_chain.h"
#include "storage/row_json.h"

// A line of the spill journal, as it stands and with its checksum made right: that one is against
// damage, and whoever can write the file can also reckon it.

namespace {

std::string withRightSum(const std::string& text)
{
    const auto flat = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        return depth <= 1; // deeper, it is this target that would overflow
    };
    auto line = nlohmann::json::parse(text, flat, false);
    if (!line.is_object())
        return {};
    line.erase("sum");
    using Handler = nlohmann::json::error_handler_t;
    line["sum"] =
        haetae::payloadHash({}, line.dump(-1, ' ', false, Handler::replace)).substr(0, 16);
    return line.dump(-1, ' ', false, Handler::replace);
}

} // namespace

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    LogRow row;
    row.uuid = "5f0c0b5e-1111-4222-8333-444455556666";
    row.what = "raised";
    row.actor = "haetae";
    row.camera = {"east"};
    row.skin = Celsius::degrees(36.4);
    row.payload = R"({"comment":"x"})";
    row.detail = R"({"a":[1,2]})";
    const std::string deep = "{\"sum\":\"0123456789abcdef\",\"a\":" + std::string(200'000, '[');
    return {bytesOf(deep + std::string(200'000, ']') + "}"), bytesOf(journalLine(row)),
        bytesOf(journalLine({})), bytesOf(R"({"payload":7,"sum":"x"})")};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace haetae;
    const std::string text = fuzz::textOf(bytes, size);
    for (const std::string& line : {text, withRightSum(text)}) {
        const auto row = rowFromJournalLine(line);
        if (!row)
            continue;
        const auto again = rowFromJournalLine(journalLine(*row));
        fuzz::require(again.has_value(), "a row that was read can be kept again");
        fuzz::require(journalLine(*again) == journalLine(*row), "it is the same then");
    }
    return 0;
}
