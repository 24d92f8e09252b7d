// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/lone_object.h"

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

} // namespace

bool isLoneObject(const cv::Mat& celsius, const JudgedHead& judged, const SceneLevels& levels)
{
    constexpr float kNoNeck = 0.75F; // drop under the chin, in units of the drop at the sides
    constexpr double kBoxFill = 0.88; // an ellipse fills 0.79 of its box
    constexpr double kRound = 0.15; // of the ratio of height to width
    constexpr double kDiscFill = 0.70;
    constexpr float kFlat = 0.022F; // deviation in the middle, in units of the contrast
    if (judged.outline.below < kNoNeck)
        return false;
    const float warmth = judged.outline.skin - levels.background;
    const Region region = regionOf(celsius, judged.head, judged.outline.skin - 0.5F * warmth);
    if (region.area == 0 || region.leavesBelow)
        return false;
    const double fill = double(region.area) / double(region.box.area());
    const double ratio = double(region.box.height) / double(region.box.width);
    const bool disc = std::abs(ratio - 1.0) < kRound && fill > kDiscFill;
    return fill > kBoxFill || (disc && judged.outline.spread < kFlat * warmth);
}

} // namespace haetae
