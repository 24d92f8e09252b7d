// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/disc_outline.h"

#include <algorithm>
#include <numbers>
#include <optional>

namespace haetae {

namespace {

constexpr double kLeastContrast = 1.0; // K
/// A step blurred by a Gaussian falls from 85 % to 60 % within so many standard deviations. The
/// foot of the edge says less: a housing's rim is neither disc nor background.
constexpr double kShoulderPerBlur = 1.0364 - 0.2533;

/// The picture along a ray in equal steps. *value*
struct Ray {
    std::vector<double> values;
    double step = 0.25; // px
};

/// As far as the ray lies inside the picture.
void sampleRay(const cv::Mat& celsius, ThermalPoint from, double angle, double length, Ray& ray)
{
    ray.values.clear();
    const double dx = std::cos(angle) * ray.step;
    const double dy = std::sin(angle) * ray.step;
    const int count = static_cast<int>(length / ray.step);
    for (int i = 0; i <= count; ++i) {
        const double x = from.x + dx * i;
        const double y = from.y + dy * i;
        if (!(x >= 0 && y >= 0 && x < celsius.cols - 1 && y < celsius.rows - 1))
            return;
        const int column = static_cast<int>(x);
        const int row = static_cast<int>(y);
        const double u = x - column;
        const double v = y - row;
        const auto* top = celsius.ptr<float>(row) + column;
        const auto* bottom = celsius.ptr<float>(row + 1) + column;
        ray.values.push_back(
            (1 - v) * ((1 - u) * static_cast<double>(top[0]) + u * static_cast<double>(top[1]))
            + v * ((1 - u) * static_cast<double>(bottom[0]) + u * static_cast<double>(bottom[1])));
    }
}

/// Distance at which the ray first falls below a level.
std::optional<double> crossing(const Ray& ray, double level)
{
    const auto& v = ray.values;
    for (std::size_t i = 1; i < v.size(); ++i)
        if (v[i] < level) {
            const double fall = v[i - 1] - v[i];
            const double part = fall > 0 ? (v[i - 1] - level) / fall : 0.0;
            return (static_cast<double>(i - 1) + std::clamp(part, 0.0, 1.0)) * ray.step;
        }
    return std::nullopt;
}

std::optional<DiscEdge> edgeAlong(const Ray& ray, double angle, double inside)
{
    if (ray.values.size() < 4)
        return std::nullopt;
    const double outside = *std::min_element(ray.values.begin(), ray.values.end());
    const double height = inside - outside;
    if (height < kLeastContrast)
        return std::nullopt;
    const auto shoulder = crossing(ray, inside - 0.15 * height);
    const auto upper = crossing(ray, inside - 0.2 * height);
    const auto slope = crossing(ray, inside - 0.4 * height);
    const auto half = crossing(ray, inside - 0.5 * height);
    const auto lower = crossing(ray, inside - 0.8 * height);
    if (!shoulder || !upper || !slope || !half || !lower)
        return std::nullopt;
    return DiscEdge{
        angle, *half, *lower - *upper, (*slope - *shoulder) / kShoulderPerBlur, outside};
}

} // namespace

std::vector<DiscEdge> findDiscEdges(const cv::Mat& celsius, ThermalCircle guess, double inside)
{
    std::vector<DiscEdge> edges;
    Ray ray;
    ray.step = std::clamp(guess.radius / 24, 0.25, 1.0); // an edge is a few px wide at any size
    for (int i = 0; i < kDiscDirections; ++i) {
        const double angle = 2 * std::numbers::pi * i / kDiscDirections;
        sampleRay(celsius, {guess.x, guess.y}, angle, 1.7 * guess.radius + 2.5, ray);
        if (const auto edge = edgeAlong(ray, angle, inside))
            edges.push_back(*edge);
    }
    return edges;
}

DiscOutline fitDiscOutline(const std::vector<DiscEdge>& edges, ReferenceShape shape)
{
    const int count = shape == ReferenceShape::Square ? 7 : 5;
    cv::Mat terms(static_cast<int>(edges.size()), count, CV_64F);
    cv::Mat radii(static_cast<int>(edges.size()), 1, CV_64F);
    for (int i = 0; i < terms.rows; ++i) {
        const DiscEdge& edge = edges[static_cast<std::size_t>(i)];
        const double row[7] = {1.0, std::cos(edge.angle), std::sin(edge.angle),
            std::cos(2 * edge.angle), std::sin(2 * edge.angle), std::cos(4 * edge.angle),
            std::sin(4 * edge.angle)};
        std::copy(row, row + count, terms.ptr<double>(i));
        radii.at<double>(i) = edge.radius;
    }
    cv::Mat solution;
    cv::solve(terms, radii, solution, cv::DECOMP_NORMAL | cv::DECOMP_CHOLESKY);
    DiscOutline outline;
    for (int i = 0; i < count; ++i)
        outline.c[static_cast<std::size_t>(i)] = solution.at<double>(i);
    return outline;
}

void dropStrayEdges(std::vector<DiscEdge>& edges, const DiscOutline& outline)
{
    const double limit = std::max(1.0, 0.2 * outline.c[0]);
    std::erase_if(edges, [&](const DiscEdge& edge) {
        return std::abs(edge.radius - outline.at(edge.angle)) > limit;
    });
}

} // namespace haetae
