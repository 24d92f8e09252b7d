// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm/camera/camera_output.h"
#include "model/config/camera_config.h"

namespace haetae {

/// What this camera can be told; the relay is its output of that number, from 1. A password that is
/// refused is not tried again by these. Errors: the address, the password's file.
[[nodiscard]] Result<CameraSignals> signalsOf(const CameraConfig& camera, int relay);

} // namespace haetae
