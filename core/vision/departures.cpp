// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/departures.h"

#include <algorithm>
#include <cmath>

#include "vision/track_assignment.h"

namespace haetae {

/// How much somebody who comes back may differ from who left. *value*
struct Departures::Limits {
    double warmth = 0.0; ///< K; how warm one face is shown repeats within 0.05 K
    double along = 0.0; ///< head widths, along the border where they left
    double width = 0.0; ///< ratio
};

namespace {

// Who was lost inside the picture is still in it, hidden by others.
constexpr std::chrono::duration<double> kLongestHidden{12.0};
constexpr double kHiddenNear = 1.2; // head widths
constexpr double kHiddenPace = 1.5; // head widths a second
constexpr double kHiddenFarthest = 6.0; // head widths
constexpr double kHiddenWidth = 1.35; // most ratio

constexpr double kSameHeight = 0.4; // head heights

double ratioOf(const ThermalRect& a, const ThermalRect& b)
{
    return std::abs(std::log(a.width / b.width));
}

/// By how many head heights somebody who comes back is taller or smaller than who left: a camera
/// above people's heads shows who is nearer lower, by what its own height makes of it, and that is
/// asked of whoever comes back at quite another distance.
double taller(const ThermalRect& left, const ThermalRect& came)
{
    constexpr double kMostLower = 4.0; // head heights for each e-fold of nearness
    constexpr double kLeastLower = 1.5;
    constexpr double kSameDistance = 1.3; // ratio of widths
    const double nearer = std::log(came.width / left.width);
    const double lower = 2.0 * (came.center().y - left.center().y) / (left.height + came.height);
    const double most = kMostLower * nearer;
    const double least = std::abs(nearer) > std::log(kSameDistance) ? kLeastLower * nearer : 0.0;
    return lower - std::clamp(lower, std::min(least, most), std::max(least, most));
}

/// 0 when somebody who was hidden here cannot have stepped out there, near 1 when all fits.
/// strange: 0..1, of the warmth.
double surfaced(const ThermalRect& hid, const ThermalRect& came, double strange,
    std::chrono::duration<double> away)
{
    const double width = 0.5 * (hid.width + came.width);
    const double reach =
        std::min(kHiddenFarthest, kHiddenNear + kHiddenPace * std::max(0.0, away.count()));
    const double way =
        std::hypot(hid.center().x - came.center().x, hid.center().y - came.center().y);
    const double ratio = ratioOf(hid, came) / std::log(kHiddenWidth);
    if (away > kLongestHidden || way > reach * width || ratio > 1.0)
        return 0.0;
    return 1.0 - 0.2 * way / (reach * width) - 0.15 * ratio - 0.6 * strange;
}

} // namespace

void Departures::note(const HeadTrack& gone)
{
    const auto shown = gone.warmth().shown();
    const ThermalRect head = gone.lastWhole();
    if (!gone.face().confirmed || !shown || head.empty())
        return;
    const bool inside = !gone.face().face.geometry.limits.has(Reason::AtEdge);
    gone_.push_back(
        {gone.face().earlier.value_or(gone.face().id), gone.face().last, head, *shown, inside});
}

void Departures::forgetBefore(const FrameStamp& now)
{
    constexpr auto kLongestStay = std::chrono::minutes(2); // until they are gone and asked about
    std::erase_if(gone_, [&](const Departure& gone) {
        return now.monotonic - gone.left.monotonic > kLongestAway + kLongestStay;
    });
}

/// 0 when it cannot be the same person, near 1 when nothing tells them apart.
double Departures::likeness(const HeadTrack& track, const Departure& gone, const Limits& limits)
{
    const auto shown = track.warmth().shown();
    const auto away = track.face().first.monotonic - gone.left.monotonic;
    const ThermalRect came = track.firstWhole();
    if (!shown || came.empty() || away <= std::chrono::nanoseconds(0) || away > kLongestAway)
        return 0.0;
    const double strange = std::abs(*shown - gone.shown) / limits.warmth;
    if (strange > 1.0)
        return 0.0;
    const double hidden = gone.inside ? surfaced(gone.head, came, strange, away) : 0.0;
    const double width = 0.5 * (gone.head.width + came.width);
    const double along = std::abs(gone.head.center().x - came.center().x) / width;
    const double off = std::abs(taller(gone.head, came)) / kSameHeight;
    const double ratio = ratioOf(gone.head, came) / std::log(limits.width);
    if (along > limits.along || off > 1.0 || ratio > 1.0)
        return hidden;
    return std::max(hidden, 1.0 - 0.2 * off - 0.15 * ratio - 0.6 * strange);
}

void Departures::recognise(
    HeadTrack& track, const std::vector<HeadTrack>& all, const Limits& limits)
{
    if (!track.face().confirmed || track.asked())
        return;
    std::vector<const HeadTrack*> open{&track};
    for (const HeadTrack& other : all)
        if (&other != &track && other.face().confirmed && !other.asked())
            open.push_back(&other);
    std::vector<double> gain(open.size() * gone_.size(), 0.0);
    for (std::size_t t = 0; t < open.size(); ++t)
        for (std::size_t g = 0; g < gone_.size(); ++g)
            gain[t * gone_.size() + g] = likeness(*open[t], gone_[g], limits);
    const auto best = assignBest(gain, open.size(), gone_.size())[0];
    if (!best)
        return;
    track.setAsked();
    track.cameBackFrom(gone_[*best].person);
    gone_.erase(gone_.begin() + static_cast<std::ptrdiff_t>(*best));
}

void Departures::recognise(HeadTrack& track, const std::vector<HeadTrack>& all)
{
    constexpr Limits kLimits{0.12, 3.5, 1.5};
    recognise(track, all, kLimits);
    track.setAsked();
}

void Departures::recogniseEarly(HeadTrack& track, const std::vector<HeadTrack>& all)
{
    constexpr Limits kLimits{0.1, 2.5, 1.3};
    recognise(track, all, kLimits);
}

} // namespace haetae
