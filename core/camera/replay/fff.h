// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <opencv2/core.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "model/signal_scale.h"

namespace haetae {

/// What one FLIR file block (FFF) holds: a thermal picture and the constants that make temperatures
/// of its counts. *value*
struct FffBlock {
    cv::Mat counts; ///< CV_16UC1, its own pixels
    PlanckFileScale scale; ///< as the camera stored it, its emissivity and distance included
    std::optional<WallTime> taken;
    std::optional<double> framesPerSecond;
    std::string model;
};

/// How many bytes the block takes that begins here, by its directory; empty when none does: the
/// letters alone also occur inside pictures. The directory must lie within the bytes given.
[[nodiscard]] std::optional<std::size_t> fffLength(std::span<const std::uint8_t> bytes);

/// Reads one whole block (layout: ExifTool's FLIR tables). Pictures may be plain 16 bit, PNG or
/// JPEG-LS. Errors, each naming the file: Corrupt, Truncated, Unsupported (no thermal picture or no
/// constants in it).
[[nodiscard]] Result<FffBlock> readFff(
    std::span<const std::uint8_t> block, const std::string& name);

/// The FFF block inside a radiometric JPEG, put together from its APP1 segments. Errors: Corrupt or
/// Truncated, Unsupported when it is a JPEG without thermal counts.
[[nodiscard]] Result<std::vector<std::uint8_t>> fffFromJpeg(
    std::span<const std::uint8_t> jpeg, const std::string& name);

} // namespace haetae
