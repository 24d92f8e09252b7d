// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/test_pattern.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <vector>

namespace haetae {
namespace {

constexpr int kColumns = 84; // a multiple of the seven bars
constexpr std::array kRows{0.05, 0.15, 0.25, 0.35, 0.45, 0.55}; // below, bars have other things
constexpr int kSame = 14; // levels; coding leaves some
constexpr int kStrong = 70; // levels between the channels of a colour
constexpr int kLeastBars = 6;
constexpr int kMostBars = 9;

int apart(const cv::Vec3b& a, const cv::Vec3b& b)
{
    int most = 0;
    for (int i = 0; i < 3; ++i)
        most = std::max(most, std::abs(a[i] - b[i]));
    return most;
}

bool strong(const cv::Vec3b& colour)
{
    const auto [least, most] = std::minmax({colour[0], colour[1], colour[2]});
    return most - least >= kStrong;
}

/// Its colour, if it has one from top to bottom.
std::optional<cv::Vec3b> columnOf(const cv::Mat& bgr, int x)
{
    const auto first = bgr.at<cv::Vec3b>(static_cast<int>(kRows.front() * bgr.rows), x);
    for (const double row : kRows) {
        if (apart(first, bgr.at<cv::Vec3b>(static_cast<int>(row * bgr.rows), x)) > kSame)
            return std::nullopt;
    }
    return first;
}

bool oneColour(const cv::Mat& bgr)
{
    const auto first = bgr.at<cv::Vec3b>(0, 0);
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x) {
            if (bgr.at<cv::Vec3b>(y * (bgr.rows - 1) / 15, x * (bgr.cols - 1) / 15) != first)
                return false; // a dark room has noise
        }
    }
    return true;
}

} // namespace

bool isTestPattern(const cv::Mat& bgr)
{
    if (bgr.type() != CV_8UC3 || bgr.cols < kColumns || bgr.rows < 32)
        return false;
    struct Bar {
        cv::Vec3b colour;
        int columns = 0;
    };
    std::vector<Bar> bars;
    int uneven = 0;
    for (int i = 0; i < kColumns; ++i) {
        const auto colour = columnOf(bgr, (2 * i + 1) * bgr.cols / (2 * kColumns));
        if (!colour)
            ++uneven; // between two bars
        else if (bars.empty() || apart(bars.back().colour, *colour) > kSame)
            bars.push_back({*colour, 1});
        else
            ++bars.back().columns;
    }
    if (uneven > kColumns / 6)
        return false;
    std::erase_if(bars, [](const Bar& bar) { return bar.columns < kColumns / 20; });
    const auto count = static_cast<int>(bars.size());
    const auto coloured =
        std::count_if(bars.begin(), bars.end(), [](const Bar& bar) { return strong(bar.colour); });
    return (count >= kLeastBars && count <= kMostBars && coloured >= kLeastBars - 1)
        || (count == 1 && oneColour(bgr));
}

} // namespace haetae
