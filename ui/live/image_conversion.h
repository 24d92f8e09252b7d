// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <opencv2/core.hpp>

#include "live/scene_range.h"

namespace haetae::ui {

/// The only place where a cv::Mat becomes a QImage. Each result owns its pixels; what cannot be
/// shown gives a null image.

/// CV_32FC1 degC in iron colours, enlarged softly in temperature (not in colour) to `pixels`.
[[nodiscard]] QImage thermalImage(
    const cv::Mat& celsius, const TemperatureSpan& span, const QSize& pixels);
/// CV_8UC3 BGR, made smaller to fit into `pixels`.
[[nodiscard]] QImage visibleImage(const cv::Mat& bgr, const QSize& pixels);

} // namespace haetae::ui
