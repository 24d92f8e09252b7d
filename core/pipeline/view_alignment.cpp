// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/view_alignment.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "base/median.h"
#include "model/matched_map.h"
#include "vision/face_join.h"
#include "vision/search_regions.h"

namespace haetae {
namespace {

/// Searches that may be on their way; more than a second of them.
constexpr std::size_t kMostAsked = 40;
/// Further apart the thermal picture does not say where anybody is in the visible one.
constexpr double kSecondsInSync = 1.0;
/// Nobody else is worth a region of their own when so many are.
constexpr std::size_t kMostRegions = 40;

/// Thermal px across the widest head's box at which a pixel is as fine as a canthus asks for
/// (0.75 mm; a head's face is taken for 150 mm, and for 0.8 of the head at least).
constexpr double kLeastHeadForCanthi = 200.0;

/// What the back end says; where it says nothing, both show the same in their own pixels.
ViewMap priorOf(const ViewMap& said, cv::Size thermal, cv::Size visible)
{
    if (said.elements() != ViewMap().elements() || thermal == visible)
        return said;
    return ViewMap::scale(
        double(visible.width) / thermal.width, double(visible.height) / thermal.height);
}

} // namespace

void ViewAlignment::take(const FramePair& frame, const std::vector<MatchedPoint>& matched)
{
    if (frame.thermal && !frame.thermal->counts.empty())
        thermal_ = frame.thermal->counts.size();
    if (frame.visible && !frame.visible->bgr.empty())
        visible_ = frame.visible->bgr.size();
    if (thermal_.empty() || visible_.empty())
        return;
    follow(matched);
    learner_.begin(
        byHand_ ? byHand_->farAway() : priorOf(frame.registration, thermal_, visible_), visible_);
}

/// Points that fix no map were refused with the settings; here they count as none.
void ViewAlignment::follow(const std::vector<MatchedPoint>& matched)
{
    const std::array<cv::Size, 2> sizes{thermal_, visible_};
    if (matched == matched_ && (matched.empty() || sizes == matchedFor_))
        return;
    matched_ = matched;
    matchedFor_ = sizes;
    byHand_.reset();
    const auto fit = fitPoints(matched, thermal_, visible_);
    if (!fit)
        return;
    byHand_.emplace(fit->map);
    byHand_->byHand = true;
    byHand_->residualPixels = fit->overallPixels;
}

void ViewAlignment::learn(const DetectedFaces& late)
{
    if (lastLearnt_ && *lastLearnt_ == late.stamp.monotonic)
        return;
    lastLearnt_ = late.stamp.monotonic;
    headsThen_.clear();
    viewAngles_ = viewAnglesOf(late.boxes, visible_);
    owners_.clear();
    const auto asked = std::find_if(asked_.begin(), asked_.end(),
        [&](const Asked& one) { return one.at == late.stamp.monotonic; });
    if (asked == asked_.end())
        return;
    learner_.see(late.stamp, asked->heads, late.boxes);
    headsThen_ = headsOf(late.boxes, asked->heads, registration());
    noteOwners(late.boxes, asked->places);
    asked_.erase(asked_.begin(), asked + 1);
}

void ViewAlignment::noteOwners(const std::vector<FaceBox>& boxes, const Places& places)
{
    std::vector<ThermalRect> then;
    std::vector<std::int64_t> tracks;
    for (const auto& [track, place] : places) {
        tracks.push_back(track);
        then.push_back(place);
    }
    owners_.resize(boxes.size());
    const auto boxOf = boxesOf(then, boxes, registration());
    for (std::size_t t = 0; t < tracks.size(); ++t)
        if (boxOf[t])
            owners_[*boxOf[t]] = Owner{tracks[t], then[t]};
}

void ViewAlignment::follow(const std::vector<TrackedFace>& followed)
{
    places_.clear();
    for (const TrackedFace& face : followed)
        if (!face.place.empty())
            places_[face.id.value] = face.place;
}

std::vector<ThermalPoint> ViewAlignment::movedSince(const DetectedFaces& late) const
{
    if (!lastLearnt_ || *lastLearnt_ != late.stamp.monotonic)
        return {};
    std::vector<ThermalPoint> moved(owners_.size());
    for (std::size_t b = 0; b < owners_.size(); ++b) {
        const auto now = owners_[b] ? places_.find(owners_[b]->track) : places_.end();
        if (now == places_.end())
            continue;
        const auto from = owners_[b]->then.center();
        const auto to = now->second.center();
        moved[b] = {to.x - from.x, to.y - from.y};
    }
    return moved;
}

std::vector<std::optional<ThermalRect>> ViewAlignment::headsThen(const DetectedFaces& late) const
{
    if (!lastLearnt_ || *lastLearnt_ != late.stamp.monotonic)
        return {};
    return headsThen_;
}

std::vector<std::optional<double>> ViewAlignment::viewAngles(const DetectedFaces& late) const
{
    if (!lastLearnt_ || *lastLearnt_ != late.stamp.monotonic)
        return {};
    return viewAngles_;
}

/// Visible width of the faces whose canthi the thermal picture resolves; empty while nobody is so
/// near.
std::optional<double> ViewAlignment::landmarksFrom(const std::vector<ThermalRect>& heads) const
{
    constexpr double kFaceInHead = 0.85; // of its width
    constexpr double kSpare = 0.9; // the visible box may be a little small
    const auto near = std::find_if(heads.begin(), heads.end(),
        [](const ThermalRect& head) { return head.width >= kLeastHeadForCanthi; });
    if (near == heads.end())
        return std::nullopt;
    return kSpare * kFaceInHead * registration().at(near->width).visibleFromThermal(*near).width
        * kLeastHeadForCanthi / near->width;
}

bool ViewAlignment::searched(const FramePair& frame) const
{
    return !frame.visible || frame.visible->bgr.empty()
        || (lastAsked_ && *lastAsked_ == frame.visible->stamp.monotonic);
}

void ViewAlignment::noteWidths(const ThermalSearch& heads)
{
    constexpr double kShare = 0.02; // slow, or the blended picture would swim
    if (heads.heads.empty())
        return;
    std::vector<double> widths;
    for (const ThermalHead& head : heads.heads)
        widths.push_back(head.head.width);
    const double now = median(std::move(widths));
    usualWidth_ = usualWidth_.value_or(now) + kShare * (now - usualWidth_.value_or(now));
}

std::optional<FaceSearch> ViewAlignment::searchFor(
    const FramePair& frame, const ThermalSearch& heads, const std::vector<TrackedFace>& followed)
{
    noteWidths(heads);
    if (searched(frame))
        return std::nullopt;
    const double apart = std::chrono::duration<double>(
        frame.visible->stamp.monotonic - frame.thermal->stamp.monotonic)
                             .count();
    if (std::abs(apart) > kSecondsInSync)
        return searchAll(frame);
    std::vector<ThermalRect> places;
    for (const ThermalHead& head : heads.heads)
        places.push_back(head.head);
    asked_.push_back({frame.visible->stamp.monotonic, places, places_});
    if (asked_.size() > kMostAsked)
        asked_.pop_front();
    for (const TrackedFace& face : followed)
        if (!face.seenNow && face.face.head && places.size() < kMostRegions)
            places.push_back(*face.face.head);
    for (const RejectedObject& object : heads.rejected)
        if (object.kind == RejectedObject::Kind::TooSmall && places.size() < kMostRegions)
            places.push_back(object.box);
    lastAsked_ = frame.visible->stamp.monotonic;
    const auto landmarks = landmarksFrom(asked_.back().heads);
    return FaceSearch{frame.visible,
        regionsOf(places, registration(), regionMargin(registration(), apart)), true, landmarks};
}

std::optional<FaceSearch> ViewAlignment::searchAll(const FramePair& frame)
{
    if (searched(frame))
        return std::nullopt;
    lastAsked_ = frame.visible->stamp.monotonic;
    return FaceSearch{frame.visible, {}, false, {}};
}

} // namespace haetae
