// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/skin_temperature.h"

#include <algorithm>
#include <functional>
#include <opencv2/core.hpp>

#include "screening/uncertainty.h"

namespace haetae {
namespace {

cv::Rect pixelsOf(const ThermalRect& face, const cv::Mat& image)
{
    const cv::Rect all(0, 0, image.cols, image.rows);
    const cv::Rect wanted(
        cvRound(face.x), cvRound(face.y), cvRound(face.width), cvRound(face.height));
    return wanted & all;
}

/// 3x3 mean at one pixel; pixels outside the image do not count.
float smoothed(const cv::Mat& image, int x, int y)
{
    float sum = 0.0F;
    int count = 0;
    for (int v = std::max(0, y - 1); v <= std::min(image.rows - 1, y + 1); ++v) {
        for (int u = std::max(0, x - 1); u <= std::min(image.cols - 1, x + 1); ++u) {
            sum += image.at<float>(v, u);
            ++count;
        }
    }
    return sum / static_cast<float>(count);
}

/// A high percentile of the smoothed face (99.75th), but never fewer than two pixels below the very
/// hottest: one hot or defective pixel cannot make a reading, and a canthus of a few pixels still
/// counts.
double robustMaximum(const cv::Mat& image, const cv::Rect& face)
{
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(face.area()));
    for (int y = face.y; y < face.y + face.height; ++y) {
        for (int x = face.x; x < face.x + face.width; ++x)
            values.push_back(smoothed(image, x, y));
    }
    const std::size_t fromTop =
        std::min(values.size() - 1, std::max<std::size_t>(2, values.size() / 400));
    const auto wanted = values.begin() + static_cast<std::ptrdiff_t>(fromTop);
    std::nth_element(values.begin(), wanted, values.end(), std::greater<>());
    return static_cast<double>(*wanted);
}

} // namespace

SkinReading readSkin(const TemperatureImage& image, const FaceObservation& face)
{
    SkinReading reading;
    reading.stamp = image.stamp;
    reading.corrected = image.correction.has_value();
    reading.limits = face.geometry.limits;
    reading.uncertainty = budgetOf(image.reference, face.geometry);
    const cv::Rect pixels = face.face ? pixelsOf(*face.face, image.celsius) : cv::Rect();
    reading.pixels = pixels.area();
    if (pixels.area() < 9) {
        reading.limits.add(Reason::TooFar);
        return reading;
    }
    reading.skin = Celsius::degrees(robustMaximum(image.celsius, pixels));
    return reading;
}

SkinReading combine(const std::vector<SkinReading>& readings)
{
    std::vector<double> skins;
    std::vector<UncertaintyBudget> budgets;
    for (const auto& reading : readings) {
        skins.push_back(reading.skin.degrees());
        budgets.push_back(reading.uncertainty);
    }
    const auto middle = skins.begin() + static_cast<std::ptrdiff_t>(skins.size() / 2);
    std::nth_element(skins.begin(), middle, skins.end());
    SkinReading combined = readings.back();
    combined.skin = Celsius::degrees(*middle);
    combined.uncertainty = combineBudgets(budgets);
    combined.limits = {};
    return combined;
}

} // namespace haetae
