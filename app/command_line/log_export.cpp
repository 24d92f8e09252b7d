// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <iostream>
#include <memory>
#include <vector>

#include <spawn.h>
#include <sys/wait.h>
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
    std::string language;
};

constexpr const char* kToldByConsole = "the report was not drawn";

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

/// The console draws it: it has the fonts. What went wrong it says itself, in one line.
Result<std::int64_t> drawReport(const ExportOptions& options)
{
    std::error_code failed;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", failed);
    const std::string program = (self.parent_path() / "haetae").string();
    std::vector<std::string> words{
        program, "--draw-report", options.output, "--format", options.format, "--log", options.log};
    for (const auto& [name, value] : {std::pair("--from", &options.from),
             std::pair("--to", &options.to), std::pair("--language", &options.language)}) {
        if (!value->empty())
            words.insert(words.end(), {name, *value});
    }
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    if (::posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments.data(), environ) != 0)
        return fail(ErrorKind::NotFound, program, "cannot be started",
            "build Haetae with its window (HAETAE_BUILD_UI=ON)");
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return std::int64_t{0};
    return fail(ErrorKind::Unavailable, options.output, kToldByConsole, {});
}

Result<std::int64_t> writeFile(
    const ExportOptions& options, const ExportLog& command, const ExportWatch& watch)
{
    if (command.format == ExportFormat::Pdf || command.format == ExportFormat::Handover)
        return drawReport(options);
    if (options.output.empty())
        return printCsv(options.log, command.filter, watch);
    auto done = exportLog(options.log, command.filter, command.format, options.output, watch);
    if (!done)
        return tl::unexpected<Error>(done.error());
    return done->rows;
}

int endOf(const Result<std::int64_t>& rows)
{
    if (rows)
        return kDone;
    return rows.error().reason == kToldByConsole ? kUnreadable : reportError(rows.error());
}

int exportRows(const ExportOptions& options)
{
    auto filter = filterOf(options);
    if (!filter)
        return reportError(filter.error());
    const auto format = exportFormatFromToken(options.format);
    if (!format)
        return reportError({ErrorKind::InvalidInput, "--format " + options.format,
            "there is no such format", "use csv, xlsx, pdf, bundle or handover"});
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
    command.filter = *filter;
    const Result<std::int64_t> rows = writeFile(options, command, watch);
    if (recorded) {
        const auto ended = recordExportEnd(options.log, systemUser(), command, rows);
        if (!ended)
            return reportError(ended.error());
    }
    return endOf(rows);
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
    command->add_option("--format", options->format,
        "csv, xlsx, pdf (report), bundle (signed .zip) or handover (sheet as PDF)");
    command->add_option(
        "--output", options->output, "file; a CSV table goes to standard output unless given");
    command->add_option("--language", options->language, "of a report: ko or en")
        ->check(CLI::IsMember({"ko", "en"}));
    command->callback([options, &job] { job = [options] { return exportRows(*options); }; });
}

} // namespace haetae::command_line
