// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <opencv2/core.hpp>

#include "base/units.h"

namespace haetae::simulated {

/// An uncooled microbolometer: noise, slow drift, what is left of its fixed pattern, and a shutter
/// that freezes the picture and leaves a step. Pure in time. *value*
class Sensor {
public:
    struct Shutter {
        double firstSeconds = 75;
        double periodSeconds = 180;
        double driftScale = 1; ///< times the usual drift
    };
    Sensor(std::uint64_t seed, cv::Size size, TempDelta netd, Shutter shutter);

    /// The scene time that the picture of this moment shows: stands still while the shutter is
    /// shut.
    [[nodiscard]] double pictureSeconds(double seconds) const;
    /// celsius: CV_32FC1 as the lens laid it there. Counts in centikelvin, CV_16UC1.
    [[nodiscard]] cv::Mat read(const cv::Mat& celsius, double seconds) const;
    /// What the whole picture is off by.
    [[nodiscard]] TempDelta drift(double seconds) const;
    [[nodiscard]] std::chrono::milliseconds sinceShutter(double seconds) const;
    [[nodiscard]] std::chrono::milliseconds sinceTurnOn(double seconds) const;
    /// How many shutter events there have been; a change is one.
    [[nodiscard]] std::int64_t shutterCount(double seconds) const;

private:
    [[nodiscard]] double lastShutter(double seconds) const;

    std::uint64_t seed_ = 1;
    Shutter shutter_;
    cv::Mat pattern_; // CV_32F, centikelvin
    cv::Mat grain_; // CV_32F, centikelvin; larger than the picture, cut at a place that moves
};

} // namespace haetae::simulated
