// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/image_conversion.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "live/iron_palette.h"

namespace haetae::ui {
namespace {

cv::Mat resized(const cv::Mat& from, const QSize& pixels, int interpolation)
{
    cv::Mat to;
    try {
        cv::resize(from, to, cv::Size(pixels.width(), pixels.height()), 0, 0, interpolation);
    } catch (const cv::Exception&) {
        return {}; // a picture that cannot be shown is shown as none
    }
    return to;
}

} // namespace

QImage thermalImage(const cv::Mat& celsius, const TemperatureSpan& span, const QSize& pixels)
{
    if (celsius.empty() || celsius.type() != CV_32FC1 || pixels.isEmpty())
        return {};
    const cv::Mat soft = resized(celsius, pixels, cv::INTER_CUBIC);
    if (soft.empty())
        return {};
    const auto& palette = ironPalette();
    const auto low = static_cast<float>(span.low);
    const auto scale = static_cast<float>(255.0 / std::max(0.1, span.high - span.low));
    QImage image(soft.cols, soft.rows, QImage::Format_RGB32);
    for (int y = 0; y < soft.rows; ++y) {
        const float* from = soft.ptr<float>(y);
        auto* to = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < soft.cols; ++x) {
            const float level = (from[x] - low) * scale;
            // The comparison is false for NaN: a dead pixel is shown cold.
            const float shown = level > 0.0F ? std::min(level, 255.0F) : 0.0F;
            to[x] = palette[static_cast<std::size_t>(shown)];
        }
    }
    return image;
}

QImage visibleImage(const cv::Mat& bgr, const QSize& pixels)
{
    if (bgr.empty() || bgr.type() != CV_8UC3 || pixels.isEmpty())
        return {};
    const QSize fitted = QSize(bgr.cols, bgr.rows).scaled(pixels, Qt::KeepAspectRatio);
    if (fitted.isEmpty())
        return {};
    const cv::Mat small = resized(bgr, fitted, cv::INTER_AREA);
    if (small.empty())
        return {};
    const QImage shared(small.data, small.cols, small.rows, static_cast<qsizetype>(small.step),
        QImage::Format_BGR888);
    return shared.convertToFormat(QImage::Format_RGB32);
}

} // namespace haetae::ui
