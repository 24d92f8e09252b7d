// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/departures.h"

#include <algorithm>
#include <cmath>

namespace haetae {
namespace {

// Who left over the border comes back at the same place of it.
constexpr double kNear = 2.5; // head widths, along the border
constexpr double kSameHeight = 0.4; // head heights
constexpr double kSameWidth = 1.3; // most ratio
constexpr double kSameWarmth = 0.12; // K; how warm one face is shown repeats within 0.05 K

// Who was lost inside the picture is still in it, hidden by others.
constexpr std::chrono::duration<double> kLongestHidden{12.0};
constexpr double kHiddenNear = 1.2; // head widths
constexpr double kHiddenPace = 1.5; // head widths a second
constexpr double kHiddenFarthest = 6.0; // head widths
constexpr double kHiddenWidth = 1.35; // most ratio

/// 0 when somebody who was hidden here cannot have stepped out there, near 1 when all fits.
double surfaced(const ThermalRect& hid, const ThermalRect& came, double warmer,
    std::chrono::duration<double> away)
{
    const double width = 0.5 * (hid.width + came.width);
    const double reach =
        std::min(kHiddenFarthest, kHiddenNear + kHiddenPace * std::max(0.0, away.count()));
    const double way =
        std::hypot(hid.center().x - came.center().x, hid.center().y - came.center().y);
    const double ratio = std::abs(std::log(hid.width / came.width));
    if (!(width > 0) || away > kLongestHidden || way > reach * width
        || ratio > std::log(kHiddenWidth) || std::abs(warmer) > kSameWarmth)
        return 0.0;
    return 1.0 - 0.2 * way / (reach * width) - 0.15 * ratio / std::log(kHiddenWidth)
        - 0.6 * std::abs(warmer) / kSameWarmth;
}

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
    return 1.0 - 0.2 * up / kSameHeight - 0.15 * ratio / std::log(kSameWidth)
        - 0.6 * std::abs(warmer) / kSameWarmth;
}

} // namespace

void Departures::note(const HeadTrack& gone)
{
    const auto shown = gone.warmth().shown();
    if (!gone.face().confirmed || !shown || gone.lastWhole().empty())
        return;
    const bool inside = !gone.face().face.geometry.limits.has(Reason::AtEdge);
    gone_.push_back({gone.face().earlier.value_or(gone.face().id), gone.face().last,
        gone.lastWhole(), *shown, inside});
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
        const double warmer = *shown - one->shown;
        const double back = alike(one->head, track.firstWhole(), warmer);
        const double now = one->inside
            ? std::max(back, surfaced(one->head, track.firstWhole(), warmer, away))
            : back;
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
