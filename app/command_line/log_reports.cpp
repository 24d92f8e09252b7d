// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <iostream>
#include <memory>

#include "base/period.h"
#include "command_line/command.h"
#include "command_line/json_values.h"
#include "command_line/log_arguments.h"
#include "model/tokens.h"
#include "storage/access_review.h"
#include "storage/day_report.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl log report and access. *value*
struct ReportOptions {
    std::string log;
    std::string period = "day";
    std::string date;
    bool json = false;
};

Result<PeriodTimes> timesOf(const ReportOptions& options, Period period)
{
    if (options.date.empty())
        return periodOf(period, SystemClock().wall());
    const auto day = parseIsoTime(options.date);
    if (!day)
        return tl::unexpected<Error>(day.error());
    return periodOf(period, *day);
}

double secondsOf(std::chrono::microseconds time)
{
    return rounded(std::chrono::duration<double>(time).count());
}

Json optionalSeconds(std::optional<std::chrono::microseconds> time)
{
    return time ? Json(secondsOf(*time)) : Json(nullptr);
}

Json sourcesOf(const AlarmStatistics& alarms)
{
    Json all = Json::array();
    for (const AlarmSource& source : alarms.topSources)
        all.push_back({{"kind", token(source.kind)}, {"camera", source.camera.value},
            {"part", source.detail}, {"alarms", source.alarms}});
    return all;
}

Json lineOf(const DayReport& report, const std::string& period)
{
    const AlarmStatistics& alarms = report.health.alarms;
    Json line{{"type", "report"}, {"period", period}, {"from", isoTime(report.from)},
        {"to", isoTime(report.to)}, {"people", report.totals.people},
        {"judged", report.totals.judged}, {"elevated_alarms", report.totals.alarms},
        {"confirmed", report.totals.confirmed}, {"false_alarms", report.totals.falseAlarms},
        {"rechecked_normal", report.totals.recheckedNormal}, {"alarms", alarms.alarms},
        {"alarms_per_10_min", rounded(alarms.perTenMinutes)},
        {"most_in_10_min", alarms.mostInTenMinutes}, {"flood_share", rounded(alarms.floodShare)},
        {"stale", alarms.stale}, {"chattering", alarms.chattering}, {"answered", alarms.answered}};
    line["answer_median_s"] = optionalSeconds(alarms.answerAt(0.5));
    line["answer_p90_s"] = optionalSeconds(alarms.answerAt(0.9));
    line["mute_time_s"] = secondsOf(report.health.muted);
    line["top_causes"] = sourcesOf(alarms);
    line["median_oral_equivalent_c"] =
        report.median ? Json(rounded(*report.median)) : Json(nullptr);
    return line;
}

void printLines(const DayReport& report)
{
    const AlarmStatistics& alarms = report.health.alarms;
    const auto seconds = [](std::optional<std::chrono::microseconds> time) {
        return time ? std::to_string(static_cast<int>(secondsOf(*time))) + " s" : std::string("-");
    };
    std::cout << isoTime(report.from) << " to " << isoTime(report.to) << '\n'
              << "people " << report.totals.people << ", judged " << report.totals.judged
              << ", elevated " << report.totals.alarms << ", confirmed " << report.totals.confirmed
              << ", false " << report.totals.falseAlarms << ", rechecked normal "
              << report.totals.recheckedNormal << '\n'
              << "alarms " << alarms.alarms << ", in 10 min " << rounded(alarms.perTenMinutes)
              << " (most " << alarms.mostInTenMinutes << ", budget " << alarm_budget::kFloodAbove
              << "), flood " << rounded(alarms.floodShare * 100.0) << " %, stale " << alarms.stale
              << ", chattering " << alarms.chattering << '\n'
              << "answered " << alarms.answered << ": median " << seconds(alarms.answerAt(0.5))
              << ", 90 % within " << seconds(alarms.answerAt(0.9)) << "; muted "
              << seconds(report.health.muted) << '\n';
    for (const AlarmSource& source : alarms.topSources)
        std::cout << "  " << source.alarms << " x " << token(source.kind) << ' '
                  << source.camera.value << ' ' << source.detail << '\n';
    std::cout << "Screening aid, not a medical device.\n";
}

int report(const ReportOptions& options)
{
    const auto period = periodFromToken(options.period);
    const auto times = timesOf(options, *period);
    if (!times)
        return reportError(times.error());
    const auto log = EventLog::openForReading(options.log);
    if (!log)
        return reportError(log.error());
    const auto found = dayReport(*log, times->from, times->to);
    if (!found)
        return reportError(found.error());
    if (options.json)
        printLine(lineOf(*found, options.period));
    else
        printLines(*found);
    return kDone;
}

int access(const ReportOptions& options)
{
    const auto times = timesOf(options, Period::Month);
    if (!times)
        return reportError(times.error());
    const auto log = EventLog::openForReading(options.log);
    if (!log)
        return reportError(log.error());
    const auto review = accessReview(*log, times->from, times->to);
    if (!review)
        return reportError(review.error());
    for (const AccessCount& one : review->counts) {
        if (options.json)
            printLine(Json{{"type", "access"}, {"user", one.actor}, {"what", one.what},
                {"times", one.times}, {"last", isoTime(one.last)}});
        else
            std::cout << one.actor << ": " << one.what << " x " << one.times << ", last "
                      << isoTime(one.last) << '\n';
    }
    if (!options.json)
        std::cout << review->counts.size() << " lines from " << isoTime(times->from) << " to "
                  << isoTime(times->to) << "; records reach back to "
                  << (review->oldest ? isoTime(*review->oldest) : "-") << '\n';
    return kDone;
}

} // namespace

void addLogReports(CLI::App& log, Job& job)
{
    auto options = std::make_shared<ReportOptions>();
    const auto add = [&](const char* name, const char* what, int (*run)(const ReportOptions&)) {
        auto* sub = log.add_subcommand(name, what);
        sub->add_option("--log", options->log, "the database")->required();
        sub->add_flag("--json", options->json, "JSON Lines");
        sub->callback([options, run, &job] { job = [options, run] { return run(*options); }; });
        return sub;
    };
    auto* figures = add("report", "figures of a day, week or month", report);
    figures->add_option("--period", options->period, "day, week or month")
        ->check(CLI::IsMember({"day", "week", "month"}));
    figures->add_option("--date", options->date, "a day of it; today unless given");
    auto* reviewing =
        add("access", "who looked at, exported, changed or erased what in a month", access);
    reviewing->add_option("--date", options->date, "a day of it; today unless given");
}

} // namespace haetae::command_line
