// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/head_detector.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>

#include "vision/body_below.h"
#include "vision/face_region.h"
#include "vision/head_candidates.h"
#include "vision/head_outline.h"
#include "vision/head_selection.h"
#include "vision/hot_objects.h"
#include "vision/lone_object.h"
#include "vision/scene_levels.h"
#include "vision/warm_leftovers.h"
#include "vision/warm_runs.h"

namespace haetae {
namespace {

constexpr float kLeastQuality = 0.56F;
constexpr float kNarrowestHead = 10.0F; // px of the search picture

/// The picture that is searched: small enough, smoothed, without reference and hot things.
struct SearchPicture {
    cv::Mat celsius;
    cv::Mat withHot; ///< the same with the hot things
    double scale = 1.0; ///< pixels of the frame per pixel of this picture
    SceneLevels levels;
    std::vector<RejectedObject> rejected;
};

SearchPicture prepare(const cv::Mat& celsius, const std::optional<ThermalCircle>& reference)
{
    constexpr double kMostPixels = 150'000;
    SearchPicture picture;
    if (double(celsius.total()) > kMostPixels) {
        picture.scale = 2.0;
        cv::resize(celsius, picture.celsius, {}, 0.5, 0.5, cv::INTER_AREA);
    } else {
        picture.celsius = celsius.clone();
    }
    std::optional<float> referenceLevel;
    if (reference)
        referenceLevel = eraseReference(picture.celsius, *reference, picture.scale);
    cv::GaussianBlur(picture.celsius, picture.celsius, {3, 3}, 0.7);
    picture.levels = measureLevels(picture.celsius, referenceLevel);
    picture.withHot = picture.celsius.clone();
    picture.rejected = eraseHotObjects(picture.celsius, picture.levels);
    return picture;
}

/// Neighbouring thresholds often cut the same outline.
void dropEqual(std::vector<HeadEllipse>& heads)
{
    const auto place = [](const HeadEllipse& head) {
        std::uint64_t all = 0;
        for (const float part : {head.y, head.x, head.width, head.height})
            all = all << 16U | static_cast<std::uint16_t>(part);
        return all;
    };
    std::vector<std::pair<std::uint64_t, HeadEllipse>> placed;
    placed.reserve(heads.size());
    for (const HeadEllipse& head : heads)
        placed.emplace_back(place(head), head);
    std::sort(placed.begin(), placed.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    heads.clear();
    for (std::size_t i = 0; i < placed.size(); ++i)
        if (i == 0 || placed[i].first != placed[i - 1].first)
            heads.push_back(placed[i].second);
}

std::vector<HeadEllipse> proposals(const cv::Mat& celsius, const SceneLevels& levels)
{
    std::vector<HeadEllipse> all;
    const int widest = celsius.cols * 9 / 10;
    for (const float threshold : levels.thresholds) {
        const WarmRuns warm = warmRunsAbove(celsius, threshold, 2);
        for (const HeadEllipse& head : proposeHeads(warm, celsius.cols, widest))
            all.push_back(head);
    }
    dropEqual(all);
    return all;
}

/// Proposals worth refining: the best first, no two of them nearly the same.
std::vector<JudgedHead> shortList(
    const SearchPicture& picture, const std::vector<HeadEllipse>& proposed)
{
    constexpr std::size_t kMost = 120;
    constexpr int kMostAtOnePlace = 3;
    constexpr double kSamePlace = 0.45; // intersection over union
    constexpr double kNearlyEqual = 0.8;
    constexpr float kLeast = 0.6F * kLeastQuality;
    std::vector<JudgedHead> judged;
    for (const HeadEllipse& head : proposed) {
        const HeadOutline outline = judgeOutline(picture.celsius, head, picture.levels, kLeast);
        const float quality = qualityOf(outline, picture.levels);
        if (quality > kLeast)
            judged.push_back({head, outline, quality});
    }
    std::stable_sort(judged.begin(), judged.end(),
        [](const JudgedHead& a, const JudgedHead& b) { return a.quality > b.quality; });
    std::vector<JudgedHead> kept;
    std::vector<ThermalRect> boxes;
    for (const JudgedHead& one : judged) {
        const ThermalRect box = boxOf(one.head);
        // A few at each place, so that a crowd's clear heads leave room for its covered ones.
        int near = 0;
        const bool known = std::any_of(boxes.begin(), boxes.end(), [&](const ThermalRect& other) {
            const double shared = overlap(box, other);
            near += shared > kSamePlace ? 1 : 0;
            return shared > kNearlyEqual || near >= kMostAtOnePlace;
        });
        if (known)
            continue;
        kept.push_back(one);
        boxes.push_back(box);
        if (kept.size() >= kMost)
            break;
    }
    return kept;
}

ThermalRect toFrame(const ThermalRect& box, double scale)
{
    // Pixel centres are integers: halving moves pixel 0.5 onto pixel 0.
    const double shift = 0.5 * (scale - 1.0);
    return {box.x * scale + shift, box.y * scale + shift, box.width * scale, box.height * scale};
}

std::optional<RejectedObject::Kind> thingOf(
    const SearchPicture& picture, BodyBelow& bodies, const JudgedHead& one)
{
    if (const auto thing = judgeThing(picture.celsius, one, picture.levels))
        return thing;
    return bodies.judge(one);
}

/// Takes out plates and mannequins before heads are chosen, since one would pass for the head of
/// whoever stands near it, and their own head for its body.
void dropThings(const SearchPicture& picture, BodyBelow& bodies, std::vector<JudgedHead>& judged,
    std::vector<RejectedObject>& things)
{
    constexpr double kSamePlace = 0.3; // intersection over union
    for (const JudgedHead& one : selectHeads(judged, picture.levels)) {
        if (one.head.width < kNarrowestHead)
            continue;
        const ThermalRect box = boxOf(one.head);
        const auto thing = bodies.judge(one);
        if (thing != RejectedObject::Kind::WarmSurface)
            continue;
        things.push_back({*thing, box});
        std::erase_if(judged,
            [&](const JudgedHead& other) { return overlap(box, boxOf(other.head)) > kSamePlace; });
    }
}

} // namespace

ThermalSearch findHeads(const cv::Mat& celsius, const std::optional<ThermalCircle>& reference)
{
    ThermalSearch search;
    if (celsius.empty() || celsius.type() != CV_32FC1 || celsius.cols < 16 || celsius.rows < 16)
        return search;
    SearchPicture picture = prepare(celsius, reference);
    std::vector<JudgedHead> judged = shortList(picture, proposals(picture.celsius, picture.levels));
    for (JudgedHead& one : judged) {
        one.head = refineOutline(picture.celsius, one.head, picture.levels);
        one.outline = judgeOutline(picture.celsius, one.head, picture.levels);
        one.quality = qualityOf(one.outline, picture.levels);
    }
    std::erase_if(judged, [](const JudgedHead& one) { return one.quality < kLeastQuality; });
    constexpr float kLeastWarmth = 3.0F; // K over the room
    search.skinFloor =
        double(std::max(picture.levels.skinFloor, picture.levels.background + kLeastWarmth));
    std::vector<ThermalRect> heads;
    std::vector<RejectedObject> things = picture.rejected;
    BodyBelow bodies(picture.withHot, picture.levels);
    dropThings(picture, bodies, judged, things);
    for (const JudgedHead& one : selectHeads(std::move(judged), picture.levels)) {
        const ThermalRect box = boxOf(one.head);
        if (one.head.width < kNarrowestHead) {
            search.rejected.push_back(
                {RejectedObject::Kind::TooSmall, toFrame(box, picture.scale)});
            continue;
        }
        if (const auto thing = thingOf(picture, bodies, one)) {
            things.push_back({*thing, box});
            continue;
        }
        heads.push_back(box);
        const ThermalRect face = faceInside(picture.celsius, box);
        search.heads.push_back(
            {toFrame(box, picture.scale), toFrame(face, picture.scale), one.quality});
    }
    for (const RejectedObject& object : warmLeftovers(picture.celsius, search.skinFloor, heads)) {
        const bool known = std::any_of(things.begin(), things.end(),
            [&](const auto& thing) { return thing.box.intersected(object.box).area() > 0; });
        if (!known)
            things.push_back(object);
    }
    for (const RejectedObject& object : things)
        search.rejected.push_back({object.kind, toFrame(object.box, picture.scale)});
    return search;
}

} // namespace haetae
