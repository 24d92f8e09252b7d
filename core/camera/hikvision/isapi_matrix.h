// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <string>
#include <string_view>

#include "base/result.h"
#include "model/signal_scale.h"

namespace haetae::isapi {

/// A whole picture of temperatures. *value*
struct Matrix {
    cv::Mat counts; ///< CV_16UC1
    LinearScale scale;
    std::string visibleJpeg; ///< of a hybrid camera; empty: none came
    bool shutter = false; ///< taken while the sensor's shutter was closed: nothing to measure
};

/// The answer to jpegPicWithAppendData: JSON, a drawn JPEG, the values as float32 (degC) or int16
/// (raw / scale + offset - 273.15 degC), perhaps the visible JPEG. Whatever does not fit together
/// is refused rather than guessed. Truncated: parts are missing or shorter than they say; Corrupt:
/// they contradict each other, or a value lies outside -40..600 degC; Unsupported: the answer is
/// none of this kind.
[[nodiscard]] Result<Matrix> readMatrix(std::string_view contentType, std::string_view body);

} // namespace haetae::isapi
