// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/reference_tracker.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "thermal/reference_follower.h"
#include "thermal/two_point.h"

namespace haetae {

using namespace std::chrono_literals;

namespace {

constexpr auto kOtherSession = 10s;
constexpr auto kOtherShutterEvent = 500ms;
constexpr auto kSceneEvery = 90ms;
constexpr int kGoodFrom = 78;
constexpr int kGoodUntil = 70;
/// Uncooled sensors err by up to 6 K; a disc further away than this is another object.
constexpr double kSearchFromSet = 10.0;

bool samePlace(const std::optional<ThermalCircle>& a, const std::optional<ThermalCircle>& b)
{
    if (!a || !b)
        return !a && !b;
    return a->x == b->x && a->y == b->y && a->radius == b->radius;
}

ReferenceFollower::Target targetOf(const ReferenceConfig& config)
{
    ReferenceFollower::Target target;
    if (config.setTemperature)
        target.temperature = config.certificate.value.value_or(*config.setTemperature);
    target.setUncertainty = config.setUncertainty;
    target.certificate = config.certificate;
    target.largestError = config.largestError;
    target.leastTrust = std::clamp(config.leastTrust, 0, 100);
    target.search.near = config.place;
    target.search.shape = config.shape;
    if (config.second)
        target.search.otherReference = config.second->place;
    if (target.temperature) {
        target.search.coldestCelsius = target.temperature->degrees() - kSearchFromSet;
        target.search.hottestCelsius = target.temperature->degrees() + kSearchFromSet;
    }
    return target;
}

ReferenceConfig secondAlone(const ReferenceConfig& config)
{
    ReferenceConfig alone = config;
    alone.setTemperature = config.second->setTemperature;
    alone.setUncertainty = config.second->setUncertainty;
    alone.place = config.second->place;
    alone.shape = config.second->shape;
    alone.certificate = config.second->certificate;
    alone.second.reset();
    return alone;
}

/// A picture that holds nothing but numbers, and little of it copied.
cv::Mat finite(const cv::Mat& celsius)
{
    if (cv::checkRange(celsius, true, nullptr, -1e4, 1e4))
        return celsius;
    cv::Mat clean(celsius.size(), CV_32FC1, cv::Scalar(-273.0));
    cv::Mat good;
    cv::inRange(celsius, cv::Scalar(-1e4), cv::Scalar(1e4), good);
    celsius.copyTo(clean, good);
    return clean;
}

ReferenceGrade gradeAfter(ReferenceGrade before, const ReferenceState& now)
{
    if (!now.trusted())
        return ReferenceGrade::None;
    const int least = before == ReferenceGrade::Good ? kGoodUntil : kGoodFrom;
    return now.trust >= least ? ReferenceGrade::Good : ReferenceGrade::Fair;
}

PointOfTwo pointOf(const ReferenceFollower& follower, MonotonicTime now)
{
    const auto& target = follower.target();
    const double filtered = follower.filter().uncertaintyKelvin(now);
    return {*target.temperature,
        *target.temperature - TempDelta::kelvins(*follower.filter().offsetKelvin()),
        TempDelta::kelvins(std::hypot(filtered, target.setUncertainty.kelvins()))};
}

SecondReferenceState secondState(
    const ReferenceFollower& follower, const ReferenceFollower::Sighting& sighting)
{
    SecondReferenceState state;
    state.condition = sighting.verdict.condition;
    state.reasons = sighting.verdict.reasons;
    state.place = sighting.place;
    state.setTemperature = follower.target().temperature.value_or(Celsius());
    state.setUncertainty = follower.target().setUncertainty;
    state.counts = sighting.counts;
    if (sighting.shape) {
        state.raw = Celsius::degrees(sighting.shape->rawCelsius);
        state.noise = TempDelta::kelvins(sighting.noiseKelvin);
    }
    return state;
}

} // namespace

struct ReferenceTracker::State {
    ReferenceConfig config;
    ReferenceFollower first;
    std::optional<ReferenceFollower> second;
    SceneDrift scene;
    std::optional<MonotonicTime> sceneAt;
    cv::Size size;
    std::optional<MonotonicTime> turnedOn; // by the camera's own count
    std::optional<MonotonicTime> shutterEvent;
    std::optional<ReferenceCondition> condition;
    MonotonicTime since;
    ReferenceGrade grade = ReferenceGrade::None;

    explicit State(ReferenceConfig c) : config(std::move(c)), first(targetOf(config))
    {
        followSecond();
    }
    void followSecond();
    void startAgain();
    void noticeSession(const RadiometricFrame& frame, cv::Size now);
    bool noticeShutter(const RadiometricFrame& frame);
    [[nodiscard]] ReferenceState describe(
        const ReferenceFollower::Sighting& sighting, MonotonicTime now);
    void addSecond(const ReferenceFollower::View& view, ReferenceState& state);
};

void ReferenceTracker::State::followSecond()
{
    second.reset();
    if (config.second)
        second.emplace(targetOf(secondAlone(config)));
}

void ReferenceTracker::State::startAgain()
{
    first = ReferenceFollower(targetOf(config));
    followSecond();
    scene.clear();
    sceneAt.reset();
    shutterEvent.reset();
}

/// A camera that restarted, another recording or another picture size: nothing known holds.
void ReferenceTracker::State::noticeSession(const RadiometricFrame& frame, cv::Size now)
{
    bool other = now != size && !size.empty();
    size = now;
    if (frame.times.sinceTurnOn) {
        const MonotonicTime on = frame.stamp.monotonic - *frame.times.sinceTurnOn;
        other = other || (turnedOn && std::chrono::abs(on - *turnedOn) > kOtherSession);
        turnedOn = on;
    }
    if (other)
        startAgain();
}

/// True while the sensor settles after a shutter event.
bool ReferenceTracker::State::noticeShutter(const RadiometricFrame& frame)
{
    if (!frame.times.sinceShutter)
        return false;
    const MonotonicTime event = frame.stamp.monotonic - *frame.times.sinceShutter;
    if (shutterEvent && event - *shutterEvent > kOtherShutterEvent) {
        first.forgetValues();
        if (second)
            second->forgetValues();
    }
    shutterEvent = event;
    return *frame.times.sinceShutter < config.shutterHold;
}

ReferenceState ReferenceTracker::State::describe(
    const ReferenceFollower::Sighting& sighting, MonotonicTime now)
{
    ReferenceState state;
    state.condition = sighting.verdict.condition;
    state.reasons = sighting.verdict.reasons;
    state.trust = sighting.verdict.trust;
    state.certificate = sighting.certificate;
    state.place = sighting.place;
    state.counts = sighting.counts;
    state.setTemperature = first.target().temperature;
    state.setUncertainty = first.target().setUncertainty;
    if (sighting.shape) {
        state.raw = Celsius::degrees(sighting.shape->rawCelsius);
        state.noise = TempDelta::kelvins(sighting.noiseKelvin);
        state.pixels = sighting.shape->pixels;
    }
    const OffsetFilter& filter = first.filter();
    if (filter.offsetKelvin()) {
        state.offset = TempDelta::kelvins(*filter.offsetKelvin());
        state.filterUncertainty = TempDelta::kelvins(filter.uncertaintyKelvin(now));
        state.residual = TempDelta::kelvins(filter.residualKelvin());
        state.sampleAge =
            std::chrono::duration_cast<std::chrono::milliseconds>(now - *filter.lastSample());
    }
    return state;
}

void ReferenceTracker::State::addSecond(const ReferenceFollower::View& view, ReferenceState& state)
{
    if (!second)
        return;
    const auto sighting = second->look(view);
    state.second = secondState(*second, sighting);
    if (!state.trusted() || !state.second->trusted())
        return; // one point is better than a gain from a value that is not believed
    const MonotonicTime now = view.frame->stamp.monotonic;
    const TwoPointGain two = gainOf(pointOf(first, now), pointOf(*second, now));
    if (two.agree) {
        state.gain = two.gain;
        state.gainUncertainty = two.uncertainty;
        return;
    }
    state.condition = state.second->condition = ReferenceCondition::Doubtful;
    state.reasons.add(Reason::ReferenceWrongTemperature);
    state.second->reasons.add(Reason::ReferenceWrongTemperature);
    state.trust = std::min(state.trust, std::max(0, first.target().leastTrust - 1));
}

ReferenceTracker::ReferenceTracker(ReferenceConfig config)
    : state_(std::make_unique<State>(std::move(config)))
{
}
ReferenceTracker::~ReferenceTracker() = default;
ReferenceTracker::ReferenceTracker(ReferenceTracker&&) noexcept = default;
ReferenceTracker& ReferenceTracker::operator=(ReferenceTracker&&) noexcept = default;

void ReferenceTracker::configure(const ReferenceConfig& config)
{
    State& s = *state_;
    const auto placeOfSecond = [](const ReferenceConfig& c) {
        return c.second ? std::optional(c.second->place) : std::nullopt;
    };
    const bool otherPlace = !samePlace(config.place, s.config.place)
        || !samePlace(placeOfSecond(config), placeOfSecond(s.config))
        || config.shape != s.config.shape;
    s.config = config;
    if (otherPlace) {
        s.startAgain();
        return;
    }
    s.first.configure(targetOf(config));
    if (s.second)
        s.second->configure(targetOf(secondAlone(config)));
}

void ReferenceTracker::confirm()
{
    state_->first.confirm();
    if (state_->second)
        state_->second->confirm();
}

ReferenceState ReferenceTracker::update(const RadiometricFrame& frame, const cv::Mat& celsius)
{
    State& s = *state_;
    const cv::Mat picture = finite(celsius);
    s.noticeSession(frame, picture.size());
    const MonotonicTime now = frame.stamp.monotonic;
    if (!s.sceneAt || now - *s.sceneAt >= kSceneEvery) {
        s.scene.update(now, picture);
        s.sceneAt = now;
    }
    const bool warmingUp = frame.times.sinceTurnOn && *frame.times.sinceTurnOn < s.config.warmUp;
    const ReferenceFollower::View view{
        &frame, &picture, &s.scene, s.noticeShutter(frame), warmingUp};
    ReferenceState state = s.describe(s.first.look(view), now);
    s.addSecond(view, state);
    if (s.condition != state.condition) {
        s.condition = state.condition;
        s.since = now;
    }
    state.since = s.since;
    state.grade = s.grade = gradeAfter(s.grade, state);
    return state;
}

} // namespace haetae
