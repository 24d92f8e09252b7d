// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/export/csv.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include <nlohmann/json.hpp>

#include "base/atomic_file.h"

namespace haetae {
namespace {

constexpr int kPage = 1000;
constexpr const char* kColumns =
    "time,kind,what,alarm_kind,verdict,camera,track,skin_temperature_c,oral_equivalent_c,u95_k,"
    "limit_c,site_offset_k,offset_provisional,site,reference_raw_c,reference_set_c,reasons,"
    "condition,handling,outcome,count,actor,clinical_thermometer_c,instrument,detail,simulation,"
    "row,uuid,alarm_uuid,row_hash";

// Never printf: its decimal point follows the locale.
std::string number(double value, int decimals)
{
    std::array<char, 64> text{};
    const auto end = std::to_chars(
        text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
    return end.ec == std::errc() ? std::string(text.data(), end.ptr) : std::string();
}

std::string number(const std::optional<Celsius>& value)
{
    return value ? number(value->degrees(), 2) : std::string();
}

std::string number(const std::optional<TempDelta>& value)
{
    return value ? number(value->kelvins(), 2) : std::string();
}

/// A line that grows cell by cell. *value*
class Line {
public:
    Line& add(std::string_view cell)
    {
        if (!first_)
            text_.push_back(',');
        first_ = false;
        text_.append(cell);
        return *this;
    }
    [[nodiscard]] std::string end() const { return text_ + "\r\n"; }

private:
    std::string text_;
    bool first_ = true;
};

/// The clinical thermometer's value and name out of a recheck's payload. *value*
struct Clinical {
    std::string value;
    std::string instrument;
};

Clinical clinicalOf(const LogRow& row)
{
    const auto payload = nlohmann::json::parse(row.payload, nullptr, false);
    Clinical clinical;
    if (!payload.is_object())
        return clinical;
    if (const auto found = payload.find("value_c"); found != payload.end() && found->is_number())
        clinical.value = number(found->get<double>(), 1);
    if (const auto found = payload.find("instrument"); found != payload.end() && found->is_string())
        clinical.instrument = found->get<std::string>();
    return clinical;
}

Result<LogRow> newestJudged(const EventLog& log, const LogFilter& filter)
{
    LogFilter people = filter;
    people.kinds = {RowKind::Person, RowKind::Alarm};
    people.limit = 1;
    auto rows = log.query(people);
    if (!rows)
        return rows.error();
    return rows->empty() ? LogRow() : rows->front().row;
}

Result<std::int64_t> writeRows(const EventLog& log, LogFilter page, AtomicFile& out)
{
    std::int64_t rows = 0;
    page.limit = kPage;
    for (;;) {
        auto entries = log.query(page);
        if (!entries)
            return entries.error();
        if (entries->empty())
            return rows;
        std::string text;
        for (const LogEntry& entry : *entries)
            text += csvLine(entry, log.origin());
        if (auto done = out.write(text); !done)
            return done.error();
        rows += static_cast<std::int64_t>(entries->size());
        page.before = entries->back().id;
    }
}

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
    std::string notice = "# Haetae log: screening aid, not a medical device; temperatures are skin"
                         " temperatures and their oral-equivalents, recheck with a clinical"
                         " thermometer";
    if (newestJudged.siteOffset) {
        const double offset = newestJudged.siteOffset->kelvins();
        notice += std::string("; site offset ") + (offset < 0 ? "" : "+") + number(offset, 2) + " K"
            + (newestJudged.offsetProvisional ? " (provisional)" : "");
    }
    if (origin == LogOrigin::Simulation)
        notice = "# SIMULATION: no real person was measured. " + notice.substr(2);
    if (origin == LogOrigin::Recording)
        notice = "# RECORDING: screened afterwards, nobody stood at the door. " + notice.substr(2);
    return "\xEF\xBB\xBF" + csvCell(notice) + "\r\n" + kColumns + "\r\n";
}

std::string csvLine(const LogEntry& entry, LogOrigin origin)
{
    const LogRow& row = entry.row;
    const Clinical clinical = clinicalOf(row);
    Line line;
    line.add(isoTime(row.at.wall)).add(token(row.kind)).add(csvCell(row.what));
    line.add(csvCell(row.alarmKind)).add(csvCell(row.verdict)).add(csvCell(row.camera.value));
    line.add(row.track.valid() ? std::to_string(row.track.value) : "");
    line.add(number(row.skin)).add(number(row.oralEquivalent)).add(number(row.u95));
    line.add(number(row.limit)).add(number(row.siteOffset));
    line.add(!row.siteOffset ? "" : row.offsetProvisional ? "provisional" : "validated");
    line.add(csvCell(row.site)).add(number(row.referenceRaw)).add(number(row.referenceSet));
    line.add(csvCell(row.reasons)).add(csvCell(row.condition)).add(csvCell(row.handling));
    line.add(csvCell(row.outcome)).add(std::to_string(row.count)).add(csvCell(row.actor));
    line.add(clinical.value).add(csvCell(clinical.instrument)).add(csvCell(row.detail));
    line.add(mark(origin)).add(std::to_string(entry.id.value));
    line.add(csvCell(row.uuid)).add(csvCell(row.alarmUuid)).add(entry.rowHash);
    return line.end();
}

Result<CsvSummary> exportCsv(const std::filesystem::path& database, const LogFilter& filter,
    const std::filesystem::path& file)
{
    auto log = EventLog::openForReading(database);
    if (!log)
        return log.error();
    const auto newest = newestJudged(*log, filter);
    if (!newest)
        return newest.error();
    auto out = AtomicFile::create(file);
    if (!out)
        return out.error();
    if (auto done = out->write(csvHead(log->origin(), *newest)); !done)
        return done.error();
    const auto rows = writeRows(*log, filter, *out);
    if (!rows)
        return rows.error();
    if (auto done = out->commit(); !done)
        return done.error();
    return CsvSummary{file, *rows};
}

} // namespace haetae
