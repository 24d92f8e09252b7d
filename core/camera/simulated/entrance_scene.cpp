// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/entrance_scene.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "camera/simulated/scene_truth.h"
#include "camera/simulated/sensor.h"
#include "camera/simulated/thermal_renderer.h"
#include "camera/simulated/visible_renderer.h"

namespace haetae {
namespace {

using namespace simulated;

constexpr double kNanosecondsPerSecond = 1e9;

double toSeconds(std::chrono::nanoseconds time)
{
    return static_cast<double>(time.count()) / kNanosecondsPerSecond;
}

tl::unexpected<Error> refuse(const std::string& reason, const std::string& advice)
{
    return fail(ErrorKind::InvalidInput, "simulated entrance", reason, advice);
}

std::string sizeText(cv::Size size)
{
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

bool sizeWithin(cv::Size size, cv::Size least, cv::Size most)
{
    return size.width >= least.width && size.height >= least.height && size.width <= most.width
        && size.height <= most.height;
}

Result<void> check(const EntranceScene::Options& o)
{
    if (!sizeWithin(o.thermal, {80, 60}, {640, 512}))
        return refuse("a thermal picture of " + sizeText(o.thermal) + " cannot be drawn",
            "choose 80x60 to 640x512");
    if (o.visible != cv::Size() && !sizeWithin(o.visible, {160, 120}, {1920, 1080}))
        return refuse("a visible picture of " + sizeText(o.visible) + " cannot be drawn",
            "choose 160x120 to 1920x1080, or none");
    if (o.people < 0 || o.people > 15)
        return refuse(std::to_string(o.people) + " people do not fit in", "choose 1 to 15");
    if (!(o.framesPerSecond >= 1 && o.framesPerSecond <= 60))
        return refuse("the frame rate is out of range", "choose 1 to 60 frames a second");
    if (!(o.netd.kelvins() >= 0 && o.netd.kelvins() <= 1))
        return refuse("the noise (NETD) is out of range", "choose 0 to 1 K");
    if (!(std::abs(o.referenceResidual.kelvins()) <= 5))
        return refuse("the reference is off too far", "choose -5 to 5 K");
    if (!(o.driftScale >= 0 && o.driftScale <= 10))
        return refuse("the drift is out of range", "choose 0 to 10 times the usual");
    if (o.shutterPeriod && o.shutterPeriod->count() < 10)
        return refuse("the shutter cannot close that often", "choose 10 s or more");
    return {};
}

std::string nameList()
{
    std::string list;
    for (const auto& name : scenarioNames()) {
        if (!list.empty())
            list += ", ";
        list += name;
    }
    return list;
}

} // namespace

struct EntranceScene::State {
    Options options;
    Scenario scenario;
    Sensor sensor;
    ThermalRenderer thermal;
    std::optional<VisibleRenderer> visible;
    ViewMap registration;

    [[nodiscard]] double round(double seconds) const
    {
        const double length = scenario.lengthSeconds;
        return seconds - std::floor(seconds / length) * length;
    }
    /// The moment that the camera shows, which stands still while it is frozen.
    [[nodiscard]] double cameraSeconds(double seconds) const
    {
        const double since = round(seconds) - scenario.frozenFrom;
        return since >= 0 && since < scenario.frozenSeconds ? seconds - since : seconds;
    }
};

std::vector<std::string> EntranceScene::scenarios()
{
    return scenarioNames();
}

Result<EntranceScene> EntranceScene::make(const Options& options)
{
    if (auto checked = check(options); !checked)
        return tl::unexpected(checked.error());
    auto scenario = makeScenario(options.scenario, options.seed, options.people, options.febrile);
    if (!scenario)
        return refuse(
            "there is no scenario \"" + options.scenario + "\"", "choose one of: " + nameList());
    if (options.shutterPeriod) {
        scenario->shutterPeriodSeconds = static_cast<double>(options.shutterPeriod->count());
        scenario->firstShutterSeconds = scenario->shutterPeriodSeconds;
    }
    scenario->referenceCelsius += options.referenceResidual.kelvins();
    if (options.faceMaximum)
        for (PersonScript& person : scenario->people)
            person.faceMaximumCelsius = options.faceMaximum->degrees();
    if (options.wearing)
        for (PersonScript& person : scenario->people)
            wear(person.appearance, *options.wearing);
    Sensor sensor(options.seed, options.thermal, options.netd,
        {scenario->firstShutterSeconds, scenario->shutterPeriodSeconds, options.driftScale});
    ThermalRenderer thermal(*scenario, options.seed, options.thermal,
        {options.referenceFault, options.squareReference});
    std::optional<VisibleRenderer> visible;
    ViewMap registration;
    if (!options.visible.empty()) {
        visible.emplace(*scenario, options.seed, options.thermal, options.visible);
        const auto l = PictureLayout::fit(options.thermal, options.visible);
        registration = ViewMap({l.scale, 0, l.left, 0, l.scale, l.top, 0, 0, 1});
    }
    return EntranceScene(std::unique_ptr<const State>(new State{options, std::move(*scenario),
        std::move(sensor), std::move(thermal), std::move(visible), registration}));
}

EntranceScene::EntranceScene(std::unique_ptr<const State> state) : state_(std::move(state)) { }
EntranceScene::EntranceScene(EntranceScene&&) noexcept = default;
EntranceScene& EntranceScene::operator=(EntranceScene&&) noexcept = default;
EntranceScene::~EntranceScene() = default;

FramePair EntranceScene::render(const FrameStamp& stamp, std::chrono::nanoseconds sinceStart) const
{
    const double now = toSeconds(sinceStart);
    const double seconds = state_->cameraSeconds(now);
    const Sensor& sensor = state_->sensor;
    FramePair pair;
    pair.simulated = true;
    pair.registration = state_->registration;

    const double shown = state_->round(sensor.pictureSeconds(seconds));
    auto thermal = std::make_shared<RadiometricFrame>();
    thermal->stamp = stamp;
    thermal->counts = sensor.read(
        state_->thermal.render(state_->scenario, shown, sensor.pictureSeconds(seconds), Skin::Real),
        seconds);
    thermal->scale = LinearScale{0.01, 0.0};
    thermal->times = {sensor.sinceTurnOn(now), sensor.sinceShutter(now)};
    pair.thermal = std::move(thermal);
    if (state_->visible) {
        auto visible = std::make_shared<VisibleFrame>();
        visible->stamp = stamp;
        visible->bgr = state_->visible->render(state_->scenario, state_->round(seconds), seconds);
        pair.visible = std::move(visible);
    }
    return pair;
}

cv::Mat EntranceScene::opticalAt(std::chrono::nanoseconds sinceStart) const
{
    const double shown = state_->sensor.pictureSeconds(toSeconds(sinceStart));
    return state_->thermal.render(state_->scenario, state_->round(shown), shown, Skin::Nominal);
}

cv::Mat EntranceScene::cappedAt(std::chrono::nanoseconds sinceStart) const
{
    const cv::Mat cap(state_->options.thermal, CV_32FC1, cv::Scalar(kAmbientCelsius));
    return state_->sensor.read(cap, toSeconds(sinceStart));
}

SceneTruth EntranceScene::truthAt(std::chrono::nanoseconds sinceStart) const
{
    const double seconds = toSeconds(sinceStart);
    const double shown = state_->sensor.pictureSeconds(seconds);
    SceneTruth truth = sceneTruth(
        state_->scenario, state_->round(seconds), state_->options.thermal, state_->registration);
    for (SceneTruth::Person& person : truth.people) // ids count from 1 in the scenario's order
        person.foreheadSkin = person.faceMaximum
            + TempDelta::kelvins(
                state_->thermal.foreheadBelow(static_cast<std::size_t>(person.id - 1)));
    const auto& fault = state_->options.referenceFault;
    const ReferencePose pose =
        referencePoseAt(fault, shown, state_->thermal.home(), truth.referenceTemperature);
    truth.referenceTemperature = pose.temperature;
    truth.sensorDrift = state_->sensor.drift(shown);
    if (truth.reference)
        truth.reference = pose.disc;
    if (fault && fault->kind == ReferenceFaultKind::Covered && active(*fault, shown))
        truth.reference.reset();
    return truth;
}

const EntranceScene::Options& EntranceScene::options() const
{
    return state_->options;
}

std::int64_t EntranceScene::shutterCount(std::chrono::nanoseconds sinceStart) const
{
    return state_->sensor.shutterCount(toSeconds(sinceStart));
}

Celsius EntranceScene::referenceSetTemperature() const
{
    return Celsius::degrees(kReferenceCelsius);
}

std::chrono::nanoseconds EntranceScene::length() const
{
    return std::chrono::nanoseconds(
        std::llround(state_->scenario.lengthSeconds * kNanosecondsPerSecond));
}

int EntranceScene::peopleTotal() const
{
    return static_cast<int>(state_->scenario.people.size());
}

int EntranceScene::febrileTotal() const
{
    return static_cast<int>(std::count_if(state_->scenario.people.begin(),
        state_->scenario.people.end(), [](const PersonScript& p) { return febrile(p); }));
}

} // namespace haetae
