// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/camera_source.h"
#include "camera/v4l2/v4l2_calls.h"

namespace haetae {

/// Back end "v4l2": a thermal camera on USB. The address is a device, best by its lasting name
/// ("/dev/v4l/by-id/...-video-index0"), with, behind "?", kelvin_per_count and kelvin_at_zero where
/// the counts are others than usual (Y16: 0.01 K, YUYV in two halves: 1/64 K). Frames that a Lepton
/// sends twice or while its shutter is closed are left out; each closing is a Shutter notice.
/// Errors: those of V4l2Device; InvalidInput: no device named, an unknown option or rotation.
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openV4l2(
    const CameraConfig& config, const OpenOptions& options);
/// The same over other calls than the kernel's.
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openV4l2(
    const CameraConfig& config, const OpenOptions& options, V4l2Calls calls);

} // namespace haetae
