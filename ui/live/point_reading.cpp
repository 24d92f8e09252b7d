// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/point_reading.h"

#include <QCoreApplication>
#include <cmath>

#include "theme/words.h"

namespace haetae::ui {
namespace {

/// The translation context of this file. *value*
struct PointWords {
    Q_DECLARE_TR_FUNCTIONS(PointWords)
};

double squared(TempDelta delta)
{
    return delta.kelvins() * delta.kelvins();
}

} // namespace

std::optional<PointReading> readPoint(
    const TemperatureImage& image, ThermalPoint at, const MeasurementConfig& config)
{
    const cv::Mat& picture = image.celsius;
    const auto x = static_cast<int>(std::lround(at.x));
    const auto y = static_cast<int>(std::lround(at.y));
    if (picture.type() != CV_32FC1 || x < 0 || y < 0 || x >= picture.cols || y >= picture.rows)
        return std::nullopt;
    const double degrees = picture.at<float>(y, x);
    if (!std::isfinite(degrees))
        return std::nullopt;
    PointReading reading{Celsius::degrees(degrees), std::nullopt};
    const ReferenceState& reference = image.reference;
    if (!image.correction || !reference.trusted())
        return reading;
    const double away =
        reference.setTemperature ? (reading.value - *reference.setTemperature).kelvins() : 0.0;
    const double variance = squared(reference.setUncertainty) + squared(reference.filterUncertainty)
        + squared(reference.gainUncertainty * away) + squared(config.netd)
        + squared(config.nonUniformity);
    reading.u95 = TempDelta::kelvins(2.0 * std::sqrt(variance));
    return reading;
}

QString words(const PointReading& reading)
{
    if (!reading.u95)
        return PointWords::tr("%1 · not corrected").arg(temperature(reading.value));
    return temperature(reading.value) + QLatin1Char(' ') + plusMinus(*reading.u95);
}

} // namespace haetae::ui
