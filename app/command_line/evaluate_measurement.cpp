// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <iostream>
#include <map>
#include <optional>
#include <random>
#include <utility>
#include <vector>

#include "command_line/command.h"
#include "command_line/covering_trial.h"
#include "command_line/json_values.h"
#include "command_line/measurement_trial.h"
#include "model/tokens.h"

namespace haetae::command_line {
namespace {

struct MeasurementOptions {
    int readings = 1000;
    std::uint64_t seed = 1;
    bool noFlatField = false;
    bool covering = false;
    bool findLandmarks = false;
    std::string site; ///< empty: as without landmarks
    bool json = false;
};

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nan("");
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

constexpr std::pair<const char*, FacialSite> kSites[] = {
    {"whole-face", FacialSite::WholeFaceMaximum}, {"canthi", FacialSite::InnerCanthi},
    {"forehead", FacialSite::Forehead}};

std::optional<FacialSite> siteNamed(const std::string& name)
{
    for (const auto& [word, site] : kSites)
        if (name == word)
            return site;
    return std::nullopt;
}

/// Canthi need a face that fills the picture of a fine sensor.
void comeNear(EntranceScene::Options& scene)
{
    scene.scenario = "close_up";
    scene.people = 1;
    scene.thermal = cv::Size(640, 512);
}

MeasurementTrial::Plan planOf(std::uint64_t seed, const MeasurementOptions& options)
{
    std::mt19937_64 random(seed * 7919 + 17);
    std::uniform_real_distribution<double> within(-1.0, 1.0);
    const std::array<cv::Size, 3> kSizes{
        cv::Size(384, 288), cv::Size(640, 512), cv::Size(384, 288)};
    MeasurementTrial::Plan plan;
    plan.flatField = !options.noFlatField;
    plan.site = siteNamed(options.site);
    plan.scene.scenario = "portraits";
    plan.scene.seed = seed;
    plan.scene.people = 3;
    plan.scene.thermal = kSizes[seed % kSizes.size()];
    plan.scene.visible = {};
    plan.scene.framesPerSecond = 9;
    plan.scene.netd = TempDelta::kelvins(0.05);
    plan.scene.referenceResidual = TempDelta::kelvins(0.1 * within(random));
    plan.scene.driftScale = 1.0 + within(random);
    if (plan.site == FacialSite::InnerCanthi)
        comeNear(plan.scene);
    plan.findLandmarks = options.findLandmarks;
    if (plan.findLandmarks)
        plan.scene.visible = cv::Size(1280, 720);
    return plan;
}

/// Errors of one group of faces. *value*
struct Group {
    const char* name;
    double fromPixels;
    double toPixels;
    std::vector<double> errors;
    std::vector<double> gaps; ///< truth - what is really there at the site
    std::vector<double> biases; ///< what the budget says of that gap
    std::vector<double> u95s;
    int covered = 0;

    void add(const TrialReading& r)
    {
        const double error = (r.reading.skin - r.truth).kelvins();
        const double u95 = r.reading.uncertainty.u95().kelvins();
        errors.push_back(error);
        gaps.push_back((r.truth - r.siteSkin).kelvins());
        biases.push_back(r.reading.uncertainty.bias().kelvins());
        u95s.push_back(u95);
        covered += std::abs(error) <= u95 ? 1 : 0;
    }
    [[nodiscard]] Json line() const
    {
        std::vector<double> absolute;
        for (const double e : errors)
            absolute.push_back(std::abs(e));
        const auto n = static_cast<double>(errors.size());
        return {{"type", "measurement"}, {"faces", name}, {"readings", errors.size()},
            {"error_median_k", rounded(quantile(errors, 0.5))},
            {"error_p95_k", rounded(quantile(absolute, 0.95))},
            {"error_max_k", rounded(quantile(absolute, 1.0))},
            {"u95_median_k", rounded(quantile(u95s, 0.5))},
            {"u95_coverage", rounded(n > 0 ? covered / n : std::nan(""))},
            {"spatial_bias_k", rounded(quantile(gaps, 0.5))},
            {"spatial_bias_stated_k", rounded(quantile(biases, 0.5))}};
    }
};

/// Where faces were read when another site was asked for, and why. *value*
struct ReadElsewhere {
    int there = 0;
    std::map<std::string, int> grounds; ///< how often each was the reason to read elsewhere

    /// Whether the reading is of the site that was asked for.
    bool count(const SkinReading& reading, std::optional<FacialSite> asked)
    {
        if (!asked || reading.site == *asked)
            ++there;
        else
            ++grounds[std::string(token(reading.grounds))];
        return !asked || reading.site == *asked;
    }
    [[nodiscard]] Json line(const std::string& site) const
    {
        return {{"type", "site"}, {"site", site}, {"read_there", there},
            {"read_whole_face_because", grounds}};
    }
};

void print(const Json& line, bool json)
{
    if (json) {
        printLine(line);
        return;
    }
    for (const auto& [key, value] : line.items())
        if (key != "type")
            std::cout << key << ' ' << value << "  ";
    std::cout << '\n';
}

int evaluateCovering(const MeasurementOptions& options)
{
    const auto lines = coveringFigures(options.readings, options.seed);
    if (!lines)
        return reportError(lines.error());
    for (const auto& line : *lines)
        print(line, options.json);
    return kDone;
}

int evaluateMeasurement(const MeasurementOptions& options)
{
    if (options.covering)
        return evaluateCovering(options);
    const auto asked = siteNamed(options.site);
    std::vector<Group> groups{{"lt24", 0, 24, {}, {}, {}, {}}, {"24to32", 24, 32, {}, {}, {}, {}},
        {"ge32", 32, 1e9, {}, {}, {}, {}}, {"all", 24, 1e9, {}, {}, {}, {}}};
    ReadElsewhere elsewhere;
    const auto enough = static_cast<std::size_t>(options.readings);
    const std::uint64_t last = options.seed + enough; // where hardly anybody is read at the site
    for (std::uint64_t seed = options.seed; groups.back().errors.size() < enough && seed < last;
         ++seed) {
        const auto run =
            MeasurementTrial::run(planOf(seed, options), [&](const TrialReading& reading) {
                const double across = reading.geometry.facePixelsAcross;
                if (!elsewhere.count(reading.reading, asked))
                    return;
                for (auto& group : groups)
                    if (across >= group.fromPixels && across < group.toPixels)
                        group.add(reading);
            });
        if (!run)
            return reportError(run.error());
    }
    for (const auto& group : groups)
        print(group.line(), options.json);
    if (asked)
        print(elsewhere.line(options.site), options.json);
    return kDone;
}

} // namespace

void addEvaluateMeasurement(CLI::App& evaluate, Job& job)
{
    auto options = std::make_shared<MeasurementOptions>();
    auto* command = evaluate.add_subcommand("measurement",
        "readings of the simulated entrance beside its truth, and their uncertainty");
    command->add_option("--readings", options->readings, "how many")
        ->check(CLI::Range(10, 1000000));
    command->add_option("--seed", options->seed, "of the first scene");
    command
        ->add_option("--site", options->site,
            "read there, with the simulator's true landmarks; else as without landmarks")
        ->check(CLI::IsMember({"whole-face", "canthi", "forehead"}));
    command->add_flag("--find-landmarks", options->findLandmarks,
        "with landmarks found in the visible picture by the installed models");
    command->add_flag("--covering", options->covering,
        "instead: glasses, masks and hair that readings note, beside what people wear");
    command->add_flag(
        "--no-flat-field", options->noFlatField, "as without a flat field taken at set-up");
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback(
        [options, &job] { job = [options] { return evaluateMeasurement(*options); }; });
}

} // namespace haetae::command_line
