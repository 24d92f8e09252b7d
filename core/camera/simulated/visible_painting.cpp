// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/visible_painting.h"

#include <algorithm>
#include <cmath>
#include <cstring>

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

/// A BGRA pixel; two channels are mixed at a time.
using Pixel = std::uint32_t;

Pixel pixelAt(const std::uint8_t* row, int column)
{
    Pixel pixel;
    std::memcpy(&pixel, row + column * 4, sizeof pixel);
    return pixel;
}

/// part: of the second, 0 .. 256.
Pixel mixed(Pixel first, Pixel second, std::uint32_t part)
{
    constexpr Pixel kEven = 0x00ff00ff;
    const Pixel even = ((first & kEven) * (256 - part) + (second & kEven) * part) >> 8;
    const Pixel odd = (first >> 8 & kEven) * (256 - part) + (second >> 8 & kEven) * part;
    return (even & kEven) | (odd & ~kEven);
}

/// Reads a map that closes around the head, between its pixels. *value*
struct Sampler {
    const std::uint8_t* upper;
    const std::uint8_t* lower;
    int columns; // a power of two
    std::uint32_t down; // 0 .. 256

    /// light: 256 leaves the colour as it is.
    void operator()(std::uint8_t* out, float column, int light) const
    {
        const int at = static_cast<int>(column * 256.0F) + (columns << 8);
        const int left = (at >> 8) & (columns - 1);
        const int right = (left + 1) & (columns - 1);
        const auto across = static_cast<std::uint32_t>(at & 255);
        const Pixel top = mixed(pixelAt(upper, left), pixelAt(upper, right), across);
        const Pixel low = mixed(pixelAt(lower, left), pixelAt(lower, right), across);
        const Pixel colour = mixed(top, low, down);
        std::uint8_t channels[4];
        std::memcpy(channels, &colour, sizeof colour);
        for (int i = 0; i < 3; ++i)
            out[i] = static_cast<std::uint8_t>(std::min(255, channels[i] * light >> 8));
    }
};

/// Which map pixel a canvas pixel begins in, and how far towards the next in 1/256. *value*
struct Step {
    int at;
    std::uint32_t part;
};

std::vector<Step> steps(int from, int count, double corner, double scale, int size)
{
    std::vector<Step> all(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double place = std::clamp((from + i + 0.5 - corner) / scale - 0.5, 0.0, size - 1.01);
        const int at = static_cast<int>(place);
        all[static_cast<std::size_t>(i)] = {at, static_cast<std::uint32_t>((place - at) * 256)};
    }
    return all;
}

void layRow(
    std::uint8_t* under, const std::vector<std::uint8_t>& line, const std::vector<Step>& across)
{
    for (const Step step : across) {
        const Pixel pixel =
            mixed(pixelAt(line.data(), step.at), pixelAt(line.data(), step.at + 1), step.part);
        std::uint8_t over[4];
        std::memcpy(over, &pixel, sizeof pixel);
        if (over[3] >= 254)
            std::memcpy(under, over, 3);
        else if (over[3] != 0)
            blend(under, over, over[3]);
        under += 3;
    }
}

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
    const std::vector<Step> across = steps(area.x, area.width, corner.x, s, map.cols);
    const std::vector<Step> down = steps(area.y, area.height, corner.y, s, map.rows);
    std::vector<std::uint8_t> line(static_cast<std::size_t>(map.cols) * 4);
    for (int row = 0; row < area.height; ++row) {
        const Step r = down[static_cast<std::size_t>(row)];
        const auto* upper = map.ptr<std::uint8_t>(r.at);
        const auto* lower = map.ptr<std::uint8_t>(r.at + 1);
        for (std::size_t i = 0; i < line.size(); ++i)
            line[i] =
                static_cast<std::uint8_t>((upper[i] * (256 - r.part) + lower[i] * r.part) >> 8);
        layRow(canvas.ptr<std::uint8_t>(area.y + row) + area.x * 3, line, across);
    }
}

void paintHead(cv::Mat& canvas, const HeadShape& shape, const std::vector<cv::Mat>& levels,
    const HeadPose& pose)
{
    const double half = pose.faceWidth / 2;
    const double tall = half * kHeadAspect;
    const cv::Mat& map = levels[levelFor(levels[0].cols / kPi / pose.faceWidth, levels.size())];
    const auto& asin = asinTable();
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
        const Sampler sample{map.ptr(upper), map.ptr(upper + 1), map.cols,
            static_cast<std::uint32_t>((row - upper) * 256)};
        // Facing up at the crown, down under the chin.
        const double tilt = -0.8 * smoothstep(-0.3, -1, down) + 0.55 * smoothstep(0.55, 1, down);
        const auto straight = static_cast<float>(0.44 - 0.45 * std::sin(tilt));
        const auto level = static_cast<float>(std::cos(tilt));
        const int from = std::max(area.x, cvFloor(middle - radius));
        const int to = std::min(area.x + area.width - 1, cvCeil(middle + radius));
        auto* under = canvas.ptr<std::uint8_t>(y);
        for (int x = from; x <= to; ++x) {
            const float offset = static_cast<float>(x) - static_cast<float>(middle);
            const float opacity = static_cast<float>(radius) + 0.5F - std::abs(offset);
            if (opacity <= 0)
                continue;
            const float aside = std::clamp(offset / static_cast<float>(radius), -1.0F, 1.0F);
            const float towards = std::sqrt(1 - aside * aside);
            const float lit = straight + level * (0.60F * towards - 0.16F * aside);
            const float angle = tableAsin(asin, aside) - static_cast<float>(cut.turn);
            std::uint8_t colour[3];
            sample(colour, (angle + static_cast<float>(kPi)) * columnsPerRadian - 0.5F,
                static_cast<int>(256 * std::clamp(lit, 0.15F, 1.25F)));
            blend(under + 3 * x, colour, static_cast<int>(std::min(1.0F, opacity) * 255));
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
