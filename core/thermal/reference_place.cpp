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
constexpr double kMostGrowth = 0.15; // of the radius
constexpr double kMostGrowthPixels = 0.3;
constexpr double kMostOther = 0.4; // K from what the reference must read now
constexpr double kMostUnknown = 1.5; // K from what it read when it was accepted
constexpr double kLeastEdgeShare = 0.8; // a face that touches the rim hides less
constexpr double kMostUneven = 0.5; // K between a quarter and the whole
constexpr double kMostSpread = 0.5; // K

double distance(ThermalCircle a, ThermalCircle b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

ReferencePlace::ReferencePlace(DiscSearch search) : search_(search) { }

bool ReferencePlace::rightSize(const DiscShape& disc) const
{
    return std::abs(disc.circle.radius - accepted_->circle.radius)
        <= kMostGrowth * accepted_->circle.radius + kMostGrowthPixels;
}

bool ReferencePlace::resembles(const DiscShape& disc, std::optional<double> expected) const
{
    const bool sameSize =
        std::abs(disc.circle.radius - accepted_->circle.radius) <= 0.2 * accepted_->circle.radius;
    // In its place the disc itself is seen, whatever it reads; what it reads is judged elsewhere.
    if (sameSize && atPlace(disc) && expected)
        return true;
    return sameSize
        && (expected ? std::abs(disc.rawCelsius - *expected) <= kMostOther
                     : std::abs(disc.rawCelsius - accepted_->rawCelsius) <= kMostUnknown);
}

bool ReferencePlace::atPlace(const DiscShape& disc) const
{
    return distance(disc.circle, accepted_->circle) <= kMostDisplacement;
}

ReferencePlace::Followed ReferencePlace::follow(const cv::Mat& celsius) const
{
    Followed seen;
    const auto shape =
        measureDisc(celsius, {followed_.x, followed_.y, accepted_->circle.radius}, search_.shape);
    // Wider than the search's bars, so that noise at a bar does not make the state flicker.
    if (!shape || shape->roughness > 0.1 || shape->contrast() < 1.2)
        return seen;
    if (shape->edgeShare < kLeastEdgeShare || shape->unevenness > kMostUneven
        || shape->coreSpread > kMostSpread)
        seen.faults.add(Reason::ReferencePartlyCovered);
    if (!rightSize(*shape))
        seen.faults.add(Reason::ReferenceWrongSize);
    if (seen.faults.empty())
        seen.shape = shape;
    return seen;
}

ReferencePlace::Sight ReferencePlace::look(const Question& question)
{
    if (!accepted_ || away_)
        return search(question);
    const Followed seen = follow(*question.celsius);
    if (seen.shape && atPlace(*seen.shape)) {
        const ThermalCircle& now = seen.shape->circle;
        followed_.x += kFollowing * (now.x - followed_.x);
        followed_.y += kFollowing * (now.y - followed_.y);
        followed_.radius += kFollowing * (now.radius - followed_.radius);
        excusedSince_.reset();
        return {ReferenceCondition::Trusted, followed_, seen.shape, false, false, {}};
    }
    if (question.excused && !excusedSince_)
        excusedSince_ = question.at;
    if (question.excused && question.at - *excusedSince_ < kLongestExcuse)
        return {ReferenceCondition::Covered, followed_, std::nullopt, false, false, {}};
    excusedSince_.reset();
    away_ = true;
    still_.clear();
    absence_ = ReferenceCondition::Searching;
    absenceFaults_ = seen.faults;
    return search(question);
}

ReferencePlace::Sight ReferencePlace::search(const Question& question)
{
    // A reference that was bumped out of its given place is looked for anywhere, to say so.
    DiscSearch wide = search_;
    if (accepted_)
        wide.near.reset();
    const auto all = searchDiscs(*question.celsius, wide);
    std::vector<DiscShape> eligible;
    std::vector<DiscShape> similar;
    const bool forgotten = accepted_ && !question.expectedCelsius
        && absence_ == ReferenceCondition::Lost && question.at - absenceSince_ >= kForgetAfter;
    for (const DiscShape& disc : all) {
        const bool like = accepted_ && resembles(disc, question.expectedCelsius);
        if (like)
            similar.push_back(disc);
        if (looksLikeDisc(disc, search_) && (!accepted_ || forgotten || like))
            eligible.push_back(disc);
    }
    still_.observe(question.at, eligible);
    const auto settled = still_.settled();
    if (!accepted_ && settled && !search_.near && still_.rivalsOf(*settled) > 0)
        return {ReferenceCondition::Searching, std::nullopt, std::nullopt, false, false,
            {Reason::ReferenceTooMany}};
    if (settled)
        return accept(*settled);
    if (!accepted_)
        return {};
    debounce(question.at, absence(*question.celsius, similar));
    if (absence_ == ReferenceCondition::Covered)
        absenceFaults_.add(follow(*question.celsius).faults);
    Sight sight{absence_, followed_, std::nullopt, false, false, absenceFaults_};
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
        if (!first)
            absenceFaults_ = {};
        absence_ = now;
        absenceSince_ = at;
    }
}

ReferencePlace::Sight ReferencePlace::accept(const DiscShape& disc)
{
    const bool elsewhere = !accepted_ || !atPlace(disc) || !rightSize(disc);
    // Keeping the first place makes many small moves add up to one that is noticed.
    const ThermalCircle place = elsewhere ? disc.circle : accepted_->circle;
    accepted_ = disc;
    accepted_->circle.x = place.x;
    accepted_->circle.y = place.y;
    followed_ = disc.circle;
    away_ = false;
    excusedSince_.reset();
    still_.clear();
    return {ReferenceCondition::Trusted, followed_, disc, true, elsewhere, {}};
}

} // namespace haetae
