// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/hot_objects.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace haetae {
namespace {

float medianOf(std::vector<float>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::optional<float> eraseReference(cv::Mat& celsius, const ThermalCircle& reference, double scale)
{
    const double radius = reference.radius / scale;
    const double centreX = (reference.x - 0.5 * (scale - 1.0)) / scale;
    const double centreY = (reference.y - 0.5 * (scale - 1.0)) / scale;
    if (!(radius > 0) || !(radius < celsius.cols) || !std::isfinite(centreX)
        || !std::isfinite(centreY))
        return std::nullopt;
    // The lens blurs the disc's rim over some pixels more.
    const double erased = 1.3 * radius + 1.5;
    const double around = erased + 2.5;
    std::vector<float> disc;
    std::vector<float> ring;
    std::vector<cv::Point> covered;
    const int top = std::max(0, static_cast<int>(centreY - around));
    const int bottom = std::min(celsius.rows - 1, static_cast<int>(centreY + around + 1));
    const int left = std::max(0, static_cast<int>(centreX - around));
    const int right = std::min(celsius.cols - 1, static_cast<int>(centreX + around + 1));
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x) {
            const double distance = std::hypot(x - centreX, y - centreY);
            if (distance <= 0.7 * radius)
                disc.push_back(celsius.at<float>(y, x));
            if (distance <= erased)
                covered.emplace_back(x, y);
            else if (distance <= around)
                ring.push_back(celsius.at<float>(y, x));
        }
    }
    if (disc.empty() || ring.empty())
        return std::nullopt;
    const float surroundings = medianOf(ring);
    for (const cv::Point& point : covered)
        celsius.at<float>(point) = surroundings;
    return medianOf(disc);
}

std::vector<RejectedObject> eraseHotObjects(cv::Mat& celsius, const SceneLevels& levels)
{
    constexpr int kLeastPixels = 4;
    std::vector<RejectedObject> found;
    cv::Mat hot = celsius > levels.hotFloor;
    if (cv::countNonZero(hot) < kLeastPixels)
        return found;
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centroids;
    const int count = cv::connectedComponentsWithStats(hot, labels, stats, centroids, 8);
    cv::Mat erased = cv::Mat::zeros(celsius.size(), CV_8U);
    for (int i = 1; i < count; ++i) {
        if (stats.at<int>(i, cv::CC_STAT_AREA) < kLeastPixels)
            continue;
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
            stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        found.push_back({RejectedObject::Kind::HotObject,
            {double(box.x), double(box.y), double(box.width), double(box.height)}});
        // What is hot shines through the lens blur as warm skin around it.
        const int margin = 2 + std::min(box.width, box.height) / 8;
        const cv::Rect grown(
            box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin);
        const cv::Rect inside = grown & cv::Rect(0, 0, celsius.cols, celsius.rows);
        cv::Mat own = labels(inside) == i;
        cv::dilate(own, own, cv::Mat(), {-1, -1}, margin);
        erased(inside) |= own;
    }
    celsius.setTo(levels.background, erased);
    return found;
}

} // namespace haetae
