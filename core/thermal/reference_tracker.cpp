// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/reference_tracker.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "thermal/raw_history.h"
#include "thermal/reference_place.h"

namespace haetae {

using namespace std::chrono_literals;

namespace {

constexpr auto kOtherSession = 10s;
constexpr auto kOtherShutterEvent = 500ms;
constexpr double kLeastNoise = 0.005; // K; half of a count of a centikelvin sensor
constexpr int kMostUntrusted = 50;

int trustIn(const DiscShape& shape, double noiseKelvin, bool trusted)
{
    const double flat = 1 - std::clamp(shape.coreSpread - 0.1, 0.0, 0.5);
    const double round = 1 - std::clamp(4 * (shape.roughness - 0.02), 0.0, 0.5);
    const double whole = std::clamp(shape.edgeShare, 0.0, 1.0);
    const double steady = 1 - std::clamp(2 * (noiseKelvin - 0.05), 0.0, 0.5);
    const int trust = static_cast<int>(std::lround(100 * flat * round * whole * steady));
    return std::clamp(trust, 0, trusted ? 100 : kMostUntrusted);
}

bool samePlace(const std::optional<ThermalCircle>& a, const std::optional<ThermalCircle>& b)
{
    if (!a || !b)
        return !a && !b;
    return a->x == b->x && a->y == b->y && a->radius == b->radius;
}

} // namespace

struct ReferenceTracker::State {
    ReferenceConfig config;
    ReferencePlace place;
    RawHistory history;
    cv::Size size;
    std::optional<MonotonicTime> turnedOn; // by the camera's own count
    std::optional<MonotonicTime> shutterEvent;
    std::optional<ReferenceCondition> condition;
    MonotonicTime since;

    explicit State(ReferenceConfig c) : config(std::move(c)), place(config) { }
    void startAgain();
    void noticeSession(const RadiometricFrame& frame, cv::Size now);
    bool noticeShutter(const RadiometricFrame& frame);
    [[nodiscard]] ReferenceCondition judge(
        const RadiometricFrame& frame, const ReferencePlace::Sight& sight, bool hold) const;
};

void ReferenceTracker::State::startAgain()
{
    place = ReferencePlace(config);
    history.clear();
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
    if (shutterEvent && event - *shutterEvent > kOtherShutterEvent)
        history.clear(); // values before and after it may differ
    shutterEvent = event;
    return *frame.times.sinceShutter < config.shutterHold;
}

ReferenceCondition ReferenceTracker::State::judge(
    const RadiometricFrame& frame, const ReferencePlace::Sight& sight, bool hold) const
{
    if (!config.setTemperature)
        return ReferenceCondition::NotSet;
    const bool excused = hold && sight.condition == ReferenceCondition::Covered && !sight.shape;
    if (sight.condition != ReferenceCondition::Trusted && !excused)
        return sight.condition;
    if (frame.times.sinceTurnOn && *frame.times.sinceTurnOn < config.warmUp)
        return ReferenceCondition::WarmingUp;
    if (hold)
        return ReferenceCondition::Hold;
    return history.steady(frame.stamp.monotonic) ? ReferenceCondition::Trusted
                                                 : ReferenceCondition::Covered;
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
    const bool otherPlace = !samePlace(config.place, state_->config.place);
    state_->config = config;
    state_->place.setSearch(config);
    if (otherPlace)
        state_->startAgain();
}

ReferenceState ReferenceTracker::update(const RadiometricFrame& frame, const cv::Mat& celsius)
{
    State& s = *state_;
    s.noticeSession(frame, celsius.size());
    const bool hold = s.noticeShutter(frame);
    const MonotonicTime now = frame.stamp.monotonic;
    const auto sight = s.place.look(now, celsius, hold);
    if (sight.elsewhere)
        s.history.clear();
    if (sight.shape)
        s.history.add(now, sight.shape->rawCelsius, sight.shape->surroundCelsius);

    ReferenceState state;
    state.condition = s.judge(frame, sight, hold);
    state.place = sight.circle;
    state.setTemperature = s.config.setTemperature;
    state.setUncertainty = s.config.setUncertainty;
    if (sight.shape) {
        const double noise = std::hypot(s.history.noiseKelvin(), sight.shape->rawError);
        state.raw = Celsius::degrees(sight.shape->rawCelsius);
        state.noise = TempDelta::kelvins(std::max(kLeastNoise, noise));
        state.trust = trustIn(*sight.shape, noise, state.trusted());
    }
    if (s.condition != state.condition) {
        s.condition = state.condition;
        s.since = now;
    }
    state.since = s.since;
    return state;
}

} // namespace haetae
