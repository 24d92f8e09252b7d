// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace haetae::ui {

/// The span of temperatures that the palette covers. *value*
struct TemperatureSpan {
    double low = 20.0; ///< degC
    double high = 38.0; ///< degC
};

/// Follows the scene slowly and robustly: a cup of tea must not turn every face dark, nor a person
/// stepping in make the picture flash. *value*
class SceneRange {
public:
    /// CV_32FC1 in degC; any size, NaN allowed.
    void follow(const cv::Mat& celsius);
    [[nodiscard]] TemperatureSpan span() const { return span_; }

private:
    TemperatureSpan span_;
    bool started_ = false;
};

} // namespace haetae::ui
