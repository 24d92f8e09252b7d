// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/units.h"
#include "model/radiometric_frame.h"
#include "thermal/planck.h"

namespace haetae {

/// The apparent temperature of every possible count under one scale, worked out once: a pixel costs
/// one lookup. *value*
class RadiometricTable {
public:
    /// subject names the camera in errors. Errors: InvalidInput naming the one setting that cannot
    /// be meant.
    [[nodiscard]] static Result<RadiometricTable> make(
        const SignalScale& scale, const std::string& subject);

    [[nodiscard]] float degreesOf(std::uint16_t count) const { return degrees_[count]; }
    /// The inverse, not rounded and not limited to 16 bit.
    [[nodiscard]] double countOf(Celsius temperature) const;
    /// CV_16UC1 -> CV_32FC1 degC of the same size.
    [[nodiscard]] cv::Mat celsiusOf(const cv::Mat& counts) const;

private:
    RadiometricTable() = default;
    LinearScale linear_;
    std::optional<PlanckCurve> curve_; ///< instead of linear_
    std::vector<float> degrees_; ///< 65536
};

/// Counts of one camera to degC; keeps the table as long as the scale stays. *thread-bound*
class Radiometer {
public:
    /// Apparent temperature in degC, CV_32FC1 of the same size. Errors: empty or wrong type; a
    /// scale whose settings cannot be meant; Unsupported when the counts cannot be temperatures on
    /// this scale (median outside -40..200 degC: the sensor is not in radiometric mode).
    [[nodiscard]] Result<cv::Mat> apparent(const RadiometricFrame& frame);

private:
    std::optional<SignalScale> scale_;
    std::optional<RadiometricTable> table_;
};

/// The same for a single frame; makes its table anew.
[[nodiscard]] Result<cv::Mat> apparentCelsius(const RadiometricFrame& frame);

} // namespace haetae
