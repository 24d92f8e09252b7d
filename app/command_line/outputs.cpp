// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs.h"

#include <pwd.h>
#include <unistd.h>

#include <iostream>
#include <thread>

#include "base/folders.h"
#include "command_line/command.h"
#include "command_line/json_values.h"
#include "desk/desk_command.h"
#include "desk/desk_rows.h"
#include "model/tokens.h"
#include "output_waiting.h"
#include "pipeline/output_worker.h"
#include "settings/output_place.h"
#include "storage/event_log.h"
#include "storage/uuid.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl outputs. *value*
struct OutputOptions {
    std::string config;
    std::string log;
    std::string name;
    bool json = false;
};

Result<Settings> settingsOf(const OutputOptions& options)
{
    return loadSettings(options.config.empty() ? configFolder() / "settings.toml"
                                               : std::filesystem::path(options.config));
}

int list(const OutputOptions& options)
{
    const auto settings = settingsOf(options);
    if (!settings)
        return reportError(settings.error());
    for (const OutputConfig& output : settings->outputs) {
        if (options.json)
            printLine({{"type", "output"}, {"name", output.name}, {"kind", token(output.kind)},
                {"place", placeOf(output)}});
        else
            std::cout << output.name << "  " << token(output.kind) << "  " << placeOf(output)
                      << '\n';
    }
    return kDone;
}

std::string userName()
{
    const passwd* const user = ::getpwuid(::getuid());
    return user != nullptr ? user->pw_name : std::to_string(::getuid());
}

/// Who may write the site's log is its admin here. The rows are those of the desk's own command.
Result<void> record(const std::filesystem::path& file, LogRow row)
{
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    auto log = EventLog::open(file, LogOrigin::Site, EventLog::Access::ReadWrite);
    if (!log)
        return log.error();
    row.uuid = randomUuid();
    if (auto done = log->append(row); !done)
        return done.error();
    return {};
}

void print(const OutputExchange& exchange, bool asJson)
{
    const double milliseconds = std::chrono::duration<double, std::milli>(exchange.latency).count();
    if (asJson)
        printLine({{"type", "exchange"}, {"time", isoTime(exchange.at)},
            {"command", exchange.command}, {"reply", exchange.reply},
            {"latency_ms", rounded(milliseconds)}, {"ok", exchange.good}});
    else
        std::cout << isoTime(exchange.at) << "  " << exchange.command << "  "
                  << (exchange.good ? "" : "FAILED: ") << exchange.reply << "  "
                  << rounded(milliseconds) << " ms\n";
}

/// On as in an alarm, marked as a test, for two seconds; then off.
Result<void> tried(AlarmOutput& output)
{
    AlarmState trial;
    trial.unacknowledged = 1;
    trial.test = true;
    auto done = output.apply(trial);
    if (done)
        std::this_thread::sleep_for(kOutputTestLasts);
    if (auto off = output.apply({}); done)
        done = off;
    return done;
}

int test(const OutputOptions& options)
{
    const auto settings = settingsOf(options);
    if (!settings)
        return reportError(settings.error());
    const auto found = std::find_if(settings->outputs.begin(), settings->outputs.end(),
        [&options](const OutputConfig& output) { return output.name == options.name; });
    if (found == settings->outputs.end())
        return reportError({ErrorKind::InvalidInput, "output \"" + options.name + "\"",
            "is not in the settings", "haetaectl outputs list names them"});
    const SystemClock clock;
    const std::filesystem::path file =
        options.log.empty() ? dataFolder() / "log.sqlite" : std::filesystem::path(options.log);
    const auto now = [&clock] { return FrameStamp{clock.monotonic(), clock.wall(), 0}; };
    if (auto done = record(file, outputTestRow(userName(), options.name, now())); !done)
        return reportError(done.error());

    const OutputWaiting waiting;
    const auto output = makeOutput(*found, {&clock, settings->desk, {}, settings->cameras, true});
    const auto done = tried(*output);
    OutputReported report;
    report.output = options.name;
    report.what = OutputReported::What::Tested;
    report.stamp = now();
    const auto exchanges = output->journal()->newest();
    for (auto one = exchanges.rbegin(); one != exchanges.rend(); ++one)
        print(*one, options.json);
    if (!exchanges.empty()) {
        report.command = exchanges.front().command;
        report.latency = exchanges.front().latency;
        report.reply = exchanges.front().good ? exchanges.front().reply : std::string();
    }
    report.error = done ? std::string() : done.error().line();
    output->close();
    if (auto recorded = record(file, outputRow(report)); !recorded)
        return reportError(recorded.error());
    if (options.json)
        printLine({{"type", "output_test"}, {"output", options.name}, {"ok", done.has_value()},
            {"error", report.error}});
    if (done)
        return kDone;
    (void)reportError(done.error());
    return kNegative;
}

} // namespace

void addOutputs(CLI::App& program, Job& job)
{
    auto options = std::make_shared<OutputOptions>();
    auto* command =
        program.add_subcommand("outputs", "Lamps, relays, brokers and webhooks of the settings");
    command->require_subcommand(1);
    const auto add = [&](const char* name, const char* what, int (*run)(const OutputOptions&)) {
        auto* sub = command->add_subcommand(name, what);
        sub->add_option("--config", options->config, "settings file; the desk's own unless given");
        sub->add_flag("--json", options->json, "JSON Lines");
        sub->callback([options, run, &job] { job = [options, run] { return run(*options); }; });
        return sub;
    };
    add("list", "name, kind and place of each", list);
    auto* testing =
        add("test", "show an alarm for two seconds, then off; every reply is printed", test);
    testing->add_option("NAME", options->name, "of the output")->required();
    testing->add_option("--log", options->log,
        "where the test is recorded; the desk's own log "
        "unless given");
}

} // namespace haetae::command_line
