// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/track_warmth.h"

#include <algorithm>

namespace haetae {
namespace {

constexpr double kMostPerSecond = 0.3; // K/s
constexpr int kSettling = 10; // frames

std::optional<double> apparentOf(const FaceObservation& face)
{
    return face.apparent ? std::optional(face.apparent->degrees()) : std::nullopt;
}

std::optional<double> aboveReferenceOf(const FaceObservation& face)
{
    return face.aboveReference ? std::optional(face.aboveReference->kelvins()) : std::nullopt;
}

/// The one against the blackbody wherever both have it.
std::optional<double> difference(const std::optional<double>& above,
    const std::optional<double>& otherAbove, const std::optional<double>& apparent,
    const std::optional<double>& otherApparent)
{
    if (above && otherAbove)
        return *above - *otherAbove;
    if (apparent && otherApparent)
        return *apparent - *otherApparent;
    return std::nullopt;
}

/// Slow, because a neighbour's skin may slip into the outline before the two run together.
void approach(std::optional<double>& usual, const std::optional<double>& now, int framesSeen,
    TrackWarmth::Seconds step)
{
    if (!now)
        return;
    if (!usual) {
        usual = now;
        return;
    }
    const double most = kMostPerSecond * step.count();
    const double off = *now - *usual;
    *usual += framesSeen < kSettling ? off / framesSeen : std::clamp(off, -most, most);
}

} // namespace

void TrackWarmth::begin(const FaceObservation& seen)
{
    apparent_ = apparentOf(seen);
    aboveReference_ = aboveReferenceOf(seen);
    if (aboveReference_)
        remember(*aboveReference_);
}

void TrackWarmth::remember(double above)
{
    if (sights_.size() < kSights)
        sights_.push_back(above);
    else
        sights_[next_++ % kSights] = above;
}

void TrackWarmth::learn(const FaceObservation& seen, int framesSeen, Seconds step)
{
    approach(apparent_, apparentOf(seen), framesSeen, step);
    const auto above = aboveReferenceOf(seen);
    approach(aboveReference_, above, framesSeen, step);
    if (above)
        remember(*above);
}

std::optional<double> TrackWarmth::shown() const
{
    if (sights_.empty())
        return std::nullopt;
    auto all = sights_;
    const auto shown = all.begin() + static_cast<std::ptrdiff_t>(8 * (all.size() - 1) / 10);
    std::nth_element(all.begin(), shown, all.end());
    return *shown;
}

std::optional<double> TrackWarmth::above(const FaceObservation& seen) const
{
    return difference(aboveReferenceOf(seen), aboveReference_, apparentOf(seen), apparent_);
}

std::optional<double> TrackWarmth::above(const TrackWarmth& other) const
{
    return difference(aboveReference_, other.aboveReference_, apparent_, other.apparent_);
}

} // namespace haetae
