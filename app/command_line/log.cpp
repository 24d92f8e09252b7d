// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "command_line/command.h"
#include "command_line/json_values.h"
#include "storage/event_log.h"
#include "storage/export/csv.h"
#include "storage/hash_chain.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl log. *value*
struct LogOptions {
    std::string log;
    std::string from;
    std::string to;
    std::string format = "csv";
    std::string output;
    std::int64_t row = 0;
    bool json = false;
};

Result<LogFilter> filterOf(const LogOptions& options)
{
    LogFilter filter;
    filter.limit = 0; // all
    if (!options.from.empty()) {
        auto from = parseIsoTime(options.from);
        if (!from)
            return tl::unexpected<Error>(from.error());
        filter.from = *from;
    }
    if (!options.to.empty()) {
        auto to = parseIsoTime(options.to);
        if (!to)
            return tl::unexpected<Error>(to.error());
        filter.to = *to;
    }
    return filter;
}

Json jsonOf(const LogEntry& entry)
{
    const LogRow& row = entry.row;
    Json object{{"type", "row"}, {"id", entry.id.value}, {"time", isoTime(row.at.wall)},
        {"kind", rowKindToken(row.kind)}, {"what", row.what}, {"actor", row.actor},
        {"camera", row.camera.value}, {"track", row.track.value}, {"verdict", row.verdict}};
    object["skin_c"] = command_line::jsonOf(row.skin);
    object["oral_equivalent_c"] = command_line::jsonOf(row.oralEquivalent);
    object["u95_k"] = command_line::jsonOf(row.u95);
    object["limit_c"] = command_line::jsonOf(row.limit);
    object["site_offset_k"] = command_line::jsonOf(row.siteOffset);
    object["site_offset_provisional"] = row.offsetProvisional;
    object["site"] = row.site;
    object["reference_raw_c"] = command_line::jsonOf(row.referenceRaw);
    object["reference_set_c"] = command_line::jsonOf(row.referenceSet);
    object["reasons"] = row.reasons;
    object["condition"] = row.condition;
    object["handling"] = row.handling;
    object["outcome"] = row.outcome;
    object["count"] = row.count;
    object["detail"] = row.detail;
    object["simulated"] = row.simulated;
    return object;
}

void printRow(const LogEntry& entry, bool json)
{
    if (json) {
        printLine(jsonOf(entry));
        return;
    }
    const LogRow& row = entry.row;
    std::cout << (row.simulated ? "SIMULATION  " : "") << isoTime(row.at.wall) << "  "
              << rowKindToken(row.kind) << "  " << row.what << "  " << row.camera.value << "  "
              << row.verdict;
    if (row.oralEquivalent && row.u95)
        std::cout << "  oral-equivalent " << rounded(row.oralEquivalent->degrees(), 1) << " degC"
                  << (row.offsetProvisional ? " (provisional)" : "") << " +- "
                  << rounded(row.u95->kelvins(), 2) << " K";
    std::cout << "  " << row.reasons << '\n';
}

int list(const LogOptions& options)
{
    const auto filter = filterOf(options);
    if (!filter)
        return reportError(filter.error());
    auto log = EventLog::openForReading(options.log);
    if (!log)
        return reportError(log.error());
    const auto rows = log->query(*filter);
    if (!rows)
        return reportError(rows.error());
    for (const auto& entry : *rows) {
        if (options.row == 0 || options.row == entry.id.value)
            printRow(entry, options.json);
    }
    return kDone;
}

int verify(const LogOptions& options)
{
    const auto began = std::chrono::steady_clock::now();
    auto log = EventLog::openForReading(options.log);
    if (!log)
        return reportError(log.error());
    const auto report = verifyChain(*log);
    if (!report)
        return reportError(report.error());
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    if (options.json) {
        Json line{{"type", "verify"}, {"rows", report->rows}, {"ok", report->ok}};
        line["first_bad_row"] =
            report->firstBadRow.valid() ? Json(report->firstBadRow.value) : Json(nullptr);
        line["seconds"] = rounded(seconds);
        printLine(line);
    } else {
        std::cout << report->rows << " rows: " << (report->ok ? "unbroken" : "BROKEN at row ")
                  << (report->ok ? "" : std::to_string(report->firstBadRow.value)) << '\n';
    }
    return report->ok ? kDone : kNegative;
}

int exportRows(const LogOptions& options)
{
    const auto filter = filterOf(options);
    if (!filter)
        return reportError(filter.error());
    if (options.format != "csv")
        return reportError({ErrorKind::InvalidInput, "--format " + options.format,
            "cannot be written yet", "use --format csv"});
    auto log = EventLog::openForReading(options.log);
    if (!log)
        return reportError(log.error());
    const auto rows = log->query(*filter);
    if (!rows)
        return reportError(rows.error());
    if (options.output.empty()) {
        std::cout << csvText(*rows, log->origin());
        return kDone;
    }
    const auto written = writeCsv(*rows, log->origin(), options.output);
    return written ? kDone : reportError(written.error());
}

} // namespace

void addLog(CLI::App& program, Job& job)
{
    auto options = std::make_shared<LogOptions>();
    auto* command = program.add_subcommand("log", "Read, check and export the event log");
    command->require_subcommand(1);
    const auto add = [&](const char* name, const char* what, int (*run)(const LogOptions&)) {
        auto* sub = command->add_subcommand(name, what);
        sub->add_option("--log", options->log, "the database")->required();
        sub->add_option("--from", options->from, "ISO 8601, inclusive");
        sub->add_option("--to", options->to, "ISO 8601, exclusive");
        sub->add_flag("--json", options->json, "JSON Lines");
        sub->callback([options, run, &job] { job = [options, run] { return run(*options); }; });
        return sub;
    };
    add("list", "rows, newest first", list);
    add("show", "one row with all its fields", list)
        ->add_option("ROW", options->row, "its number")
        ->required();
    add("verify", "re-computes the hash chain", verify);
    auto* exporting = add("export", "rows as a table", exportRows);
    exporting->add_option("--format", options->format, "csv");
    exporting->add_option("--output", options->output, "file; standard output unless given");
}

} // namespace haetae::command_line
