// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/scene_levels.h"

#include <algorithm>
#include <cmath>

namespace haetae {
namespace {

constexpr float kHistogramFrom = -20.0F;
constexpr float kHistogramTo = 80.0F;
constexpr float kHistogramStep = 0.05F;

std::vector<int> histogramOf(const cv::Mat& celsius)
{
    const int bins = static_cast<int>((kHistogramTo - kHistogramFrom) / kHistogramStep);
    std::vector<int> counts(static_cast<std::size_t>(bins), 0);
    for (int y = 0; y < celsius.rows; ++y) {
        const float* row = celsius.ptr<float>(y);
        for (int x = 0; x < celsius.cols; ++x) {
            const float place = (row[x] - kHistogramFrom) / kHistogramStep;
            // The comparison is written so that NaN lands in the first bin.
            const int bin = place > 0.0F ? static_cast<int>(std::min(place, float(bins - 1))) : 0;
            ++counts[static_cast<std::size_t>(bin)];
        }
    }
    return counts;
}

float levelAtRank(const std::vector<int>& counts, double rank)
{
    double seen = 0.0;
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        seen += counts[bin];
        if (seen > rank)
            return kHistogramFrom + (static_cast<float>(bin) + 0.5F) * kHistogramStep;
    }
    return kHistogramTo;
}

} // namespace

SceneLevels measureLevels(const cv::Mat& celsius, const std::optional<float>& referenceLevel)
{
    // Facial skin of a febrile person at a desk stays below 42.5 degC (the range in which a verdict
    // is given at all), a camera is up to 2 K off, and a reference stands at 35..40 degC.
    constexpr float kHotFloor = 44.0F;
    constexpr float kHotFloorAtLeast = 42.0F; // a covered reference must not make faces hot
    constexpr float kHotAboveReference = 6.5F;
    // Skin straight from a winter street; seen but never judged.
    constexpr float kSkinFloor = 21.0F;
    // With a reference the same as a share of its height over the background, which no offset of
    // the camera changes; its own warm housing stays below it.
    constexpr float kSkinTowardsReference = 0.45F;
    constexpr float kLeastContrast = 1.0F;
    constexpr float kStep = 0.4F;
    constexpr int kMostThresholds = 14;

    SceneLevels levels;
    const std::vector<int> counts = histogramOf(celsius);
    const double pixels = static_cast<double>(celsius.total());
    levels.hotFloor = referenceLevel
        ? std::max(*referenceLevel + kHotAboveReference, kHotFloorAtLeast)
        : kHotFloor;
    levels.background = levelAtRank(counts, 0.2 * pixels);
    levels.skinFloor = kSkinFloor;
    if (referenceLevel && *referenceLevel > levels.background)
        levels.skinFloor =
            levels.background + kSkinTowardsReference * (*referenceLevel - levels.background);
    // A single head 10 px wide has some 100 pixels; its 30 warmest make the top level.
    const double top = std::max(pixels - 30.0, 0.995 * pixels);
    levels.warmest = std::min(levelAtRank(counts, std::min(top, pixels - 1.0)), levels.hotFloor);

    const float from = std::max(levels.background + kLeastContrast, levels.skinFloor - 1.5F);
    const float to = levels.warmest - 0.3F;
    if (to <= from)
        return levels;
    const float step = std::max(kStep, (to - from) / static_cast<float>(kMostThresholds - 1));
    for (float level = from; level <= to + 1e-3F; level += step)
        levels.thresholds.push_back(level);
    return levels;
}

} // namespace haetae
