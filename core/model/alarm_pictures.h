// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace haetae {

/// What was cut out of an alarm's frame for the one person it is about; made only where an admin
/// allows that kind of picture, else both are empty. *value*
struct AlarmPictures {
    cv::Mat thermal; ///< CV_16UC1, hundredths of a kelvin
    cv::Mat visible; ///< CV_8UC3, BGR
    [[nodiscard]] bool empty() const { return thermal.empty() && visible.empty(); }
};

} // namespace haetae
