// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/site_statistic.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <vector>

namespace haetae {
namespace {

constexpr double kCanthusMm = 3.0;
constexpr double kLargestCanthusMmPerPixel = 0.75;
constexpr double kLargestCanthusAngle = 30.0; // degrees; beyond it the nose hides one corner
constexpr int kFewestPixels = 9;

cv::Rect pixelsOf(const ThermalRect& region, const cv::Mat& image)
{
    const cv::Rect wanted(
        cvRound(region.x), cvRound(region.y), cvRound(region.width), cvRound(region.height));
    return wanted & cv::Rect(0, 0, image.cols, image.rows);
}

/// 3x3 means of a region; pixels outside the image do not count. Sums of 16-bit counts are exact.
template <class Pixel>
std::vector<double> means(const cv::Mat& image, const cv::Rect& region)
{
    std::vector<double> all;
    all.reserve(static_cast<std::size_t>(region.area()));
    for (int y = region.y; y < region.y + region.height; ++y) {
        const int top = std::max(0, y - 1);
        const int bottom = std::min(image.rows - 1, y + 1);
        for (int x = region.x; x < region.x + region.width; ++x) {
            const int left = std::max(0, x - 1);
            const int right = std::min(image.cols - 1, x + 1);
            double sum = 0.0;
            for (int v = top; v <= bottom; ++v) {
                const Pixel* row = image.ptr<Pixel>(v);
                for (int u = left; u <= right; ++u)
                    sum += static_cast<double>(row[u]);
            }
            all.push_back(sum / ((bottom - top + 1) * (right - left + 1)));
        }
    }
    return all;
}

/// As means(), for counts all of whose neighbours lie within the image: sums along columns first.
std::vector<double> meansInside(const cv::Mat& counts, const cv::Rect& region)
{
    std::vector<double> all;
    all.reserve(static_cast<std::size_t>(region.area()));
    std::vector<int> columns(static_cast<std::size_t>(region.width) + 2);
    for (int y = region.y; y < region.y + region.height; ++y) {
        const auto* above = counts.ptr<std::uint16_t>(y - 1) + region.x - 1;
        const auto* here = counts.ptr<std::uint16_t>(y) + region.x - 1;
        const auto* below = counts.ptr<std::uint16_t>(y + 1) + region.x - 1;
        for (std::size_t x = 0; x < columns.size(); ++x)
            columns[x] = above[x] + here[x] + below[x];
        for (std::size_t x = 2; x < columns.size(); ++x)
            all.push_back((columns[x - 2] + columns[x - 1] + columns[x]) / 9.0);
    }
    return all;
}

std::vector<double> meansOf(const cv::Mat& image, const cv::Rect& region)
{
    if (image.type() != CV_16UC1)
        return means<float>(image, region);
    const bool inside =
        region.x > 0 && region.y > 0 && region.br().x < image.cols && region.br().y < image.rows;
    return inside ? meansInside(image, region) : means<std::uint16_t>(image, region);
}

double fromTop(std::vector<double>& values, std::size_t rank)
{
    const auto wanted =
        values.begin() + static_cast<std::ptrdiff_t>(std::min(values.size() - 1, rank));
    std::nth_element(values.begin(), wanted, values.end(), std::greater<>());
    return *wanted;
}

std::size_t rankOf(FacialSite site, std::size_t pixels)
{
    switch (site) {
    case FacialSite::WholeFaceMaximum:
        return std::max<std::size_t>(2, pixels / 400);
    case FacialSite::InnerCanthi: // the very warmest of noisy pixels is too warm on average
        return pixels / 16;
    case FacialSite::Forehead:
        return pixels / 10;
    }
    return 0;
}

ThermalRect around(ThermalPoint canthus, double mmPerPixel)
{
    const double half = std::max(2.0, kCanthusMm / mmPerPixel);
    return {canthus.x - half + 0.5, canthus.y - half + 0.5, 2 * half, 2 * half};
}

} // namespace

SiteChoice chooseSite(
    const FaceObservation& face, std::optional<FacialSite> wanted, const ReasonSet& covering)
{
    constexpr auto kWholeFace = FacialSite::WholeFaceMaximum;
    if (wanted == kWholeFace)
        return {kWholeFace, SiteGrounds::AsSet};
    const bool forehead = wanted == FacialSite::Forehead;
    if (!face.landmarks || (forehead && face.landmarks->forehead.empty()))
        return {kWholeFace, SiteGrounds::NoLandmarks};
    if (covering.has(forehead ? Reason::HairOverForehead : Reason::Glasses))
        return {kWholeFace, SiteGrounds::CoveredSite};
    if (forehead)
        return {FacialSite::Forehead, SiteGrounds::AsSet};
    if (face.geometry.mmPerPixel.value_or(kLargestCanthusMmPerPixel + 1.0)
        > kLargestCanthusMmPerPixel)
        return {kWholeFace, SiteGrounds::TooCoarse};
    if (face.geometry.angleDegrees.value_or(0.0) > kLargestCanthusAngle)
        return {kWholeFace, SiteGrounds::TurnedAway};
    return {FacialSite::InnerCanthi, wanted ? SiteGrounds::AsSet : SiteGrounds::FineEnough};
}

std::optional<SiteStatistic> readSite(
    const cv::Mat& image, const ThermalRect& region, FacialSite site)
{
    const cv::Rect pixels = pixelsOf(region, image);
    if (pixels.area() < kFewestPixels)
        return std::nullopt;
    auto values = meansOf(image, pixels);
    SiteStatistic statistic;
    statistic.pixels = pixels.area();
    statistic.region = region;
    statistic.value = fromTop(values, rankOf(site, values.size()));
    return statistic;
}

std::optional<SiteStatistic> readSite(
    const cv::Mat& image, const FaceObservation& face, FacialSite site)
{
    if (site == FacialSite::Forehead && face.landmarks)
        return readSite(image, face.landmarks->forehead, site);
    if (site == FacialSite::InnerCanthi && face.landmarks && face.geometry.mmPerPixel) {
        const auto& at = *face.landmarks;
        const auto right =
            readSite(image, around(at.rightCanthus, *face.geometry.mmPerPixel), site);
        const auto left = readSite(image, around(at.leftCanthus, *face.geometry.mmPerPixel), site);
        if (right && left)
            return right->value >= left->value ? right : left;
        return right ? right : left;
    }
    return face.face ? readSite(image, *face.face, site) : std::nullopt;
}

std::optional<double> middleOf(const cv::Mat& image, const ThermalRect& region)
{
    const cv::Rect pixels = pixelsOf(region, image);
    if (pixels.area() < kFewestPixels)
        return std::nullopt;
    const int step = std::max(1, pixels.width / 48);
    std::vector<double> values;
    for (int y = pixels.y; y < pixels.y + pixels.height; y += step)
        for (int x = pixels.x; x < pixels.x + pixels.width; x += step)
            values.push_back(image.type() == CV_16UC1 ? image.at<std::uint16_t>(y, x)
                                                      : static_cast<double>(image.at<float>(y, x)));
    const std::size_t middle = values.size() / 2;
    return fromTop(values, middle);
}

} // namespace haetae
