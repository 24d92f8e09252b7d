// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/radiometry.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace haetae {

namespace {

constexpr double kColdestMedian = -40.0;
constexpr double kHottestMedian = 200.0;

/// The median of about a thousand pixels spread over the frame.
double medianCount(const cv::Mat& counts)
{
    std::vector<std::uint16_t> sample;
    const std::size_t step = std::max<std::size_t>(1, counts.total() / 1024);
    for (std::size_t i = 0; i < counts.total(); i += step) {
        const auto columns = static_cast<std::size_t>(counts.cols);
        sample.push_back(
            counts.at<std::uint16_t>(static_cast<int>(i / columns), static_cast<int>(i % columns)));
    }
    const auto middle = sample.begin() + static_cast<std::ptrdiff_t>(sample.size() / 2);
    std::nth_element(sample.begin(), middle, sample.end());
    return *middle;
}

} // namespace

Result<cv::Mat> apparentCelsius(const RadiometricFrame& frame)
{
    const std::string camera = "camera " + frame.camera.value;
    if (frame.counts.empty() || frame.counts.type() != CV_16UC1)
        return fail(ErrorKind::InvalidInput, camera, "the thermal frame is empty or not 16 bit",
            "check the camera's stream settings");
    const auto scale = std::get<LinearScale>(frame.scale);
    const double offset = scale.kelvinAtZero - kCelsiusZeroInKelvin;
    const double typicalCount = medianCount(frame.counts);
    const double typical = typicalCount * scale.kelvinPerCount + offset;
    if (!(typical >= kColdestMedian && typical <= kHottestMedian)) {
        char reason[128];
        std::snprintf(reason, sizeof reason,
            "counts around %.0f are no temperatures on this scale (%.0f degC)", typicalCount,
            typical);
        return fail(ErrorKind::Unsupported, camera, reason,
            "switch the sensor to radiometric (linear temperature) mode");
    }
    cv::Mat celsius;
    try {
        frame.counts.convertTo(celsius, CV_32FC1, scale.kelvinPerCount, offset);
    } catch (const cv::Exception&) {
        return fail(ErrorKind::ResourceExhausted, camera, "no memory for the thermal frame",
            "close other programs");
    }
    return celsius;
}

} // namespace haetae
