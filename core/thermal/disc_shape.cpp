// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/disc_shape.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "thermal/disc_outline.h"

namespace haetae {

namespace {

constexpr int kRounds = 3;
constexpr double kCore = 0.6; // of the radius
constexpr double kMostRoughness = 0.15; // beyond it nobody would call it a disc
constexpr double kSmallestRadius = 2.0;
constexpr double kLargestRadius = 48.0;

/// Share of the radius whose pixels are read. The outermost pixels are a mixture; on the smallest
/// discs the blur of the lens leaves only the middle.
double readShare(double radius)
{
    constexpr double kLarge = 5.5; // px
    constexpr double kSmall = 4.0;
    const double size = std::clamp((radius - kSmall) / (kLarge - kSmall), 0.0, 1.0);
    return 0.6 + size * (0.97 - 0.6);
}

double median(std::vector<double>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Calls visit(value, share of the radius) for every pixel within the outline.
template <class Visit>
void forEachInside(
    const cv::Mat& celsius, ThermalCircle circle, const DiscOutline* outline, Visit visit)
{
    const double reach = circle.radius * (outline != nullptr ? 1.5 : 1.0);
    const int top = std::max(0, static_cast<int>(std::ceil(circle.y - reach)));
    const int bottom = std::min(celsius.rows - 1, static_cast<int>(std::floor(circle.y + reach)));
    const int left = std::max(0, static_cast<int>(std::ceil(circle.x - reach)));
    const int right = std::min(celsius.cols - 1, static_cast<int>(std::floor(circle.x + reach)));
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x) {
            const double dx = x - circle.x;
            const double dy = y - circle.y;
            const double edge = outline != nullptr ? outline->towards(dx, dy) : circle.radius;
            const double share = std::hypot(dx, dy) / std::max(edge, 0.5);
            if (share <= 1.0)
                visit(static_cast<double>(celsius.at<float>(y, x)), share);
        }
}

bool measureInside(const cv::Mat& celsius, const DiscOutline& outline, DiscShape& shape)
{
    std::vector<double> inside;
    const double readable = readShare(shape.circle.radius);
    double count = 0;
    double sum = 0;
    double squares = 0;
    forEachInside(celsius, shape.circle, &outline, [&](double value, double share) {
        if (share <= readable)
            inside.push_back(value);
        if (share <= kCore) {
            count += 1;
            sum += value;
            squares += value * value;
        }
    });
    if (inside.size() < 5 || count < 3)
        return false;
    shape.rawCelsius = median(inside);
    const double mean = sum / count;
    shape.coreSpread = std::sqrt(std::max(0.0, squares / count - mean * mean));
    // The median of n values of a normal spread errs by 1.2533 spread / sqrt(n).
    shape.rawError = 1.2533 * shape.coreSpread / std::sqrt(static_cast<double>(inside.size()));
    return true;
}

void describeEdges(const std::vector<DiscEdge>& edges, const DiscOutline& outline, DiscShape& shape)
{
    std::vector<double> widths;
    std::vector<double> outsides;
    double squares = 0;
    for (const DiscEdge& edge : edges) {
        widths.push_back(edge.width);
        outsides.push_back(edge.outside);
        squares += std::pow(edge.radius - outline.at(edge.angle), 2);
    }
    const double radius = outline.c[0];
    shape.squash = std::hypot(outline.c[3], outline.c[4]) / radius;
    shape.roughness = std::sqrt(squares / static_cast<double>(edges.size())) / radius;
    shape.edgeShare = static_cast<double>(edges.size()) / kDiscDirections;
    shape.edgeWidth = median(widths) / radius;
    shape.surroundCelsius = median(outsides);
}

} // namespace

std::optional<double> medianWithin(const cv::Mat& celsius, ThermalCircle circle)
{
    std::vector<double> inside;
    forEachInside(celsius, circle, nullptr, [&](double value, double) { inside.push_back(value); });
    if (inside.empty())
        return std::nullopt;
    return median(inside);
}

std::optional<DiscShape> measureDisc(const cv::Mat& celsius, ThermalCircle guess)
{
    DiscShape shape;
    std::vector<DiscEdge> edges;
    DiscOutline outline;
    for (int round = 0; round < kRounds; ++round) {
        const auto inside = medianWithin(celsius, {guess.x, guess.y, kCore * guess.radius});
        if (!inside)
            return std::nullopt;
        edges = findDiscEdges(celsius, guess, *inside);
        if (edges.size() < kDiscDirections / 2)
            return std::nullopt;
        outline = fitDiscOutline(edges);
        dropStrayEdges(edges, outline);
        if (edges.size() < kDiscDirections / 2)
            return std::nullopt;
        outline = fitDiscOutline(edges);
        const bool plausible = outline.c[0] >= kSmallestRadius && outline.c[0] <= kLargestRadius
            && std::hypot(outline.c[1], outline.c[2]) <= outline.c[0];
        if (!plausible)
            return std::nullopt;
        guess = {guess.x + outline.c[1], guess.y + outline.c[2], outline.c[0]};
    }
    describeEdges(edges, outline, shape);
    if (shape.roughness > kMostRoughness)
        return std::nullopt;
    shape.circle = guess;
    outline.c[1] = outline.c[2] = 0; // the centre has moved there
    if (!measureInside(celsius, outline, shape))
        return std::nullopt;
    return shape;
}

} // namespace haetae
