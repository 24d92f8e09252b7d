// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/v4l2/lepton_frame.h"

#include <algorithm>

namespace haetae {
namespace {

// Words of the first telemetry row (Lepton datasheet, telemetry revision 12 and later).
constexpr int kTimeOn = 1;
constexpr int kStatus = 3;
constexpr int kFrameCounter = 20;
constexpr int kSensorKelvin = 24;
constexpr int kLastShutter = 30;
constexpr int kLastWord = 31;

std::optional<LeptonTelemetry> telemetryIn(const cv::Mat& row)
{
    const auto* words = row.ptr<std::uint16_t>(0);
    if (row.cols <= kLastWord
        || std::all_of(words, words + kLastWord + 1, [](auto word) { return word == 0; }))
        return std::nullopt; // rows without telemetry in them
    const auto wide = [&](int at) {
        return static_cast<std::uint32_t>(words[at])
            | static_cast<std::uint32_t>(words[at + 1]) << 16;
    };
    LeptonTelemetry telemetry;
    telemetry.sinceTurnOn = std::chrono::milliseconds(wide(kTimeOn));
    telemetry.lastShutter = std::chrono::milliseconds(wide(kLastShutter));
    telemetry.shutter = static_cast<LeptonTelemetry::Shutter>(wide(kStatus) >> 4 & 3U);
    telemetry.frameCounter = wide(kFrameCounter);
    telemetry.sensorKelvin = words[kSensorKelvin] / 100.0;
    return telemetry;
}

} // namespace

std::optional<std::chrono::milliseconds> LeptonTelemetry::sinceShutter() const
{
    if (shutter == Shutter::Never)
        return std::nullopt;
    if (shutter == Shutter::Closed)
        return std::chrono::milliseconds(0);
    const auto age = static_cast<std::uint32_t>(sinceTurnOn.count() - lastShutter.count());
    return std::chrono::milliseconds(age > 0x7fff'ffffU ? 0 : age); // a future one is just now
}

Result<LeptonFrame> decodeLepton(std::span<const std::uint8_t> bytes, const UsbFormat& format)
{
    if (layoutOf(format) != UsbLayout::LeptonY16)
        return fail(ErrorKind::Corrupt, "Lepton frame", "has the size " + inWords(format),
            "give 80x60 or 160x120, with or without telemetry rows");
    const int rows = format.width == 160 ? 120 : 60;
    LeptonFrame frame;
    frame.counts = countRows(bytes, format, 0, rows);
    if (frame.counts.empty())
        return fail(ErrorKind::Truncated, "Lepton frame",
            "holds only " + std::to_string(bytes.size()) + " bytes", "check the USB cable");
    if (format.height > rows) {
        const cv::Mat row = countRows(bytes, format, rows, 1);
        if (!row.empty())
            frame.telemetry = telemetryIn(row);
    }
    return frame;
}

} // namespace haetae
