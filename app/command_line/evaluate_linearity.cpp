// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <iostream>
#include <vector>

#include "command_line/command.h"
#include "command_line/json_values.h"
#include "command_line/measurement_trial.h"

namespace haetae::command_line {
namespace {

struct LinearityOptions {
    std::uint64_t seed = 1;
    bool json = false;
};

/// Skin as it was set and as the chain read it. *value*
struct Step {
    double setC = 0.0;
    double readC = 0.0;
};

/// Least squares through the steps. *value*
struct Line {
    double slope = 0.0;
    double intercept = 0.0;
    double worst = 0.0;

    [[nodiscard]] static Line through(const std::vector<Step>& steps)
    {
        const auto n = static_cast<double>(steps.size());
        double x = 0.0;
        double y = 0.0;
        for (const auto& step : steps) {
            x += step.setC / n;
            y += step.readC / n;
        }
        double xy = 0.0;
        double xx = 0.0;
        for (const auto& step : steps) {
            xy += (step.setC - x) * (step.readC - y);
            xx += (step.setC - x) * (step.setC - x);
        }
        Line line;
        line.slope = xy / xx;
        line.intercept = y - line.slope * x;
        for (const auto& step : steps)
            line.worst = std::max(
                line.worst, std::abs(step.readC - line.slope * step.setC - line.intercept));
        return line;
    }
};

constexpr double kFrom = 35.0;
constexpr double kTo = 40.0;
constexpr double kBy = 0.25;

/// One person stands still; every step is seen at another moment of a drift of up to 3 K.
Result<std::vector<Step>> climb(std::uint64_t seed)
{
    std::vector<Step> steps;
    for (int i = 0; kFrom + kBy * i <= kTo + 1e-9; ++i) {
        MeasurementTrial::Plan plan;
        plan.scene.scenario = "portraits";
        plan.scene.seed = seed;
        plan.scene.people = 1;
        plan.scene.visible = {};
        plan.scene.framesPerSecond = 9;
        plan.scene.netd = TempDelta::kelvins(0.05);
        plan.scene.driftScale = 2.0;
        plan.scene.faceMaximum = Celsius::degrees(kFrom + kBy * i);
        plan.seconds = 6.5;
        plan.readEvery = 6.0;
        std::vector<double> read;
        // Nobody is measured for some seconds after a shutter event: then the next round counts.
        for (int round = 1; round <= 3 && read.empty(); ++round) {
            plan.startSeconds = 8.0 * (round + 7 * i);
            const auto run = MeasurementTrial::run(
                plan, [&](const TrialReading& r) { read.push_back(r.reading.skin.degrees()); });
            if (!run)
                return tl::unexpected<Error>(run.error());
        }
        if (read.empty())
            return fail(ErrorKind::Unavailable, "linearity",
                "the person was not measured at " + std::to_string(kFrom + kBy * i) + " degC",
                "choose another seed");
        steps.push_back({kFrom + kBy * i, read.front()});
    }
    return steps;
}

int evaluateLinearity(const LinearityOptions& options)
{
    const auto steps = climb(options.seed);
    if (!steps)
        return reportError(steps.error());
    const Line line = Line::through(*steps);
    if (options.json) {
        for (const auto& step : *steps)
            printLine({{"type", "step"}, {"set_c", step.setC}, {"skin_c", rounded(step.readC)}});
        printLine({{"type", "linearity"}, {"slope", rounded(line.slope, 4)},
            {"intercept_c", rounded(line.intercept)}, {"worst_residual_k", rounded(line.worst)}});
    } else {
        for (const auto& step : *steps)
            std::cout << "skin " << step.setC << " degC  read " << rounded(step.readC) << " degC\n";
        std::cout << "slope " << rounded(line.slope, 4) << "  intercept " << rounded(line.intercept)
                  << " degC  worst residual " << rounded(line.worst) << " K\n";
    }
    const bool straight = line.slope >= 0.98 && line.slope <= 1.02 && line.worst <= 0.05;
    return straight ? kDone : kNegative;
}

} // namespace

void addEvaluateLinearity(CLI::App& evaluate, Job& job)
{
    auto options = std::make_shared<LinearityOptions>();
    auto* command = evaluate.add_subcommand(
        "linearity", "35 to 40 degC in steps of 0.25 through the whole chain");
    command->add_option("--seed", options->seed, "of the simulated entrance");
    command->add_flag("--json", options->json, "JSON Lines");
    command->callback([options, &job] { job = [options] { return evaluateLinearity(*options); }; });
}

} // namespace haetae::command_line
