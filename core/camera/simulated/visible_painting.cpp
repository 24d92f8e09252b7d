// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/visible_painting.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "camera/simulated/noise.h"

namespace haetae::simulated {
namespace {

constexpr double kPi = 3.14159265358979323846;

cv::Rect cover(cv::Point2d from, cv::Point2d to, const cv::Mat& canvas)
{
    return cv::Rect(cv::Point(cvFloor(from.x), cvFloor(from.y)),
               cv::Point(cvCeil(to.x) + 1, cvCeil(to.y) + 1))
        & cv::Rect({}, canvas.size());
}

std::size_t levelFor(double mapPixelsPerPixel, std::size_t levels)
{
    std::size_t level = 0;
    while (level + 1 < levels && mapPixelsPerPixel >= 1.6) {
        mapPixelsPerPixel /= 2;
        ++level;
    }
    return level;
}

void blend(std::uint8_t* under, const std::uint8_t* over, int opacity)
{
    for (int i = 0; i < 3; ++i)
        under[i] = static_cast<std::uint8_t>(
            under[i] + (over[i] - under[i]) * (opacity + (opacity >> 7)) / 256);
}

/// Two pixels next to each other, in two rows, mixed in 1/256 and lit in 1/256.
struct Sampler {
    const std::uint8_t* upper;
    const std::uint8_t* lower;
    int columns;
    int down; // 0 .. 256

    void operator()(std::uint8_t* out, float column, int light) const
    {
        const int at = static_cast<int>(column * 256.0F) + (columns << 8);
        const int left = (at >> 8) % columns;
        const int right = left + 1 == columns ? 0 : left + 1;
        const int across = at & 255;
        for (int i = 0; i < 3; ++i) {
            const int top = upper[left * 3 + i] * (256 - across) + upper[right * 3 + i] * across;
            const int low = lower[left * 3 + i] * (256 - across) + lower[right * 3 + i] * across;
            const int mixed = ((top >> 4) * (256 - down) + (low >> 4) * down) >> 12;
            out[i] = static_cast<std::uint8_t>(std::min(255, mixed * light >> 8));
        }
    }
};

} // namespace

void paintColours(cv::Mat& canvas, const std::vector<cv::Mat>& levels, cv::Point2d corner,
    double scale, int below)
{
    const cv::Mat& map = levels[levelFor(1 / scale, levels.size())];
    const double s = scale * levels[0].cols / map.cols;
    cv::Rect area = cover(corner, corner + cv::Point2d(map.cols * s, map.rows * s), canvas);
    area.height = std::min(area.height, below - area.y);
    if (area.width <= 0 || area.height <= 0)
        return;
    const cv::Matx23d mapFromPatch(1 / s, 0, (area.x + 0.5 - corner.x) / s - 0.5, 0, 1 / s,
        (area.y + 0.5 - corner.y) / s - 0.5);
    cv::Mat patch;
    cv::warpAffine(map, patch, mapFromPatch, area.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
        cv::BORDER_REPLICATE);
    for (int row = 0; row < area.height; ++row) {
        auto* under = canvas.ptr<std::uint8_t>(area.y + row) + area.x * 3;
        const auto* over = patch.ptr<std::uint8_t>(row);
        for (int column = 0; column < area.width; ++column, under += 3, over += 4) {
            if (over[3] == 255)
                std::copy_n(over, 3, under);
            else if (over[3] != 0)
                blend(under, over, over[3]);
        }
    }
}

void paintHead(cv::Mat& canvas, const HeadShape& shape, const std::vector<cv::Mat>& levels,
    const HeadPose& pose)
{
    const double half = pose.faceWidth / 2;
    const double tall = half * kHeadAspect;
    const cv::Mat& map = levels[levelFor(levels[0].cols / kPi / pose.faceWidth, levels.size())];
    const auto columnsPerRadian = static_cast<float>(map.cols / (2 * kPi));
    const cv::Rect area =
        cover({pose.x - 1.6 * half, pose.y - tall}, {pose.x + 1.6 * half, pose.y + tall}, canvas);
    for (int y = area.y; y < area.y + area.height; ++y) {
        const double down = (y - pose.y) / tall;
        const HeadShape::Row cut = shape.row(down, pose.yawDegrees);
        if (cut.radius <= 0)
            continue;
        const double middle = pose.x + cut.middle * half;
        const double radius = std::max(0.5, cut.radius * half);
        const double row = std::clamp((down + 1) / 2 * map.rows - 0.5, 0.0, map.rows - 1.001);
        const int upper = static_cast<int>(row);
        const Sampler sample{
            map.ptr(upper), map.ptr(upper + 1), map.cols, static_cast<int>((row - upper) * 256)};
        // Facing up at the crown, down under the chin.
        const double tilt = -0.8 * smoothstep(-0.3, -1, down) + 0.55 * smoothstep(0.55, 1, down);
        const double fromAbove = -0.45 * std::sin(tilt);
        const double level = std::cos(tilt);
        const int from = std::max(area.x, cvFloor(middle - radius));
        const int to = std::min(area.x + area.width - 1, cvCeil(middle + radius));
        auto* under = canvas.ptr<std::uint8_t>(y);
        for (int x = from; x <= to; ++x) {
            const double aside = (x - middle) / radius;
            const double opacity = std::min(1.0, radius + 0.5 - std::abs(x - middle));
            if (opacity <= 0)
                continue;
            const double towards = std::sqrt(std::max(0.0, 1 - aside * aside));
            const double lit = 0.44 + fromAbove + level * (0.60 * towards - 0.16 * aside);
            const float angle = tableAsin(static_cast<float>(aside)) - static_cast<float>(cut.turn);
            std::uint8_t colour[3];
            sample(colour, (angle + static_cast<float>(kPi)) * columnsPerRadian - 0.5F,
                static_cast<int>(256 * std::clamp(lit, 0.15, 1.25)));
            blend(under + 3 * x, colour, static_cast<int>(opacity * 255));
        }
    }
}

void paintEllipse(cv::Mat& canvas, cv::Point2d centre, cv::Size2d radii, cv::Vec3f colour)
{
    const cv::Point2d reach(radii.width + 1, radii.height + 1);
    const cv::Rect area = cover(centre - reach, centre + reach, canvas);
    for (int y = area.y; y < area.y + area.height; ++y)
        for (int x = area.x; x < area.x + area.width; ++x) {
            const double dx = (x - centre.x) / radii.width;
            const double dy = (y - centre.y) / radii.height;
            const double far = std::sqrt(dx * dx + dy * dy);
            const double inside = (1 - far) * std::min(radii.width, radii.height) + 0.5;
            if (inside <= 0)
                continue;
            const cv::Vec3f lit = colour * static_cast<float>(1.05 - 0.35 * far * far - 0.1 * dx);
            const std::uint8_t pixel[3] = {cv::saturate_cast<uchar>(lit[0]),
                cv::saturate_cast<uchar>(lit[1]), cv::saturate_cast<uchar>(lit[2])};
            blend(canvas.ptr<std::uint8_t>(y) + 3 * x, pixel,
                static_cast<int>(std::min(1.0, inside) * 255));
        }
}

} // namespace haetae::simulated
