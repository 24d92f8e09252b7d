// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/warm_runs.h"

#include <algorithm>

namespace haetae {

WarmRuns warmRunsAbove(const cv::Mat& celsius, float threshold, int shortest)
{
    WarmRuns found;
    found.rowStart.reserve(static_cast<std::size_t>(celsius.rows) + 1);
    for (int y = 0; y < celsius.rows; ++y) {
        found.rowStart.push_back(static_cast<int>(found.runs.size()));
        const float* row = celsius.ptr<float>(y);
        int x = 0;
        while (x < celsius.cols) {
            while (x < celsius.cols && !(row[x] > threshold))
                ++x;
            const int first = x;
            while (x < celsius.cols && row[x] > threshold)
                ++x;
            if (x - first >= shortest)
                found.runs.push_back({y, first, x - 1});
        }
    }
    found.rowStart.push_back(static_cast<int>(found.runs.size()));
    return found;
}

std::span<const WarmRun> runsWithin(const WarmRuns& warm, int row, int first, int last)
{
    const auto index = static_cast<std::size_t>(row);
    const auto at = [&](std::size_t i) { return warm.runs.begin() + warm.rowStart[i]; };
    const auto end = at(index + 1);
    const auto from = std::partition_point(
        at(index), end, [first](const WarmRun& run) { return run.last < first; });
    const auto to =
        std::find_if(from, end, [last](const WarmRun& run) { return run.first > last; });
    return {from, to};
}

} // namespace haetae
