// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/frame_sanity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>

namespace haetae {

namespace {

constexpr double kMostNotFinite = 0.001;
constexpr double kColdestMedian = -40;
constexpr double kHottestMedian = 120;
constexpr float kColdestPixel = -60;
constexpr float kHottestPixel = 600;
constexpr double kConstantShare = 0.99;
constexpr double kSaturatedFlag = 0.005;
constexpr double kSaturatedRefuse = 0.5;
constexpr float kStandsAlone = 6; // K
constexpr float kNeighboursShare = 0.1F; // of a real point's rise, the least a lens gives each
constexpr double kMostBadPixels = 0.01;
constexpr double kOpposite = -0.5; // correlation
constexpr int kComparedAcross = 64;

bool possible(float value)
{
    return value >= kColdestPixel && value <= kHottestPixel; // false for NaN
}

/// Shares of the counts. *value*
struct CountShares {
    double ends = 0.0; // at 0 or 65535
    double commonest = 0.0; // exact where it is most of them, else of any one count
};

/// The one count that nearly all pixels may hold: where it exists, it is the majority of any sample
/// of more than twice the share of the others (Boyer and Moore's vote finds a majority in one
/// pass).
std::uint16_t commonestOf(const cv::Mat& counts)
{
    constexpr int kStep = 16;
    std::uint16_t candidate = 0;
    int lead = 0;
    for (int y = 0; y < counts.rows; ++y) {
        const auto* row = counts.ptr<std::uint16_t>(y);
        for (int x = y % kStep; x < counts.cols; x += kStep) {
            if (lead == 0)
                candidate = row[x];
            lead += row[x] == candidate ? 1 : -1;
        }
    }
    return candidate;
}

CountShares sharesOf(const cv::Mat& counts)
{
    const std::uint16_t candidate = commonestOf(counts);
    int ends = 0;
    int commonest = 0;
    for (int y = 0; y < counts.rows; ++y) {
        const auto* row = counts.ptr<std::uint16_t>(y);
        for (int x = 0; x < counts.cols; ++x) {
            ends += row[x] == 0 || row[x] == 65535 ? 1 : 0;
            commonest += row[x] == candidate ? 1 : 0;
        }
    }
    const auto all = static_cast<double>(counts.total());
    return {ends / all, commonest / all};
}

/// All eight neighbours of a pixel within the picture, sorted. *value*
struct Neighbours {
    std::array<float, 8> values{};
    std::size_t count = 0;
};

Neighbours neighboursOf(const cv::Mat& celsius, int x, int y)
{
    Neighbours n;
    for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx) {
            const int nx = x + dx;
            const int ny = y + dy;
            if ((dx == 0 && dy == 0) || nx < 0 || ny < 0 || nx >= celsius.cols
                || ny >= celsius.rows)
                continue;
            const float value = celsius.at<float>(ny, nx);
            if (possible(value))
                n.values[n.count++] = value;
        }
    std::sort(n.values.begin(), n.values.begin() + static_cast<std::ptrdiff_t>(n.count));
    return n;
}

/// A real point, however small, raises all four direct neighbours through the lens; an edge is not
/// above its other pixels. A flipped bit is above all (but one other flipped one) and raises none.
bool standsAlone(const cv::Mat& celsius, int x, int y)
{
    const float value = celsius.at<float>(y, x);
    const Neighbours n = neighboursOf(celsius, x, y);
    if (n.count < 3)
        return false;
    const bool hot = value > n.values[n.count - 2];
    const float sign = hot ? 1.0F : -1.0F;
    const float nearest = hot ? n.values[n.count - 2] : n.values[1];
    if (sign * (value - nearest) <= kStandsAlone)
        return false;
    const float ground = hot ? n.values[0] : n.values[n.count - 1];
    float least = std::abs(value - ground);
    for (const cv::Point step :
        {cv::Point(1, 0), cv::Point(-1, 0), cv::Point(0, 1), cv::Point(0, -1)}) {
        const cv::Point p(x + step.x, y + step.y);
        if (p.x >= 0 && p.y >= 0 && p.x < celsius.cols && p.y < celsius.rows)
            least = std::min(least, std::abs(celsius.at<float>(p) - ground));
    }
    return least < kNeighboursShare * std::abs(value - ground);
}

/// Marks what needs a closer look; most pixels resemble the one before.
void markStrange(const float* row, int columns, std::vector<std::uint8_t>& marks)
{
    marks[0] = 1;
    for (int x = 1; x < columns; ++x) {
        const bool alike = std::abs(row[x] - row[x - 1]) <= kStandsAlone / 2; // false for NaN
        const bool can = row[x] >= kColdestPixel && row[x] <= kHottestPixel;
        marks[static_cast<std::size_t>(x)] = static_cast<std::uint8_t>(!(alike & can));
    }
}

/// The pixels that cannot be, and how many of them are no numbers.
std::size_t findBadPixels(const cv::Mat& celsius, std::vector<cv::Point>& bad)
{
    std::size_t notFinite = 0;
    std::vector<std::uint8_t> marks(static_cast<std::size_t>(celsius.cols));
    for (int y = 0; y < celsius.rows; ++y) {
        const auto* row = celsius.ptr<float>(y);
        markStrange(row, celsius.cols, marks);
        for (int x = 0; x < celsius.cols; ++x) {
            if (marks[static_cast<std::size_t>(x)] == 0)
                continue;
            if (!std::isfinite(row[x]))
                ++notFinite;
            if (!possible(row[x]) || standsAlone(celsius, x, y))
                bad.push_back({x, y});
        }
    }
    return notFinite;
}

double medianOf(const cv::Mat& celsius)
{
    std::vector<float> sample;
    const std::size_t step = std::max<std::size_t>(1, celsius.total() / 2048);
    for (std::size_t i = 0; i < celsius.total(); i += step) {
        const auto columns = static_cast<std::size_t>(celsius.cols);
        const float value =
            celsius.at<float>(static_cast<int>(i / columns), static_cast<int>(i % columns));
        if (std::isfinite(value))
            sample.push_back(value);
    }
    if (sample.empty())
        return 0.0;
    const auto middle = sample.begin() + static_cast<std::ptrdiff_t>(sample.size() / 2);
    std::nth_element(sample.begin(), middle, sample.end());
    return static_cast<double>(*middle);
}

/// Correlation of two pictures of one scene; 0 where either is flat or they cannot be compared.
double correlation(const cv::Mat& a, const cv::Mat& b)
{
    if (a.empty() || a.size() != b.size() || a.type() != b.type())
        return 0.0;
    const double scale = std::min(1.0, static_cast<double>(kComparedAcross) / a.cols);
    cv::Mat smallA;
    cv::Mat smallB;
    cv::resize(a, smallA, {}, scale, scale, cv::INTER_AREA);
    cv::resize(b, smallB, {}, scale, scale, cv::INTER_AREA);
    if (!cv::checkRange(smallA) || !cv::checkRange(smallB))
        return 0.0;
    cv::Scalar meanA;
    cv::Scalar meanB;
    cv::Scalar spreadA;
    cv::Scalar spreadB;
    cv::meanStdDev(smallA, meanA, spreadA);
    cv::meanStdDev(smallB, meanB, spreadB);
    if (spreadA[0] < 0.3 || spreadB[0] < 0.3) // K; noise correlates with nothing
        return 0.0;
    const cv::Mat centredA = smallA - meanA;
    const cv::Mat centredB = smallB - meanB;
    return centredA.dot(centredB) / (static_cast<double>(smallA.total()) * spreadA[0] * spreadB[0]);
}

void judgeCounts(const RadiometricFrame& frame, const cv::Mat& celsius, FrameSanity& sanity)
{
    if (frame.counts.type() == CV_16UC1 && frame.counts.size() == celsius.size()) {
        const CountShares shares = sharesOf(frame.counts);
        sanity.saturatedShare = shares.ends;
        if (shares.commonest >= kConstantShare)
            sanity.refused.add(Reason::FrameConstant);
    } else {
        cv::Scalar mean;
        cv::Scalar spread;
        cv::meanStdDev(celsius, mean, spread);
        if (spread[0] < 1e-4)
            sanity.refused.add(Reason::FrameConstant);
    }
    if (sanity.saturatedShare >= kSaturatedRefuse)
        sanity.refused.add(Reason::FrameSaturated);
    else if (sanity.saturatedShare >= kSaturatedFlag)
        sanity.flagged.add(Reason::FrameSaturated);
}

void judgeScale(const RadiometricFrame& frame, FrameSanity& sanity)
{
    const auto* linear = std::get_if<LinearScale>(&frame.scale);
    if (linear == nullptr)
        return;
    if (!std::isfinite(linear->kelvinPerCount) || !std::isfinite(linear->kelvinAtZero))
        sanity.refused.add(Reason::FrameNotFinite);
    else if (linear->kelvinPerCount < 0)
        sanity.refused.add(Reason::FrameInverted);
    else if (linear->kelvinPerCount == 0)
        sanity.refused.add(Reason::FrameWrongScale);
}

} // namespace

FrameSanity inspectFrame(
    const RadiometricFrame& frame, const cv::Mat& celsius, const cv::Mat& lastGood)
{
    FrameSanity sanity;
    if (celsius.empty() || celsius.type() != CV_32FC1) {
        sanity.refused.add(Reason::NotRadiometric);
        return sanity;
    }
    const auto all = static_cast<double>(celsius.total());
    judgeScale(frame, sanity);
    judgeCounts(frame, celsius, sanity);
    sanity.medianCelsius = medianOf(celsius);
    if (sanity.medianCelsius < kColdestMedian || sanity.medianCelsius > kHottestMedian)
        sanity.refused.add(Reason::FrameWrongScale);
    const std::size_t notFinite = findBadPixels(celsius, sanity.badPixels);
    if (static_cast<double>(notFinite) > kMostNotFinite * all)
        sanity.refused.add(Reason::FrameNotFinite);
    else if (notFinite > 0)
        sanity.flagged.add(Reason::FrameNotFinite);
    if (static_cast<double>(sanity.badPixels.size()) > kMostBadPixels * all)
        sanity.refused.add(Reason::FrameBitErrors);
    else if (sanity.badPixels.size() > notFinite)
        sanity.flagged.add(Reason::FrameBitErrors);
    if (sanity.usable() && correlation(celsius, lastGood) < kOpposite)
        sanity.refused.add(Reason::FrameInverted);
    return sanity;
}

cv::Mat withoutBadPixels(const cv::Mat& celsius, const std::vector<cv::Point>& badPixels)
{
    if (badPixels.empty())
        return celsius;
    cv::Mat clean = celsius.clone();
    for (const cv::Point& pixel : badPixels) {
        const Neighbours n = neighboursOf(celsius, pixel.x, pixel.y);
        if (n.count > 0)
            clean.at<float>(pixel) = n.values[n.count / 2];
        else
            clean.at<float>(pixel) = kColdestPixel;
    }
    return clean;
}

} // namespace haetae
