// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "camera/camera_source.h"

namespace haetae {

/// Back end "hikvision": the thermal picture of the camera's temperature matrix, the visible one
/// beside it or of snapshots, its own readings of its alerts and rules. The address is http:// or
/// https:// with, behind "?", thermal (the channel, 2), visible (the channel, 1; 0: none), rules
/// (the channel, that of thermal; 0: none) and every_ms (300). Notices tell when the camera itself
/// corrects or reckons in a way that does not suit ours. Errors: those of isapi::Device;
/// InvalidInput: the address; PermissionDenied: the password, which is tried exactly once.
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openHikvision(
    const CameraConfig& config, const OpenOptions& options);

} // namespace haetae
