// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/visible_heads.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "vision/face_geometry.h"

namespace haetae {
namespace {

// Of the head: what the visible box of a face has of it.
constexpr double kFaceInHead = 0.85; // of the width
constexpr double kHeadShape = 1.3; // height over width
constexpr double kFaceLower = 0.11; // of the height, middle to middle

/// One head twice, or two heads.
bool sameMiddle(const ThermalRect& a, const ThermalRect& b)
{
    constexpr double kNear = 0.5; // of the narrower one's width
    constexpr double kCommon = 0.45; // intersection over union
    const double apart = std::hypot(a.center().x - b.center().x, a.center().y - b.center().y);
    return apart < kNear * std::min(a.width, b.width) || overlap(a, b) > kCommon;
}

} // namespace

ThermalRect headAround(const ThermalRect& face)
{
    const double width = face.width / kFaceInHead;
    const double height = kHeadShape * width;
    const auto middle = face.center();
    return {middle.x - width / 2, middle.y - (0.5 + kFaceLower) * height, width, height};
}

bool isWarmAsSkin(const cv::Mat& celsius, const ThermalRect& place, double skinFloor)
{
    constexpr double kLeastWarm = 0.6; // share of the place
    const cv::Rect all(
        cvRound(place.x), cvRound(place.y), cvRound(place.width), cvRound(place.height));
    const cv::Rect box = all & cv::Rect(0, 0, celsius.cols, celsius.rows);
    if (skinFloor <= 0 || box.area() < 4 || 2 * box.area() < all.area())
        return false;
    return cv::countNonZero(celsius(box) > skinFloor) > kLeastWarm * box.area();
}

bool isEven(const cv::Mat& celsius, const ThermalRect& place)
{
    constexpr double kEven = 0.25; // K
    constexpr double kInner = 0.5; // of the place, without the border of whatever it is
    const cv::Rect box = cv::Rect(cvRound(place.center().x - kInner * place.width / 2),
                             cvRound(place.center().y - kInner * place.height / 2),
                             cvRound(kInner * place.width), cvRound(kInner * place.height))
        & cv::Rect(0, 0, celsius.cols, celsius.rows);
    if (box.area() < 4)
        return false;
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(celsius(box), mean, deviation);
    return deviation[0] < kEven;
}

void dropGroups(ThermalSearch& search, const VisibleFaces& visible)
{
    constexpr double kSmaller = 0.75; // of the outline's width
    if (visible.age > VisibleFaces::kFresh)
        return;
    std::erase_if(search.heads, [&](const ThermalHead& outline) {
        int held = 0;
        for (std::size_t b = 0; b < visible.boxes.size(); ++b) {
            const ThermalRect head = headAround(visible.placeNow(b));
            held +=
                outline.head.contains(head.center()) && head.width < kSmaller * outline.head.width;
        }
        return held > 1;
    });
}

void addVisibleHeads(JoinedFaces& joined, const FrameStamp& stamp, const cv::Mat& celsius,
    const ThermalSearch& search, const VisibleFaces& visible)
{
    constexpr double kOnThing = 0.3; // share of the face
    if (visible.age > VisibleFaces::kFresh)
        return;
    std::vector<std::size_t> pictures;
    const auto isPicture = [&](const ThermalRect& place) {
        return !isWarmAsSkin(celsius, place, search.skinFloor) || isEven(celsius, place)
            || std::any_of(search.rejected.begin(), search.rejected.end(), [&](const auto& thing) {
                   return thing.kind != RejectedObject::Kind::TooSmall
                       && thing.box.intersected(place).area() > kOnThing * place.area();
               });
    };
    for (const std::size_t b : joined.withoutHead) {
        const ThermalRect place = visible.placeNow(b);
        if (isPicture(place)) {
            pictures.push_back(b);
            continue;
        }
        FaceObservation face;
        face.stamp = stamp;
        face.head = headAround(place);
        if (std::any_of(joined.faces.begin(), joined.faces.end(),
                [&](const FaceObservation& other) { return sameMiddle(*other.head, *face.head); }))
            continue;
        face.face = place;
        face.visible = visible.boxes[b].box;
        face.score = std::clamp(visible.boxes[b].score, 0.0, 1.0);
        face.geometry = measureGeometry(*face.head, *face.face, celsius.size());
        face.geometry.limits.add(Reason::Overlapped);
        joined.faces.push_back(face);
    }
    joined.withoutHead = std::move(pictures);
}

} // namespace haetae
