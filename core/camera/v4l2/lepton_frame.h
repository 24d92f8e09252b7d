// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <opencv2/core.hpp>
#include <optional>
#include <span>

#include "base/result.h"
#include "camera/v4l2/usb_format.h"

namespace haetae {

/// What a Lepton says of itself in the rows below its picture. *value*
struct LeptonTelemetry {
    enum class Shutter { Never, Imminent, Closed, Done };
    std::chrono::milliseconds sinceTurnOn{0};
    std::chrono::milliseconds lastShutter{0}; ///< on the same count, when it last closed
    Shutter shutter = Shutter::Never;
    std::uint32_t frameCounter = 0;
    double sensorKelvin = 0.0;

    /// Empty before the first; across the counter's restart after 50 days too.
    [[nodiscard]] std::optional<std::chrono::milliseconds> sinceShutter() const;
};

/// *value*
struct LeptonFrame {
    cv::Mat counts; ///< CV_16UC1, 80x60 or 160x120
    std::optional<LeptonTelemetry> telemetry;
};

/// A frame of a FLIR Lepton 2.5 or 3.5 behind PureThermal: Y16 with any number of telemetry rows
/// below the picture, 32-bit values low word first. Errors: Truncated; Corrupt when the size is not
/// a Lepton's.
[[nodiscard]] Result<LeptonFrame> decodeLepton(
    std::span<const std::uint8_t> bytes, const UsbFormat& format);

} // namespace haetae
