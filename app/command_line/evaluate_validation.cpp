// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "base/clock.h"
#include "command_line/evaluate_tables.h"
#include "command_line/json_values.h"
#include "model/tokens.h"
#include "screening/site_validation.h"
#include "screening/validation_table.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl evaluate validation. *value*
struct ValidationOptions {
    std::string file;
    std::string thermometer;
    std::string measuredOn;
    double clinicalLimit = 37.5;
    double limit = 37.5;
    int validDays = 180;
    std::string site{token(FacialSite::WholeFaceMaximum)};
    bool leaveOut = false;
    bool json = false;
};

Json jsonOfValidation(const std::string& file, const SiteValidation& v)
{
    Json line{{"type", "validation"}, {"file", file}, {"thermometer", v.thermometer},
        {"people", v.agreement.people}, {"site", token(v.site)}};
    addEstimate(line, "offset", v.agreement.bias, "_k");
    line["offset_median_k"] = rounded(v.agreement.median, 4);
    line["sd_k"] = rounded(v.agreement.deviation, 4);
    addEstimate(line, "lower_limit_of_agreement", v.agreement.lowerLimit, "_k");
    addEstimate(line, "upper_limit_of_agreement", v.agreement.upperLimit, "_k");
    addEstimate(line, "slope", v.slope);
    line["febrile"] = v.atLimit.sensitivity.trials;
    line["limit_c"] = rounded(v.atLimit.limit);
    addOutcome(line, v.atLimit);
    if (v.roc) {
        addEstimate(line, "auc", v.roc->area);
        line["youden_limit_c"] = rounded(v.atYouden->limit);
        addOutcome(line, *v.atYouden, "_youden");
        line["held_out_bias_abs_median_k"] = rounded(v.heldOut.medianAbsoluteBias, 4);
        line["held_out_sensitivity"] = rounded(v.heldOut.sensitivity.median);
        line["held_out_specificity"] = rounded(v.heldOut.specificity.median);
    }
    line["recommended"] = v.recommended();
    line["expires"] = isoTime(v.expires);
    line["concerns"] = Json::array();
    for (const auto concern : v.concerns)
        line["concerns"].push_back(token(concern));
    return line;
}

void speakValidation(const SiteValidation& v)
{
    const auto& agreement = v.agreement;
    std::cout << agreement.people << " people against " << v.thermometer << '\n'
              << "  clinical - skin: mean " << spoken(agreement.bias) << " K, SD "
              << rounded(agreement.deviation) << " K, limits of agreement "
              << spoken(agreement.lowerLimit, 2) << " and " << spoken(agreement.upperLimit, 2)
              << " K\n  slope of skin over clinical " << spoken(v.slope, 2) << "\n  at "
              << rounded(v.atLimit.limit, 1) << ": sensitivity "
              << spoken(v.atLimit.sensitivity.share, 2) << " of " << v.atLimit.sensitivity.trials
              << ", specificity " << spoken(v.atLimit.specificity.share, 2) << " of "
              << v.atLimit.specificity.trials << '\n';
    if (v.roc)
        std::cout << "  AUC " << spoken(v.roc->area) << ", Youden's limit "
                  << rounded(v.atYouden->limit, 2) << " (same people: sensitivity "
                  << spoken(v.atYouden->sensitivity.share, 2) << ", specificity "
                  << spoken(v.atYouden->specificity.share, 2) << "; held out "
                  << rounded(v.heldOut.sensitivity.median, 2) << ", "
                  << rounded(v.heldOut.specificity.median, 2) << ")\n";
    for (const auto concern : v.concerns)
        std::cout << "  concern: " << token(concern) << '\n';
    if (v.recommended())
        std::cout << "site offset " << spoken(agreement.bias, 2) << " K for the site "
                  << token(v.site) << ", until " << isoTime(v.expires).substr(0, 10) << '\n';
    else
        std::cout << "no site offset is recommended\n";
}

Result<ValidationTable> believedTable(const ValidationOptions& options)
{
    const auto text = readWholeTable(options.file);
    if (!text)
        return tl::unexpected<Error>(text.error());
    auto table = readValidationTable(*text, options.file);
    if (!table)
        return table;
    for (const auto& fault : table->faults)
        printFault(options.file, fault, options.json);
    if (!table->faults.empty() && !options.leaveOut)
        return fail(ErrorKind::Corrupt, options.file,
            std::to_string(table->faults.size()) + " rows are not believed",
            "correct them, or leave them out with --leave-out");
    return table;
}

int evaluateValidation(const ValidationOptions& options)
{
    const auto table = believedTable(options);
    if (!table)
        return reportError(table.error());
    const SystemClock clock;
    WallTime measuredOn = clock.wall();
    if (!options.measuredOn.empty()) {
        const auto parsed = parseIsoTime(options.measuredOn);
        if (!parsed)
            return reportError(parsed.error());
        measuredOn = *parsed;
    }
    ValidationRule rule;
    rule.clinicalLimit = Celsius::degrees(options.clinicalLimit);
    rule.limit = Celsius::degrees(options.limit);
    rule.validFor = std::chrono::hours(24 * options.validDays);
    rule.site = fromToken<FacialSite>(options.site).value_or(rule.site);
    const auto validation = validateSite(table->people, options.thermometer, measuredOn, rule);
    if (!validation)
        return reportError(validation.error());
    if (options.json)
        printLine(jsonOfValidation(options.file, *validation));
    else
        speakValidation(*validation);
    return validation->recommended() ? kDone : kNegative;
}

} // namespace

void addEvaluateValidation(CLI::App& evaluate, Job& job)
{
    auto options = std::make_shared<ValidationOptions>();
    auto* command = evaluate.add_subcommand("validation",
        "a site's own people against a clinical thermometer: agreement, limit, site offset");
    command->add_option("CSV", options->file, "columns person,skin_c,clinical_c")->required();
    command
        ->add_option(
            "--thermometer", options->thermometer, "make and number of the clinical thermometer")
        ->required();
    command->add_option("--measured-on", options->measuredOn, "ISO 8601; today unless given");
    command->add_option("--clinical-limit", options->clinicalLimit, "febrile from here on, degC")
        ->check(CLI::Range(36.0, 40.0));
    command->add_option("--threshold", options->limit, "limit of the oral-equivalent, degC")
        ->check(CLI::Range(34.0, 39.0));
    command->add_option("--site", options->site, "of the face, where the skin was read")
        ->check(CLI::IsMember({std::string(token(FacialSite::WholeFaceMaximum)),
            std::string(token(FacialSite::InnerCanthi)),
            std::string(token(FacialSite::Forehead))}));
    command->add_option("--valid-days", options->validDays, "until the site validates again")
        ->check(CLI::Range(1, 366));
    command->add_flag("--leave-out", options->leaveOut, "go on without rows that are not believed");
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback(
        [options, &job] { job = [options] { return evaluateValidation(*options); }; });
}

} // namespace haetae::command_line
