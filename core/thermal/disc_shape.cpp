// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/disc_shape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace haetae {

namespace {

constexpr int kDirections = 32;
constexpr int kRounds = 3;
constexpr double kStep = 0.25; // px along a ray
constexpr double kLeastContrast = 1.0; // K
constexpr double kCore = 0.6;
constexpr double kSmallestRadius = 2.0;
constexpr double kLargestRadius = 48.0;

/// Where one ray leaves the disc. *value*
struct Edge {
    double angle = 0.0;
    double radius = 0.0;
    double width = 0.0;
    double outside = 0.0;
};

/// r(angle) = mean + shift towards (cosine, sine) + an ellipse's second harmonic. *value*
struct Outline {
    std::array<double, 5> c{};

    [[nodiscard]] double at(double angle) const
    {
        return c[0] + c[1] * std::cos(angle) + c[2] * std::sin(angle) + c[3] * std::cos(2 * angle)
            + c[4] * std::sin(2 * angle);
    }
};

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

/// The picture along a ray in steps of kStep, as far as it lies inside the picture.
void sampleRay(const cv::Mat& celsius, ThermalPoint from, double angle, double length,
    std::vector<double>& values)
{
    values.clear();
    const double dx = std::cos(angle) * kStep;
    const double dy = std::sin(angle) * kStep;
    const int count = static_cast<int>(length / kStep);
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
        values.push_back(
            (1 - v) * ((1 - u) * static_cast<double>(top[0]) + u * static_cast<double>(top[1]))
            + v * ((1 - u) * static_cast<double>(bottom[0]) + u * static_cast<double>(bottom[1])));
    }
}

/// Distance at which the ray first falls below a level.
std::optional<double> crossing(const std::vector<double>& ray, double level)
{
    for (std::size_t i = 1; i < ray.size(); ++i)
        if (ray[i] < level) {
            const double fall = ray[i - 1] - ray[i];
            const double part = fall > 0 ? (ray[i - 1] - level) / fall : 0.0;
            return (static_cast<double>(i - 1) + std::clamp(part, 0.0, 1.0)) * kStep;
        }
    return std::nullopt;
}

std::optional<Edge> edgeAlong(const std::vector<double>& ray, double angle, double inside)
{
    if (ray.size() < 4)
        return std::nullopt;
    const double outside = *std::min_element(ray.begin(), ray.end());
    const double height = inside - outside;
    if (height < kLeastContrast)
        return std::nullopt;
    const auto upper = crossing(ray, inside - 0.2 * height);
    const auto half = crossing(ray, inside - 0.5 * height);
    const auto lower = crossing(ray, inside - 0.8 * height);
    if (!upper || !half || !lower)
        return std::nullopt;
    return Edge{angle, *half, *lower - *upper, outside};
}

Outline fit(const std::vector<Edge>& edges)
{
    cv::Mat terms(static_cast<int>(edges.size()), 5, CV_64F);
    cv::Mat radii(static_cast<int>(edges.size()), 1, CV_64F);
    for (int i = 0; i < terms.rows; ++i) {
        const Edge& edge = edges[static_cast<std::size_t>(i)];
        const double row[5] = {1.0, std::cos(edge.angle), std::sin(edge.angle),
            std::cos(2 * edge.angle), std::sin(2 * edge.angle)};
        std::copy(std::begin(row), std::end(row), terms.ptr<double>(i));
        radii.at<double>(i) = edge.radius;
    }
    cv::Mat solution;
    cv::solve(terms, radii, solution, cv::DECOMP_NORMAL | cv::DECOMP_CHOLESKY);
    Outline outline;
    for (int i = 0; i < 5; ++i)
        outline.c[static_cast<std::size_t>(i)] = solution.at<double>(i);
    return outline;
}

/// Drops the directions in which something else hides or blurs the edge.
void dropStrays(std::vector<Edge>& edges, const Outline& outline)
{
    const double limit = std::max(1.0, 0.2 * outline.c[0]);
    std::erase_if(edges,
        [&](const Edge& edge) { return std::abs(edge.radius - outline.at(edge.angle)) > limit; });
}

/// Calls visit(value, share of the radius) for every pixel within the outline.
template <class Visit>
void forEachInside(
    const cv::Mat& celsius, ThermalCircle circle, const Outline* outline, Visit visit)
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
            const double edge =
                outline != nullptr ? outline->at(std::atan2(dy, dx)) : circle.radius;
            const double share = std::hypot(dx, dy) / std::max(edge, 0.5);
            if (share <= 1.0)
                visit(static_cast<double>(celsius.at<float>(y, x)), share);
        }
}

bool measureInside(const cv::Mat& celsius, const Outline& outline, DiscShape& shape)
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

std::vector<Edge> findEdges(const cv::Mat& celsius, ThermalCircle guess, double inside)
{
    std::vector<Edge> edges;
    std::vector<double> ray;
    for (int i = 0; i < kDirections; ++i) {
        const double angle = 2 * std::numbers::pi * i / kDirections;
        sampleRay(celsius, {guess.x, guess.y}, angle, 1.7 * guess.radius + 2.5, ray);
        if (const auto edge = edgeAlong(ray, angle, inside))
            edges.push_back(*edge);
    }
    return edges;
}

void describeEdges(const std::vector<Edge>& edges, const Outline& outline, DiscShape& shape)
{
    std::vector<double> widths;
    std::vector<double> outsides;
    double squares = 0;
    for (const Edge& edge : edges) {
        widths.push_back(edge.width);
        outsides.push_back(edge.outside);
        squares += std::pow(edge.radius - outline.at(edge.angle), 2);
    }
    const double radius = outline.c[0];
    shape.squash = std::hypot(outline.c[3], outline.c[4]) / radius;
    shape.roughness = std::sqrt(squares / static_cast<double>(edges.size())) / radius;
    shape.edgeShare = static_cast<double>(edges.size()) / kDirections;
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
    std::vector<Edge> edges;
    Outline outline;
    for (int round = 0; round < kRounds; ++round) {
        const auto inside = medianWithin(celsius, {guess.x, guess.y, kCore * guess.radius});
        if (!inside)
            return std::nullopt;
        edges = findEdges(celsius, guess, *inside);
        if (edges.size() < kDirections / 2)
            return std::nullopt;
        outline = fit(edges);
        dropStrays(edges, outline);
        if (edges.size() < kDirections / 2)
            return std::nullopt;
        outline = fit(edges);
        const bool plausible = outline.c[0] >= kSmallestRadius && outline.c[0] <= kLargestRadius
            && std::hypot(outline.c[1], outline.c[2]) <= outline.c[0];
        if (!plausible)
            return std::nullopt;
        guess = {guess.x + outline.c[1], guess.y + outline.c[2], outline.c[0]};
    }
    describeEdges(edges, outline, shape);
    shape.circle = guess;
    outline.c[1] = outline.c[2] = 0; // the centre has moved there
    if (!measureInside(celsius, outline, shape))
        return std::nullopt;
    return shape;
}

} // namespace haetae
