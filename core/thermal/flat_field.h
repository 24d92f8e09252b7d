// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <opencv2/core.hpp>
#include <vector>

#include "base/result.h"
#include "model/signal_scale.h"

namespace haetae {

/// What factory and shutter have left of the sensor's non-uniformity, in counts against the
/// picture's mean: taken once at set-up while an even surface (a lens cap at room temperature)
/// covers the whole view, subtracted from every frame. Values are CV_32FC1 of the sensor's upright
/// size. *value*
class FlatField {
public:
    FlatField() = default; ///< corrects nothing

    /// The mean of frames of the covered lens (CV_16UC1, one size). scale: of those counts; what is
    /// even is judged in kelvin. Errors: fewer than 16 frames, sizes that differ, a scale without
    /// meaning, a surface that is not even (a scene is in view), a surface whose temperature
    /// changes meanwhile.
    [[nodiscard]] static Result<FlatField> of(
        const std::vector<cv::Mat>& covered, const SignalScale& scale);
    /// Errors: not there, not a flat field.
    [[nodiscard]] static Result<FlatField> load(const std::filesystem::path& file);
    [[nodiscard]] Result<void> save(const std::filesystem::path& file) const;

    [[nodiscard]] bool empty() const { return pattern_.empty(); }
    [[nodiscard]] cv::Size size() const { return pattern_.size(); }
    /// counts: CV_16UC1; returned as a new image, saturated at 0 and 65535. Errors: the sensor has
    /// another size.
    [[nodiscard]] Result<cv::Mat> correct(const cv::Mat& counts) const;

private:
    explicit FlatField(cv::Mat pattern) : pattern_(std::move(pattern)) { }
    cv::Mat pattern_;
};

} // namespace haetae
