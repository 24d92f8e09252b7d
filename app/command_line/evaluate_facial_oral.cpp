// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <vector>

#include "command_line/evaluate_tables.h"
#include "command_line/json_values.h"
#include "model/tokens.h"
#include "screening/combination_search.h"
#include "screening/facial_oral_study.h"
#include "screening/repeatability.h"

namespace haetae::command_line {
namespace {

/// The arguments of haetaectl evaluate facial-oral. *value*
struct FacialOralOptions {
    std::vector<std::string> files;
    int splits = 200;
    bool search = false;
    bool json = false;
};

/// One camera's table under its file's name. *value*
struct NamedTable {
    std::string name;
    FacialOralTable table;
};

void printSite(const std::string& file, const SiteColumn& column, ReferenceUse use,
    const SiteFigures& figures, bool json)
{
    const bool corrected = use == ReferenceUse::Corrected;
    if (json) {
        Json line{{"type", "site"}, {"file", file}, {"site", token(column.site)},
            {"corrected", corrected}, {"people", figures.people}};
        addEstimate(line, "auc", figures.area);
        line["sd_k"] = rounded(figures.deviation, 4);
        addEstimate(line, "offset", figures.offset, "_k");
        line["bias_k"] = rounded(figures.biasAtProvisional, 4);
        addOutcome(line, figures.atRule);
        line["youden_limit_c"] = rounded(figures.atYouden.limit);
        addOutcome(line, figures.atYouden, "_youden");
        printLine(line);
        return;
    }
    std::cout << "  " << token(column.site)
              << (corrected ? ", corrected" : ", correction taken out") << ": " << figures.people
              << " people, AUC " << spoken(figures.area) << ", SD " << rounded(figures.deviation)
              << " K, offset " << spoken(figures.offset) << " K\n"
              << "    at 37.5: sensitivity " << spoken(figures.atRule.sensitivity.share)
              << ", specificity " << spoken(figures.atRule.specificity.share) << '\n'
              << "    Youden " << rounded(figures.atYouden.limit, 2)
              << " (same people): " << spoken(figures.atYouden.sensitivity.share) << ", "
              << spoken(figures.atYouden.specificity.share) << '\n';
}

Estimate asEstimate(const SplitFigure& figure)
{
    return {figure.median, figure.range};
}

void printHeldOut(const std::string& file, const HeldOut& held, bool json)
{
    if (json) {
        Json line{{"type", "half_splits"}, {"file", file}, {"site", "whole_face_maximum"},
            {"splits", held.splits}, {"bias_abs_median_k", rounded(held.medianAbsoluteBias, 4)}};
        addEstimate(line, "bias", asEstimate(held.bias), "_k");
        addEstimate(line, "sd", asEstimate(held.deviation), "_k");
        addEstimate(line, "sensitivity_fixed", asEstimate(held.sensitivityAtRule));
        addEstimate(line, "specificity_fixed", asEstimate(held.specificityAtRule));
        addEstimate(line, "youden_limit", asEstimate(held.limit), "_c");
        addEstimate(line, "sensitivity", asEstimate(held.sensitivity));
        addEstimate(line, "specificity", asEstimate(held.specificity));
        printLine(line);
        return;
    }
    std::cout << "  " << held.splits << " half splits, set on one half, judged on the other"
              << " (median, 95 % of the splits):\n    median |bias| "
              << rounded(held.medianAbsoluteBias) << " K, bias " << spoken(asEstimate(held.bias))
              << " K, SD " << spoken(asEstimate(held.deviation)) << " K\n    at 37.5: sensitivity "
              << spoken(asEstimate(held.sensitivityAtRule)) << ", specificity "
              << spoken(asEstimate(held.specificityAtRule)) << "\n    Youden's limit "
              << spoken(asEstimate(held.limit), 2) << ": sensitivity "
              << spoken(asEstimate(held.sensitivity)) << ", specificity "
              << spoken(asEstimate(held.specificity)) << '\n';
}

/// The offset without the fourth look, and how often the mouth is the warmest place in each look.
void printRounds(const NamedTable& named, bool json)
{
    const unsigned firstThree = 0x7;
    const auto without = siteFiguresOf(
        pairsOf(named.table, "T_Max", firstThree, LookRule::Mean, ReferenceUse::Corrected),
        FeverRule{});
    Json line{{"type", "rounds"}, {"file", named.name}};
    addEstimate(line, "offset_rounds_123", without.offset, "_k");
    std::vector<double> shares;
    for (int round = 1; round <= FacialOralPerson::kRounds; ++round)
        shares.push_back(maximumAtMouth(named.table, round).share.value);
    line["maximum_at_mouth"] = Json::array();
    for (const double share : shares)
        line["maximum_at_mouth"].push_back(rounded(share));
    if (json) {
        printLine(line);
        return;
    }
    std::cout << "  rounds 1 to 3 alone: offset " << spoken(without.offset)
              << " K; the face's maximum lies at the mouth in round 1.."
              << FacialOralPerson::kRounds << ": " << line["maximum_at_mouth"].dump() << '\n';
}

void printSearch(const std::string& file, const CombinationSearch& search, bool json)
{
    if (json) {
        Json line{{"type", "search"}, {"file", file}, {"tried", search.tried},
            {"auc_whole_face", rounded(search.baseline, 4)}, {"best", search.best.text()},
            {"auc_best", rounded(search.bestArea, 4)}};
        addEstimate(line, "difference", search.difference);
        line["splits"] = search.splits;
        addEstimate(line, "held_out_best", asEstimate(search.heldOutBest));
        addEstimate(line, "held_out_whole_face", asEstimate(search.heldOutBaseline));
        addEstimate(line, "held_out_difference", asEstimate(search.heldOutDifference));
        line["held_out_wins"] = search.heldOutWins;
        printLine(line);
        return;
    }
    std::cout << "  search, " << search.tried << " combinations of slope 1: best "
              << search.best.text() << "\n    on the same people AUC "
              << rounded(search.bestArea, 4) << " against " << rounded(search.baseline, 4)
              << ", difference " << spoken(search.difference, 4)
              << "\n    chosen on one half, judged on the other: "
              << spoken(asEstimate(search.heldOutBest), 4) << " against "
              << spoken(asEstimate(search.heldOutBaseline), 4) << ", difference "
              << spoken(asEstimate(search.heldOutDifference), 4) << ", better in "
              << search.heldOutWins << " of " << search.splits << '\n';
}

void printLookToLook(const NamedTable& first, const NamedTable& second, bool json)
{
    const auto look = usualLook({});
    const double stated = uncertaintyOfDifference(look, look).kelvins();
    for (const char* region : {"T_Max", "canthiMax"}) {
        for (const int earlier : {1, 2}) {
            const auto looks = lookToLook(first.table, second.table, region, earlier, earlier + 1);
            Json line{{"type", "look_to_look"}, {"files", {first.name, second.name}},
                {"region", region}, {"rounds", {earlier, earlier + 1}}, {"people", looks.people},
                {"sd_k", {rounded(looks.first), rounded(looks.second)}},
                {"person_sd_k", rounded(looks.shared)},
                {"own_sd_k", {rounded(looks.firstOwn), rounded(looks.secondOwn)}},
                {"stated_u_k", rounded(stated)},
                {"own_over_stated",
                    {rounded(looks.firstOwn / stated), rounded(looks.secondOwn / stated)}}};
            addEstimate(line, "halves_ratio", asEstimate(looks.halvesRatio));
            if (json)
                printLine(line);
            else
                std::cout << region << " from look " << earlier << " to " << earlier + 1 << ", "
                          << looks.people << " people: SD of the difference " << line["sd_k"].dump()
                          << " K, the person's own " << line["person_sd_k"].dump()
                          << ", the measurement's own " << line["own_sd_k"].dump() << " = "
                          << line["own_over_stated"].dump() << " of the stated "
                          << line["stated_u_k"].dump() << "; one half predicts the other within "
                          << spoken(asEstimate(looks.halvesRatio), 2) << '\n';
        }
    }
}

/// What the budget says of a difference once the camera's own scatter was learned, beside what
/// other people's looks then showed.
void printLearnedLooks(const NamedTable& camera, const NamedTable& fellow, bool json)
{
    for (const char* region : {"T_Max", "canthiMax"}) {
        const auto held = heldOutLooks(camera.table, fellow.table, region, {});
        Json line{{"type", "look_to_look_learned"}, {"file", camera.name}, {"region", region},
            {"non_uniformity_k", rounded(held.nonUniformity.kelvins())},
            {"stated_u_k", rounded(held.stated.kelvins())}};
        addEstimate(line, "own_over_stated", asEstimate(held.ratio));
        if (json)
            printLine(line);
        else
            std::cout << camera.name << ", " << region << ": non-uniformity learned from two looks "
                      << rounded(held.nonUniformity.kelvins()) << " K, U of a difference "
                      << rounded(held.stated.kelvins())
                      << " K; learned on one half, the other half scatters "
                      << spoken(asEstimate(held.ratio), 2) << " of it\n";
    }
}

Result<NamedTable> openTable(const std::string& file, bool json)
{
    const auto text = readWholeTable(file);
    if (!text)
        return tl::unexpected<Error>(text.error());
    auto table = readFacialOral(*text, file);
    if (!table)
        return tl::unexpected<Error>(table.error());
    for (const auto& fault : table->faults)
        printFault(file, fault, json);
    return NamedTable{std::filesystem::path(file).filename().string(), std::move(*table)};
}

void evaluateTable(const NamedTable& named, const FacialOralOptions& options)
{
    const FeverRule rule;
    if (!options.json)
        std::cout << named.name << ": " << named.table.people.size() << " people\n";
    for (const SiteColumn& column : kSiteColumns) {
        for (const ReferenceUse use : {ReferenceUse::Corrected, ReferenceUse::TakenOut})
            printSite(named.name, column, use,
                siteFiguresOf(
                    pairsOf(named.table, column.region, kAllRounds, LookRule::Mean, use), rule),
                options.json);
    }
    const auto people =
        pairsOf(named.table, "T_Max", kAllRounds, LookRule::Mean, ReferenceUse::Corrected);
    printHeldOut(
        named.name, heldOutFigures(people, rule.limit.degrees(), options.splits, 1), options.json);
    printRounds(named, options.json);
    if (options.search)
        printSearch(named.name,
            searchCombinations(named.table, rule.limit.degrees(), options.splits), options.json);
}

int evaluateFacialOral(const FacialOralOptions& options)
{
    std::vector<NamedTable> tables;
    int code = kDone;
    for (const auto& file : options.files) {
        auto table = openTable(file, options.json);
        if (!table) {
            code = reportError(table.error());
            continue;
        }
        evaluateTable(*table, options);
        tables.push_back(std::move(*table));
    }
    if (tables.size() == 2) { // two cameras that looked at the same people at the same moments
        printLookToLook(tables[0], tables[1], options.json);
        printLearnedLooks(tables[0], tables[1], options.json);
        printLearnedLooks(tables[1], tables[0], options.json);
    }
    return code;
}

} // namespace

void addEvaluateFacialOral(CLI::App& evaluate, Job& job)
{
    auto options = std::make_shared<FacialOralOptions>();
    auto* command = evaluate.add_subcommand("facial-oral",
        "the open FDA table: how well each facial site tells a raised oral temperature");
    command->add_option("CSV", options->files, "FLIR_group1.csv, ICI_group1.csv as published")
        ->required();
    command->add_option("--splits", options->splits, "random halves, seeded 1, 2, ...")
        ->check(CLI::Range(1, 10000));
    command->add_flag("--search", options->search,
        "look for a combination of sites and rounds that beats the whole face (some seconds)");
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback(
        [options, &job] { job = [options] { return evaluateFacialOral(*options); }; });
}

} // namespace haetae::command_line
