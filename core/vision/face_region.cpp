// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_region.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace haetae {
namespace {

/// Counts of skin pixels by row and column of the head's ellipse. *value*
struct SkinCounts {
    std::vector<int> rows;
    std::vector<int> columns;
};

/// First and last index where counts reach share of their maximum.
std::pair<int, int> stretchOf(const std::vector<int>& counts, double share)
{
    const int most = *std::max_element(counts.begin(), counts.end());
    int first = 0;
    int last = static_cast<int>(counts.size()) - 1;
    while (first < last && counts[static_cast<std::size_t>(first)] < share * most)
        ++first;
    while (last > first && counts[static_cast<std::size_t>(last)] < share * most)
        --last;
    return {first, last};
}

} // namespace

ThermalRect faceInside(const cv::Mat& celsius, const ThermalRect& head)
{
    const cv::Rect whole(0, 0, celsius.cols, celsius.rows);
    const cv::Rect box =
        cv::Rect(static_cast<int>(std::lround(head.x)), static_cast<int>(std::lround(head.y)),
            static_cast<int>(std::lround(head.width)), static_cast<int>(std::lround(head.height)))
        & whole;
    if (box.width < 3 || box.height < 3)
        return head;
    std::vector<float> values;
    const auto within = [&](int x, int y) {
        const double dx = (x - head.center().x) / (0.5 * head.width);
        const double dy = (y - head.center().y) / (0.5 * head.height);
        return dx * dx + dy * dy < 1.0;
    };
    for (int y = box.y; y < box.y + box.height; ++y)
        for (int x = box.x; x < box.x + box.width; ++x)
            if (within(x, y))
                values.push_back(celsius.at<float>(y, x));
    if (values.size() < 12)
        return head;
    const auto rank = [&](std::size_t from, std::size_t at) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(at);
        std::nth_element(values.begin() + static_cast<std::ptrdiff_t>(from), place, values.end());
        return *place;
    };
    const float cold = rank(0, values.size() / 20);
    const float warm = rank(values.size() / 20, values.size() * 9 / 10);
    // Skin of one face spans some 3 K from nose tip to canthus; hair lies below the middle.
    const float floor = std::max(warm - 3.0F, 0.5F * (warm + cold));
    SkinCounts counts{std::vector<int>(static_cast<std::size_t>(box.height), 0),
        std::vector<int>(static_cast<std::size_t>(box.width), 0)};
    for (int y = 0; y < box.height; ++y) {
        for (int x = 0; x < box.width; ++x) {
            if (!within(box.x + x, box.y + y) || celsius.at<float>(box.y + y, box.x + x) < floor)
                continue;
            ++counts.rows[static_cast<std::size_t>(y)];
            ++counts.columns[static_cast<std::size_t>(x)];
        }
    }
    const auto [top, bottom] = stretchOf(counts.rows, 0.35);
    const auto [left, right] = stretchOf(counts.columns, 0.35);
    const double edge = std::max(0.5, 0.04 * (right - left + 1));
    ThermalRect face{box.x + left + edge - 0.5, box.y + top + edge - 0.5,
        right - left + 1 - 2 * edge, bottom - top + 1 - 2 * edge};
    // The neck may be warmer than the face and is no part of it.
    constexpr double kChin = 0.94;
    face.height = std::min(face.height, head.y + kChin * head.height - face.y);
    return face.width < 2 || face.height < 2 ? head : face;
}

} // namespace haetae
