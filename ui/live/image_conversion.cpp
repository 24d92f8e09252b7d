// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/image_conversion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace haetae::ui {
namespace {

constexpr int kLevels = 4096; // finer than the eye and than any sensor's noise

cv::Mat resized(const cv::Mat& from, cv::Size to, int interpolation)
{
    cv::Mat image;
    cv::resize(from, image, to, 0, 0, interpolation);
    return image;
}

/// The colour of each level between the span's low end and the hotter of its high end and the flag.
std::vector<QRgb> coloursOf(const ThermalLook& look, double top)
{
    const Palette palette = paletteOf(look.palette);
    const QRgb flag = flagColour(look.palette);
    const double range = std::max(0.1, look.span.high - look.span.low);
    std::vector<QRgb> colours(kLevels);
    for (int i = 0; i < kLevels; ++i) {
        const double degrees = look.span.low + (top - look.span.low) * i / (kLevels - 1);
        const double share = std::clamp((degrees - look.span.low) / range, 0.0, 1.0);
        colours[static_cast<std::size_t>(i)] = look.flagAbove && degrees > *look.flagAbove
            ? flag
            : palette[static_cast<std::size_t>(share * 255.0)];
    }
    return colours;
}

/// Softly to about twice the sensor's pixels, where softness shows, and simply from there on.
cv::Mat enlarged(const cv::Mat& levels, cv::Size to)
{
    const cv::Size twice(levels.cols * 2, levels.rows * 2);
    if (to.width <= twice.width)
        return resized(levels, to, to.width > levels.cols ? cv::INTER_LINEAR : cv::INTER_AREA);
    return resized(resized(levels, twice, cv::INTER_CUBIC), to, cv::INTER_LINEAR);
}

QImage coloured(const cv::Mat& levels, const std::vector<QRgb>& colours)
{
    QImage image(levels.cols, levels.rows, QImage::Format_RGB32);
    for (int y = 0; y < levels.rows; ++y) {
        const auto* from = levels.ptr<std::uint16_t>(y);
        auto* to = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < levels.cols; ++x)
            to[x] = colours[std::min<std::size_t>(from[x], kLevels - 1)];
    }
    return image;
}

QImage copied(const cv::Mat& bgr)
{
    const QImage shared(
        bgr.data, bgr.cols, bgr.rows, static_cast<qsizetype>(bgr.step), QImage::Format_BGR888);
    return shared.convertToFormat(QImage::Format_RGB32);
}

} // namespace

QImage thermalImage(
    const cv::Mat& celsius, const cv::Rect& part, const ThermalLook& look, const QSize& pixels)
{
    const cv::Rect shown = part & cv::Rect({}, celsius.size());
    if (celsius.type() != CV_32FC1 || shown.empty() || pixels.isEmpty())
        return {};
    const double top = std::max(
        {look.span.high, look.flagAbove.value_or(look.span.high) + 1.0, look.span.low + 0.1});
    const double scale = (kLevels - 1) / (top - look.span.low);
    try {
        cv::Mat sound = celsius(shown).clone();
        cv::patchNaNs(sound, look.span.low); // a dead pixel is shown cold
        cv::Mat levels;
        sound.convertTo(levels, CV_16UC1, scale, -look.span.low * scale);
        cv::min(levels, kLevels - 1, levels); // before enlarging: a lamp must not glow around
        return coloured(enlarged(levels, {pixels.width(), pixels.height()}), coloursOf(look, top));
    } catch (const cv::Exception&) {
        return {}; // a picture that cannot be shown is shown as none
    }
}

QImage visibleImage(const cv::Mat& bgr, const QSize& pixels)
{
    if (bgr.empty() || bgr.type() != CV_8UC3 || pixels.isEmpty())
        return {};
    const QSize fitted = QSize(bgr.cols, bgr.rows).scaled(pixels, Qt::KeepAspectRatio);
    if (fitted.isEmpty())
        return {};
    try {
        // By area only where pixels are lost in earnest; it costs several times as much.
        const bool muchSmaller = fitted.width() * 2 <= bgr.cols;
        return copied(resized(bgr, {fitted.width(), fitted.height()},
            muchSmaller ? cv::INTER_AREA : cv::INTER_LINEAR));
    } catch (const cv::Exception&) {
        return {};
    }
}

QImage visibleOverThermal(
    const cv::Mat& bgr, const ViewMap& registration, const cv::Rect& part, const QSize& pixels)
{
    if (bgr.empty() || bgr.type() != CV_8UC3 || pixels.isEmpty() || part.empty())
        return {};
    // The corners of the shown part say how target pixels lie in the visible picture.
    const auto at = [&](double x, double y) {
        const VisiblePoint p = registration.visibleFromThermal(ThermalPoint{x, y});
        return cv::Point2f(static_cast<float>(p.x), static_cast<float>(p.y));
    };
    const auto width = static_cast<float>(pixels.width());
    const auto height = static_cast<float>(pixels.height());
    const std::array target{cv::Point2f(0, 0), cv::Point2f(width, 0), cv::Point2f(width, height),
        cv::Point2f(0, height)};
    const std::array source{at(part.x, part.y), at(part.x + part.width, part.y),
        at(part.x + part.width, part.y + part.height), at(part.x, part.y + part.height)};
    try {
        cv::Mat warped;
        cv::warpPerspective(bgr, warped, cv::getPerspectiveTransform(source.data(), target.data()),
            {pixels.width(), pixels.height()}, cv::INTER_LINEAR);
        return copied(warped);
    } catch (const cv::Exception&) {
        return {};
    }
}

} // namespace haetae::ui
