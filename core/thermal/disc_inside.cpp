// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/disc_inside.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "base/median.h"

namespace haetae {

namespace {

constexpr double kCore = 0.6; // of the radius
constexpr double kWhole = 0.985; // share of the disc that a clean pixel shows
constexpr std::size_t kEnough = 9; // pixels
constexpr double kBlurError = 0.15; // relative, of the blur that an edge lets us see

/// One pixel inside and how much of the disc it shows. *value*
struct Inner {
    double value = 0.0;
    double shown = 1.0;
    double distance = 0.0; // from the centre, px
};

/// Sums of the core and of its quarters. *value*
struct Core {
    double count = 0;
    double sum = 0;
    double squares = 0;
    std::array<double, 4> quarterCount{};
    std::array<double, 4> quarterSum{};

    void add(double value, double dx, double dy)
    {
        const std::size_t quarter = (dx >= 0 ? 1U : 0U) + (dy >= 0 ? 2U : 0U);
        count += 1;
        sum += value;
        squares += value * value;
        quarterCount[quarter] += 1;
        quarterSum[quarter] += value;
    }
    [[nodiscard]] double mean() const { return sum / count; }
    [[nodiscard]] double unevenness() const
    {
        double most = 0;
        for (std::size_t i = 0; i < quarterCount.size(); ++i)
            if (quarterCount[i] >= 1)
                most = std::max(most, std::abs(quarterSum[i] / quarterCount[i] - mean()));
        return most;
    }
};

double shownAt(double depth, double blur, double radius)
{
    const auto edge = [blur](double d) { return 0.5 * std::erfc(-d / (blur * std::sqrt(2.0))); };
    const double round = -std::expm1(-radius * radius / (2 * blur * blur));
    return std::clamp(edge(depth) * round / edge(radius), 0.3, 1.0);
}

struct Read {
    std::vector<Inner> inner;
    Core core;
};

Read readInside(
    const cv::Mat& celsius, const DiscOutline& outline, ThermalCircle circle, double blur)
{
    Read read;
    const double reach = circle.radius * 1.5;
    const int top = std::max(0, static_cast<int>(std::ceil(circle.y - reach)));
    const int bottom = std::min(celsius.rows - 1, static_cast<int>(std::floor(circle.y + reach)));
    const int left = std::max(0, static_cast<int>(std::ceil(circle.x - reach)));
    const int right = std::min(celsius.cols - 1, static_cast<int>(std::floor(circle.x + reach)));
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x) {
            const double dx = x - circle.x;
            const double dy = y - circle.y;
            const double edge = std::max(0.5, outline.towards(dx, dy));
            const double distance = std::hypot(dx, dy);
            if (distance > edge)
                continue;
            const auto value = static_cast<double>(celsius.at<float>(y, x));
            read.inner.push_back({value, shownAt(edge - distance, blur, circle.radius), distance});
            if (distance <= kCore * edge)
                read.core.add(value, dx, dy);
        }
    return read;
}

} // namespace

bool measureInside(const cv::Mat& celsius, const DiscOutline& outline, DiscShape& shape)
{
    const double radius = shape.circle.radius;
    const double blur = std::clamp(shape.blur, 0.4, std::max(0.6, radius / 3));
    Read read = readInside(celsius, outline, shape.circle, blur);
    auto& inner = read.inner;
    if (inner.size() < 5 || read.core.count < 3)
        return false;
    std::sort(inner.begin(), inner.end(),
        [](const Inner& a, const Inner& b) { return a.shown > b.shown; });
    std::size_t count = 0;
    while (count < inner.size() && (inner[count].shown >= kWhole || count < kEnough))
        ++count;
    std::vector<double> values;
    double missing = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Inner& pixel = inner[i];
        values.push_back(
            shape.surroundCelsius + (pixel.value - shape.surroundCelsius) / pixel.shown);
        missing += (1 - pixel.shown) / static_cast<double>(count);
        shape.readRadius = std::max(shape.readRadius, pixel.distance);
    }
    shape.rawCelsius = median(values);
    shape.pixels = static_cast<int>(count);
    const double mean = read.core.mean();
    shape.coreSpread = std::sqrt(std::max(0.0, read.core.squares / read.core.count - mean * mean));
    shape.unevenness = read.core.unevenness();
    // The median of n values of a normal spread errs by 1.2533 spread / sqrt(n).
    const double byNoise = 1.2533 * shape.coreSpread / std::sqrt(static_cast<double>(count));
    // What is missing grows about three times as fast as the blur that it is reckoned from.
    const double byEdge = 3 * kBlurError * missing * shape.contrast();
    shape.rawError = std::hypot(byNoise, byEdge);
    return true;
}

} // namespace haetae
