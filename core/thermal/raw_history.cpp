// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/raw_history.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/median.h"

namespace haetae {

using namespace std::chrono_literals;

namespace {

constexpr auto kWindow = 10s;
constexpr auto kNoiseWindow = 2s;
constexpr auto kBeforeStep = 700ms; // a step is judged against values at least this old
constexpr auto kAfterStray = 1s;
constexpr double kMostChange = 0.3; // K

} // namespace

void RawHistory::clear()
{
    values_.clear();
    unsteadyUntil_ = {};
}

void RawHistory::add(MonotonicTime at, double rawCelsius)
{
    while (!values_.empty() && values_.front().at + kWindow < at)
        values_.pop_front();
    noticeStep(at, rawCelsius);
    values_.push_back({at, rawCelsius});
}

void RawHistory::noticeStep(MonotonicTime at, double rawCelsius)
{
    std::vector<double> before;
    std::vector<double> now{rawCelsius};
    for (auto value = values_.rbegin(); value != values_.rend() && before.size() < 9; ++value)
        if (value->at + kBeforeStep <= at)
            before.push_back(value->raw);
        else if (now.size() < 3)
            now.push_back(value->raw);
    if (before.empty())
        return;
    const double usual = median(before);
    if (std::abs(rawCelsius - usual) > kMostChange)
        unsteadyUntil_ = std::max(unsteadyUntil_, at + kAfterStray);
    if (now.size() == 3 && std::abs(median(now) - usual) > kMostChange)
        unsteadyUntil_ = at + kWindow;
}

bool RawHistory::steady(MonotonicTime at) const
{
    return at >= unsteadyUntil_;
}

double RawHistory::noiseKelvin() const
{
    double count = 0;
    double squares = 0;
    for (std::size_t i = values_.size(); i-- > 1;) {
        if (values_[i].at + kNoiseWindow < values_.back().at)
            break;
        const double difference = values_[i].raw - values_[i - 1].raw;
        count += 1;
        squares += difference * difference;
    }
    if (count < 3)
        return 0.0;
    return std::sqrt(squares / (2 * count));
}

} // namespace haetae
