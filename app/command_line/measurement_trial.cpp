// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/measurement_trial.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

#include "command_line/installed_detector.h"
#include "screening/site_statistic.h"
#include "screening/skin_temperature.h"
#include "vision/gated_search.h"

namespace haetae::command_line {
namespace {

const SceneTruth::Person* personAt(const SceneTruth& truth, const FaceObservation& face)
{
    const auto found =
        std::find_if(truth.people.begin(), truth.people.end(), [&](const SceneTruth::Person& real) {
            return face.head && real.head.contains(face.head->center());
        });
    return found == truth.people.end() ? nullptr : &*found;
}

} // namespace

std::optional<Celsius> sameStatistic(
    const std::vector<SkinReading>& readings, const OpticalFrames& frames)
{
    std::vector<double> values;
    for (const auto& reading : readings) {
        const auto frame = frames.find(reading.evidence.frame);
        if (frame == frames.end())
            return std::nullopt;
        const auto clean = readSite(frame->second, reading.evidence.region, reading.site);
        if (!clean)
            return std::nullopt;
        values.push_back(clean->value);
    }
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return Celsius::degrees(*middle);
}

namespace {

/// Errors: a cap that is no even picture, which a simulated one never is.
Result<ScreeningPipeline::Config> configOf(
    const MeasurementTrial::Plan& plan, const EntranceScene& scene)
{
    ScreeningPipeline::Config config;
    config.camera = {"trial"};
    config.reference.setTemperature = scene.referenceSetTemperature();
    config.reference.setUncertainty = plan.setUncertainty;
    config.measurement.site = plan.site;
    if (!plan.flatField)
        return config;
    std::vector<cv::Mat> covered;
    for (int i = 0; i < 64; ++i)
        covered.push_back(scene.cappedAt(std::chrono::milliseconds(-20000 + 40 * i)));
    auto flat = FlatField::of(covered, kCentikelvinCounts);
    if (!flat)
        return tl::unexpected<Error>(flat.error());
    config.flatField = std::move(*flat);
    config.measurement.nonUniformity = TempDelta::kelvins(0.01);
    return config;
}

void tellReadings(const ScreeningSnapshot& snapshot, const SceneTruth& truth,
    const OpticalFrames& optical, const MeasurementTrial::OnReading& onReading)
{
    for (const auto& person : snapshot.people) {
        const auto* real = personAt(truth, person.face);
        const auto same = sameStatistic(person.decision.readings, optical);
        if (real == nullptr || !same || !person.decision.skin)
            continue;
        const bool forehead = person.decision.site == FacialSite::Forehead;
        onReading({combine(person.decision.readings), *same,
            forehead ? real->foreheadSkin : real->faceMaximum, person.face.geometry, *real});
    }
}

} // namespace

Result<void> MeasurementTrial::run(const Plan& plan, const OnReading& onReading)
{
    auto scene = EntranceScene::make(plan.scene);
    if (!scene)
        return tl::unexpected<Error>(scene.error());
    auto config = configOf(plan, *scene);
    if (!config)
        return tl::unexpected<Error>(config.error());
    SceneTruth truth;
    std::unique_ptr<FaceDetector> detector;
    if (plan.findLandmarks) {
        auto opened = openInstalledDetector();
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        detector = std::move(*opened);
    } else if (plan.site)
        config->landmarksOf = [&truth](const FaceObservation& face) {
            const auto* real = personAt(truth, face);
            return real != nullptr ? real->landmarks : std::nullopt;
        };
    ScreeningPipeline pipeline(std::move(*config));
    OpticalFrames optical;
    GatedSearch gated;
    std::optional<DetectedFaces> late; // of the frame before, as from the detect thread
    const auto frames = static_cast<std::uint64_t>(plan.seconds * plan.scene.framesPerSecond);
    double nextReading = plan.readEvery;
    for (std::uint64_t i = 0; i < frames; ++i) {
        const double seconds = static_cast<double>(i) / plan.scene.framesPerSecond;
        const auto since =
            std::chrono::nanoseconds(std::llround((plan.startSeconds + seconds) * 1e9));
        FrameStamp stamp;
        stamp.monotonic = MonotonicTime(std::chrono::hours(1) + since);
        stamp.sequence = i;
        optical[i] = scene->opticalAt(since);
        truth = scene->truthAt(since);
        const auto step = pipeline.step(scene->render(stamp, since), late ? &*late : nullptr);
        if (detector && step.search)
            if (auto found = gated.search(*detector, *step.search))
                late = {step.search->picture->stamp, std::move(*found), detector->name()};
        if (seconds < nextReading)
            continue;
        nextReading += plan.readEvery;
        tellReadings(*step.snapshot, truth, optical, onReading);
    }
    return {};
}

} // namespace haetae::command_line
