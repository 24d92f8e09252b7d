// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <iostream>
#include <memory>

#include "base/atomic_file.h"
#include "command_line/command.h"
#include "command_line/json_values.h"
#include "command_line/log_arguments.h"
#include "desk/log_audit.h"
#include "storage/event_log.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl log verify and heads. *value*
struct EvidenceOptions {
    std::string log;
    std::string head;
    std::string output;
    bool json = false;
    bool last = false;
};

void printReport(const ChainReport& report, double seconds, bool json)
{
    if (json) {
        Json line{{"type", "verify"}, {"rows", report.rows}, {"ok", report.ok}};
        line["first_bad_row"] =
            report.firstBadRow ? Json(report.firstBadRow->value) : Json(nullptr);
        line["reason"] = report.reason;
        line["heads"] = report.heads;
        line["signed_up_to"] = report.signedUpTo.value;
        line["seconds"] = rounded(seconds);
        return printLine(line);
    }
    std::cout << report.rows << " rows: " << (report.ok ? "unbroken" : "BROKEN at row ")
              << (report.firstBadRow ? std::to_string(report.firstBadRow->value) : "")
              << (report.ok ? "" : " (" + report.reason + ")");
    if (report.heads > 0)
        std::cout << "; " << report.heads << " signed heads, the newest covers row "
                  << report.signedUpTo.value;
    std::cout << '\n';
}

int verify(const EvidenceOptions& options)
{
    std::vector<SignedHead> kept;
    if (!options.head.empty()) {
        auto heads = readHeads(options.head);
        if (!heads)
            return reportError(heads.error());
        kept = std::move(*heads);
    }
    const auto began = std::chrono::steady_clock::now();
    const auto log = EventLog::openForReading(options.log);
    if (!log)
        return reportError(log.error());
    const auto report = log->verify(kept);
    if (!report)
        return reportError(report.error());
    printReport(*report,
        std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count(),
        options.json);
    return report->ok ? kDone : kNegative;
}

int heads(const EvidenceOptions& options)
{
    const auto log = EventLog::openForReading(options.log);
    if (!log)
        return reportError(log.error());
    auto all = log->heads();
    if (!all)
        return reportError(all.error());
    if (all->empty())
        return reportError({ErrorKind::NotFound, options.log, "holds no signed head yet",
            "the console signs one at each alarm and a minute after a row at the latest"});
    if (options.last)
        all->erase(all->begin(), all->end() - 1);
    std::string text;
    for (const SignedHead& head : *all)
        text += headLine(head) + "\n";
    if (options.output.empty()) {
        std::cout << text;
        return kDone;
    }
    auto out = AtomicFile::create(options.output);
    auto done = out ? out->write(text) : Result<void>(out.error());
    if (done)
        done = out->commit();
    return done ? kDone : reportError(done.error());
}

/// The arguments of haetaectl log erase. *value*
struct EraseOptions {
    std::string log;
    std::string before;
    std::string event;
    std::string reason;
};

int erase(const EraseOptions& options)
{
    Erasure what{std::nullopt, options.event};
    if (options.event.empty()) {
        const auto before = parseIsoTime(options.before);
        if (!before)
            return reportError(before.error());
        what.before = *before;
    }
    const auto erased = erasePersonalData(options.log, systemUser(), what, options.reason);
    if (!erased)
        return reportError(erased.error());
    std::cout << "personal data of " << *erased << " rows erased; the chain stays valid\n";
    return kDone;
}

} // namespace

void addLogEvidence(CLI::App& log, Job& job)
{
    auto options = std::make_shared<EvidenceOptions>();
    const auto add = [&](const char* name, const char* what, int (*run)(const EvidenceOptions&)) {
        auto* sub = log.add_subcommand(name, what);
        sub->add_option("--log", options->log, "the database")->required();
        sub->callback([options, run, &job] { job = [options, run] { return run(*options); }; });
        return sub;
    };
    auto* verifying =
        add("verify", "re-computes the hash chain and checks the signed heads", verify);
    verifying->add_option("--head", options->head, "heads that were kept elsewhere");
    verifying->add_flag("--json", options->json, "JSON Lines");
    auto* listing =
        add("heads", "the signed ends of the chain, as JSON Lines to keep elsewhere", heads);
    listing->add_flag("--last", options->last, "only the newest");
    listing->add_option("--output", options->output, "file; standard output unless given");
    auto erasure = std::make_shared<EraseOptions>();
    auto* erasing = log.add_subcommand(
        "erase", "forget recheck values, reasons and comments; the log records it");
    erasing->add_option("--log", erasure->log, "the database")->required();
    auto* which = erasing->add_option_group("what");
    which->add_option("--before", erasure->before, "all rows from before that; ISO 8601");
    which->add_option("--event", erasure->event, "of one alarm or row, by its uuid");
    which->require_option(1);
    erasing->add_option("--reason", erasure->reason, "why, for the log")->required();
    erasing->callback([erasure, &job] { job = [erasure] { return erase(*erasure); }; });
}

} // namespace haetae::command_line
