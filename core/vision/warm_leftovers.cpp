// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/warm_leftovers.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace haetae {
namespace {

constexpr int kLeastArea = 60; // px of the search picture, a thing 8 px across
constexpr double kWide = 1.25; // wider than high: no head is

/// A body below its head: as wide as shoulders and arms, down to the floor.
ThermalRect personOf(const ThermalRect& head, int rows)
{
    constexpr double kShoulders = 1.9; // head widths to either side of the middle
    constexpr double kAbove = 0.4; // hair, hat
    const double top = head.y - kAbove * head.height;
    return {
        head.center().x - kShoulders * head.width, top, 2 * kShoulders * head.width, rows - top};
}

/// Wider than high and than the head, and far below it: no hand, no belly and no leg lies like
/// that.
bool isAtTheKnees(const ThermalRect& region, const ThermalRect& head)
{
    constexpr double kBelow = 1.5; // head heights below the chin
    constexpr double kWider = 1.3; // than the head
    constexpr double kLying = 1.6; // width over height
    return region.width > kLying * region.height && region.width > kWider * head.width
        && region.y > head.y + (1.0 + kBelow) * head.height;
}

double deviationIn(const cv::Mat& celsius, const cv::Rect& box, const cv::Mat& inside)
{
    cv::Mat core;
    cv::erode(inside, core, cv::Mat(), {-1, -1}, 2, cv::BORDER_CONSTANT, cv::Scalar(0));
    if (cv::countNonZero(core) < 12)
        return 1e9;
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(celsius(box), mean, deviation, core);
    return deviation[0];
}

} // namespace

std::vector<RejectedObject> warmLeftovers(
    const cv::Mat& celsius, double skinFloor, const std::vector<ThermalRect>& heads)
{
    constexpr double kEven = 0.35; // K, no face is as even
    constexpr double kOfSomebody = 0.3; // share of a region that may be a person's body
    std::vector<RejectedObject> found;
    const cv::Mat warm = celsius > skinFloor;
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centroids;
    const int count = cv::connectedComponentsWithStats(warm, labels, stats, centroids, 8);
    for (int i = 1; i < count; ++i) {
        if (stats.at<int>(i, cv::CC_STAT_AREA) < kLeastArea)
            continue;
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
            stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const ThermalRect region{
            double(box.x), double(box.y), double(box.width), double(box.height)};
        const bool cut = box.x == 0 || box.y == 0 || box.x + box.width == celsius.cols
            || box.y + box.height == celsius.rows;
        const bool ofSomebody = std::any_of(heads.begin(), heads.end(), [&](const auto& head) {
            return !isAtTheKnees(region, head)
                && region.intersected(personOf(head, celsius.rows)).area()
                > kOfSomebody * region.area();
        });
        if (cut || ofSomebody) // what is only partly in view may be somebody who comes in
            continue;
        const cv::Mat inside = labels(box) == i;
        if (deviationIn(celsius, box, inside) < kEven)
            found.push_back({RejectedObject::Kind::WarmSurface, region});
        else if (region.width > kWide * region.height)
            found.push_back({RejectedObject::Kind::WrongProportions, region});
    }
    return found;
}

bool isColdAsRoom(const cv::Mat& celsius, const ThermalRect& place, double skinFloor)
{
    constexpr double kMostWarm = 0.08; // share of the place
    const cv::Rect box =
        cv::Rect(static_cast<int>(std::floor(place.x)), static_cast<int>(std::floor(place.y)),
            static_cast<int>(std::ceil(place.width)), static_cast<int>(std::ceil(place.height)))
        & cv::Rect(0, 0, celsius.cols, celsius.rows);
    if (box.area() < 4)
        return false; // out of the thermal camera's sight: nobody knows
    return cv::countNonZero(celsius(box) > skinFloor) < kMostWarm * box.area();
}

} // namespace haetae
