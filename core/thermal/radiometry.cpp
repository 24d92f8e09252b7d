// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/radiometry.h"

#include <algorithm>
#include <cstdio>

namespace haetae {

namespace {

constexpr double kColdestMedian = -40.0;
constexpr double kHottestMedian = 200.0;
constexpr std::size_t kCounts = 65536;

/// The median of about a thousand pixels spread over the frame.
std::uint16_t medianCount(const cv::Mat& counts)
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

Result<void> checkLinear(const LinearScale& scale, const std::string& subject)
{
    const bool step = scale.kelvinPerCount >= 0.0005 && scale.kelvinPerCount <= 1.0;
    if (step && scale.kelvinAtZero >= -500.0 && scale.kelvinAtZero <= 500.0)
        return {};
    char reason[96];
    std::snprintf(reason, sizeof reason, "%g K a count from %g K on is no linear temperature scale",
        scale.kelvinPerCount, scale.kelvinAtZero);
    return fail(ErrorKind::InvalidInput, subject, reason, "correct the scale in its settings");
}

double linearDegrees(const LinearScale& scale, double count)
{
    return count * scale.kelvinPerCount + scale.kelvinAtZero - kCelsiusZeroInKelvin;
}

Result<void> checkSignal(
    const cv::Mat& counts, const RadiometricTable& table, const std::string& subject)
{
    const std::uint16_t typicalCount = medianCount(counts);
    const double typical = static_cast<double>(table.degreesOf(typicalCount));
    if (typical >= kColdestMedian && typical <= kHottestMedian)
        return {};
    char reason[128];
    std::snprintf(reason, sizeof reason,
        "counts around %d are no temperatures on this scale (%.0f degC)",
        static_cast<int>(typicalCount), typical);
    return fail(ErrorKind::Unsupported, subject, reason,
        "switch the sensor to radiometric (linear temperature) mode");
}

} // namespace

Result<RadiometricTable> RadiometricTable::make(
    const SignalScale& scale, const std::string& subject)
{
    RadiometricTable table;
    if (const auto* linear = std::get_if<LinearScale>(&scale)) {
        if (const auto checked = checkLinear(*linear, subject); !checked)
            return tl::unexpected<Error>(checked.error());
        table.linear_ = *linear;
    } else {
        const auto* file = std::get_if<PlanckFileScale>(&scale);
        auto curve = file != nullptr ? PlanckCurve::make(*file, subject)
                                     : PlanckCurve::make(std::get<PlanckNodeScale>(scale), subject);
        if (!curve)
            return tl::unexpected<Error>(curve.error());
        table.curve_ = *curve;
    }
    table.degrees_.resize(kCounts);
    for (std::size_t count = 0; count < kCounts; ++count) {
        const auto signal = static_cast<double>(count);
        table.degrees_[count] =
            static_cast<float>(table.curve_ ? table.curve_->temperatureOf(signal).degrees()
                                            : linearDegrees(table.linear_, signal));
    }
    return table;
}

double RadiometricTable::countOf(Celsius temperature) const
{
    if (curve_)
        return curve_->countOf(temperature);
    return (temperature.degrees() + kCelsiusZeroInKelvin - linear_.kelvinAtZero)
        / linear_.kelvinPerCount;
}

cv::Mat RadiometricTable::celsiusOf(const cv::Mat& counts) const
{
    cv::Mat celsius(counts.size(), CV_32FC1);
    for (int y = 0; y < counts.rows; ++y) {
        const auto* from = counts.ptr<std::uint16_t>(y);
        auto* to = celsius.ptr<float>(y);
        for (int x = 0; x < counts.cols; ++x)
            to[x] = degrees_[from[x]];
    }
    return celsius;
}

Result<cv::Mat> Radiometer::apparent(const RadiometricFrame& frame)
{
    const std::string camera = "camera " + frame.camera.value;
    if (frame.counts.empty() || frame.counts.type() != CV_16UC1)
        return fail(ErrorKind::InvalidInput, camera, "the thermal frame is empty or not 16 bit",
            "check the camera's stream settings");
    try {
        if (!table_ || scale_ != frame.scale) {
            auto table = RadiometricTable::make(frame.scale, camera);
            if (!table)
                return tl::unexpected<Error>(table.error());
            table_ = std::move(*table);
            scale_ = frame.scale;
        }
        if (const auto checked = checkSignal(frame.counts, *table_, camera); !checked)
            return tl::unexpected<Error>(checked.error());
        return table_->celsiusOf(frame.counts);
    } catch (const std::exception&) { // cv::Exception is one
        return fail(ErrorKind::ResourceExhausted, camera, "no memory for the thermal frame",
            "close other programs");
    }
}

Result<cv::Mat> apparentCelsius(const RadiometricFrame& frame)
{
    return Radiometer().apparent(frame);
}

} // namespace haetae
