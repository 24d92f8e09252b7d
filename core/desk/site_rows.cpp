// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/site_rows.h"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include "desk/desk_rows.h"
#include "model/tokens.h"

namespace haetae {
namespace {

using nlohmann::json;

constexpr const char* kHour = "baseline_hour";
constexpr const char* kAdopted = "baseline_adopted";

LogRow siteRow(const char* what, const CameraId& camera, const FrameStamp& at, bool simulated)
{
    LogRow row;
    row.kind = RowKind::System;
    row.what = what;
    row.actor = "haetae";
    row.at = at;
    row.camera = camera;
    row.simulated = simulated;
    return row;
}

std::optional<BaselineHour> hourFrom(const LogRow& row)
{
    const json detail = json::parse(row.detail, nullptr, false);
    if (!detail.is_object() || !detail.contains("median_skin_c")
        || !detail.contains("people_counted") || !detail["median_skin_c"].is_number()
        || !detail["people_counted"].is_number_integer())
        return std::nullopt;
    const double median = detail["median_skin_c"].get<double>();
    if (!std::isfinite(median))
        return std::nullopt;
    return BaselineHour{row.at.wall, Celsius::degrees(median), detail["people_counted"].get<int>()};
}

} // namespace

LogRow limitRow(const LimitChanged& change)
{
    LogRow row = siteRow("limit_changed", change.camera, change.stamp, change.simulated);
    row.limit = change.now.inForce;
    json detail{{"basis", token(change.now.basis)}, {"fixed_c", change.now.fixed.degrees()},
        {"in_force_before_c", change.before.inForce.degrees()},
        {"in_force_c", change.now.inForce.degrees()}, {"people_counted", change.now.people}};
    if (change.now.adaptive)
        detail["suggested_c"] = change.now.adaptive->degrees();
    if (change.now.median)
        detail["median_oral_equivalent_c"] = change.now.median->degrees();
    row.detail = detail.dump();
    return row;
}

LogRow baselineRow(const BaselineChanged& change)
{
    LogRow row = siteRow("baseline_changed", change.camera, change.stamp, change.simulated);
    json detail{{"before", token(change.before.condition)}, {"now", token(change.now.condition)},
        {"usual_skin_c", change.now.usual.degrees()},
        {"usual_provisional", change.now.usualProvisional}, {"people_counted", change.now.people}};
    if (change.now.median)
        detail["median_skin_c"] = change.now.median->degrees();
    if (change.now.shift)
        detail["shift_k"] = change.now.shift->kelvins();
    if (change.now.sinceValidation)
        detail["since_validation_k"] = change.now.sinceValidation->kelvins();
    row.detail = detail.dump();
    return row;
}

LogRow baselineHourRow(const BaselineHourKept& kept)
{
    LogRow row = siteRow(kHour, kept.camera, kept.stamp, kept.simulated);
    row.detail =
        json{{"median_skin_c", kept.hour.median.degrees()}, {"people_counted", kept.hour.people}}
            .dump();
    return row;
}

Result<RememberedBaseline> rememberedBaseline(
    const EventLog& log, const CameraId& camera, WallTime since)
{
    RememberedBaseline remembered;
    LogFilter filter;
    filter.from = since;
    filter.kinds = {RowKind::System, RowKind::Setting};
    filter.camera = camera.value;
    filter.whats = {kHour, kAdopted};
    while (!remembered.adopted) {
        const auto rows = log.query(filter);
        if (!rows)
            return rows.error();
        for (const LogEntry& entry : *rows) {
            if (entry.row.camera != camera)
                continue;
            remembered.adopted = entry.row.what == kAdopted;
            if (remembered.adopted)
                break;
            if (entry.row.what != kHour)
                continue;
            if (const auto hour = hourFrom(entry.row))
                remembered.hours.push_back(*hour);
        }
        if (static_cast<int>(rows->size()) < filter.limit)
            break;
        filter.before = rows->back().id;
    }
    std::reverse(remembered.hours.begin(), remembered.hours.end());
    return remembered;
}

} // namespace haetae
