// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "desk/desk_rows.h"
#include "model/tokens.h"

namespace haetae {
namespace {

using nlohmann::json;

constexpr std::size_t kLongestText = 120; // a longer one may be a picture in letters
constexpr std::size_t kLongestRaw = 4000;
constexpr std::size_t kLongestBroken = 200;

std::string safeText(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

void shorten(json& value)
{
    if (value.is_string() && value.get_ref<const std::string&>().size() > kLongestText)
        value =
            "(" + std::to_string(value.get_ref<const std::string&>().size()) + " bytes left out)";
    else if (value.is_structured())
        for (auto& inner : value)
            shorten(inner);
}

/// As it came, but without anything long enough to be a picture of somebody.
std::string kept(const std::string& raw)
{
    json parsed = json::parse(raw, nullptr, false);
    if (parsed.is_discarded())
        return raw.substr(0, kLongestBroken);
    shorten(parsed);
    return safeText(parsed).substr(0, kLongestRaw);
}

} // namespace

// None of the columns of our own readings is filled, so that no sum or filter can mix them.
LogRow vendorRow(const VendorReported& report)
{
    LogRow row;
    row.kind = RowKind::Vendor;
    row.what = "vendor_reading";
    row.actor = "haetae";
    row.at = report.stamp;
    row.camera = report.camera;
    row.detail = safeText({{"vendor_value_c", report.celsius},
        {"over_vendor_limit", report.overItsLimit}, {"vendor_event", report.event}});
    if (!report.raw.empty())
        row.payload = safeText({{"raw", kept(report.raw)}}); // it may tell of a person
    row.simulated = report.simulated;
    return row;
}

LogRow noteRow(const CameraNoted& note)
{
    LogRow row;
    row.kind = RowKind::System;
    row.what = "camera_noted";
    row.actor = "haetae";
    row.at = note.stamp;
    row.camera = note.camera;
    row.detail = detailJson({{"advice", std::string(token(note.advice))}, {"text", note.text}});
    row.simulated = note.simulated;
    return row;
}

} // namespace haetae
