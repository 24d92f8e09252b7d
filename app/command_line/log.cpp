// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <iostream>

#include "command_line/command.h"
#include "command_line/json_values.h"
#include "command_line/log_arguments.h"
#include "desk/evidence_json.h"
#include "desk/recomputed.h"
#include "model/tokens.h"
#include "storage/event_log.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl log. *value*
struct LogOptions : LogArguments {
    std::int64_t row = 0;
    bool recompute = false;
    bool json = false;
};

/// Why the temperature was taken at that site; the row keeps it beside the budget.
std::string siteGroundsOf(const LogRow& row)
{
    const auto detail = Json::parse(row.detail, nullptr, false);
    return detail.is_object() ? detail.value("site_grounds", std::string()) : std::string();
}

Json fieldsOf(const LogEntry& entry, LogOrigin origin)
{
    const LogRow& row = entry.row;
    Json object{{"type", "row"}, {"id", entry.id.value}, {"time", isoTime(row.at.wall)},
        {"kind", token(row.kind)}, {"what", row.what}, {"actor", row.actor},
        {"camera", row.camera.value}, {"track", row.track.value}, {"verdict", row.verdict}};
    object["skin_c"] = jsonOf(row.skin);
    object["oral_equivalent_c"] = jsonOf(row.oralEquivalent);
    object["u95_k"] = jsonOf(row.u95);
    object["limit_c"] = jsonOf(row.limit);
    object["site_offset_k"] = jsonOf(row.siteOffset);
    object["site_offset_provisional"] = row.offsetProvisional;
    object["site"] = row.site;
    object["site_grounds"] = siteGroundsOf(row);
    object["reference_raw_c"] = jsonOf(row.referenceRaw);
    object["reference_set_c"] = jsonOf(row.referenceSet);
    object["reasons"] = row.reasons;
    object["condition"] = row.condition;
    object["handling"] = row.handling;
    object["outcome"] = row.outcome;
    object["count"] = row.count;
    object["detail"] = row.detail;
    object["simulated"] = row.simulated;
    object["origin"] = token(origin);
    return object;
}

/// The budget term by term (standard uncertainties, K), and the site offset's own beside it.
void addBudget(Json& object, const LogRow& row)
{
    const auto detail = nlohmann::json::parse(row.detail, nullptr, false);
    if (!detail.is_object() || !detail.contains("evidence"))
        return;
    const auto decision = decisionFromEvidence(detail["evidence"]);
    if (!decision)
        return;
    for (const auto& term : decision->uncertainty.terms) {
        object["u_" + std::string(token(term.source)) + "_k"] = term.standard.kelvins();
        if (term.bias != TempDelta())
            object["bias_" + std::string(token(term.source)) + "_k"] = term.bias.kelvins();
    }
    object["u_site_offset_k"] =
        decision->rule.offsetAt(decision->site).standardUncertainty.kelvins();
}

/// One field a line; those that say nothing are left out.
void printFields(const LogEntry& entry, LogOrigin origin)
{
    Json fields = fieldsOf(entry, origin);
    addBudget(fields, entry.row);
    for (const auto& [key, value] : fields.items()) {
        const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
        if (!value.is_null() && !text.empty())
            std::cout << key << ": " << text << '\n';
    }
}

void printRow(const LogEntry& entry, LogOrigin origin)
{
    const LogRow& row = entry.row;
    std::cout << mark(origin) << (mark(origin).empty() ? "" : "  ") << entry.id.value << "  "
              << isoTime(row.at.wall) << "  " << token(row.kind) << "  " << row.what << "  "
              << row.camera.value << "  " << row.verdict;
    if (row.oralEquivalent && row.u95)
        std::cout << "  oral-equivalent " << rounded(row.oralEquivalent->degrees(), 1) << " degC"
                  << (row.offsetProvisional ? " (provisional)" : "") << " +- "
                  << rounded(row.u95->kelvins(), 2) << " K";
    std::cout << "  " << row.reasons << '\n';
}

/// Makes the decision of a row again from its evidence and says whether the bits are the same.
int recompute(const LogEntry& entry, bool asJson)
{
    const auto what = "row " + std::to_string(entry.id.value);
    const auto result = recomputed(entry.row);
    if (!result)
        return reportError(
            {result.error().kind, what, result.error().reason, result.error().advice});
    const ScreeningDecision& again = result->decision;
    const bool same = result->same;
    Json line{{"type", "recompute"}, {"row", entry.id.value}, {"same", same},
        {"formula", kFormulaVersion}, {"frames", again.frames}, {"site", token(again.site)},
        {"site_grounds", token(again.siteGrounds)}, {"site_offset_k", again.siteOffset.kelvins()},
        {"u_site_offset_k", again.offsetUncertainty.kelvins()}};
    const auto pair = [&line](const char* key, const auto& before, const auto& now) {
        line[std::string(key) + "_stored"] = before;
        line[std::string(key)] = now;
    };
    pair("verdict", entry.row.verdict, token(again.verdict));
    pair("skin_c", entry.row.skin ? Json(entry.row.skin->degrees()) : Json(nullptr),
        again.skin ? Json(again.skin->degrees()) : Json(nullptr));
    pair("u95_k", entry.row.u95 ? Json(entry.row.u95->kelvins()) : Json(nullptr),
        again.u95 ? Json(again.u95->kelvins()) : Json(nullptr));
    for (const auto& term : again.uncertainty.terms) {
        line["u_" + std::string(token(term.source)) + "_k"] = term.standard.kelvins();
        if (term.bias != TempDelta())
            line["bias_" + std::string(token(term.source)) + "_k"] = term.bias.kelvins();
    }
    if (asJson) {
        printLine(line);
    } else {
        for (const auto& [key, value] : line.items())
            if (key != "type")
                std::cout << key << ": " << value << '\n';
        std::cout << (same ? "recomputed: the same bits\n" : "recomputed: DIFFERENT\n");
    }
    return same ? kDone : kNegative;
}

/// Calls take for every row that matches, newest first, page by page.
Result<void> forEachRow(
    const EventLog& log, LogFilter filter, const std::function<void(const LogEntry&)>& take)
{
    for (;;) {
        const auto rows = log.query(filter);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        for (const auto& entry : *rows)
            take(entry);
        if (static_cast<int>(rows->size()) < filter.limit)
            return {};
        filter.before = rows->back().id;
    }
}

int list(const LogOptions& options)
{
    const auto filter = filterOf(options);
    if (!filter)
        return reportError(filter.error());
    const auto log = EventLog::openForReading(options.log);
    if (!log)
        return reportError(log.error());
    bool found = options.row == 0;
    int code = kDone;
    const auto done = forEachRow(*log, *filter, [&](const LogEntry& entry) {
        if (options.row != 0 && options.row != entry.id.value)
            return;
        found = true;
        if (options.recompute)
            code = recompute(entry, options.json);
        else if (options.json)
            printLine(fieldsOf(entry, log->origin()));
        else if (options.row != 0)
            printFields(entry, log->origin());
        else
            printRow(entry, log->origin());
    });
    if (!done)
        return reportError(done.error());
    if (!found)
        return reportError({ErrorKind::NotFound, "row " + std::to_string(options.row),
            "is not in this log", "haetaectl log list names the rows"});
    return code;
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
        sub->callback([options, run, &job] { job = [options, run] { return run(*options); }; });
        return sub;
    };
    const auto addJson = [&](CLI::App* sub) {
        sub->add_flag("--json", options->json, "JSON Lines");
    };
    auto* listing = add("list", "rows with their numbers, newest first", list);
    addTimes(*listing, *options);
    addJson(listing);
    auto* showing = add("show", "one row with all its fields", list);
    showing->add_option("ROW", options->row, "its number")->required();
    showing->add_flag("--recompute", options->recompute,
        "make its decision again from the stored counts and compare the bits");
    addJson(showing);
    addLogEvidence(*command, job);
    addLogExport(*command, job);
    addLogReports(*command, job);
    addLogSafety(*command, job);
}

} // namespace haetae::command_line
