// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <iostream>
#include <memory>

#include <unistd.h>

#include "command_line/command.h"
#include "command_line/log_arguments.h"
#include "desk/log_audit.h"
#include "storage/export/csv.h"
#include "storage/export/log_export.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl log export. *value*
struct ExportOptions : LogArguments {
    std::string format = "csv";
    std::string output;
};

volatile std::sig_atomic_t interrupted = 0;

/// Tells a terminal how far it is and ends at Ctrl-C.
ExportWatch watchedBy(std::stop_source& stop)
{
    std::signal(SIGINT, [](int) { interrupted = 1; });
    ExportWatch watch;
    watch.stop = stop.get_token();
    watch.progress = [&stop, shown = ::isatty(STDERR_FILENO) != 0](
                         std::int64_t done, std::int64_t all) {
        if (interrupted != 0)
            stop.request_stop();
        if (shown)
            std::cerr << '\r' << done << " of " << all << " rows" << (done == all ? "\n" : "")
                      << std::flush;
    };
    return watch;
}

Result<std::int64_t> printCsv(
    const std::string& database, const LogFilter& filter, const ExportWatch& watch)
{
    const auto rows = ExportRows::open(database, filter);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    std::cout << csvHead(rows->origin(), rows->newestJudged());
    const auto done = rows->each(watch, [&rows](const LogEntry& entry) -> Result<void> {
        if (std::cout << csvLine(entry, rows->origin()))
            return {};
        return fail(ErrorKind::ResourceExhausted, "standard output", "takes no more",
            "give --output and a file");
    });
    if (!done)
        return tl::unexpected<Error>(done.error());
    return rows->count();
}

int exportRows(const ExportOptions& options)
{
    auto filter = filterOf(options);
    if (!filter)
        return reportError(filter.error());
    const auto format = exportFormatFromToken(options.format);
    if (!format)
        return reportError({ErrorKind::InvalidInput, "--format " + options.format,
            "there is no such format", "use csv, xlsx or bundle"});
    if (options.output.empty() && *format != ExportFormat::Csv)
        return reportError({ErrorKind::InvalidInput, "--format " + options.format,
            "is no text for a terminal", "give --output and a file"});
    ExportLog command;
    command.filter = *filter;
    command.file = options.output.empty() ? "-" : options.output;
    command.format = *format;
    const auto recorded = recordExport(options.log, systemUser(), command);
    if (recorded)
        filter->before = *recorded; // the rows that were there before it
    else if (recorded.error().kind == ErrorKind::PermissionDenied)
        std::cerr << "haetaectl: " << options.log
                  << ": may only be read; this export is not recorded in it\n";
    else
        return reportError(recorded.error());
    std::stop_source stop;
    const auto watch = watchedBy(stop);
    Result<std::int64_t> rows = std::int64_t{0};
    if (options.output.empty())
        rows = printCsv(options.log, *filter, watch);
    else if (auto done = exportLog(options.log, *filter, *format, options.output, watch); done)
        rows = done->rows;
    else
        rows = tl::unexpected<Error>(done.error());
    if (recorded) {
        const auto ended = recordExportEnd(options.log, systemUser(), command, rows);
        if (!ended)
            return reportError(ended.error());
    }
    return rows ? kDone : reportError(rows.error());
}

} // namespace

void addTimes(CLI::App& command, LogArguments& arguments)
{
    command.add_option("--from", arguments.from, "ISO 8601, inclusive");
    command.add_option("--to", arguments.to, "ISO 8601, exclusive");
}

Result<LogFilter> filterOf(const LogArguments& arguments)
{
    LogFilter filter;
    if (!arguments.from.empty()) {
        auto from = parseIsoTime(arguments.from);
        if (!from)
            return tl::unexpected<Error>(from.error());
        filter.from = *from;
    }
    if (!arguments.to.empty()) {
        auto to = parseIsoTime(arguments.to);
        if (!to)
            return tl::unexpected<Error>(to.error());
        filter.to = *to;
    }
    return filter;
}

void addLogExport(CLI::App& log, Job& job)
{
    auto options = std::make_shared<ExportOptions>();
    auto* command =
        log.add_subcommand("export", "what a time holds, as a file; the log records it");
    command->add_option("--log", options->log, "the database")->required();
    addTimes(*command, *options);
    command->add_option("--format", options->format, "csv, xlsx or bundle (signed .zip)");
    command->add_option(
        "--output", options->output, "file; a CSV table goes to standard output unless given");
    command->callback([options, &job] { job = [options] { return exportRows(*options); }; });
}

} // namespace haetae::command_line
