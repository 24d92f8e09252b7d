// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/head_track.h"

#include <algorithm>
#include <cmath>

#include "base/median.h"

namespace haetae {
namespace {

using Seconds = HeadTrack::Seconds;

constexpr int kConfirmFrames = 3;
constexpr Seconds kConfirmAfter{0.3};
constexpr double kLeastScore = 0.66; ///< on average; a shoulder in a corner reaches 0.58
constexpr double kClearScore = 0.7; ///< below it a head must be seen twice as long
constexpr double kConfirmShare = 0.6; ///< of the frames since it was first seen
constexpr Seconds kForgetTentative{0.3};
constexpr Seconds kForgetLost{1.0};
constexpr Seconds kForgetLeft{0.4}; ///< walked out over the edge

constexpr Seconds kShortGap{0.4}; ///< nobody else takes a person's place so quickly
/// Who walked out over the edge may meet who walks in: 2 frames of 9 Hz.
constexpr Seconds kLeftGap{0.25};
constexpr double kSameSize = 1.35; ///< most ratio of widths of one head seen in full
constexpr double kLikeSize = 1.9; ///< and seen in part
constexpr double kSameWarmth = 0.9; ///< K; a turned face looks colder, fever is more than 1 K
constexpr double kOtherWarmth = 1.5; ///< K; who comes nearer looks warmer too
constexpr double kUnchangedPlace = 0.8; ///< head widths
constexpr double kUnchangedSize = 1.35;
constexpr double kUnchangedWarmth = 0.6; ///< K
constexpr double kEdgeWarmth = 0.2; ///< K; where one walks out and the next one walks in
constexpr double kTooWarm = 0.3; ///< K; above it an outline is of somebody else, or of two
constexpr double kTooCold = 0.4; ///< K; a turned face looks colder by most of it
constexpr double kStrangerCosts = 0.8; ///< share of what place and size are worth
constexpr double kPartOfHead = 0.15; ///< gain of a sight that is but a part of the head
constexpr Seconds kLargerTooLong{0.4}; ///< then the head has really come nearer
constexpr Seconds kSmallerTooLong{4.0}; ///< a head turned away is outlined in part

double sizeRatio(double a, double b)
{
    return a > 0 && b > 0 ? std::max(a / b, b / a) : kLikeSize * 2;
}

bool atEdge(const FaceObservation& face)
{
    return face.geometry.limits.has(Reason::AtEdge);
}

double distanceInWidths(const ThermalRect& a, const ThermalRect& b)
{
    const double width = 0.5 * (a.width + b.width);
    return std::hypot(a.center().x - b.center().x, a.center().y - b.center().y)
        / std::max(1e-6, width);
}

} // namespace

HeadTrack::HeadTrack(TrackId id, const FrameStamp& stamp, const FaceObservation& seen)
    : motion_(*seen.head),
      expected_(*seen.head)
{
    face_.began = *seen.head;
    face_.id = id;
    face_.first = face_.last = stamp;
    see(stamp, seen);
    face_.resumed = false;
}

void HeadTrack::predict(Seconds step)
{
    motion_.predict(step);
    if (!face_.seenNow)
        motion_.coast(step);
    expected_ = motion_.box();
    face_.seenNow = face_.resumed = false;
    ++framesSince_;
}

void HeadTrack::hideBehind(const ThermalRect& outline)
{
    occluded_ = true;
    motion_.holdBehind(outline);
}

/// Its coordinates one by one, so that a few loose outlines do not matter.
ThermalRect HeadTrack::medianOf(const std::vector<ThermalRect>& heads)
{
    if (heads.empty())
        return {};
    const auto middle = [&](const auto& value) {
        std::vector<double> all;
        for (const ThermalRect& head : heads)
            all.push_back(value(head));
        return median(std::move(all));
    };
    const double width = middle([](const ThermalRect& head) { return head.width; });
    const double height = middle([](const ThermalRect& head) { return head.height; });
    const double x = middle([](const ThermalRect& head) { return head.center().x; });
    const double y = middle([](const ThermalRect& head) { return head.center().y; });
    return {x - width / 2, y - height / 2, width, height};
}

Seconds HeadTrack::unseen(const FrameStamp& now) const
{
    return now.monotonic - face_.last.monotonic;
}

bool HeadTrack::asWarm(const FaceObservation& seen, double within) const
{
    const auto off = warmth_.above(seen);
    return !off || std::abs(*off) <= within;
}

/// How far this warmth speaks against it, 0..1: where two heads are close, it tells them apart.
double HeadTrack::strangeness(const FaceObservation& seen) const
{
    const auto off = warmth_.above(seen);
    if (!off || !face_.confirmed)
        return 0.0;
    return std::min(1.0, std::max(*off / kTooWarm, -*off / kTooCold));
}

double HeadTrack::likeness(const FaceObservation& seen, const FrameStamp& now) const
{
    constexpr double kGate = 0.9; // head widths, from one frame to the next
    constexpr double kGateGrowth = 1.0; // head widths a second out of sight
    constexpr double kMostGate = 1.6;
    const Seconds gap = unseen(now);
    const ThermalRect expected = box();
    const double distance = distanceInWidths(expected, *seen.head);
    const double ratio = sizeRatio(expected.width, seen.head->width);
    const bool longGap = face_.confirmed && gap > kShortGap;
    const bool cut = atEdge(seen) || atEdge(face_.face);
    double gate = std::min(kMostGate, kGate + kGateGrowth * gap.count());
    double mostRatio = longGap && !cut ? kSameSize : kLikeSize;
    if (longGap && !occluded_) { // nothing hid them: only who stands there unchanged is the same
        gate = kUnchangedPlace;
        mostRatio = kUnchangedSize;
    }
    if (longGap && !asWarm(seen, occluded_ ? kSameWarmth : kUnchangedWarmth))
        return 0.0;
    if (face_.confirmed && atEdge(face_.face) && gap > kLeftGap)
        return 0.0;
    if (!(distance < gate) || !(ratio < mostRatio)) {
        const bool part = isPartOf(*seen.head, expected) && (!longGap || occluded_);
        return face_.confirmed && part ? kPartOfHead : 0.0;
    }
    const double place = 1.0 - distance / gate;
    const double size = 1.0 - std::log(ratio) / std::log(kLikeSize);
    const double known = face_.confirmed ? 0.2 : 0.0;
    const double alike = 0.5 * place + 0.25 * size;
    return 0.05 + alike * (1.0 - kStrangerCosts * strangeness(seen)) + known;
}

bool HeadTrack::maySurfaceAs(const FaceObservation& seen) const
{
    return lost() && occluded_ && asWarm(seen, kSameWarmth) && sameHead(box(), *seen.head)
        && sizeRatio(box().width, seen.head->width) < kLikeSize;
}

bool HeadTrack::wentOnAs(const HeadTrack& later) const
{
    constexpr Seconds kAway{1.0};
    const Seconds away = later.face_.first.monotonic - face_.last.monotonic;
    const auto off = later.warmth_.above(warmth_);
    if (!lost() || away <= Seconds(0) || away > kAway || !off)
        return false;
    const ThermalRect& left = *face_.face.head;
    // Who turns shows a colder side, so the last sight counts as well as the usual warmth.
    const auto last = later.warmth_.above(face_.face);
    const double nearest = std::min(std::abs(*off), last ? std::abs(*last) : std::abs(*off));
    // At the edge the first outline is often cut.
    const double ratio = std::min(sizeRatio(left.width, later.face_.began.width),
        sizeRatio(left.width, later.face_.face.head->width));
    const double strange = atEdge(face_.face) ? kEdgeWarmth : kUnchangedWarmth;
    return nearest <= strange && ratio < kSameSize
        && distanceInWidths(left, later.face_.began) < kUnchangedPlace;
}

void HeadTrack::goOnFor(const HeadTrack& lost)
{
    face_.id = lost.face_.id;
    face_.first = lost.face_.first;
    face_.began = lost.face_.began;
    face_.earlier = lost.face_.earlier;
    firstWhole_ = lost.firstWhole_;
    face_.framesSeen += lost.face_.framesSeen;
    face_.resumed = true;
}

bool HeadTrack::hasBodyPart(const FaceObservation& seen) const
{
    constexpr Seconds kJustLost{1.0};
    constexpr double kSmaller = 0.7;
    constexpr double kNotWider = 1.25; // who stands nearer is lower and wider
    constexpr double kColder = 0.7; // K
    const ThermalRect head = face_.seenNow ? *face_.face.head : box();
    const ThermalRect& part = *seen.head;
    const double across = std::abs(part.center().x - head.center().x) / head.width;
    const double down = (part.center().y - head.center().y) / head.height;
    if (!face_.confirmed || Seconds(seen.stamp.monotonic - face_.last.monotonic) > kJustLost)
        return false;
    if (part.width < kSmaller * head.width)
        return across < 2.2 && down > 0.5 && down < 5.5;
    const auto warmer = warmth_.above(seen);
    return warmer && *warmer < -kColder && part.width < kNotWider * head.width && across < 1.0
        && down > 0.8 && down < 3.5;
}

bool HeadTrack::oddTooLong() const
{
    if (!oddSince_)
        return false;
    // A size that was seen for long is believed for long.
    const Seconds before = oddSince_->monotonic - face_.first.monotonic;
    const bool larger = face_.face.head->width > box().width;
    const Seconds patience =
        larger ? kLargerTooLong : std::clamp(before, kLargerTooLong, kSmallerTooLong);
    return Seconds(face_.last.monotonic - oddSince_->monotonic) > patience;
}

bool HeadTrack::isSomebodyElse() const
{
    return face_.confirmed && oddTooLong() && !asWarm(face_.face, kOtherWarmth);
}

void HeadTrack::learn(const FaceObservation& seen, bool odd, Seconds step)
{
    constexpr Seconds kLongestStep{0.2};
    const bool overlapped = seen.geometry.limits.has(Reason::Overlapped);
    if (!odd && !overlapped)
        motion_.correct(*seen.head);
    else
        motion_.move(*seen.head);
    if (!odd)
        oddSince_.reset();
    else if (!oddSince_)
        oddSince_ = seen.stamp;
    else if (oddTooLong() && asWarm(seen, kOtherWarmth)) {
        motion_ = HeadMotion(*seen.head);
        oddSince_.reset();
    }
    if (!odd && !overlapped)
        warmth_.learn(seen, face_.framesSeen, std::min(step, kLongestStep));
}

void HeadTrack::see(const FrameStamp& stamp, const FaceObservation& seen)
{
    const bool odd = face_.framesSeen > 0 && face_.confirmed && !atEdge(seen)
        && sizeRatio(box().width, seen.head->width) > kSameSize;
    const Seconds step = unseen(stamp);
    face_.resumed = step > kShortGap;
    if (face_.framesSeen > 0)
        learn(seen, odd, step);
    else
        warmth_.begin(seen);
    face_.last = stamp;
    face_.framesSeen += 1;
    face_.face = seen;
    face_.face.geometry.speedFacesPerSecond = motion_.speedInWidths();
    if (odd)
        forbidReading(Reason::Covered); // but a part of the head is to be seen
    face_.seenNow = true;
    occluded_ = false;
    scoreSum_ += seen.score;
    if (!atEdge(seen)) {
        ++framesWhole_;
        constexpr std::size_t kSights = 25; // a second
        if (firstWhole_.size() < kSights)
            firstWhole_.push_back(*seen.head);
        if (lastWhole_.size() < kSights)
            lastWhole_.push_back(*seen.head);
        else
            lastWhole_[std::size_t(framesWhole_) % kSights] = *seen.head;
    }
    face_.confirmed = face_.confirmed || longEnough();
}

bool HeadTrack::longEnough() const
{
    const double score = scoreSum_ / face_.framesSeen;
    // A hand that comes into view before its person passes for a small head for half a second.
    const bool thin = score < kClearScore || face_.face.geometry.limits.has(Reason::TooFar);
    const Seconds needed = thin ? 2 * kConfirmAfter : kConfirmAfter;
    return score >= kLeastScore && framesWhole_ >= kConfirmFrames
        && face_.last.monotonic - face_.first.monotonic >= needed
        && face_.framesSeen >= kConfirmShare * framesSince_;
}

bool HeadTrack::passes(const HeadTrack& other) const
{
    constexpr double kPassing = 1.0; // head widths a second
    return motion_.speedPast(other.motion_) > kPassing;
}

Seconds HeadTrack::patience() const
{
    if (!face_.confirmed)
        return kForgetTentative;
    if (occluded_)
        return kLongestPatience;
    return atEdge(face_.face) ? kForgetLeft : kForgetLost;
}

bool HeadTrack::mayHaveSkinOf(const HeadTrack& other) const
{
    constexpr double kNear = 1.5; // mean head widths
    constexpr double kRise = 0.4; // K
    const auto own = other.warmth_.above(warmth_);
    const auto rise = warmth_.above(face_.face);
    return own && rise && *own > kSameWarmth && *rise > kRise
        && distanceInWidths(*face_.face.head, other.box()) < kNear;
}

bool sameHead(const ThermalRect& a, const ThermalRect& b)
{
    const double smaller = std::min(a.area(), b.area());
    return overlap(a, b) > 0.2 || (smaller > 0 && a.intersected(b).area() > 0.45 * smaller);
}

bool isPartOf(const ThermalRect& part, const ThermalRect& head)
{
    constexpr double kMargin = 0.12; // of the head's width and height
    constexpr double kInside = 0.75;
    constexpr double kLeastWidth = 0.3;
    const ThermalRect around{head.x - kMargin * head.width, head.y - kMargin * head.height,
        (1 + 2 * kMargin) * head.width, (1 + 2 * kMargin) * head.height};
    return part.width < head.width && part.width > kLeastWidth * head.width
        && part.intersected(around).area() > kInside * part.area();
}

bool reachesInto(const ThermalRect& head, const ThermalRect& face)
{
    constexpr int kSamples = 10;
    if (head.intersected(face).area() <= 0)
        return false;
    for (int i = 0; i < kSamples; ++i) {
        for (int j = 0; j < kSamples; ++j) {
            const double x = face.x + face.width * (j + 0.5) / kSamples - head.center().x;
            const double y = face.y + face.height * (i + 0.5) / kSamples - head.center().y;
            if (std::hypot(2 * x / head.width, 2 * y / head.height) < 1.0)
                return true;
        }
    }
    return false;
}

} // namespace haetae
