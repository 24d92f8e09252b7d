// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "base/clock.h"

namespace haetae {

/// What the whole picture has drifted by since it was first seen: the value that most of the
/// standing background shares. People, who are warmer and move, do not count; what comes to stand
/// is learned anew. It tells a cooling reference from a drifting sensor. *value*
class SceneDrift {
public:
    /// celsius: CV_32FC1, uncorrected, always of the same size between two calls of clear().
    void update(MonotonicTime at, const cv::Mat& celsius);
    void clear();
    /// K since the first frame; the last known one while less than a tenth of the picture agrees.
    [[nodiscard]] double kelvins() const { return common_; }
    [[nodiscard]] bool known() const { return known_; }

private:
    struct Patch {
        double usual = 0.0; // degC without the common drift
        double candidate = 0.0;
        MonotonicTime candidateSince;
    };
    void learn(MonotonicTime at, const std::vector<double>& values);
    void relearn(MonotonicTime at, Patch& patch, double value) const;

    std::vector<Patch> patches_;
    std::optional<MonotonicTime> last_;
    double common_ = 0.0;
    bool known_ = false;
};

} // namespace haetae
