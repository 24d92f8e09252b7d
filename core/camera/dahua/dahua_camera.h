// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "camera/camera_source.h"

namespace haetae {

/// Back end "dahua": the thermal picture of the camera's heat map, its visible one of snapshots,
/// its own readings of its events. The address is http:// or https:// with, behind "?", thermal
/// (the channel, 2), visible (the channel, 1; 0: none), unit (labelled, celsius, fahrenheit,
/// kelvin: what its numbers truly are) and every_ms (250). Notices tell when the camera itself
/// corrects or reckons in a way that does not suit ours. Errors: those of dahua::Device;
/// InvalidInput: the address; PermissionDenied: the password, which is tried exactly once.
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openDahua(
    const CameraConfig& config, const OpenOptions& options);

} // namespace haetae
