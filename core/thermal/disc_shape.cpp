// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/disc_shape.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/median.h"
#include "thermal/disc_inside.h"
#include "thermal/disc_outline.h"

namespace haetae {

namespace {

constexpr int kRounds = 3;
constexpr double kCore = 0.6; // of the radius
constexpr double kMostRoughness = 0.15; // beyond it nobody would call it a disc
constexpr double kSmallestRadius = 2.0;
constexpr double kLargestRadius = 48.0;

void describeEdges(const std::vector<DiscEdge>& edges, const DiscOutline& outline, DiscShape& shape)
{
    std::vector<double> widths;
    std::vector<double> blurs;
    std::vector<double> outsides;
    double squares = 0;
    for (const DiscEdge& edge : edges) {
        widths.push_back(edge.width);
        blurs.push_back(edge.blur);
        outsides.push_back(edge.outside);
        squares += std::pow(edge.radius - outline.at(edge.angle), 2);
    }
    const double radius = outline.c[0];
    shape.squash = std::hypot(outline.c[3], outline.c[4]) / radius;
    shape.corners = std::hypot(outline.c[5], outline.c[6]) / radius;
    shape.roughness = std::sqrt(squares / static_cast<double>(edges.size())) / radius;
    shape.edgeShare = static_cast<double>(edges.size()) / kDiscDirections;
    shape.edgeWidth = median(widths) / radius;
    shape.blur = median(blurs);
    shape.surroundCelsius = median(outsides);
}

} // namespace

std::optional<double> medianWithin(const cv::Mat& celsius, ThermalCircle circle)
{
    std::vector<double> inside;
    const int top = std::max(0, static_cast<int>(std::ceil(circle.y - circle.radius)));
    const int bottom =
        std::min(celsius.rows - 1, static_cast<int>(std::floor(circle.y + circle.radius)));
    const int left = std::max(0, static_cast<int>(std::ceil(circle.x - circle.radius)));
    const int right =
        std::min(celsius.cols - 1, static_cast<int>(std::floor(circle.x + circle.radius)));
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x)
            if (std::hypot(x - circle.x, y - circle.y) <= circle.radius)
                inside.push_back(static_cast<double>(celsius.at<float>(y, x)));
    if (inside.empty())
        return std::nullopt;
    return median(inside);
}

std::optional<DiscShape> measureDisc(
    const cv::Mat& celsius, ThermalCircle guess, ReferenceShape kind)
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
        outline = fitDiscOutline(edges, kind);
        dropStrayEdges(edges, outline);
        if (edges.size() < kDiscDirections / 2)
            return std::nullopt;
        outline = fitDiscOutline(edges, kind);
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
