// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/lone_object.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace haetae {
namespace {

/// The connected region around the middle of a head at half of its contrast. *value*
struct Region {
    cv::Rect box;
    int area = 0;
    bool leavesBelow = false; ///< goes on where the neck would be
};

Region regionOf(const cv::Mat& celsius, const HeadEllipse& head, float threshold)
{
    const cv::Rect whole(0, 0, celsius.cols, celsius.rows);
    const cv::Rect around =
        cv::Rect(static_cast<int>(head.x - 0.85F * head.width),
            static_cast<int>(head.y - 0.8F * head.height), static_cast<int>(1.7F * head.width) + 1,
            static_cast<int>(1.5F * head.height) + 1)
        & whole;
    Region region;
    const cv::Point middle(static_cast<int>(std::lround(head.x)) - around.x,
        static_cast<int>(std::lround(head.y)) - around.y);
    if (!cv::Rect(0, 0, around.width, around.height).contains(middle))
        return region;
    const cv::Mat warm = celsius(around) > threshold;
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centroids;
    cv::connectedComponentsWithStats(warm, labels, stats, centroids, 4);
    const int label = labels.at<int>(middle);
    if (label == 0)
        return region;
    region.box = {stats.at<int>(label, cv::CC_STAT_LEFT), stats.at<int>(label, cv::CC_STAT_TOP),
        stats.at<int>(label, cv::CC_STAT_WIDTH), stats.at<int>(label, cv::CC_STAT_HEIGHT)};
    region.area = stats.at<int>(label, cv::CC_STAT_AREA);
    region.leavesBelow = region.box.y + region.box.height >= around.height;
    return region;
}

/// An animal carries its head before its body: what is warm goes on to one side, not below.
bool liesAlongFloor(const cv::Mat& celsius, const HeadEllipse& head, float threshold)
{
    constexpr float kReach = 1.6F; // head widths that the body goes on to one side ...
    constexpr float kDeep = 1.5F; // ... and head heights below the crown at which it has ended
    const auto warmShare = [&](float fromX, float toX, float fromY, float toY) {
        const cv::Rect box = cv::Rect(cv::Point(cvRound(fromX), cvRound(fromY)),
                                 cv::Point(cvRound(toX) + 1, cvRound(toY) + 1))
            & cv::Rect(0, 0, celsius.cols, celsius.rows);
        return box.area() > 0
            ? double(cv::countNonZero(celsius(box) > threshold)) / double(box.area())
            : 0.0;
    };
    const float half = 0.5F * head.width;
    const float top = head.y - 0.1F * head.height;
    const float bottom = head.y + 0.4F * head.height;
    const double left = warmShare(head.x - half - kReach * head.width, head.x - half, top, bottom);
    const double right = warmShare(head.x + half, head.x + half + kReach * head.width, top, bottom);
    const double neck = warmShare(head.x - 0.2F * head.width, head.x + 0.2F * head.width,
        head.y + 0.6F * head.height, head.y + 0.85F * head.height);
    const double below = warmShare(head.x - half, head.x + half, head.y + kDeep * head.height,
        head.y + (kDeep + 1.0F) * head.height);
    return std::max(left, right) > 0.7 && std::min(left, right) < 0.3 && neck < 0.3 && below < 0.3;
}

} // namespace

std::optional<RejectedObject::Kind> judgeThing(
    const cv::Mat& celsius, const JudgedHead& judged, const SceneLevels& levels)
{
    using Kind = RejectedObject::Kind;
    constexpr float kNoNeck = 0.75F; // drop under the chin, in units of the drop at the sides
    constexpr double kBoxFill = 0.88; // an ellipse fills 0.79 of its box
    constexpr double kRound = 0.15; // of the ratio of height to width
    constexpr double kDiscFill = 0.70;
    constexpr float kFlat = 0.022F; // deviation in the middle, in units of the contrast
    constexpr float kFlattest = 0.007F; // the camera's noise is half of that
    const float warmth = judged.outline.skin - levels.background;
    const bool whole = judged.outline.inFrame > 0.95F; // of a cut one hardly anything is sampled
    if (whole && judged.outline.spread < kFlattest * warmth)
        return Kind::WarmSurface;
    const float furLevel = judged.outline.skin - 0.6F * warmth;
    if (whole && liesAlongFloor(celsius, judged.head, furLevel))
        return Kind::WrongProportions;
    if (judged.outline.below < kNoNeck)
        return std::nullopt;
    const Region region = regionOf(celsius, judged.head, judged.outline.skin - 0.5F * warmth);
    if (region.area == 0 || region.leavesBelow)
        return std::nullopt;
    const double fill = double(region.area) / double(region.box.area());
    const double ratio = double(region.box.height) / double(region.box.width);
    const bool disc = std::abs(ratio - 1.0) < kRound && fill > kDiscFill;
    if (fill > kBoxFill)
        return Kind::WrongProportions;
    if (disc && judged.outline.spread < kFlat * warmth)
        return Kind::WarmSurface;
    return std::nullopt;
}

} // namespace haetae
