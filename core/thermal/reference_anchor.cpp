// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/reference_anchor.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace haetae {

using namespace std::chrono_literals;

namespace {

constexpr auto kSmoothing = 600ms;
constexpr auto kLearnFor = 1s; // the mean of so long is what it should read
constexpr double kMostAway = 0.2; // K
constexpr double kBack = 0.12; // K
constexpr auto kBackFor = 1s; // the evidence that finding needs
constexpr double kNear = 0.08; // K; from there to kMostAway within kStepTime is a step
constexpr auto kStepTime = 3s;
constexpr double kForgetSeconds = 600; // rooms change by less than 1.2 K an hour
constexpr double kSettleWithin = 0.5; // K; beyond, only the admin can say what it is
constexpr double kSteady = 0.05; // K
constexpr auto kSteadyFor = 600s;
constexpr auto kWrongAfter = 60s;

} // namespace

void ReferenceAnchor::clear()
{
    *this = ReferenceAnchor();
}

std::optional<double> ReferenceAnchor::expectedCelsius(const SceneDrift& scene) const
{
    if (!first_)
        return std::nullopt;
    return usual_ + scene.kelvins();
}

double ReferenceAnchor::recentMedian() const
{
    std::vector<double> values;
    for (const Value& value : recent_)
        values.push_back(value.above);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void ReferenceAnchor::add(MonotonicTime at, double rawCelsius, const SceneDrift& scene)
{
    const double above = rawCelsius - scene.kelvins();
    while (!recent_.empty() && recent_.front().at + kSmoothing < at)
        recent_.pop_front();
    recent_.push_back({at, above});
    smooth_ = recentMedian();
    const double seconds =
        last_ ? std::min(5.0, std::chrono::duration<double>(at - *last_).count()) : 0.0;
    last_ = at;
    if (!first_)
        first_ = at;
    if (at - *first_ <= kLearnFor) {
        usual_ += (above - usual_) / ++learned_;
        leftSameAt_ = at;
        return;
    }
    judge(at);
    follow(seconds);
}

void ReferenceAnchor::judge(MonotonicTime at)
{
    const double away = std::abs(deviationKelvin());
    if (standing_ == Standing::Same) {
        if (away <= kNear)
            leftSameAt_ = at;
        if (away <= kMostAway)
            return;
        standing_ = at - leftSameAt_ <= kStepTime ? Standing::Stepped : Standing::Drifted;
        awaySince_ = at;
        backSince_.reset();
        steadySince_ = at;
        steadyAt_ = smooth_;
        return;
    }
    if (away > kSettleWithin && at - awaySince_ >= kWrongAfter)
        standing_ = Standing::Wrong;
    if (away > kBack)
        backSince_.reset();
    else if (!backSince_)
        backSince_ = at;
    if (backSince_ && at - *backSince_ >= kBackFor) {
        standing_ = Standing::Same;
        leftSameAt_ = at;
    }
    settleElsewhere(at);
}

/// Ten minutes at another value not far off: a sensor whose pattern shifted, not a cooling disc.
void ReferenceAnchor::settleElsewhere(MonotonicTime at)
{
    if (standing_ == Standing::Same)
        return;
    if (std::abs(smooth_ - steadyAt_) > kSteady) {
        steadyAt_ = smooth_;
        steadySince_ = at;
    } else if (at - steadySince_ >= kSteadyFor && std::abs(deviationKelvin()) <= kSettleWithin) {
        usual_ = smooth_;
        standing_ = Standing::Same;
    }
}

void ReferenceAnchor::follow(double seconds)
{
    if (standing_ == Standing::Same)
        usual_ += std::min(1.0, seconds / kForgetSeconds) * (smooth_ - usual_);
}

} // namespace haetae
