// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log_columns.h"

#include <cmath>

namespace haetae {
namespace {

template <class Row, class Visit>
void forEachColumn(Row& row, Visit&& visit)
{
    visit("uuid", row.uuid);
    visit("kind", row.kind);
    visit("what", row.what);
    visit("actor", row.actor);
    visit("wall_us", row.at.wall);
    visit("monotonic_ns", row.at.monotonic);
    visit("sequence", row.at.sequence);
    visit("boot_id", row.bootId);
    visit("camera", row.camera.value);
    visit("track", row.track.value);
    visit("alarm_uuid", row.alarmUuid);
    visit("alarm_kind", row.alarmKind);
    visit("verdict", row.verdict);
    visit("skin_c", row.skin);
    visit("oral_equivalent_c", row.oralEquivalent);
    visit("u95_k", row.u95);
    visit("limit_c", row.limit);
    visit("site_offset_k", row.siteOffset);
    visit("offset_provisional", row.offsetProvisional);
    visit("site", row.site);
    visit("reference_raw_c", row.referenceRaw);
    visit("reference_set_c", row.referenceSet);
    visit("reasons", row.reasons);
    visit("condition", row.condition);
    visit("handling", row.handling);
    visit("outcome", row.outcome);
    visit("count", row.count);
    visit("detail", row.detail);
    visit("simulated", row.simulated);
}

ColumnValue real(double number)
{
    if (!std::isfinite(number))
        return std::monostate{};
    return number == 0.0 ? 0.0 : number; // SQLite drops the sign of -0
}

ColumnValue toColumn(const std::string& text)
{
    return text;
}
ColumnValue toColumn(RowKind kind)
{
    return std::string(token(kind));
}
ColumnValue toColumn(WallTime time)
{
    return std::int64_t{time.time_since_epoch().count()};
}
ColumnValue toColumn(MonotonicTime time)
{
    return std::int64_t{time.time_since_epoch().count()};
}
ColumnValue toColumn(std::uint64_t number)
{
    return static_cast<std::int64_t>(number);
}
ColumnValue toColumn(std::int64_t number)
{
    return number;
}
ColumnValue toColumn(int number)
{
    return std::int64_t{number};
}
ColumnValue toColumn(bool truth)
{
    return std::int64_t{truth ? 1 : 0};
}
ColumnValue toColumn(const std::optional<Celsius>& point)
{
    return point ? real(point->degrees()) : ColumnValue{};
}
ColumnValue toColumn(const std::optional<TempDelta>& delta)
{
    return delta ? real(delta->kelvins()) : ColumnValue{};
}

std::int64_t integerOr(const ColumnValue& value, std::int64_t fallback)
{
    const auto* number = std::get_if<std::int64_t>(&value);
    return number ? *number : fallback;
}

std::optional<double> realOf(const ColumnValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    return std::nullopt;
}

void fromColumn(const ColumnValue& value, std::string& text)
{
    if (const auto* words = std::get_if<std::string>(&value))
        text = *words;
}
void fromColumn(const ColumnValue& value, RowKind& kind)
{
    if (const auto* word = std::get_if<std::string>(&value))
        kind = rowKindFromToken(*word).value_or(RowKind::System);
}
void fromColumn(const ColumnValue& value, WallTime& time)
{
    time = WallTime(std::chrono::microseconds(integerOr(value, 0)));
}
void fromColumn(const ColumnValue& value, MonotonicTime& time)
{
    time = MonotonicTime(std::chrono::nanoseconds(integerOr(value, 0)));
}
void fromColumn(const ColumnValue& value, std::uint64_t& number)
{
    number = static_cast<std::uint64_t>(integerOr(value, 0));
}
void fromColumn(const ColumnValue& value, std::int64_t& number)
{
    number = integerOr(value, 0);
}
void fromColumn(const ColumnValue& value, int& number)
{
    number = static_cast<int>(integerOr(value, 1));
}
void fromColumn(const ColumnValue& value, bool& truth)
{
    truth = integerOr(value, truth ? 1 : 0) != 0;
}
void fromColumn(const ColumnValue& value, std::optional<Celsius>& point)
{
    if (const auto number = realOf(value))
        point = Celsius::degrees(*number);
}
void fromColumn(const ColumnValue& value, std::optional<TempDelta>& delta)
{
    if (const auto number = realOf(value))
        delta = TempDelta::kelvins(*number);
}

} // namespace

const std::vector<std::string_view>& columnNames()
{
    static const std::vector<std::string_view> kNames = [] {
        std::vector<std::string_view> names;
        const LogRow row;
        forEachColumn(row, [&names](const char* name, const auto&) { names.emplace_back(name); });
        return names;
    }();
    return kNames;
}

std::vector<ColumnValue> columnsOf(const LogRow& row)
{
    std::vector<ColumnValue> values;
    values.reserve(columnNames().size());
    forEachColumn(
        row, [&values](const char*, const auto& member) { values.push_back(toColumn(member)); });
    return values;
}

LogRow rowFrom(const std::vector<ColumnValue>& values)
{
    LogRow row;
    std::size_t next = 0;
    forEachColumn(row, [&](const char*, auto& member) {
        if (next < values.size())
            fromColumn(values[next], member);
        ++next;
    });
    return row;
}

} // namespace haetae
