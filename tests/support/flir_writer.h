// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "model/signal_scale.h"

namespace haetae::test {

using Bytes = std::vector<std::uint8_t>;

enum class FlirCoding { Plain, Png, SwappedPng, JpegLs };

/// A FLIR block to be written, with knobs for writing it wrong. *value*
struct FlirToWrite {
    cv::Mat counts; // CV_16UC1
    FlirCoding coding = FlirCoding::Plain;
    PlanckFileScale scale = usualScale();
    std::uint32_t seconds = 1'600'000'000; // taken
    std::uint32_t milliseconds = 0;
    std::uint16_t rate = 9;
    bool bigEndian = true; // the directory
    bool withCalibration = true;
    bool withPicture = true;

    /// The constants of cameras.md's golden numbers.
    [[nodiscard]] static PlanckFileScale usualScale();
};

/// One FFF block (layout: ExifTool's FLIR tables; written for tests, so they own their files).
[[nodiscard]] Bytes fffBytes(const FlirToWrite& block);
/// A JPEG's markers around it, so many bytes of the block to each APP1 segment.
[[nodiscard]] Bytes flirJpeg(const Bytes& fff, std::size_t bytesASegment = 60'000);
/// Counts like a room with somebody in it, the same for the same seed.
[[nodiscard]] cv::Mat roomCounts(cv::Size size, int level, std::uint64_t seed = 1);

/// A TIFF to be written. *value*
struct TiffToWrite {
    std::vector<cv::Mat> pages; // CV_16UC1, or of other kinds to be refused
    std::string description;
    int compression = 5; // 1 none, 5 LZW, 8 Deflate
};
[[nodiscard]] Bytes tiffBytes(const TiffToWrite& picture);

} // namespace haetae::test
