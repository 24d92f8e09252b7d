// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <memory>

#include "command_line/command.h"
#include "command_line/log_arguments.h"
#include "desk/log_audit.h"
#include "storage/safe_copy.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl log backup, restore and check. *value*
struct SafetyOptions {
    std::string log;
    std::string file;
    bool force = false;
    bool json = false;
};

void printCheck(const LogCheck& check, const SafetyOptions& options, const char* type)
{
    if (options.json) {
        Json line{
            {"type", type}, {"pages", check.pages}, {"rows", check.chain.rows}, {"ok", check.ok()}};
        line["first_bad_row"] =
            check.chain.firstBadRow ? Json(check.chain.firstBadRow->value) : Json(nullptr);
        line["reason"] = check.chain.reason;
        line["heads"] = check.chain.heads;
        return printLine(line);
    }
    if (check.pages != "ok")
        std::cout << "pages DAMAGED: " << check.pages << '\n';
    else if (!check.chain.ok)
        std::cout << "pages sound; chain BROKEN at row " << check.chain.firstBadRow->value << " ("
                  << check.chain.reason << ")\n";
    else
        std::cout << "pages sound; " << check.chain.rows << " rows unbroken, " << check.chain.heads
                  << " signed heads\n";
}

int check(const SafetyOptions& options)
{
    const auto found = checkLog(options.log);
    if (!found)
        return reportError(found.error());
    printCheck(*found, options, "check");
    return found->ok() ? kDone : kNegative;
}

/// A copy leaves the log like an export does: it is on record, or said not to be.
int backup(const SafetyOptions& options)
{
    const auto row = recordOutside(
        options.log, RowKind::Export, "backed_up", systemUser(), {{"file", options.file}});
    if (!row && row.error().kind == ErrorKind::PermissionDenied)
        std::cerr << "haetaectl: " << options.log
                  << ": may only be read; this backup is not recorded in it\n";
    else if (!row)
        return reportError(row.error());
    const auto done = backUpLog(options.log, options.file, options.force);
    if (!done)
        return reportError(done.error());
    printCheck(*done, options, "backup");
    return kDone;
}

int restore(const SafetyOptions& options)
{
    const auto done = restoreLog(options.file, options.log, options.force, systemUser());
    if (!done)
        return reportError(done.error());
    printCheck(done->check, options, "restore");
    if (done->keptAs && !options.json)
        std::cout << "the former log is kept as " << done->keptAs->string() << '\n';
    return kDone;
}

} // namespace

void addLogSafety(CLI::App& log, Job& job)
{
    auto options = std::make_shared<SafetyOptions>();
    const auto add = [&](const char* name, const char* what, int (*run)(const SafetyOptions&)) {
        auto* sub = log.add_subcommand(name, what);
        sub->add_option("--log", options->log, "the database")->required();
        sub->add_flag("--json", options->json, "JSON Lines");
        sub->callback([options, run, &job] { job = [options, run] { return run(*options); }; });
        return sub;
    };
    (void)add("check", "pages, hash chain and signed heads", check);
    auto* copying =
        add("backup", "one view of the log as one file, beside a running console", backup);
    auto* bringing = add("restore", "a backup in the log's place; the former log is kept", restore);
    for (auto* sub : {copying, bringing}) {
        sub->add_option("FILE", options->file, "the backup")->required();
        sub->add_flag("--force", options->force, "also when there is one already");
    }
}

} // namespace haetae::command_line
