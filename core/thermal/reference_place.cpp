// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/reference_place.h"

#include <algorithm>
#include <cmath>

namespace haetae {

using namespace std::chrono_literals;

namespace {

constexpr double kMostDisplacement = 2.0; // px
constexpr double kFollowing = 0.3; // share of the newest place
constexpr int kFramesToRename = 3; // before one kind of absence becomes another
constexpr auto kForgetAfter = 10s; // lost for so long: any disc may be the new reference
constexpr auto kLongestExcuse = 1500ms;

double distance(ThermalCircle a, ThermalCircle b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

ReferencePlace::ReferencePlace(const ReferenceConfig& config)
{
    setSearch(config);
}

void ReferencePlace::setSearch(const ReferenceConfig& config)
{
    // Uncooled sensors err by up to 5 K; a disc further away than twice that is another object.
    constexpr double kFromSet = 10.0;
    search_ = DiscSearch{};
    search_.near = config.place;
    if (config.setTemperature) {
        search_.coldestCelsius = config.setTemperature->degrees() - kFromSet;
        search_.hottestCelsius = config.setTemperature->degrees() + kFromSet;
    }
}

bool ReferencePlace::resembles(const DiscShape& disc) const
{
    return std::abs(disc.circle.radius - accepted_->circle.radius) <= 0.2 * accepted_->circle.radius
        && std::abs(disc.rawCelsius - accepted_->rawCelsius) <= 1.5;
}

bool ReferencePlace::atPlace(const DiscShape& disc) const
{
    return distance(disc.circle, accepted_->circle) <= kMostDisplacement;
}

std::optional<DiscShape> ReferencePlace::follow(const cv::Mat& celsius) const
{
    auto shape = measureDisc(celsius, {followed_.x, followed_.y, accepted_->circle.radius});
    if (!shape)
        return std::nullopt;
    const double radius = accepted_->circle.radius;
    // Wider than the search's bars, so that noise at a bar does not make the state flicker.
    const bool same = shape->edgeShare >= 0.6 && shape->roughness <= 0.1 && shape->coreSpread <= 0.5
        && shape->contrast() >= 1.2
        && std::abs(shape->circle.radius - radius) <= 0.15 * radius + 0.3;
    if (!same)
        return std::nullopt;
    return shape;
}

ReferencePlace::Sight ReferencePlace::look(MonotonicTime at, const cv::Mat& celsius, bool excused)
{
    if (!accepted_ || away_)
        return search(at, celsius);
    const auto shape = follow(celsius);
    if (shape && atPlace(*shape)) {
        followed_.x += kFollowing * (shape->circle.x - followed_.x);
        followed_.y += kFollowing * (shape->circle.y - followed_.y);
        followed_.radius += kFollowing * (shape->circle.radius - followed_.radius);
        excusedSince_.reset();
        return {ReferenceCondition::Trusted, followed_, shape, false, false};
    }
    if (excused && !excusedSince_)
        excusedSince_ = at;
    if (excused && at - *excusedSince_ < kLongestExcuse)
        return {ReferenceCondition::Covered, followed_, std::nullopt, false, false};
    excusedSince_.reset();
    away_ = true;
    still_.clear();
    absence_ = ReferenceCondition::Searching;
    return search(at, celsius);
}

ReferencePlace::Sight ReferencePlace::search(MonotonicTime at, const cv::Mat& celsius)
{
    // A reference that was bumped out of its given place is looked for anywhere, to say so.
    DiscSearch wide = search_;
    if (accepted_)
        wide.near.reset();
    const auto all = searchDiscs(celsius, wide);
    std::vector<DiscShape> eligible;
    std::vector<DiscShape> similar;
    const bool forgotten =
        accepted_ && absence_ == ReferenceCondition::Lost && at - absenceSince_ >= kForgetAfter;
    for (const DiscShape& disc : all) {
        if (accepted_ && resembles(disc))
            similar.push_back(disc);
        if (looksLikeDisc(disc, search_) && (!accepted_ || forgotten || resembles(disc)))
            eligible.push_back(disc);
    }
    still_.observe(at, eligible);
    if (const auto settled = still_.settled())
        return accept(*settled);
    if (!accepted_)
        return {};
    debounce(at, absence(celsius, similar));
    Sight sight{absence_, followed_, std::nullopt, false, false};
    if (absence_ == ReferenceCondition::Moved && !similar.empty())
        sight.circle = similar.front().circle;
    return sight;
}

ReferenceCondition ReferencePlace::absence(
    const cv::Mat& celsius, const std::vector<DiscShape>& similar) const
{
    for (const DiscShape& disc : similar)
        if (atPlace(disc)) // back again, but the evidence is still too short
            return absence_ == ReferenceCondition::Searching ? ReferenceCondition::Covered
                                                             : absence_;
    if (!similar.empty())
        return ReferenceCondition::Moved;
    const ThermalCircle inside{
        accepted_->circle.x, accepted_->circle.y, 0.7 * accepted_->circle.radius};
    const auto there = medianWithin(celsius, inside);
    const double likeBackground = std::max(0.8, 0.25 * accepted_->contrast());
    if (there && std::abs(*there - accepted_->surroundCelsius) <= likeBackground)
        return ReferenceCondition::Lost;
    return ReferenceCondition::Covered;
}

void ReferencePlace::debounce(MonotonicTime at, ReferenceCondition now)
{
    nextAbsenceFrames_ = now == nextAbsence_ ? nextAbsenceFrames_ + 1 : 1;
    nextAbsence_ = now;
    const bool first = absence_ == ReferenceCondition::Searching;
    if (now != absence_ && (first || nextAbsenceFrames_ >= kFramesToRename)) {
        absence_ = now;
        absenceSince_ = at;
    }
}

ReferencePlace::Sight ReferencePlace::accept(const DiscShape& disc)
{
    const bool elsewhere = !accepted_ || !atPlace(disc) || !resembles(disc);
    // Keeping the first place makes many small moves add up to one that is noticed.
    const ThermalCircle place = elsewhere ? disc.circle : accepted_->circle;
    accepted_ = disc;
    accepted_->circle.x = place.x;
    accepted_->circle.y = place.y;
    followed_ = disc.circle;
    away_ = false;
    excusedSince_.reset();
    still_.clear();
    return {ReferenceCondition::Trusted, followed_, disc, true, elsewhere};
}

} // namespace haetae
