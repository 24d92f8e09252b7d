// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/export/export_cells.h"

#include <array>
#include <charconv>
#include <optional>

#include <nlohmann/json.hpp>

namespace haetae {
namespace {

// Never printf: its decimal point follows the locale.
std::string fixed(double value, int decimals)
{
    std::array<char, 64> text{};
    const auto end = std::to_chars(
        text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
    return end.ec == std::errc() ? std::string(text.data(), end.ptr) : std::string();
}

/// Fills cells from the left. *value*
class Filler {
public:
    explicit Filler(std::vector<ExportCell>& cells) : cells_(&cells) { }

    Filler& text(std::string_view words) { return put(words, false); }
    Filler& whole(std::int64_t value) { return put(std::to_string(value), true); }
    Filler& real(const std::optional<double>& value)
    {
        const int decimals = exportColumns()[next_].decimals;
        return value ? put(fixed(*value, decimals), true) : put({}, false);
    }
    Filler& real(const std::optional<Celsius>& value)
    {
        return real(value ? std::optional(value->degrees()) : std::nullopt);
    }
    Filler& real(const std::optional<TempDelta>& value)
    {
        return real(value ? std::optional(value->kelvins()) : std::nullopt);
    }

private:
    Filler& put(std::string_view words, bool number)
    {
        ExportCell& cell = (*cells_)[next_++];
        cell.text.assign(words);
        cell.number = number && !words.empty();
        return *this;
    }

    std::vector<ExportCell>* cells_;
    std::size_t next_ = 0;
};

/// The clinical thermometer's value and name out of a recheck's payload. *value*
struct Clinical {
    std::optional<double> value;
    std::string instrument;
};

Clinical clinicalOf(const LogRow& row)
{
    Clinical clinical;
    if (row.payload.empty())
        return clinical;
    const auto payload = nlohmann::json::parse(row.payload, nullptr, false);
    if (!payload.is_object())
        return clinical;
    if (const auto found = payload.find("value_c"); found != payload.end() && found->is_number())
        clinical.value = found->get<double>();
    if (const auto found = payload.find("instrument"); found != payload.end() && found->is_string())
        clinical.instrument = found->get<std::string>();
    return clinical;
}

} // namespace

const std::vector<ExportColumn>& exportColumns()
{
    static const std::vector<ExportColumn> kColumns{{"time"}, {"kind"}, {"what"}, {"alarm_kind"},
        {"verdict"}, {"camera"}, {"track", 0}, {"skin_temperature_c", 2}, {"oral_equivalent_c", 2},
        {"u95_k", 2}, {"limit_c", 2}, {"site_offset_k", 2}, {"offset_provisional"}, {"site"},
        {"reference_raw_c", 2}, {"reference_set_c", 2}, {"reasons"}, {"condition"}, {"handling"},
        {"outcome"}, {"count", 0}, {"actor"}, {"clinical_thermometer_c", 1}, {"instrument"},
        {"detail"}, {"simulation"}, {"row", 0}, {"uuid"}, {"alarm_uuid"}, {"row_hash"}};
    return kColumns;
}

void fillCells(std::vector<ExportCell>& cells, const LogEntry& entry, LogOrigin origin)
{
    const LogRow& row = entry.row;
    const Clinical clinical = clinicalOf(row);
    cells.resize(exportColumns().size());
    Filler fill(cells);
    fill.text(isoTime(row.at.wall)).text(token(row.kind)).text(row.what).text(row.alarmKind);
    fill.text(row.verdict).text(row.camera.value);
    row.track.valid() ? fill.whole(row.track.value) : fill.text({});
    fill.real(row.skin).real(row.oralEquivalent).real(row.u95).real(row.limit);
    fill.real(row.siteOffset);
    fill.text(!row.siteOffset ? "" : row.offsetProvisional ? "provisional" : "validated");
    fill.text(row.site).real(row.referenceRaw).real(row.referenceSet).text(row.reasons);
    fill.text(row.condition).text(row.handling).text(row.outcome).whole(row.count);
    fill.text(row.actor).real(clinical.value).text(clinical.instrument).text(row.detail);
    fill.text(mark(origin)).whole(entry.id.value).text(row.uuid).text(row.alarmUuid);
    fill.text(entry.rowHash);
}

std::string exportNotice(LogOrigin origin, const LogRow& newestJudged)
{
    std::string notice = "Haetae log: screening aid, not a medical device; temperatures are skin"
                         " temperatures and their oral-equivalents, recheck with a clinical"
                         " thermometer";
    if (newestJudged.siteOffset) {
        const double offset = newestJudged.siteOffset->kelvins();
        notice += std::string("; site offset ") + (offset < 0 ? "" : "+") + fixed(offset, 2) + " K"
            + (newestJudged.offsetProvisional ? " (provisional)" : "");
    }
    if (origin == LogOrigin::Simulation)
        return "SIMULATION: no real person was measured. " + notice;
    if (origin == LogOrigin::Recording)
        return "RECORDING: screened afterwards, nobody stood at the door. " + notice;
    return notice;
}

} // namespace haetae
