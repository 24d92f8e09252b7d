// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "camera/camera_source.h"

namespace haetae {

/// Back end "rtsp": the pictures of CameraConfig::address and of CameraConfig::thermalPicture, one
/// of them at least, turned by rotateDegrees. Video carries no temperatures, so every pair is
/// pictureOnly; with the thermal picture alone that is the picture. The lighter of a camera's
/// streams is chosen by its address. Errors: those of RtspSession::open, PictureDecoder::make and
/// readSecret, and an address that is missing.
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openRtsp(
    const CameraConfig& config, const OpenOptions& options);

} // namespace haetae
