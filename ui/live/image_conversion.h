// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <opencv2/core.hpp>
#include <optional>

#include "live/palettes.h"
#include "live/scene_range.h"
#include "model/view_map.h"

namespace haetae::ui {

/// How temperatures become colours. *value*
struct ThermalLook {
    TemperatureSpan span;
    PaletteKind palette = PaletteKind::Iron;
    std::optional<double> flagAbove; ///< degC; warmer pixels are in the flag's colour
};

/// The only place where a cv::Mat becomes a QImage. Each result owns its pixels; what cannot be
/// shown gives a null image.

/// CV_32FC1 degC in colours, enlarged softly in temperature (not in colour) to `pixels`; `part` is
/// the rectangle of its pixels that is shown.
[[nodiscard]] QImage thermalImage(
    const cv::Mat& celsius, const cv::Rect& part, const ThermalLook& look, const QSize& pixels);
/// CV_8UC3 BGR, made smaller or larger to fit into `pixels`.
[[nodiscard]] QImage visibleImage(const cv::Mat& bgr, const QSize& pixels);
/// The visible picture as the thermal camera would see it: `part` of the thermal picture's pixels,
/// drawn with `pixels`; black where there is none.
[[nodiscard]] QImage visibleOverThermal(
    const cv::Mat& bgr, const ViewMap& registration, const cv::Rect& part, const QSize& pixels);

} // namespace haetae::ui
