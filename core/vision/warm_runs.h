// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <span>
#include <vector>

namespace haetae {

/// A stretch of warm pixels in one row: columns first..last. *value*
struct WarmRun {
    int row = 0;
    int first = 0;
    int last = 0;
    [[nodiscard]] int width() const { return last - first + 1; }
};

/// All stretches above one threshold, row by row, and where each row's stretches begin. *value*
struct WarmRuns {
    std::vector<WarmRun> runs;
    std::vector<int> rowStart; ///< rows + 1 entries; runs of row r are rowStart[r] .. rowStart[r+1]
};

/// celsius: CV_32FC1. Stretches shorter than shortest are left out.
[[nodiscard]] WarmRuns warmRunsAbove(const cv::Mat& celsius, float threshold, int shortest);

/// The stretches of one row that reach into columns first..last, from left to right.
[[nodiscard]] std::span<const WarmRun> runsWithin(
    const WarmRuns& warm, int row, int first, int last);

} // namespace haetae
