// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/departures.h"

#include <algorithm>
#include <cmath>

namespace haetae {
namespace {

constexpr double kNear = 2.5; // head widths, along the border
constexpr double kSameHeight = 0.4; // head heights
constexpr double kSameWidth = 1.2; // most ratio
constexpr double kSameWarmth = 0.2; // K

/// 0 when it cannot be the same person, near 1 when nothing tells them apart.
double alike(const ThermalRect& left, const ThermalRect& came, double warmer)
{
    const double width = 0.5 * (left.width + came.width);
    const double height = 0.5 * (left.height + came.height);
    if (!(width > 0) || !(height > 0))
        return 0.0;
    const double across = std::abs(left.center().x - came.center().x) / width;
    const double up = std::abs(left.center().y - came.center().y) / height;
    const double ratio = std::abs(std::log(left.width / came.width));
    if (across > kNear || up > kSameHeight || ratio > std::log(kSameWidth)
        || std::abs(warmer) > kSameWarmth)
        return 0.0;
    return 1.0 - 0.3 * up / kSameHeight - 0.2 * ratio / std::log(kSameWidth)
        - 0.4 * std::abs(warmer) / kSameWarmth;
}

} // namespace

void Departures::note(const HeadTrack& gone)
{
    const auto shown = gone.warmth().shown();
    if (!gone.face().confirmed || !shown || gone.lastWhole().empty())
        return;
    gone_.push_back(
        {gone.face().earlier.value_or(gone.face().id), gone.face().last, gone.lastWhole(), *shown});
}

void Departures::forgetBefore(const FrameStamp& now)
{
    constexpr auto kKept = kLongestAway + std::chrono::seconds(5); // until somebody is well seen
    std::erase_if(
        gone_, [&](const Departure& gone) { return now.monotonic - gone.left.monotonic > kKept; });
}

void Departures::recognise(HeadTrack& track, Answer answer)
{
    if (!track.face().confirmed || track.asked())
        return;
    if (answer == Answer::Last)
        track.setAsked();
    const auto shown = track.warmth().shown();
    if (!shown)
        return;
    auto best = gone_.end();
    double most = 0.0;
    for (auto one = gone_.begin(); one != gone_.end(); ++one) {
        const auto away = track.face().first.monotonic - one->left.monotonic;
        if (away <= std::chrono::nanoseconds(0) || away > kLongestAway)
            continue;
        const double now = alike(one->head, track.firstWhole(), *shown - one->shown);
        if (now > most) {
            most = now;
            best = one;
        }
    }
    if (best == gone_.end())
        return;
    track.setAsked();
    track.cameBackFrom(best->person);
    gone_.erase(best);
}

} // namespace haetae
