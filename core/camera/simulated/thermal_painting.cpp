// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/thermal_painting.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace haetae::simulated {
namespace {

constexpr double kPi = 3.14159265358979323846;

cv::Rect cover(double left, double top, double right, double bottom, const cv::Mat& canvas)
{
    const cv::Point from(cvFloor(left), cvFloor(top));
    const cv::Point to(cvCeil(right) + 1, cvCeil(bottom) + 1);
    return cv::Rect(from, to) & cv::Rect(0, 0, canvas.cols, canvas.rows);
}

/// The coarsest level that still has a pixel for every canvas pixel.
std::size_t levelFor(double mapPixelsPerPixel, std::size_t levels)
{
    std::size_t level = 0;
    while (level + 1 < levels && mapPixelsPerPixel >= 1.6) {
        mapPixelsPerPixel /= 2;
        ++level;
    }
    return level;
}

void blend(float& under, float over, float opacity)
{
    under += (over - under) * opacity;
}

cv::Vec2f sample(const cv::Mat& map, float column, float row)
{
    const int c0 = cvFloor(column);
    const int r0 = std::clamp(cvFloor(row), 0, map.rows - 2);
    const float fc = column - static_cast<float>(c0);
    const float fr = std::clamp(row - static_cast<float>(r0), 0.0F, 1.0F);
    const int left = (c0 + map.cols) % map.cols;
    const int right = (left + 1) % map.cols;
    const auto* upper = map.ptr<cv::Vec2f>(r0);
    const auto* lower = map.ptr<cv::Vec2f>(r0 + 1);
    const cv::Vec2f a = upper[left] + (upper[right] - upper[left]) * fc;
    const cv::Vec2f b = lower[left] + (lower[right] - lower[left]) * fc;
    return a + (b - a) * fr;
}

} // namespace

void paintMap(cv::Mat& canvas, const std::vector<cv::Mat>& levels, cv::Point2d corner, double scale)
{
    const auto level = levelFor(1 / scale, levels.size());
    const cv::Mat& map = levels[level];
    const double s = scale * levels[0].cols / map.cols;
    const cv::Rect area =
        cover(corner.x, corner.y, corner.x + map.cols * s, corner.y + map.rows * s, canvas);
    if (area.empty())
        return;
    const cv::Matx23d mapFromPatch(1 / s, 0, (area.x + 0.5 - corner.x) / s - 0.5, 0, 1 / s,
        (area.y + 0.5 - corner.y) / s - 0.5);
    cv::Mat patch;
    cv::warpAffine(map, patch, mapFromPatch, area.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
        cv::BORDER_REPLICATE);
    for (int row = 0; row < area.height; ++row) {
        auto* under = canvas.ptr<float>(area.y + row) + area.x;
        const auto* over = patch.ptr<cv::Vec2f>(row);
        for (int column = 0; column < area.width; ++column)
            blend(under[column], over[column][0], over[column][1]);
    }
}

void paintHead(cv::Mat& canvas, const HeadShape& shape, const std::vector<cv::Mat>& levels,
    const HeadPose& pose, const HeadPaint& paint)
{
    const double half = pose.faceWidth / 2;
    const double tall = half * kHeadAspect;
    const auto level = levelFor(levels[0].cols / kPi / pose.faceWidth, levels.size());
    const cv::Mat& map = levels[level];
    const auto& asin = asinTable();
    const auto columnsPerRadian = static_cast<float>(map.cols / (2 * kPi));
    const cv::Rect area =
        cover(pose.x - 1.6 * half, pose.y - tall, pose.x + 1.6 * half, pose.y + tall, canvas);
    for (int y = area.y; y < area.y + area.height; ++y) {
        const double down = (y - pose.y) / tall;
        const HeadShape::Row cut = shape.row(down, pose.yawDegrees);
        if (cut.radius <= 0)
            continue;
        const double middle = pose.x + cut.middle * half;
        const double radius = std::max(0.5, cut.radius * half);
        const auto mapRow = static_cast<float>((down + 1) / 2 * map.rows - 0.5);
        auto* under = canvas.ptr<float>(y);
        const int from = std::max(area.x, cvFloor(middle - radius));
        const int to = std::min(area.x + area.width - 1, cvCeil(middle + radius));
        for (int x = from; x <= to; ++x) {
            const double aside = x - middle;
            const double opacity = std::clamp(radius + 0.5 - std::abs(aside), 0.0, 1.0);
            if (opacity <= 0)
                continue;
            const float angle =
                tableAsin(asin, static_cast<float>(std::clamp(aside / radius, -1.0, 1.0)))
                - static_cast<float>(cut.turn);
            const float column = (angle + static_cast<float>(kPi)) * columnsPerRadian - 0.5F;
            const cv::Vec2f skin = sample(map, column, mapRow);
            blend(under[x],
                static_cast<float>(paint.faceMaximumCelsius) + skin[0]
                    + skin[1] * static_cast<float>(paint.breathKelvin),
                static_cast<float>(opacity));
        }
    }
}

void paintEllipse(
    cv::Mat& canvas, cv::Point2d centre, cv::Size2d radii, double celsius, double opacity)
{
    const cv::Rect area = cover(centre.x - radii.width - 1, centre.y - radii.height - 1,
        centre.x + radii.width + 1, centre.y + radii.height + 1, canvas);
    for (int y = area.y; y < area.y + area.height; ++y)
        for (int x = area.x; x < area.x + area.width; ++x) {
            const double far =
                std::hypot((x - centre.x) / radii.width, (y - centre.y) / radii.height);
            const double inside = (1 - far) * std::min(radii.width, radii.height) + 0.5;
            blend(canvas.at<float>(y, x), static_cast<float>(celsius),
                static_cast<float>(std::clamp(inside, 0.0, 1.0) * opacity));
        }
}

void paintBox(cv::Mat& canvas, cv::Rect2d box, double celsius, double opacity)
{
    const auto part = [](double from, double size, int at) {
        return std::clamp(std::min(at + 0.5 - from, from + size - (at - 0.5)), 0.0, 1.0);
    };
    const cv::Rect area =
        cover(box.x - 1, box.y - 1, box.x + box.width + 1, box.y + box.height + 1, canvas);
    for (int y = area.y; y < area.y + area.height; ++y)
        for (int x = area.x; x < area.x + area.width; ++x)
            blend(canvas.at<float>(y, x), static_cast<float>(celsius),
                static_cast<float>(
                    part(box.x, box.width, x) * part(box.y, box.height, y) * opacity));
}

} // namespace haetae::simulated
