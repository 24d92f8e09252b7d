// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/disc_search.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace haetae {

namespace {

constexpr double kSmallestRadius = 3.0;
constexpr double kLargestRadius = 40.0;
constexpr double kLevelStep = 0.75; // K; a disc stands out by at least two such steps
constexpr int kMostLevels = 28;
constexpr std::size_t kMostSpots = 80;

constexpr double kLeastContrast = 1.8; // K
constexpr double kMostSpread = 0.35; // K, of the core
constexpr double kMostSquash = 0.22;
constexpr double kMostRoughness = 0.05;
constexpr double kMostSquareRoughness = 0.06; // the sixth and eighth harmonic are not fitted
constexpr double kLeastCorners = 0.06;
constexpr double kLeastEdgeShare = 0.95; // a head has no edge towards its neck

/// A smaller picture and how it lies on the full one. *value*
struct Reduced {
    cv::Mat celsius;
    double scale = 1.0; // reduced px per full px
    cv::Point origin; // in full px

    [[nodiscard]] ThermalCircle full(double x, double y, double radius) const
    {
        // Pixel centres lie at integers, so the corner of the first pixel is at -0.5.
        return {
            origin.x + (x + 0.5) / scale - 0.5, origin.y + (y + 0.5) / scale - 0.5, radius / scale};
    }
};

Reduced reduce(const cv::Mat& celsius, const DiscSearch& search)
{
    cv::Rect window(0, 0, celsius.cols, celsius.rows);
    if (search.near) {
        const int reach = static_cast<int>(std::ceil(3 * search.near->radius + 6));
        window &= cv::Rect(static_cast<int>(search.near->x) - reach,
            static_cast<int>(search.near->y) - reach, 2 * reach + 1, 2 * reach + 1);
    }
    Reduced reduced{{}, 1.0, window.tl()};
    if (window.empty())
        return reduced;
    if (std::max(window.width, window.height) > 320) {
        reduced.scale = 0.5;
        const cv::Size half(window.width / 2, window.height / 2);
        window.width = half.width * 2;
        window.height = half.height * 2;
        cv::resize(celsius(window), reduced.celsius, half, 0, 0, cv::INTER_AREA);
    } else {
        cv::GaussianBlur(celsius(window), reduced.celsius, {3, 3}, 0.7);
    }
    return reduced;
}

std::vector<double> levelsOf(const cv::Mat& celsius, const DiscSearch& search)
{
    double least = 0;
    double most = 0;
    cv::minMaxLoc(celsius, &least, &most);
    const double low = std::max(least, search.coldestCelsius - 6) + 0.5;
    const double high = std::min(most, search.hottestCelsius);
    std::vector<double> levels;
    const double step = std::max(kLevelStep, (high - low) / kMostLevels);
    for (double level = high - step / 2; level > low; level -= step)
        levels.push_back(level);
    return levels;
}

/// Adds the round, warm islands of one level that are not known from another level yet.
void addIslands(
    const Reduced& reduced, double level, ReferenceShape shape, std::vector<ThermalCircle>& spots)
{
    // A disc fills 0.79 of its box; a square on its corner a half.
    const double leastFill = shape == ReferenceShape::Square ? 0.42 : 0.55;
    const cv::Mat warmer = reduced.celsius > level;
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(warmer, labels, stats, centres, 4, CV_32S);
    const double shortest = 1.2 * kSmallestRadius * reduced.scale;
    const double longest = 2.6 * kLargestRadius * reduced.scale;
    for (int i = 1; i < count; ++i) {
        const double width = stats.at<int>(i, cv::CC_STAT_WIDTH);
        const double height = stats.at<int>(i, cv::CC_STAT_HEIGHT);
        const double area = stats.at<int>(i, cv::CC_STAT_AREA);
        if (std::min(width, height) < shortest || std::max(width, height) > longest
            || std::max(width, height) > 1.9 * std::min(width, height)
            || area < leastFill * width * height)
            continue;
        const ThermalCircle spot = reduced.full(
            centres.at<double>(i, 0), centres.at<double>(i, 1), std::sqrt(area / std::numbers::pi));
        const bool known = std::any_of(spots.begin(), spots.end(), [&](const ThermalCircle& other) {
            return std::hypot(other.x - spot.x, other.y - spot.y) < 0.25 * spot.radius + 0.5
                && spot.radius < 1.35 * other.radius && other.radius < 1.35 * spot.radius;
        });
        if (!known && spots.size() < kMostSpots)
            spots.push_back(spot);
    }
}

double quality(const DiscShape& shape)
{
    return std::min(shape.contrast(), 6.0) * shape.edgeShare * (1 - shape.squash)
        * (1 - 5 * shape.roughness) * (1 - shape.coreSpread);
}

} // namespace

bool looksLikeDisc(const DiscShape& shape, const DiscSearch& search)
{
    const double radius = shape.circle.radius;
    // The lens smears an edge over two to three pixels whatever the disc's size.
    const double mostEdgeWidth = 0.25 + 2.5 / radius;
    bool inPlace = true;
    if (search.near)
        inPlace = std::hypot(shape.circle.x - search.near->x, shape.circle.y - search.near->y)
                <= 2 * search.near->radius + 3
            && radius < 1.6 * search.near->radius && search.near->radius < 1.6 * radius;
    if (search.otherReference)
        inPlace = inPlace
            && std::hypot(shape.circle.x - search.otherReference->x,
                   shape.circle.y - search.otherReference->y)
                > search.otherReference->radius + 3;
    const bool square = search.shape == ReferenceShape::Square;
    const bool outlined = square
        ? shape.corners >= kLeastCorners && shape.roughness <= kMostSquareRoughness
        : shape.roughness <= kMostRoughness;
    return inPlace && outlined && radius >= kSmallestRadius && radius <= kLargestRadius
        && shape.contrast() >= kLeastContrast && shape.coreSpread <= kMostSpread
        && shape.squash <= kMostSquash && shape.edgeShare >= kLeastEdgeShare
        && shape.edgeWidth <= mostEdgeWidth && shape.rawCelsius >= search.coldestCelsius
        && shape.rawCelsius <= search.hottestCelsius;
}

std::vector<DiscShape> searchDiscs(const cv::Mat& celsius, const DiscSearch& search)
{
    std::vector<DiscShape> discs;
    const Reduced reduced = reduce(celsius, search);
    if (reduced.celsius.empty())
        return discs;
    std::vector<ThermalCircle> spots;
    for (const double level : levelsOf(reduced.celsius, search))
        addIslands(reduced, level, search.shape, spots);
    for (const ThermalCircle& spot : spots) {
        const auto shape = measureDisc(celsius, spot, search.shape);
        if (!shape || !looksLikeDisc(*shape, search))
            continue;
        const bool known = std::any_of(discs.begin(), discs.end(), [&](const DiscShape& other) {
            return std::hypot(other.circle.x - shape->circle.x, other.circle.y - shape->circle.y)
                < std::max(other.circle.radius, shape->circle.radius);
        });
        if (!known)
            discs.push_back(*shape);
    }
    std::sort(discs.begin(), discs.end(),
        [](const DiscShape& a, const DiscShape& b) { return quality(a) > quality(b); });
    return discs;
}

} // namespace haetae
