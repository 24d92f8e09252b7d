// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/covering_trial.h"

#include <cmath>
#include <string>
#include <vector>

#include "command_line/measurement_trial.h"
#include "model/tokens.h"

namespace haetae::command_line {
namespace {

constexpr double kFewestPixels = 24.0; ///< coveringOf() says nothing of smaller faces
constexpr Reason kCoverings[] = {Reason::Glasses, Reason::Mask, Reason::HairOverForehead};

/// Each mixture of glasses, mask and hair in turn.
ReasonSet mixture(std::uint64_t number)
{
    ReasonSet worn;
    for (unsigned i = 0; i < std::size(kCoverings); ++i)
        if ((number >> i & 1U) != 0)
            worn.add(kCoverings[i]);
    return worn;
}

MeasurementTrial::Plan planOf(std::uint64_t seed)
{
    MeasurementTrial::Plan plan;
    plan.scene.scenario = "portraits";
    plan.scene.seed = seed;
    plan.scene.people = 3;
    plan.scene.wearing = mixture(seed);
    plan.scene.thermal = seed / 8 % 3 == 0 ? cv::Size(640, 512) : cv::Size(384, 288);
    plan.scene.visible = {};
    plan.scene.framesPerSecond = 9;
    plan.scene.netd = TempDelta::kelvins(0.05);
    plan.seconds = 2.2;
    plan.readEvery = 2.0; // once a person
    plan.flatField = false;
    return plan;
}

/// Faces of one kind. *value*
struct Faces {
    const char* name;
    bool (*belongs)(const TrialReading&);
};

bool near(const TrialReading& r)
{
    return r.geometry.facePixelsAcross >= 32;
}
bool turned(const TrialReading& r)
{
    return std::abs(r.person.yawDegrees) >= 15;
}

constexpr Faces kFaces[] = {{"24to32", [](const TrialReading& r) { return !near(r); }},
    {"ge32", near}, {"lt15deg", [](const TrialReading& r) { return !turned(r); }},
    {"ge15deg", turned}, {"all", [](const TrialReading&) { return true; }}};

Json lineOf(const Faces& faces, Reason covering, const std::vector<TrialReading>& readings)
{
    int worn = 0;
    int hits = 0;
    int bare = 0;
    int wrong = 0;
    for (const auto& r : readings) {
        if (!faces.belongs(r))
            continue;
        const bool said = r.reading.notes.has(covering);
        const bool is = r.person.covering.has(covering);
        worn += is ? 1 : 0;
        hits += is && said ? 1 : 0;
        bare += is ? 0 : 1;
        wrong += !is && said ? 1 : 0;
    }
    const auto share = [](int part, int of) {
        return rounded(of > 0 ? static_cast<double>(part) / of : std::nan(""));
    };
    return {{"type", "covering"}, {"covering", token(covering)}, {"faces", faces.name},
        {"worn", worn}, {"hit_share", share(hits, worn)}, {"not_worn", bare},
        {"false_share", share(wrong, bare)}};
}

} // namespace

Result<std::vector<Json>> coveringFigures(int faces, std::uint64_t seed)
{
    std::vector<TrialReading> readings;
    const std::uint64_t last = seed + static_cast<std::uint64_t>(faces); // enough by far
    for (; readings.size() < static_cast<std::size_t>(faces) && seed < last; ++seed) {
        const auto run = MeasurementTrial::run(planOf(seed), [&](const TrialReading& reading) {
            if (reading.geometry.facePixelsAcross >= kFewestPixels)
                readings.push_back(reading);
        });
        if (!run)
            return tl::unexpected<Error>(run.error());
    }
    std::vector<Json> lines;
    for (const Reason covering : kCoverings)
        for (const Faces& group : kFaces)
            lines.push_back(lineOf(group, covering, readings));
    return lines;
}

} // namespace haetae::command_line
