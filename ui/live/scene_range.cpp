// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/scene_range.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace haetae::ui {
namespace {

constexpr int kSampleEvery = 3; // pixels, both ways
constexpr double kSmallestSpan = 12.0; // kelvin: less would show noise as structure
constexpr double kCoolestTop = 39.0; // degC: a fever must not look like everybody
constexpr double kHottestTop = 41.0; // degC: above it everything is a cup, not a face
constexpr double kStep = 0.08; // share of the way a frame

std::vector<float> samples(const cv::Mat& celsius)
{
    std::vector<float> values;
    for (int y = 0; y < celsius.rows; y += kSampleEvery) {
        const float* row = celsius.ptr<float>(y);
        for (int x = 0; x < celsius.cols; x += kSampleEvery) {
            if (std::isfinite(row[x]))
                values.push_back(row[x]);
        }
    }
    return values;
}

double quantile(std::vector<float>& values, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[static_cast<std::size_t>(place)];
}

} // namespace

void SceneRange::follow(const cv::Mat& celsius)
{
    if (celsius.type() != CV_32FC1)
        return;
    std::vector<float> values = samples(celsius);
    if (values.empty())
        return;
    TemperatureSpan wanted;
    wanted.low = quantile(values, 0.02) - 1.0;
    wanted.high = std::max({std::min(quantile(values, 0.995) + 1.5, kHottestTop), kCoolestTop,
        wanted.low + kSmallestSpan});
    if (!started_) {
        span_ = wanted;
        started_ = true;
        return;
    }
    span_.low += (wanted.low - span_.low) * kStep;
    span_.high += (wanted.high - span_.high) * kStep;
}

} // namespace haetae::ui
